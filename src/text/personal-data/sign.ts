/**
 * What the surroundings of a capitalised word say for (positive) or against (negative) a person's name: log-odds by
 * judgement, checked with bench/personal-data. Data. All of it meets lower case, except where a capital is asked for.
 */
export interface Sign {
  before?: RegExp;
  after?: RegExp;
  weight: number;
}

/** No word goes on here. */
export const END = '(?!\\p{L})';
/** Just before the candidate. */
export const at = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words} $`, 'u');
/** Just behind it. */
export const from = (words: string): RegExp => new RegExp(`^${words}`, 'u');

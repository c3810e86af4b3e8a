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

/**
 * How much one sign says, in log-odds by judgement. Seven steps and no finer: weights in between changed nothing that
 * bench/personal-data can measure. Two `GOOD` signs, or a `STRONG` one beside a word that is spelled like a name, make a
 * name; a `DECISIVE` one outweighs a preposition of place.
 */
export const SLIGHT = 0.5;
export const FAIR = 0.8;
export const GOOD = 1.2;
export const STRONG = 1.6;
export const VERY_STRONG = 2;
export const DECISIVE = 2.6;
export const OVERRULING = 3.5;

/** Letters of lower case: `\p{L}` has hundreds of ranges, and preparing a pattern with it takes four times as long. */
const LETTERS = 'a-zß-öø-ʯͰ-῿';

/** The same signs with patterns that are cheap to prepare; for texts in lower case. */
export function prepared(signs: readonly Sign[]): readonly Sign[] {
  return signs.map((sign) => ({
    weight: sign.weight,
    ...(sign.before && { before: cheaper(sign.before) }),
    ...(sign.after && { after: cheaper(sign.after) }),
  }));
}

function cheaper({ source }: RegExp): RegExp {
  const inClasses = source.replace(/\[[^\]]*\]/gu, (characters) => characters.replaceAll('\\p{L}', LETTERS));
  return new RegExp(inClasses.replaceAll('\\p{L}', `[${LETTERS}]`), 'u');
}

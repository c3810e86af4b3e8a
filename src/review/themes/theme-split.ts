import { z } from 'zod';
import { optionalText } from '../../web/index.js';
import { MAX_NAME } from './theme.js';

export const FEWEST_PARTS = 2;
export const MOST_PARTS = 6;

/** In how many parts the machine is asked to divide a theme. */
export const splitQuery = z.object({
  parts: z.coerce.number().int().min(FEWEST_PARTS).max(MOST_PARTS).catch(FEWEST_PARTS),
});

/** One part: the first keeps the theme, the others become themes with these names. */
export interface SplitChoice {
  name: string | null;
  codes: string[];
}

const nameField = optionalText(MAX_NAME);
const codeList = z
  .string()
  .max(2_000_000)
  .transform((text) => text.split(' ').filter((code) => code !== ''));

/**
 * Reads what was chosen: `part-CODE` says in which part an idea goes, `rest-N` names the ideas of a part that had no choice
 * of their own, `name-N` is the name of a part.
 */
export function readSplit(body: Record<string, unknown>, parts: number): SplitChoice[] {
  const choices: SplitChoice[] = Array.from({ length: parts }, (_, part) => ({
    name: part === 0 ? null : (nameField.safeParse(body[`name-${part}`]).data ?? null),
    codes: codeList.safeParse(body[`rest-${part}`] ?? '').data ?? [],
  }));
  for (const [field, value] of Object.entries(body)) {
    if (field.startsWith('part-')) choices[Number(value)]?.codes.push(field.slice('part-'.length));
  }
  return choices;
}

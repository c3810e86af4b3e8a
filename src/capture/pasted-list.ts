/** A pasted list: every line becomes an idea. Pure: strings in, lines out. */
export interface PastedLine {
  /** 1-based place in the list as it was pasted, blank lines counted. */
  number: number;
  text: string;
  /** Says the same as an earlier line of the list or as an idea that is there already. */
  sameAs: { line: number } | { code: string } | null;
}

export const MAX_LINES = 2000;

/** A sign that nobody begins a sentence with, and a blank after it. A dash without a blank may be a minus. */
const BULLET = /^(?:[•●○◦▪‣∙·*–—-]\s+|[•●○◦▪‣∙]\s*)/u;
/** A number could be part of a sentence ("3. fietsen per gezin"): it goes only where every line has one. */
const NUMBER = /^\(?\d{1,4}[.)]\s+/u;
/** Blanks and invisible characters at both ends. */
const EDGES = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/gu;

/**
 * Reads a pasted list. Blank lines are dropped; bullets go, numbers go when every line has one; doubles are marked.
 * @param existing ideas that are there already, by what they say
 */
export function readPastedList(
  text: string,
  existing: readonly { code: string; text: string }[] = [],
): PastedLine[] {
  const trimmed = text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.replace(EDGES, '').replace(/\t+/g, ' ') }))
    .filter((line) => line.text !== '');
  const numbered = trimmed.every((line) => NUMBER.test(line.text));
  const marker = numbered ? NUMBER : BULLET;
  const seen = new Map<string, PastedLine['sameAs']>();
  // The first of several equal ideas is the one that is named.
  for (const idea of existing.toReversed()) seen.set(sameness(idea.text), { code: idea.code });
  return trimmed.flatMap(({ number, text: line }) => {
    const said = line.replace(marker, '').replace(EDGES, '');
    if (said === '') return [];
    const key = sameness(said);
    const sameAs = seen.get(key) ?? null;
    if (sameAs === null) seen.set(key, { line: number });
    return [{ number, text: said, sameAs }];
  });
}

/** Case, blanks and the mark at the end make no other idea. */
function sameness(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?…;,]+$/u, '')
    .trim();
}

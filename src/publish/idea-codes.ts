/**
 * A code as people type it: W07-14, W07-14a for a part of an idea that was separated, W07-14a1 for a part of that part. Not
 * a piece of a longer word, so that `XW07-14` and `W07-14-2` are none.
 */
const CODE = /(?<![\p{L}\p{N}-])W\d{2,3}-\d{1,9}(?:[a-z](?:\d{1,3}[a-z])*\d{0,3})?(?![\p{L}\p{N}]|-\d)/gu;

/** The idea codes in a text, in reading order, each once. */
export function codesIn(text: string): string[] {
  return [...new Set(text.match(CODE) ?? [])];
}

/** A text cut at its codes: every second piece, from the second on, is a code. */
export function splitAtCodes(text: string): string[] {
  return text.split(new RegExp(`(${CODE.source})`, 'gu'));
}

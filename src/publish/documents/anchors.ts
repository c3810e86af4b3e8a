import { createHash } from 'node:crypto';

/** Word cuts names of bookmarks off here. */
const LONGEST = 40;

/**
 * The name of an anchor as a bookmark of a text processor: letters, digits and underscores, beginning with a letter,
 * at most 40 of them. Different anchors keep different names.
 */
export function bookmarkName(anchor: string): string {
  const name = anchor.replace(/[^A-Za-z0-9_]/g, '_');
  const simple = /^[A-Za-z][A-Za-z0-9-]*$/.test(anchor) && name.length <= LONGEST;
  if (simple) return name;
  const mark = createHash('sha256').update(anchor).digest('hex').slice(0, 8);
  return `b_${name.slice(0, LONGEST - 11)}_${mark}`;
}

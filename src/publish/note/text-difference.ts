import { diffWordsWithSpace } from 'diff';

/** A piece of a text: in both versions, only in the later one, or only in the earlier one. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Long enough for any change that a reader can follow. */
const PATIENCE_IN_MS = 500;

/** What changed from one text to another, word by word; null where the texts differ too much to say so in time. */
export function differenceOf(before: string, after: string): Piece[] | null {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE_IN_MS });
  if (parts === undefined) return null;
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

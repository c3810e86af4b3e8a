import { diffWordsWithSpace } from 'diff';

/** A piece of a text: in both versions, only in the later one, or only in the earlier one. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Long enough for any change that a reader can follow. */
const PATIENCE_IN_MS = 500;

export interface DifferenceOptions {
  /** Capitals make no difference; what is the same is given as it stands in the later text. */
  ignoreCase?: boolean;
  /** More words and spaces than this come or go: too much to say so. */
  mostEdits?: number;
}

/** What changed from one text to another, word by word; null where the texts differ too much to say so in time. */
export function differenceOf(
  before: string,
  after: string,
  { ignoreCase = false, mostEdits = Infinity }: DifferenceOptions = {},
): Piece[] | null {
  const options = { timeout: PATIENCE_IN_MS, maxEditLength: mostEdits, ignoreCase };
  const parts = diffWordsWithSpace(before, after, options);
  if (parts === undefined) return null;
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

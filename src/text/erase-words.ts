/** A stretch of a text: offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Finds words and puts a mark in their place. */
export interface WordEraser {
  /**
   * For looking in a database first: of each phrase letters or digits in a row that stand in every text with it, in
   * whatever capitals. Empty where a phrase has none, and then any text may have it.
   */
  readonly needles: readonly string[];
  /** Where the phrases stand, in reading order, without overlaps. */
  find(text: string): Stretch[];
  /** The text with the mark where the phrases stood; the same text where they do not stand. */
  erase(text: string): string;
}

/**
 * An eraser of these phrases. They are found whatever their capitals, however they are broken into lines or marked as a
 * quotation, and whatever Markdown put a backslash before; never as a piece of a longer word. Blank phrases count for
 * nothing. The work grows with the length of the text times the number of phrases.
 */
export function wordEraser(phrases: readonly string[], mark: string): WordEraser {
  const wanted = [...new Set(phrases.map((phrase) => phrase.trim()).filter(Boolean))]
    // The longest first: one may be a part of another.
    .sort((a, b) => b.length - a.length);
  const pattern = wanted.length === 0 ? null : new RegExp(wanted.map(patternOf).join('|'), 'giu');
  const marks = new RegExp(`${literal(mark)}(?:[\\s,;:.]*${literal(mark)})+`, 'gu');
  return {
    needles: wanted.map(needleOf),
    find: (text) =>
      pattern === null
        ? []
        : [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
            start: index,
            end: index + found.length,
          })),
    erase: (text) => {
      if (pattern === null) return text;
      const erased = text.replace(pattern, () => mark);
      return erased === text ? text : erased.replace(marks, () => mark);
    },
  };
}

/** The value (as of JSON) with the phrases erased in each text in it; names of members stay as they are. */
export function eraseInValue(value: unknown, eraser: WordEraser): unknown {
  if (typeof value === 'string') return eraser.erase(value);
  if (Array.isArray(value)) return value.map((item) => eraseInValue(item, eraser));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, eraseInValue(member, eraser)]),
  );
}

/** Fewer words than this are somebody's only together with what stands around them. */
const FEWEST_WORDS = 4;

/**
 * What of a text can be known again where it is quoted: the text itself and its sentences, as far as they have four words
 * or more. Without the sign at their end, because a quotation often leaves that out.
 */
export function quotablePhrases(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…;:])\s+|\n+/u);
  return [...new Set([text, ...sentences])]
    .map((phrase) => phrase.trim().replace(/[.!?…,;:]+$/u, ''))
    .filter((phrase) => phrase.split(/\s+/u).filter(Boolean).length >= FEWEST_WORDS);
}

const SIGNS = /[\\^$.*+?()[\]{}|/]/g;
const literal = (text: string): string => text.replace(SIGNS, '\\$&');

function patternOf(phrase: string): string {
  const words = phrase
    .split(/\s+/u)
    .map((word) => [...word].map((letter) => `\\\\?${literal(letter)}`).join(''))
    .join('[\\s>]+');
  const before = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
  return before + words + after;
}

/** Letters that a database turns into capitals as we do: those of ASCII. */
const needleOf = (phrase: string): string =>
  (phrase.match(/[a-z0-9]+/giu) ?? []).reduce((best, run) => (run.length > best.length ? run : best), '');

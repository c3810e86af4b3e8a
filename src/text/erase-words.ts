/** A stretch of a text: offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Finds words and puts a mark in their place. */
export interface WordEraser {
  /**
   * For looking in a database first: of each phrase letters or digits in a row that stand in every text with it, in
   * whatever capitals. Empty where a phrase has none, and then any text may have it. Phrases that count for nothing have none.
   */
  readonly needles: readonly string[];
  /** Where the phrases stand, in reading order, without overlaps. */
  find(text: string): Stretch[];
  /** The text with the mark where the phrases stood; the same text where they do not stand. */
  erase(text: string): string;
}

/**
 * An eraser of these phrases. They are found whatever their capitals, however they are broken into lines or marked as a
 * quotation, and whatever Markdown put a backslash before; never as a piece of a longer word. Phrases of
 * blanks and signs of quotation (>) count for nothing. The work grows with the length of the text times the number of phrases.
 */
export function wordEraser(phrases: readonly string[], mark: string): WordEraser {
  const wanted = [...new Set(phrases.map((phrase) => phrase.trim()))].filter((phrase) => flatPhrase(phrase));
  const flat = [...new Set(wanted.map(flatPhrase))];
  const marks = new RegExp(`${literal(mark)}(?:[\\s,;:.]*${literal(mark)})+`, 'gu');
  const find = (text: string): Stretch[] => findPhrases(flatten(text), flat);
  return {
    needles: wanted.map(needleOf),
    find,
    erase: (text) => {
      const found = find(text);
      if (found.length === 0) return text;
      const kept = found.map(({ start }, i) => text.slice(found[i - 1]?.end ?? 0, start) + mark);
      return (kept.join('') + text.slice(found.at(-1)?.end)).replace(marks, () => mark);
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

/** A text as it is compared: in small letters, one blank where words part, without the backslashes of Markdown. */
interface FlatText {
  text: string;
  /** For each UTF-16 unit of it the stretch of the original that it stands for. */
  origin: Stretch[];
}

/** A blank, which a quotation of Markdown may have put a sign in; a sign with a backslash; or one character. */
const PIECE = /(?<blank>[\s>]+)|\\?(?<sign>[!-/:-@[-`{-~])|./gsu;

function flatten(original: string): FlatText {
  let text = '';
  const origin: Stretch[] = [];
  for (const { 0: piece, index, groups } of original.matchAll(PIECE)) {
    const shown = groups?.['blank'] ? ' ' : (groups?.['sign'] ?? piece).toLowerCase();
    text += shown;
    for (let unit = 0; unit < shown.length; unit += 1) {
      origin.push({ start: index, end: index + piece.length });
    }
  }
  return { text, origin };
}

const flatPhrase = (phrase: string): string => flatten(phrase).text.trim();

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}]/u;

/** Where flat phrases stand as whole words: the first one counts, and of those that begin there the longest. */
function findPhrases({ text, origin }: FlatText, phrases: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      const partOfLonger =
        (LETTER_AFTER.test(phrase) && LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at))) ||
        (LETTER_BEFORE.test(phrase) && LETTER_AFTER.test(text.slice(end, end + 2)));
      if (!partOfLonger) found.push({ start: origin[at]?.start ?? 0, end: origin[end - 1]?.end ?? 0 });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Letters that a database turns into capitals as we do: those of ASCII. */
const needleOf = (phrase: string): string =>
  (phrase.match(/[a-z0-9]+/giu) ?? []).reduce((best, run) => (run.length > best.length ? run : best), '');

import type { Language } from '../analysis.js';
import { stem } from './stem.js';

/** One word of a text. */
export interface Token {
  /** The word in lower case, at most `LONGEST_WORD` characters of it. */
  text: string;
  /** Key under which its forms meet; never shown to people. */
  stem: string;
  /** UTF-16 offsets in the NFC text, end exclusive. */
  start: number;
  end: number;
  /** A stop word of the project: it keeps its place and carries no subject. */
  silent?: boolean;
  /** The name of who speaks: it keeps its place and carries no subject. */
  speaker?: boolean;
}

/** Longer runs of letters are pasted data, not words; cutting them keeps every later step linear. */
const LONGEST_WORD = 64;

/**
 * Letters, digits and their combining marks; an apostrophe only between letters (foto's, zzp'er). A hyphen separates, so
 * that "wmo-loket" meets "wmo loket".
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu;

/** The form in which all offsets are counted: NFC. */
export function normaliseText(text: string): string {
  return text.normalize('NFC');
}

/**
 * The words of a text in reading order. Linear in the length of the text; never fails, and a text without words (emoji,
 * punctuation) gives an empty list.
 */
export function tokenize(text: string, language: Language): Token[] {
  const normalised = normaliseText(text);
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(WORD)) {
    const word = match[0].slice(0, LONGEST_WORD).toLowerCase().replaceAll('’', "'");
    tokens.push({
      text: word,
      stem: stem(word, language),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

/** Web and e-mail addresses, with or without what stands before and behind the name. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\p{L}{2,}|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:nl|com|org|net|eu|be|info)(?:\/\S*)?(?![\p{L}\p{N}-])/gu;

/**
 * The tokens outside web and e-mail addresses: where to find more says nothing about the subject, and is the same under
 * every text of one sender. The same array where there are none.
 */
export function withoutAddresses(tokens: Token[], text: string): Token[] {
  if (!/[.@]\p{L}/u.test(text)) return tokens;
  const addresses = [...text.matchAll(ADDRESS)];
  if (addresses.length === 0) return tokens;
  return tokens.filter(({ start }) =>
    addresses.every(({ index, 0: address }) => start < index || start >= index + address.length),
  );
}

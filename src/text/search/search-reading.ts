/** Reads texts as the search does: like `searchTerms`, with the words as written and with places, so that what was found can be marked. */
import type { Language } from '../analysis.js';
import { readDictionary } from '../reading/dictionary.js';
import { foldWord } from '../lexicon/word-forms.js';
import { partsOf } from './search-terms.js';
import { isContentWord } from '../reading/stop-words.js';
import { normaliseText, tokenize } from '../reading/tokenize.js';

/** Raised when the way of reading changes: indexes that were made in another way are renewed. */
const METHOD = 1;

/** A hint of a concept (a word that sometimes goes with it) would find too much. */
const LEAST_WEIGHT = 0.5;

/** A word of a text that it can be found by. */
export interface SearchWord {
  /** UTF-16 offsets in the NFC text, end exclusive. */
  start: number;
  end: number;
  /** As written, in lower case and without accents. */
  word: string;
  stem: string;
  /** Stems of the parts of a compound; empty for another word. */
  parts: readonly string[];
  /** False for function words: they find everything. */
  content: boolean;
}

export interface SearchConcept {
  /** Stable, see `Concept.key`. */
  key: string;
  /** Readable Dutch. */
  name: string;
  /** Words of the text that it was recognised by: places in `words`, end exclusive. */
  from: number;
  to: number;
}

export interface SearchReading {
  words: SearchWord[];
  concepts: SearchConcept[];
}

/** Each once, in the order in which the text has them. */
export interface IndexTerms {
  words: string[];
  stems: string[];
  parts: string[];
  concepts: string[];
}

/**
 * Reads a text, linear in its length; never fails.
 * @param lexicon  the project's dictionary, see `readDictionary`
 */
export function readForSearch(text: string, language: Language, lexicon = ''): SearchReading {
  const dictionary = readDictionary(lexicon, language);
  const normalised = normaliseText(text);
  const tokens = dictionary.reword(tokenize(normalised, language), normalised);
  const matches = dictionary.lexicon?.match(tokens) ?? [];
  return {
    words: tokens.map((token) => ({
      start: token.start,
      end: token.end,
      word: foldWord(token.text) || token.text,
      stem: token.stem,
      parts: dictionary.partsOf(token.text) ?? (language === 'nl' ? partsOf(token.text) : []),
      // A number can be looked for: a year, an age, a room.
      content: isContentWord(token, language) || /\d/.test(token.text),
    })),
    concepts: matches.flatMap(({ concept, weight, start, end }) => {
      const { key = '', name = '', kind } = dictionary.lexicon?.concepts[concept] ?? {};
      return weight >= LEAST_WEIGHT && kind !== 'attitude' ? [{ key, name, from: start, to: end }] : [];
    }),
  };
}

/**
 * Whether a word as an index keeps it exists: in the lexicon in any form, or as a compound of words that do. Not every
 * word of the language is known: false means that it may be a slip of the pen.
 * @param lexicon  the project's dictionary, see `readDictionary`
 */
export function isKnownWord(word: string, language: Language, lexicon = ''): boolean {
  const dictionary = readDictionary(lexicon, language);
  if (dictionary.partsOf(word) !== undefined || (dictionary.lexicon?.knows(word) ?? false)) return true;
  return language === 'nl' && partsOf(word).length > 0;
}

/** What an index keeps of a text: no function words. */
export function indexTerms(text: string, language: Language, lexicon = ''): IndexTerms {
  const { words, concepts } = readForSearch(text, language, lexicon);
  const content = words.filter((word) => word.content);
  const unique = (terms: readonly string[]): string[] => [...new Set(terms)];
  return {
    words: unique(content.map(({ word }) => word)),
    stems: unique(content.map((word) => word.stem)),
    parts: unique(content.flatMap(({ parts }) => parts)),
    concepts: unique(concepts.map(({ key }) => key)),
  };
}

/** Changes whenever the same text may be read in another way. */
export function readingVersion(language: Language, lexicon = ''): string {
  return `${METHOD}/${readDictionary(lexicon, language).lexicon?.version ?? language}`;
}

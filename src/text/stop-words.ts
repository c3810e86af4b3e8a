import type { Language } from './analysis.js';
import { dutchStopWords } from './languages/nl-stop-words.js';
import { englishStopWords } from './languages/en-stop-words.js';
import type { Token } from './tokenize.js';

const LISTS: Record<Language, ReadonlySet<string>> = { nl: dutchStopWords, en: englishStopWords };

const LETTER = /\p{L}/u;

/** Stressed forms count as the word they stress: dáár, én, wéten. */
export function isStopWord(word: string, language: Language): boolean {
  return (
    LISTS[language].has(word) ||
    (ACCENT.test(word) && LISTS[language].has(word.normalize('NFD').replace(/\p{M}/gu, '')))
  );
}

const ACCENT = /[áéíóúàèìòù]/;

/** A word that can carry a subject: letters in it, more than one sign, no stop word. */
export function isContentWord(token: Token, language: Language): boolean {
  return (
    token.silent !== true &&
    token.text.length > 1 &&
    LETTER.test(token.text) &&
    !isStopWord(token.text, language)
  );
}

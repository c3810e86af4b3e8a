import type { Language } from '../analysis.js';
import { dutchStopWords } from '../languages/nl-stop-words.js';
import { englishStopWords } from '../languages/en-stop-words.js';
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

/** Every step asks it of every word, and words repeat. */
const LARGEST_MEMORY = 100_000;
const memory: Record<Language, Map<string, boolean>> = { nl: new Map(), en: new Map() };

/** A word that can carry a subject: letters in it, more than one sign, no stop word. */
export function isContentWord({ text, silent, speaker }: Token, language: Language): boolean {
  if (silent === true || speaker === true) return false;
  const known = memory[language];
  let result = known.get(text);
  if (result === undefined) {
    result = text.length > 1 && LETTER.test(text) && !isStopWord(text, language);
    if (known.size >= LARGEST_MEMORY) known.clear();
    known.set(text, result);
  }
  return result;
}

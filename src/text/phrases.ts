import type { Language } from './analysis.js';
import type { ReadDocument } from './collection.js';
import { isContentWord } from './stop-words.js';
import type { Token } from './tokenize.js';

/** A word or short phrase in all its forms. */
export interface Phrase {
  /** Stems joined by blanks: the key under which forms meet. */
  key: string;
  /** Its commonest form as people wrote it, in lower case. */
  surface: string;
  /** Number of content words in it. */
  length: number;
  /** Numbers of the texts that hold it, ascending. */
  texts: number[];
}

const LONGEST = 4;
const MOST_CONTENT_WORDS = 3;

/** Only blanks (and a hyphen) may stand between the words of a phrase: no phrase runs over a comma or full stop. */
const WITHIN_PHRASE = /^(?:\s+|-|’|')$/u;

/**
 * Words and phrases of up to three content words, at most one function word between them (opvang van kinderen), without
 * a stop word at either end. A phrase must occur in two texts, a word in one.
 */
export function collectPhrases(documents: readonly ReadDocument[], language: Language): readonly Phrase[] {
  let phrases = collected.get(documents);
  if (!phrases) collected.set(documents, (phrases = collect(documents, language)));
  return phrases;
}

/** A run after decisions asks for the phrases of the same texts again. */
const collected = new WeakMap<readonly ReadDocument[], readonly Phrase[]>();

function collect(documents: readonly ReadDocument[], language: Language): Phrase[] {
  const found = new Map<string, { forms: Map<string, number>; length: number; texts: number[] }>();
  documents.forEach((document, text) => {
    for (const { key, surface, length } of phrasesOf(document, language)) {
      let phrase = found.get(key);
      if (!phrase) found.set(key, (phrase = { forms: new Map(), length, texts: [] }));
      phrase.forms.set(surface, (phrase.forms.get(surface) ?? 0) + 1);
      if (phrase.texts.at(-1) !== text) phrase.texts.push(text);
    }
  });
  const result: Phrase[] = [];
  for (const [key, { forms, length, texts }] of found) {
    if (length > 1 && texts.length < 2) continue;
    result.push({ key, surface: commonest(forms), length, texts });
  }
  return result;
}

function* phrasesOf(
  { tokens, text }: ReadDocument,
  language: Language,
): Generator<{ key: string; surface: string; length: number }> {
  for (let first = 0; first < tokens.length; first++) {
    if (!isContentWord(tokens[first]!, language)) continue;
    let length = 0;
    for (let last = first; last < Math.min(tokens.length, first + LONGEST); last++) {
      if (last > first && !WITHIN_PHRASE.test(text.slice(tokens[last - 1]!.end, tokens[last]!.start))) break;
      if (!isContentWord(tokens[last]!, language)) {
        if (last - first - length >= 1) break;
        continue;
      }
      length++;
      if (length > MOST_CONTENT_WORDS) break;
      const words = tokens.slice(first, last + 1);
      yield { key: keyOf(words), surface: surfaceOf(words), length };
    }
  }
}

function keyOf(words: readonly Token[]): string {
  return words.map((word) => word.stem).join(' ');
}

function surfaceOf(words: readonly Token[]): string {
  return words.map((word) => word.text).join(' ');
}

/** The commonest form; of equals the shortest, then the first in the alphabet. */
function commonest(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    const better =
      count > most ||
      (count === most && (form.length < best.length || (form.length === best.length && form < best)));
    if (better) {
      best = form;
      most = count;
    }
  }
  return best;
}

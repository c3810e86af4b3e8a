import type { Language } from './analysis.js';
import type { ReadDocument } from './collection.js';
import { noPulse, type Pulse } from './pulse.js';
import { isContentWord } from './stop-words.js';
import type { Token } from './tokenize.js';
import { isNounPhrase, type PhraseWords } from './word-kinds.js';

/** A word or short phrase in all its forms. */
export interface Phrase {
  /** Stems joined by blanks: the key under which forms meet. */
  key: string;
  /** Its commonest form as it is written within a sentence. */
  surface: string;
  /** Number of content words in it. */
  length: number;
  /** Whether one of its forms can name something ("lange wachtlijst", not "wacht lang"); that form is its surface. */
  nominal: boolean;
  /** Numbers of the texts that hold it, ascending. */
  texts: number[];
}

/** Texts between two signs of life. */
const BETWEEN_PULSES = 500;
const LONGEST = 4;
const MOST_CONTENT_WORDS = 3;
/** Stop words that make another thing of the noun after them. */
const PHRASE_BEGINNINGS: ReadonlySet<string> = new Set(['eigen', 'own']);

/** Only blanks (and a hyphen) may stand between the words of a phrase: no phrase runs over a comma or full stop. */
const WITHIN_PHRASE = /^(?:\s+|-|’|')$/u;

/**
 * Words and phrases of up to three content words, at most one function word between them (opvang van kinderen), without
 * a stop word at either end. A phrase must occur in two texts, a word in one.
 */
export function collectPhrases(
  documents: readonly ReadDocument[],
  language: Language,
  words: PhraseWords,
  pulse: Pulse = noPulse,
): Phrase[] {
  const found = new Map<string, { forms: Map<string, number>; length: number; texts: number[] }>();
  documents.forEach((document, text) => {
    if (text % BETWEEN_PULSES === 0) pulse();
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
    const nominal = new Map([...forms].filter(([form]) => isNounPhrase(form.split(' '), words, language)));
    result.push({
      key,
      surface: commonest(nominal.size > 0 ? nominal : forms)
        .split(' ')
        .map(words.written)
        .join(' '),
      nominal: nominal.size > 0,
      length,
      texts,
    });
  }
  return result;
}

function* phrasesOf(
  { tokens, text }: ReadDocument,
  language: Language,
): Generator<{ key: string; surface: string; length: number }> {
  for (let first = 0; first < tokens.length; first++) {
    const { text: word } = tokens[first]!;
    const isContent = isContentWord(tokens[first]!, language);
    if (!isContent && !PHRASE_BEGINNINGS.has(word)) continue;
    // "Eigen risico" is another thing than "risico", though "eigen" says nothing by itself.
    let length = isContent ? 0 : 1;
    for (let last = isContent ? first : first + 1; last < Math.min(tokens.length, first + LONGEST); last++) {
      if (last > first && !WITHIN_PHRASE.test(text.slice(tokens[last - 1]!.end, tokens[last]!.start))) break;
      if (!isContentWord(tokens[last]!, language)) {
        if (last === first + 1 && !isContent) break;
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

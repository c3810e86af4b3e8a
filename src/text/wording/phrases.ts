import type { Language } from '../analysis.js';
import type { ReadDocument } from '../reading/collection.js';
import { KIND_CUES } from '../languages/kind-cues.js';
import { noPulse, type Pulse } from '../pulse.js';
import { isContentWord } from '../reading/stop-words.js';
import type { Token } from '../reading/tokenize.js';
import { isNounPhrase, standsAsName, type PhraseWords } from './noun-phrases.js';

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
  /** Whether it is one beyond doubt, also when it is met once. */
  sure: boolean;
  /** Numbers of the texts that hold it, ascending. */
  texts: number[];
}

/** Texts between two signs of life. */
const BETWEEN_PULSES = 500;
const LONGEST = 4;
const MOST_CONTENT_WORDS = 3;

/** Only blanks (and a hyphen) may stand between the words of a phrase: no phrase runs over a comma or full stop. */
const WORDS = /[^ -]+/gu;
const WITHIN_PHRASE = /^(?:\s+|-|’|')$/u;

/** A word counts from one text on, words that stand together from two: once may be chance. */
export const fewestTexts = ({ length }: Pick<Phrase, 'length'>): number => (length > 1 ? 2 : 1);

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
  const found = new Map<string, { forms: Map<string, Form>; length: number; texts: number[] }>();
  documents.forEach((document, text) => {
    if (text % BETWEEN_PULSES === 0) pulse();
    for (const { key, surface, length, asName } of phrasesOf(document, language)) {
      let phrase = found.get(key);
      if (!phrase) found.set(key, (phrase = { forms: new Map(), length, texts: [] }));
      phrase.forms.set(surface, metAgain(phrase.forms.get(surface) ?? 0, asName));
      if (phrase.texts.at(-1) !== text) phrase.texts.push(text);
    }
  });
  const result: Phrase[] = [];
  for (const [key, { forms, length, texts }] of found) {
    if (texts.length < fewestTexts({ length })) continue;
    const nominal = new Map([...forms].filter(([form, met]) => isNominal(form, met, words, language)));
    const form = commonest(nominal.size > 0 ? nominal : forms);
    result.push({
      key,
      surface: form.replace(WORDS, words.written),
      nominal: nominal.size > 0,
      sure: nominal.size > 0 && words.kinds.isSurelyNoun(form.slice(form.lastIndexOf(' ') + 1)),
      length,
      texts,
    });
  }
  return result;
}

/**
 * How often a form was met, and how often it stood where a name stands (after an article or preposition, begun by an
 * adjective that agrees or followed by no other word of content), in one small integer: a large collection has millions.
 */
type Form = number;
const MOST_MET = 0xffff;
const MOST_AS_NAME = 0x3fff;

const timesMet = (form: Form): number => form & MOST_MET;
const timesAsName = (form: Form): number => form >> 16;

function metAgain(form: Form, asName: boolean): Form {
  const met = Math.min(MOST_MET, timesMet(form) + 1);
  const named = Math.min(MOST_AS_NAME, timesAsName(form) + Number(asName));
  return (named << 16) | met;
}

/** A phrase that stands as a name this often, and in this share of its places, is one. */
const LEAST_AS_NAME = 2;
const LEAST_SHARE_AS_NAME = 0.4;

function isNominal(form: string, met: Form, words: PhraseWords, language: Language): boolean {
  const parts = form.split(/[ -]/);
  if (isNounPhrase(parts, words, language)) return true;
  const asName = timesAsName(met);
  const shown = asName >= LEAST_AS_NAME && asName >= LEAST_SHARE_AS_NAME * timesMet(met);
  return shown && standsAsName(parts, words, language);
}

function* phrasesOf(
  { tokens, text }: ReadDocument,
  language: Language,
): Generator<{ key: string; surface: string; length: number; asName: boolean }> {
  const { phraseBeginnings } = KIND_CUES[language];
  for (let first = 0; first < tokens.length; first++) {
    const { text: word } = tokens[first]!;
    const isContent = isContentWord(tokens[first]!, language);
    if (!isContent && !phraseBeginnings.has(word)) continue;
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
      const asName =
        opensName(tokens, text, first, language) &&
        (KIND_CUES[language].agrees.test(words[0]!.text) || closesName(tokens, text, last, language));
      yield { key: keyOf(words), surface: surfaceOf(words, text), length, asName };
    }
  }
}

/** The key under which the forms of a phrase meet. */
export function keyOf(words: readonly Token[]): string {
  return words.map((word) => word.stem).join(' ');
}

/** The words as they stand, a hyphen between them kept (NAVO-norm). */
function surfaceOf(words: readonly Token[], text: string): string {
  return words.map((word, i) => (i > 0 ? gapBefore(words, text, i) : '') + word.text).join('');
}

function gapBefore(words: readonly Token[], text: string, i: number): string {
  return text.slice(words[i - 1]!.end, words[i]!.start) === '-' ? '-' : ' ';
}

function opensName(tokens: readonly Token[], text: string, first: number, language: Language): boolean {
  if (first === 0 || !/^\s+$/u.test(text.slice(tokens[first - 1]!.end, tokens[first]!.start))) return false;
  const { determiners, weakDeterminers, prepositions } = KIND_CUES[language];
  const { text: before } = tokens[first - 1]!;
  return determiners.has(before) || weakDeterminers.has(before) || prepositions.has(before);
}

function closesName(tokens: readonly Token[], text: string, last: number, language: Language): boolean {
  const next = tokens[last + 1];
  if (next === undefined || !isContentWord(next, language)) return true;
  return !WITHIN_PHRASE.test(text.slice(tokens[last]!.end, next.start));
}

/** The commonest form; of equals the shortest, then the first in the alphabet. */
function commonest(forms: ReadonlyMap<string, Form>): string {
  let best = '';
  let most = 0;
  for (const [form, met] of forms) {
    const count = timesMet(met);
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

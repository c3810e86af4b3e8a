import type { Language } from '../analysis.js';
import { KIND_CUES } from '../languages/kind-cues.js';
import { isStopWord } from '../reading/stop-words.js';
import type { WordKinds } from './word-kinds.js';

/** What must be known of words to make phrases of them. */
export interface PhraseWords {
  kinds: WordKinds;
  /** How a lower-case word is written within a sentence. */
  written: (word: string) => string;
}

const CAPITAL = /^\p{Lu}/u;
/** Which one or how many, and no thing: 81e, 4x, 2nd. */
const COUNT = /^\p{N}+(?:e|ste|de|st|nd|rd|th|x|jr|u)?$/u;

/**
 * Whether words in this order name something: a noun or a proper name at the end, no verb before it, and between them
 * only small words that tie nouns together (opvang van kinderen).
 */
export function isNounPhrase(
  words: readonly string[],
  { kinds, written }: PhraseWords,
  language: Language,
): boolean {
  const { ties, actionTies, agrees, infinitive, ofNames } = KIND_CUES[language];
  const names = (word: string): boolean =>
    !COUNT.test(word) &&
    (CAPITAL.test(written(word))
      ? !ofNames.test(word) && (kinds.isNoun(word) || !agrees.test(word))
      : kinds.isNoun(word));
  return words.every((word, i) => {
    if (i === words.length - 1) return names(word);
    if (isStopWord(word, language)) return ties.has(word) || i === 0;
    // What is done, and to what: "bouwen op landbouwgrond".
    if (i === 0 && actionTies.has(words[1]!) && infinitive.test(word) && kinds.isVerb(word)) return true;
    return ties.has(words[i + 1]!) ? names(word) : !kinds.isVerb(word) || CAPITAL.test(written(word));
  });
}

/**
 * Whether words that stand where a name stands can be one though their last word is usually something else: an adjective
 * with what it says something of (een Palestijnse staat).
 */
export function standsAsName(
  words: readonly string[],
  { kinds }: Pick<PhraseWords, 'kinds'>,
  language: Language,
): boolean {
  const { adjectives, agrees, otherShape, infinitive } = KIND_CUES[language];
  const [first = '', last = ''] = words;
  const namesNothing = (word: string): boolean =>
    adjectives.has(word) || otherShape.test(word) || infinitive.test(word) || isStopWord(word, language);
  if (words.length !== 2 || namesNothing(last) || isStopWord(first, language)) return false;
  const isAdjective = adjectives.has(first) || agrees.test(first) || otherShape.test(first);
  return isAdjective && !kinds.isVerb(first) && !kinds.isNoun(first);
}

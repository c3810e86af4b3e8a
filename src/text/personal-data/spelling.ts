import { FIRST_NAMES } from './first-names.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { SURNAMES } from './surnames.js';
import { withoutAccents } from './words.js';

/** Counts of letters by the two letters before them. */
interface Model {
  triples: Map<string, number>;
  pairs: Map<string, number>;
}

const ALPHABET = 30;
/** Additive smoothing: small, since the lists are thousands of words. */
const SMOOTHING = 0.3;

let names: Model | undefined;
let words: Model | undefined;

/**
 * How much more a word is spelled like a name than like an ordinary Dutch word: mean log-odds per letter of a letter
 * trigram model of the name lists against one of the word list. About −1 (word) to 1 (name); it knows "Sietske" and
 * "Tesfay" without having seen them.
 */
export function soundsLikeName(word: string): number {
  names ??= learn([...FIRST_NAMES, ...SURNAMES]);
  words ??= learn([...ORDINARY_WORDS].map(withoutAccents));
  const padded = pad(word.slice(0, 30));
  let odds = 0;
  for (let i = 2; i < padded.length; i++) {
    const triple = padded.slice(i - 2, i + 1);
    odds += logChance(names, triple) - logChance(words, triple);
  }
  return odds / (padded.length - 2);
}

function pad(word: string): string {
  return `^^${word}$`;
}

function learn(list: readonly string[]): Model {
  const model: Model = { triples: new Map(), pairs: new Map() };
  for (const word of list) {
    const padded = pad(word);
    for (let i = 2; i < padded.length; i++) {
      count(model.triples, padded.slice(i - 2, i + 1));
      count(model.pairs, padded.slice(i - 2, i));
    }
  }
  return model;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function logChance(model: Model, triple: string): number {
  const seen = (model.triples.get(triple) ?? 0) + SMOOTHING;
  return Math.log(seen / ((model.pairs.get(triple.slice(0, 2)) ?? 0) + SMOOTHING * ALPHABET));
}

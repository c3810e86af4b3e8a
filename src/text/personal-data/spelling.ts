import { FIRST_NAMES } from './first-names.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { SURNAMES } from './surnames.js';
import { withoutAccents } from './words.js';
import { log } from '../elementary.js';

/** Counts of letters by the two letters before them. */
interface Model {
  triples: Map<string, number>;
  pairs: Map<string, number>;
}

const ALPHABET = 30;
/** Additive smoothing: small, since the lists are thousands of words. */
const SMOOTHING = 0.3;

/** Log-odds of the triples that stand in either list, worked out once. */
let table: { names: Model; words: Model; odds: Map<string, number> } | undefined;

/**
 * How much more a word is spelled like a name than like an ordinary Dutch word: mean log-odds per letter of a letter
 * trigram model of the name lists against one of the word list. About −1 (word) to 1 (name); it knows "Sietske" and
 * "Tesfay" without having seen them.
 */
export function soundsLikeName(word: string): number {
  table ??= compare(
    learn([...FIRST_NAMES, ...SURNAMES]),
    learn(Array.from(ORDINARY_WORDS, (ordinary) => withoutAccents(ordinary))),
  );
  const { names, words, odds } = table;
  const padded = pad(word.slice(0, 30));
  let sum = 0;
  for (let i = 2; i < padded.length; i++) {
    const triple = padded.slice(i - 2, i + 1);
    sum += odds.get(triple) ?? logChance(names, triple) - logChance(words, triple);
  }
  return sum / (padded.length - 2);
}

function compare(names: Model, words: Model): NonNullable<typeof table> {
  const triples = [...names.triples.keys(), ...words.triples.keys()];
  const odds = new Map(
    triples.map((triple) => [triple, logChance(names, triple) - logChance(words, triple)]),
  );
  return { names, words, odds };
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
  return log(seen / ((model.pairs.get(triple.slice(0, 2)) ?? 0) + SMOOTHING * ALPHABET));
}

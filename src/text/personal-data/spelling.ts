import { FIRST_NAMES } from './first-names.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { SURNAMES } from './surnames.js';
import { withoutAccents } from './words.js';
import { log } from '../elementary.js';

/** Letters a to z are 2 to 27; anything else (a hyphen, an apostrophe) is one letter. */
const ALPHABET = 29;
const [BEGIN, END, OTHER] = [0, 1, 28];
/** Additive smoothing: small, since the lists are thousands of words. */
const SMOOTHING = 0.3;
const LONGEST = 30;

/** Counts of letters by the two letters before them, and of those two. */
interface Model {
  triples: Float64Array;
  pairs: Float64Array;
}

/** Both models, and the log-odds of the triples that have been asked for (NaN where not yet). */
let table: { names: Model; words: Model; odds: Float64Array } | undefined;

/**
 * How much more a word is spelled like a name than like an ordinary Dutch word: mean log-odds per letter of a letter
 * trigram model of the name lists against one of the word list. About −1 (word) to 1 (name); it knows "Sietske" and
 * "Tesfay" without having seen them.
 */
export function soundsLikeName(word: string): number {
  table ??= {
    names: learn([FIRST_NAMES, SURNAMES]),
    words: learn([ORDINARY_WORDS]),
    odds: new Float64Array(ALPHABET ** 3).fill(Number.NaN),
  };
  const { names, words, odds } = table;
  let sum = 0;
  const length = eachTriple(word, (triple) => {
    let known = odds[triple] ?? 0;
    if (Number.isNaN(known)) {
      known = logChance(names, triple) - logChance(words, triple);
      odds[triple] = known;
    }
    sum += known;
  });
  return sum / length;
}

/** Visits the number of each three letters of "^^word$"; returns how many there are. */
function eachTriple(word: string, visit: (triple: number) => void): number {
  const length = Math.min(word.length, LONGEST);
  let [first, second] = [BEGIN, BEGIN];
  for (let i = 0; i <= length; i++) {
    const third = i === length ? END : letterAt(word, i);
    visit((first * ALPHABET + second) * ALPHABET + third);
    [first, second] = [second, third];
  }
  return length + 1;
}

function letterAt(word: string, i: number): number {
  const letter = word.charCodeAt(i) - 95;
  return letter >= 2 && letter <= 27 ? letter : OTHER;
}

function learn(lists: readonly ReadonlySet<string>[]): Model {
  const model: Model = {
    triples: new Float64Array(ALPHABET ** 3),
    pairs: new Float64Array(ALPHABET ** 2),
  };
  for (const list of lists) {
    for (const word of list) {
      eachTriple(withoutAccents(word), (triple) => {
        model.triples[triple]! += 1;
        model.pairs[Math.floor(triple / ALPHABET)]! += 1;
      });
    }
  }
  return model;
}

function logChance({ triples, pairs }: Model, triple: number): number {
  const seen = (triples[triple] ?? 0) + SMOOTHING;
  return log(seen / ((pairs[Math.floor(triple / ALPHABET)] ?? 0) + SMOOTHING * (ALPHABET + 1)));
}

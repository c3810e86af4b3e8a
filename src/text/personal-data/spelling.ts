import { log } from '../numbers/elementary.js';
import { FIRST_NAMES } from './first-names.js';
import { ordinaryWords } from './known-words.js';
import { SURNAMES } from './surnames.js';
import { withoutAccents } from './words.js';

/** Letters a to z are 2 to 27; anything else (a hyphen, an apostrophe) is one letter. */
const ALPHABET = 29;
const [BEGIN, END, OTHER] = [0, 1, 28];
/** A letter is foretold from up to three before it. */
const LONGEST_HISTORY = 3;
const LONGEST = 30;

/** Per length of history: how often each letter came after it, how often it was met, how many letters came after it. */
interface Counts {
  after: Uint32Array;
  met: Uint32Array;
  kinds: Uint8Array;
}
type Model = readonly Counts[];

let models: { names: Model; words: Model } | undefined;

/**
 * How much more a word is spelled like a name than like an ordinary Dutch word: mean log-odds per letter of a model of
 * the name lists against one of the vocabulary. Each foretells a letter from the three before it, and falls back on
 * shorter histories as Witten and Bell (1991) do. About −1 (word) to 1 (name); it knows "Sietske" and "Tesfay" without
 * having seen them.
 */
export function soundsLikeName(word: string): number {
  models ??= { names: learn([FIRST_NAMES, FIRST_NAMES, SURNAMES]), words: learn([ordinaryWords()]) };
  const { names, words } = models;
  const letters = lettersOf(word);
  let sum = 0;
  for (let at = LONGEST_HISTORY; at < letters.length; at++)
    sum += log(chance(names, letters, at) / chance(words, letters, at));
  return sum / (letters.length - LONGEST_HISTORY);
}

/** The letters as numbers, with as many beginnings before them as the longest history, and an end. */
function lettersOf(word: string): Uint8Array {
  const length = Math.min(word.length, LONGEST);
  const letters = new Uint8Array(LONGEST_HISTORY + length + 1).fill(BEGIN);
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i) - 95;
    letters[LONGEST_HISTORY + i] = letter >= 2 && letter <= 27 ? letter : OTHER;
  }
  letters[LONGEST_HISTORY + length] = END;
  return letters;
}

function learn(lists: readonly Iterable<string>[]): Model {
  const model: Counts[] = [];
  for (let length = 0, histories = 1; length <= LONGEST_HISTORY; length++, histories *= ALPHABET)
    model.push({
      after: new Uint32Array(histories * ALPHABET),
      met: new Uint32Array(histories),
      kinds: new Uint8Array(histories),
    });
  for (const list of lists) {
    for (const word of list) {
      const letters = lettersOf(withoutAccents(word));
      for (let at = LONGEST_HISTORY; at < letters.length; at++) {
        model.forEach(({ after, met, kinds }, length) => {
          const history = historyOf(letters, at, length);
          const place = history * ALPHABET + letters[at]!;
          if (after[place] === 0) kinds[history]! += 1;
          after[place]! += 1;
          met[history]! += 1;
        });
      }
    }
  }
  return model;
}

/** The `length` letters before `at` as one number. */
function historyOf(letters: Uint8Array, at: number, length: number): number {
  let history = 0;
  for (let i = at - length; i < at; i++) history = history * ALPHABET + letters[i]!;
  return history;
}

function chance(model: Model, letters: Uint8Array, at: number): number {
  let result = 1 / ALPHABET;
  for (const [length, { after, met, kinds }] of model.entries()) {
    const history = historyOf(letters, at, length);
    const times = met[history]!;
    if (times === 0) break;
    const others = kinds[history]!;
    result = (after[history * ALPHABET + letters[at]!]! + others * result) / (times + others);
  }
  return result;
}

/**
 * How names are spelled and how words are, counted once while Oogst is built (scripts/build-spelling.mjs): a letter is
 * foretold from up to three before it, and from shorter histories where longer ones were seldom met, as Witten and Bell
 * (1991) do. What is kept is how much more a name than a word has each letter behind each three others.
 */
import { log } from '../numbers/elementary.js';
import { ALPHABET, HISTORIES, LONGEST_HISTORY, STEPS, historyOf, lettersOf } from './letters.js';

/** Words, and how often each of them counts. */
export type Weighted = readonly (readonly [words: Iterable<string>, weight: number])[];

/** Per length of history: how often each letter came after it, how often it was met, how many letters came after it. */
interface Counts {
  after: Uint32Array;
  met: Uint32Array;
  kinds: Uint8Array;
}

/** Log-odds of a name against a word in `STEPS` of a nat, for each history of three letters and each letter after it. */
export function makeSpellingTable(names: Weighted, words: Weighted): Int8Array {
  const [ofNames, ofWords] = [learn(names), learn(words)];
  const table = new Int8Array(HISTORIES * ALPHABET);
  const letters = new Uint8Array(LONGEST_HISTORY + 1);
  for (let place = 0; place < table.length; place++) {
    for (let at = LONGEST_HISTORY, rest = place; at >= 0; at--, rest = Math.floor(rest / ALPHABET))
      letters[at] = rest % ALPHABET;
    const odds = log(chance(ofNames, letters) / chance(ofWords, letters));
    table[place] = Math.max(-127, Math.min(127, Math.round(odds * STEPS)));
  }
  return table;
}

function learn(lists: Weighted): Counts[] {
  const model: Counts[] = [];
  for (let length = 0, histories = 1; length <= LONGEST_HISTORY; length++, histories *= ALPHABET)
    model.push({
      after: new Uint32Array(histories * ALPHABET),
      met: new Uint32Array(histories),
      kinds: new Uint8Array(histories),
    });
  for (const [words, weight] of lists) {
    for (const word of words) {
      const letters = lettersOf(word);
      for (let at = LONGEST_HISTORY; at < letters.length; at++) {
        for (const [length, { after, met, kinds }] of model.entries()) {
          const history = historyOf(letters, at, length);
          const place = history * ALPHABET + letters[at]!;
          if (after[place] === 0) kinds[history]! += 1;
          after[place]! += weight;
          met[history]! += weight;
        }
      }
    }
  }
  return model;
}

/** The chance of the last of four letters behind the others. */
function chance(model: readonly Counts[], letters: Uint8Array): number {
  let result = 1 / ALPHABET;
  for (const [length, { after, met, kinds }] of model.entries()) {
    const history = historyOf(letters, LONGEST_HISTORY, length);
    const times = met[history]!;
    if (times === 0) break;
    const others = kinds[history]!;
    result = (after[history * ALPHABET + letters[LONGEST_HISTORY]!]! + others * result) / (times + others);
  }
  return result;
}

import { ALPHABET, HISTORIES, historyOf, lettersOf, LONGEST_HISTORY, STEPS } from './letters.js';
import { readSpellingFile } from './spelling-file.js';

let tables: { words: Int8Array; things: Int8Array } | undefined;

/**
 * How much more a word is spelled like a name than like an ordinary Dutch word: log-odds in nats, the sum over its
 * letters (see `makeSpellingTable`). Most words lie below −4 and most names above 2; it knows "Sietske" and "Tesfay"
 * without having seen them.
 */
export function soundsLikeName(word: string): number {
  tables ??= readTables();
  return sumOver(tables.words, word);
}

/** The same against names of towns, companies and brands, which are told from names of people less surely. */
export function soundsLikePerson(word: string): number {
  tables ??= readTables();
  return sumOver(tables.things, word);
}

function sumOver(table: Int8Array, word: string): number {
  const letters = lettersOf(word);
  let sum = 0;
  for (let at = LONGEST_HISTORY; at < letters.length; at++)
    sum += table[historyOf(letters, at, LONGEST_HISTORY) * ALPHABET + letters[at]!]!;
  return sum / STEPS;
}

/** Both tables, one behind the other, as scripts/build-spelling.mjs has written them. */
function readTables(): { words: Int8Array; things: Int8Array } {
  const numbers = readSpellingFile();
  const half = HISTORIES * ALPHABET;
  return { words: numbers.subarray(0, half), things: numbers.subarray(half) };
}

// Counts how names and words are spelled (src/text/personal-data/spelling-table.ts), with the compiled library, and writes
// it into dist/ as a file of numbers. Takes a quarter of a second, which no start has to spend.
import { writeFileSync } from 'node:fs';
import { FIRST_NAMES } from '../dist/src/text/personal-data/first-names.js';
import { ordinaryWords } from '../dist/src/text/personal-data/known-words.js';
import { NOT_A_PERSON } from '../dist/src/text/personal-data/look-alikes.js';
import { makeSpellingTable } from '../dist/src/text/personal-data/spelling-table.js';
import { SURNAMES } from '../dist/src/text/personal-data/surnames.js';

const words = ordinaryWords();
const things = [...NOT_A_PERSON].filter((word) => /^\p{Ll}{3,}$/u.test(word) && !words.has(word));
/** @type {[Iterable<string>, number][]} */
const names = [
  [FIRST_NAMES, 2],
  [SURNAMES, 1],
];
const tables = [words, things].map((others) => makeSpellingTable(names, [[others, 1]]));
writeFileSync(
  new URL('../dist/src/text/personal-data/spelling.bin', import.meta.url),
  Buffer.concat(tables.map((table) => Buffer.from(table.buffer))),
);

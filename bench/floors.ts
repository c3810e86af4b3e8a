// `npm run bench:floors`: fails when the text library has become worse than it was. A floor stands a little below what was
// measured when it was set, so that a change of order or a new entry in the lexicon passes and a broken step does not.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pickColumns, readCsv } from '../src/csv/index.js';
import { findDuplicates, findPersonalData, tokenize } from '../src/text/index.js';
import { codebookAccuracy } from './quality/codebook.js';
import { placedThemes, runEngine } from './quality/engine.js';
import { readLabelled } from './quality/labelled.js';
import { score } from './quality/scores.js';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));
const GOLD = fixture('workshop-ideas-gold.csv');
const SEEDS = [1, 2, 3];

interface Floor {
  name: string;
  measured: number;
  floor: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function themes(): Floor[] {
  const gold = readLabelled(GOLD, Infinity);
  const runs = SEEDS.map((seed) => score(placedThemes(runEngine(gold, { seed })), gold.themes));
  return [
    { name: 'themes, V-measure', measured: mean(runs.map((run) => run.vMeasure)), floor: 0.36 },
    { name: 'themes, ARI', measured: mean(runs.map((run) => run.adjustedRand)), floor: 0.15 },
    { name: 'themes, accuracy', measured: mean(runs.map((run) => run.accuracy)), floor: 0.38 },
    { name: 'themes given by name, accuracy', measured: codebookAccuracy(gold), floor: 0.42 },
  ];
}

/** Recall and precision by row: a row counts as found when anything in it is marked. */
async function personalData(): Promise<Floor[]> {
  const table = await readCsv(await readFile(fixture('personal-data.csv')));
  const rows = pickColumns(table, ['text', 'pii_spans']);
  let [hits, misses, alarms] = [0, 0, 0];
  for (const { values } of rows) {
    const marked = findPersonalData(values.text).length > 0;
    if (values.pii_spans !== '' && marked) hits += 1;
    else if (values.pii_spans !== '') misses += 1;
    else if (marked) alarms += 1;
  }
  return [
    { name: 'personal data, recall', measured: hits / (hits + misses), floor: 0.93 },
    { name: 'personal data, precision', measured: hits / (hits + alarms), floor: 0.93 },
  ];
}

/** Recall and precision of pairs (idea, the first of its group). */
async function duplicates(): Promise<Floor[]> {
  const table = await readCsv(await readFile(GOLD));
  const rows = pickColumns(table, ['id', 'text', 'duplicate_of']);
  const documents = rows.map(({ values: { id, text } }) => ({ id, text, tokens: tokenize(text, 'nl') }));
  const gold = new Set(
    rows.flatMap(({ values }) => (values.duplicate_of ? [`${values.id} ${values.duplicate_of}`] : [])),
  );
  const found = findDuplicates(documents).map(({ id, duplicateOf }) => `${id} ${duplicateOf}`);
  const right = found.filter((pair) => gold.has(pair)).length;
  return [
    { name: 'duplicates, recall', measured: right / gold.size, floor: 0.6 },
    { name: 'duplicates, precision', measured: right / found.length, floor: 0.9 },
  ];
}

const floors = [...themes(), ...(await personalData()), ...(await duplicates())];
for (const { name, measured, floor } of floors) {
  const verdict = measured >= floor ? 'ok    ' : 'BELOW ';
  console.log(
    `${verdict} ${name.padEnd(32)} ${(100 * measured).toFixed(1).padStart(5)}  floor ${(100 * floor).toFixed(0)}`,
  );
}
if (floors.some(({ measured, floor }) => !(measured >= floor))) process.exit(1);

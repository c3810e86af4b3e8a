// `npm run bench:floors`: fails when the text library has become worse than it was. A floor stands a little below what was
// measured when it was set, so that a change of order or a new entry in the lexicon passes and a broken step does not.
import { fileURLToPath } from 'node:url';
import { codebookAccuracy } from './quality/codebook.js';
import { unseenCollections } from './quality/collections.js';
import { movedByConfirming } from './quality/confirmations.js';
import { effortOf } from './quality/corrections.js';
import { placedThemes, runEngine } from './quality/engine.js';
import { labelHits } from './quality/labels.js';
import { readLabelled } from './quality/labelled.js';
import { duplicatesFound, personalDataFound } from './quality/marked.js';
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
  const results = SEEDS.map((seed) => runEngine(gold, { seed }));
  const runs = results.map((result) => score(placedThemes(result), gold.themes));
  return [
    { name: 'themes, V-measure', measured: mean(runs.map((run) => run.vMeasure)), floor: 0.39 },
    { name: 'themes, ARI', measured: mean(runs.map((run) => run.adjustedRand)), floor: 0.17 },
    { name: 'themes, accuracy', measured: mean(runs.map((run) => run.accuracy)), floor: 0.41 },
    {
      name: 'labels that hit the name of their theme',
      measured: mean(results.map((result) => labelHits(gold, result).first)),
      floor: 0.35,
    },
    { name: 'themes given by name, accuracy', measured: codebookAccuracy(gold), floor: 0.5 },
    {
      name: 'ideas without a move, to 95 % right',
      measured: 1 - mean(SEEDS.map((seed) => effortOf(gold, 'queue', false, seed).corrections)) / 100,
      floor: 0.52,
    },
  ];
}

/** Means over the collections in Dutch that the engine was not made on. */
function unseen(): Floor[] {
  const sets = unseenCollections().filter(({ language }) => language === 'nl');
  const results = sets.map((set) => ({ set, result: runEngine(set, { seed: 1 }) }));
  const runs = results.map(({ set, result }) => score(placedThemes(result), set.themes));
  return [
    { name: 'unseen, V-measure', measured: mean(runs.map((run) => run.vMeasure)), floor: 0.46 },
    { name: 'unseen, accuracy', measured: mean(runs.map((run) => run.accuracy)), floor: 0.46 },
    {
      name: 'unseen, labels that hit the name',
      measured: mean(results.map(({ set, result }) => labelHits(set, result).first)),
      floor: 0.33,
    },
    {
      name: 'unseen, themes given by name, accuracy',
      measured: mean(sets.map(codebookAccuracy)),
      floor: 0.55,
    },
    {
      name: 'unseen, ideas that stay while others are confirmed',
      measured: 1 - mean(sets.map((set) => movedByConfirming(set, 1))),
      floor: 0.98,
    },
  ];
}

async function found(): Promise<Floor[]> {
  const corpus = await personalDataFound(GOLD);
  const written = await personalDataFound(fixture('personal-data.csv'));
  const pairs = await duplicatesFound(GOLD);
  return [
    { name: 'personal data, recall', measured: written.recall, floor: 0.95 },
    { name: 'personal data, precision', measured: written.precision, floor: 0.97 },
    { name: 'personal data, gold corpus, recall', measured: corpus.recall, floor: 0.95 },
    { name: 'personal data, gold corpus, precision', measured: corpus.precision, floor: 0.95 },
    { name: 'duplicates, recall', measured: pairs.recall, floor: 0.7 },
    { name: 'duplicates, precision', measured: pairs.precision, floor: 0.95 },
  ];
}

const floors = [...themes(), ...unseen(), ...(await found())];
for (const { name, measured, floor } of floors) {
  const verdict = measured >= floor ? 'ok    ' : 'BELOW ';
  console.log(
    `${verdict} ${name.padEnd(50)} ${(100 * measured).toFixed(1).padStart(5)}  floor ${(100 * floor).toFixed(0)}`,
  );
}
if (floors.some(({ measured, floor }) => !(measured >= floor))) process.exit(1);

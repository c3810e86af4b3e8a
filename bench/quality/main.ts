/**
 * `npm run bench:quality -- [--seeds N] [--most N] [--quick] [--audit] [file.csv …]`: agreement with gold themes, beside
 * scikit-learn's TF-IDF and KMeans. Without a file: the gold corpus of workshop ideas in test/fixtures. With `--audit`:
 * which entries of the lexicon and of other word lists meet these texts and nothing else; exit code 1 when one is left.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { audit } from './audit.js';
import { runBaseline } from './baseline.js';
import { codebookAccuracy } from './codebook.js';
import { effortOf, effortOneByOne, type Effort } from './corrections.js';
import { placedThemes, runEngine } from './engine.js';
import { labelHits } from './labels.js';
import { readLabelled, type LabelledSet } from './labelled.js';
import { score, type Scores } from './scores.js';

const GOLD = fileURLToPath(new URL('../../../test/fixtures/workshop-ideas-gold.csv', import.meta.url));
/** Corrections and names cost many runs; beyond this many texts they are left out. */
const MOST_FOR_CORRECTIONS = 1500;

const { values, positionals } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    most: { type: 'string', default: '1000000' },
    quick: { type: 'boolean', default: false },
    audit: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const seeds = Number(values.seeds);

const percent = (value: number): string => (100 * value).toFixed(1);

function mean(runs: readonly Scores[]): string {
  const average = (pick: (scores: Scores) => number): string =>
    percent(runs.reduce((sum, run) => sum + pick(run), 0) / runs.length);
  return `V ${average((run) => run.vMeasure)}  ARI ${average((run) => run.adjustedRand)}  ACC ${average((run) => run.accuracy)}`;
}

function measure(set: LabelledSet): void {
  console.log(
    `\n${set.name}: ${set.ids.length} texts, ${new Set(set.themes).size} themes, mean of ${seeds} seeds`,
  );
  const baseline = runBaseline(set, seeds);
  if ('missing' in baseline) console.log(`  TF-IDF + KMeans   ${baseline.missing}`);
  else console.log(`  TF-IDF + KMeans   ${mean(baseline.map((labels) => score(labels, set.themes)))}`);
  const started = performance.now();
  const results = Array.from({ length: seeds }, (_, i) => runEngine(set, { seed: i + 1 }));
  const seconds = (performance.now() - started) / 1000 / seeds;
  console.log(
    `  Oogst             ${mean(results.map((result) => score(placedThemes(result), set.themes)))}  (${seconds.toFixed(1)} s a run)`,
  );
  const hits = results.map((result) => labelHits(set, result));
  const average = (pick: (hit: { first: number; three: number }) => number): string =>
    percent(hits.reduce((sum, hit) => sum + pick(hit), 0) / hits.length);
  console.log(`  labels            @1 ${average((hit) => hit.first)}  @3 ${average((hit) => hit.three)}`);
  if (values.quick || set.ids.length > MOST_FOR_CORRECTIONS) return;
  console.log(`  names only        ACC ${percent(codebookAccuracy(set))}`);
  console.log('  to 95 % right, per 100 ideas                            corrections  checks');
  const row = (name: string, { corrections, checks }: Effort, counted = true): void =>
    console.log(
      `    ${name.padEnd(52)} ${corrections.toFixed(1).padStart(10)} ${counted ? checks.toFixed(1).padStart(7) : '      -'}`,
    );
  if (!('missing' in baseline)) {
    const efforts = baseline.map((labels) => effortOneByOne(labels, set.themes));
    const sum = (pick: (effort: Effort) => number): number =>
      efforts.reduce((all, effort) => all + pick(effort), 0) / efforts.length;
    row('TF-IDF + KMeans, one by one', {
      corrections: sum((effort) => effort.corrections),
      checks: sum((effort) => effort.checks),
    });
  }
  row('Oogst, one by one', effortOneByOne(placedThemes(results[0]!), set.themes));
  for (const namesFirst of [false, true]) {
    const given = namesFirst ? ', names given first' : '';
    row(`Oogst, through the queue${given}`, effortOf(set, 'queue', namesFirst));
    row(`Oogst, wrong ones met while reading${given}`, effortOf(set, 'reading', namesFirst), false);
  }
}

const sets = (positionals.length > 0 ? positionals : [GOLD]).map((path) =>
  readLabelled(path, Number(values.most)),
);
if (values.audit) process.exitCode = audit(sets) > 0 ? 1 : 0;
else sets.forEach(measure);

import { runBaseline, type Baseline } from './baseline.js';
import { codebookAccuracy } from './codebook.js';
import { movedByConfirming } from './confirmations.js';
import { effortOf, effortOneByOne, type Effort, type Way } from './corrections.js';
import { placedThemes, runEngine } from './engine.js';
import { labelHits, termHits, type LabelHits } from './labels.js';
import type { LabelledSet } from './labelled.js';
import { score, type Scores } from './scores.js';
import { inWriting, type Line, type Measure } from './targets.js';

/** Corrections and names cost many runs; beyond this many texts they are left out. */
const MOST_FOR_CORRECTIONS = 1500;
/** Of larger sets one seed: a run takes long, and seeds hardly differ. */
const MOST_FOR_SEEDS = 5000;

export interface MeasureOptions {
  seeds: number;
  /** Whether themes given by name only are measured too, and what it takes to correct. Both cost many runs. */
  names: boolean;
  corrections: boolean;
}

const NOTHING = '–';

function meanOf<Run>(runs: readonly Run[], pick: (run: Run) => number): number {
  return runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
}

function scoresOf(runs: readonly Scores[]): number[] {
  return [
    100 * meanOf(runs, (run) => run.vMeasure),
    100 * meanOf(runs, (run) => run.adjustedRand),
    100 * meanOf(runs, (run) => run.accuracy),
  ];
}

function hitsOf(runs: readonly LabelHits[]): number[] {
  return [100 * meanOf(runs, (run) => run.first), 100 * meanOf(runs, (run) => run.three)];
}

function meanEffort(efforts: readonly Effort[]): Effort {
  return {
    corrections: meanOf(efforts, (effort) => effort.corrections),
    checks: meanOf(efforts, (effort) => effort.checks),
  };
}

/** Measures a set beside the usual recipe; prints each line when it is there. */
export function measureSet(set: LabelledSet, { seeds: asked, names, corrections }: MeasureOptions): Line[] {
  const seeds = set.ids.length > MOST_FOR_SEEDS ? 1 : asked;
  const themes = new Set(set.themes).size;
  console.log(`\n${set.name}: ${set.ids.length} texts, ${themes} themes, seeds: ${seeds}`);
  const lines: Line[] = [];
  const add = (measure: Measure, baseline: number[] | null, oogst: number[]): void => {
    lines.push({ set: set.name, measure, baseline, oogst });
    console.log(`  ${measure.padEnd(48)} ${inWriting(baseline).padEnd(20)} ${inWriting(oogst)}`);
  };
  const found = runBaseline(set, seeds);
  if ('missing' in found) console.log(`  TF-IDF + KMeans: ${found.missing}`);
  const baseline: Baseline | undefined = 'missing' in found ? undefined : found;
  const byBaseline = (say: (made: Baseline) => number[]): number[] | null =>
    baseline ? say(baseline) : null;

  const results = Array.from({ length: seeds }, (_, i) => runEngine(set, { seed: i + 1 }));
  add(
    'V / ARI / ACC',
    byBaseline(({ runs }) => scoresOf(runs.map(({ clusters }) => score(clusters, set.themes)))),
    scoresOf(results.map((result) => score(placedThemes(result), set.themes))),
  );
  add(
    'label hits @1 / @3',
    byBaseline(({ runs }) => hitsOf(runs.map(({ clusters, terms }) => termHits(set, clusters, terms)))),
    hitsOf(results.map((result) => labelHits(set, result))),
  );
  if (!names || set.ids.length > MOST_FOR_CORRECTIONS) return lines;
  add(
    'names only, ACC',
    byBaseline(({ nearest }) => [
      (100 * nearest.filter((name, i) => name === set.themes[i]).length) / set.ids.length,
    ]),
    [100 * codebookAccuracy(set)],
  );
  add('moved by confirming 5 %, per 100 others', null, [
    100 *
      meanOf(
        results.map((_, i) => movedByConfirming(set, i + 1)),
        (share) => share,
      ),
  ]);
  if (!corrections) return lines;
  const effort = (way: Way, namesFirst: boolean): Effort =>
    meanEffort(results.map((_, i) => effortOf(set, way, namesFirst, i + 1)));
  const queue = effort('queue', false);
  const oneByOne = byBaseline(({ runs }) => [
    meanOf(runs, ({ clusters }) => effortOneByOne(clusters, set.themes).corrections),
  ]);
  add('corrections per 100 to 95 %, through the queue', oneByOne, [queue.corrections]);
  const named = effort('queue', true);
  add('the same, names given first', oneByOne, [named.corrections]);
  const more: [string, Effort, boolean][] = [
    [
      'one by one',
      meanEffort(results.map((result) => effortOneByOne(placedThemes(result), set.themes))),
      true,
    ],
    ['through the queue', queue, true],
    ['through the queue, names given first', named, true],
    ['wrong ones met while reading', effort('reading', false), false],
    ['wrong ones met while reading, names given first', effort('reading', true), false],
  ];
  console.log('  per 100 ideas to 95 % right, corrections / checks');
  for (const [way, spent, counted] of more)
    console.log(
      `    ${way.padEnd(50)} ${spent.corrections.toFixed(1)} / ${counted ? spent.checks.toFixed(1) : NOTHING}`,
    );
  return lines;
}

/** How well texts suit themes, once it is known where they stand. */
import { addTimes, denseMatrix, normaliseRows, rowDot, type DenseMatrix } from '../numbers/dense.js';
import { exp } from '../numbers/elementary.js';
import { normaliseGraph } from '../numbers/graph.js';
import { lessonsOf } from './lessons.js';
import type { Ground } from '../space/represent.js';
import { setting } from '../settings.js';
import type { SparseMatrix } from '../numbers/sparse.js';

/** Texts × themes: how well each text suits each theme; rows add up to 1 before any bonus. */
export type Suitability = DenseMatrix;

export interface Standing {
  ground: Pick<Ground, 'points' | 'sample' | 'graph'>;
  /** Theme of each row, from 0 to k - 1. */
  labels: Int32Array;
  k: number;
  /** What each row counts. */
  weights: Float64Array;
  /** Rows that people decided, ascending. */
  decided: readonly number[];
  /** Whether it builds on people's decisions or an earlier run, so that texts move only for good reason. */
  conservative: boolean;
}

/**
 * Half the cosines with the themes' means, and half the theme it has; or, where people decided something or an earlier run
 * counts, half label spreading over the graph, with a bonus for staying and with what decided texts teach.
 */
export function scoreThemes(standing: Standing): Suitability {
  const { ground, labels, k, weights, conservative } = standing;
  const scores = softCosines(ground.points, themeMeans(ground.points, labels, k, weights));
  if (!conservative) addHalf(scores, labels, (_, label, theme) => (theme === label ? 0.5 : 0));
  else {
    addSpread(standing, scores);
    addLessons(standing, scores);
  }
  return scores;
}

/** Halves the scores and adds another half. */
function addHalf(
  scores: Suitability,
  labels: Int32Array,
  half: (row: number, label: number, theme: number) => number,
): void {
  const k = scores.cols;
  labels.forEach((label, row) => {
    for (let c = 0; c < k; c++)
      scores.data[row * k + c] = scores.data[row * k + c]! / 2 + half(row, label, c);
  });
}

function addSpread({ ground, labels, k, weights }: Standing, scores: Suitability): void {
  const { sample, graph } = ground;
  const spread = spreadLabels(
    graph,
    Int32Array.from(sample, (row) => labels[row]!),
    k,
    Float64Array.from(sample, (row) => weights[row]!),
  );
  const inSample = new Map(Array.from(sample, (row, i) => [row, i]));
  addHalf(scores, labels, (row, label, theme) => {
    const i = inSample.get(row);
    const reached = i === undefined ? scores.data[row * k + theme]! : spread.data[i * k + theme]! / 2;
    return reached + (theme === label ? setting('stayBonus') : 0);
  });
}

/** So that a few decisions about a theme that holds two subjects pull along what is like them. */
function addLessons({ ground, labels, weights, decided }: Standing, scores: Suitability): void {
  if (decided.length === 0) return;
  const inSample = new Set(ground.sample);
  const learnt = [...ground.sample, ...decided.filter((row) => !inSample.has(row))];
  const lessons = lessonsOf(ground.points, labels, scores.cols, weights, learnt);
  for (let p = 0; p < scores.data.length; p++) scores.data[p]! += setting('lessonWeight') * lessons.data[p]!;
}

export function themeMeans(
  points: DenseMatrix,
  labels: Int32Array,
  k: number,
  weights: Float64Array,
): DenseMatrix {
  const means = denseMatrix(k, points.cols);
  labels.forEach((label, r) => {
    if (label < 0) return;
    for (let c = 0; c < points.cols; c++) {
      means.data[label * points.cols + c]! += weights[r]! * points.data[r * points.cols + c]!;
    }
  });
  return normaliseRows(means);
}

export function softCosines(points: DenseMatrix, means: DenseMatrix): Suitability {
  const result = denseMatrix(points.rows, means.rows);
  for (let r = 0; r < points.rows; r++) {
    let sum = 0;
    for (let c = 0; c < means.rows; c++) {
      const value = exp((rowDot(points, r, means, c) - 1) / setting('softness'));
      result.data[r * means.rows + c] = value;
      sum += value;
    }
    for (let c = 0; c < means.rows; c++) result.data[r * means.rows + c]! /= sum;
  }
  return result;
}

const SPREADING_ROUNDS = 12;
/** Share that comes from the neighbours in each round (Zhou and others 2004). */
const SPREADING_SHARE = 0.8;

/**
 * Label spreading: how much of each theme reaches a node over the graph from the labelled nodes, by their weights. Rows
 * add up to 1.
 */
export function spreadLabels(
  graph: SparseMatrix,
  labels: Int32Array,
  k: number,
  weights: Float64Array,
): DenseMatrix {
  const normalised = normaliseGraph(graph);
  const start = denseMatrix(graph.rows, k);
  labels.forEach((label, r) => {
    if (label >= 0) start.data[r * k + label] = weights[r]!;
  });
  let current = start.data.slice();
  for (let round = 0; round < SPREADING_ROUNDS; round++) {
    const next = start.data.map((value) => (1 - SPREADING_SHARE) * value);
    for (let r = 0; r < graph.rows; r++) {
      for (let p = normalised.starts[r]!; p < normalised.starts[r + 1]!; p++) {
        const value = SPREADING_SHARE * normalised.values[p]!;
        addTimes(next, r * k, value, current, normalised.columns[p]! * k, k);
      }
    }
    current = next;
  }
  for (let r = 0; r < graph.rows; r++) {
    let sum = 0;
    for (let c = 0; c < k; c++) sum += current[r * k + c]!;
    for (let c = 0; c < k; c++) current[r * k + c] = sum > 0 ? current[r * k + c]! / sum : 1 / k;
  }
  return { rows: graph.rows, cols: k, data: current };
}

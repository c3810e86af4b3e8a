import { denseMatrix, joinDense, normaliseRows, rowDot, type DenseMatrix } from './dense.js';
import { exp } from './elementary.js';
import { leadingEigenvectors, normaliseGraph } from './graph.js';
import { kMeans } from './k-means.js';
import { noPulse, type Pulse } from './pulse.js';
import { clip, setting } from './settings.js';
import type { SparseMatrix } from './sparse.js';

/** What a partition is made of: rows are texts, followed by the descriptions of known themes. */
export interface PartitionInput {
  points: DenseMatrix;
  graph: SparseMatrix;
  /** What the graph counts beside the points; 1 is as much. */
  graphWeight: number;
  /** Number of themes; the first ones are those in `fixed`. */
  k: number;
  /** Theme of each row that has one beforehand, -1 for the others. */
  fixed: Int32Array;
  /** What each row counts. */
  weights: Float64Array;
  seed: number;
  pulse?: Pulse;
}

/** Texts × themes: how well each text suits each theme; rows add up to 1 before any bonus. */
export type Suitability = DenseMatrix;

/**
 * Divides texts over k themes: k-means in the points beside the leading eigenvectors of the graph, from several
 * starting points.
 */
export function partition({
  points,
  graph,
  graphWeight,
  k,
  fixed,
  weights,
  seed,
  pulse = noPulse,
}: PartitionInput): Int32Array {
  if (points.rows === 0 || k === 0) return new Int32Array(points.rows).fill(-1);
  const spectral = normaliseRows(leadingEigenvectors(graph, k, seed, pulse).vectors);
  const together = joinDense([
    { matrix: spectral, weight: graphWeight },
    { matrix: points, weight: 1 },
  ]);
  const starts = Math.ceil(clip(setting('clusterStarts') * (500 / points.rows), 2, setting('clusterStarts')));
  const settings = { k, starts, rounds: setting('clusterRounds'), seed, refined: true, pulse };
  const isFree = fixed.every((label) => label < 0);
  return kMeans(together, isFree ? settings : { ...settings, fixed, weights }).labels;
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
        const from = normalised.columns[p]! * k;
        for (let c = 0; c < k; c++) next[r * k + c]! += value * current[from + c]!;
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

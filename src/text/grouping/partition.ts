import { joinDense, normaliseRows, type DenseMatrix } from '../numbers/dense.js';
import { leadingEigenvectors } from '../numbers/graph.js';
import { kMeans } from './k-means.js';
import { noPulse, type Pulse } from '../pulse.js';
import { clip, setting } from '../settings.js';
import type { SparseMatrix } from '../numbers/sparse.js';

/** Of more rows than this k-means starts from fewer points: a start takes longer and matters less. */
const ROWS_FOR_ALL_STARTS = 300;
const FEWEST_STARTS = 2;

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
  const most = setting('clusterStarts');
  const starts = Math.ceil(clip(most * (ROWS_FOR_ALL_STARTS / points.rows), FEWEST_STARTS, most));
  const settings = { k, starts, rounds: setting('clusterRounds'), seed, refined: true, pulse };
  const isFree = fixed.every((label) => label < 0);
  return kMeans(together, isFree ? settings : { ...settings, fixed, weights }).labels;
}

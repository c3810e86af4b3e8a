import { rowDot, squaredLengths, type DenseMatrix } from '../numbers/dense.js';
import { NearestCentroids } from './nearest-centroids.js';
import { noPulse, type Pulse } from '../pulse.js';

export interface LloydSettings {
  /** Most rounds of a run. */
  rounds: number;
  /**
   * Rows with a label of their own, which they keep: the first clusters start from them (Basu, Banerjee and Mooney
   * 2002). -1 for free rows; labels run from 0 without gaps.
   */
  fixed?: Int32Array | undefined;
  /** What each row counts in the mean of its cluster; 1 where absent. */
  weights?: Float64Array | undefined;
  pulse?: Pulse | undefined;
}

export interface KMeansResult {
  labels: Int32Array;
  centroids: DenseMatrix;
  inertia: number;
}

/** Rounding may take this off a bound on a distance. */
const SLACK = 1e-7;

/**
 * Lloyd's algorithm from given centroids. A row is compared with all centroids only where it may have changed: bounds on
 * its distance to its own centroid and to the next one say so, by how far centroids moved (Hamerly 2010).
 */
export function runFrom(points: DenseMatrix, centroids: DenseMatrix, settings: LloydSettings): KMeansResult {
  const { rows, cols } = points;
  const state: Lloyd = {
    labels: new Int32Array(rows).fill(-1),
    upper: new Float64Array(rows).fill(Infinity),
    lower: new Float64Array(rows),
    squares: squaredLengths(points),
  };
  let inertia = 0;
  for (let round = 0; round < settings.rounds; round++) {
    const moved = assign(points, centroids, state, settings.fixed, settings.pulse);
    if (moved === 0 || round === settings.rounds - 1) inertia = inertiaOf(points, centroids, state);
    if (moved === 0) break;
    const before = centroids.data.slice();
    recentre(points, state.labels, centroids, settings.weights);
    loosen(state, driftsOf(before, centroids.data, cols));
  }
  return { labels: state.labels, centroids, inertia };
}

interface Lloyd {
  labels: Int32Array;
  /** At least the distance to the own centroid. */
  upper: Float64Array;
  /** At most the distance to any other centroid. */
  lower: Float64Array;
  /** Squared length of each row. */
  squares: Float64Array;
}

/** Gives each row the nearest centroid; two rows at a time where both may have another. */
function assign(
  points: DenseMatrix,
  centroids: DenseMatrix,
  { labels, upper, lower, squares }: Lloyd,
  fixed: Int32Array | undefined,
  pulse: Pulse = noPulse,
): number {
  const { rows } = points;
  const search = new NearestCentroids(centroids);
  const { nearest, least, next } = search.found;
  const isSettled = (row: number): boolean => (fixed?.[row] ?? -1) >= 0 || upper[row]! + SLACK < lower[row]!;
  let moved = 0;
  if (fixed) {
    for (let r = 0; r < rows; r++) {
      if (fixed[r]! < 0 || labels[r] === fixed[r]) continue;
      labels[r] = fixed[r]!;
      moved++;
    }
  }
  for (let r = 0, count = 1; r < rows; r += count) {
    if (r % 1024 < count) pulse();
    count = 1;
    if (isSettled(r)) continue;
    if (r + 1 < rows && !isSettled(r + 1)) count = 2;
    search.search(points, r, count);
    for (let i = 0; i < count; i++) {
      upper[r + i] = Math.sqrt(Math.max(0, least[i]! + squares[r + i]!));
      lower[r + i] = Math.sqrt(Math.max(0, next[i]! + squares[r + i]!));
      if (labels[r + i] === nearest[i]) continue;
      labels[r + i] = nearest[i]!;
      moved++;
    }
  }
  return moved;
}

function inertiaOf(points: DenseMatrix, centroids: DenseMatrix, { labels, squares }: Lloyd): number {
  const lengths = squaredLengths(centroids);
  let inertia = 0;
  for (let r = 0; r < points.rows; r++) {
    const own = labels[r]!;
    inertia += Math.max(0, lengths[own]! - 2 * rowDot(points, r, centroids, own) + squares[r]!);
  }
  return inertia;
}

/** How far each centroid moved. */
function driftsOf(before: Float64Array, after: Float64Array, cols: number): Float64Array {
  const drifts = new Float64Array(cols === 0 ? 0 : after.length / cols);
  for (let p = 0; p < after.length; p++) {
    const moved = after[p]! - before[p]!;
    drifts[Math.floor(p / cols)]! += moved * moved;
  }
  return drifts.map(Math.sqrt);
}

function loosen({ labels, upper, lower }: Lloyd, drifts: Float64Array): void {
  const furthest = drifts.reduce((most, drift) => Math.max(most, drift), 0);
  for (let r = 0; r < labels.length; r++) {
    upper[r]! += drifts[labels[r]!] ?? 0;
    lower[r]! -= furthest;
  }
}

/** Moves each centroid to the mean of its rows; an empty one stays where it is. */
export function recentre(
  points: DenseMatrix,
  labels: Int32Array,
  centroids: DenseMatrix,
  weights: Float64Array | undefined,
): void {
  const { cols } = points;
  const sums = new Float64Array(centroids.data.length);
  const sizes = new Float64Array(centroids.rows);
  for (let r = 0; r < points.rows; r++) {
    const base = labels[r]! * cols;
    const weight = weights?.[r] ?? 1;
    sizes[labels[r]!]! += weight;
    for (let c = 0; c < cols; c++) sums[base + c]! += weight * points.data[r * cols + c]!;
  }
  for (let c = 0; c < centroids.rows; c++) {
    if (sizes[c] === 0) continue;
    for (let i = 0; i < cols; i++) centroids.data[c * cols + i] = sums[c * cols + i]! / sizes[c]!;
  }
}

import { rowDot, type DenseMatrix } from '../numbers/dense.js';
import { rowDots } from '../numbers/products.js';
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

function squaredLengths({ rows, cols, data }: DenseMatrix): Float64Array {
  const squares = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let p = r * cols; p < (r + 1) * cols; p++) sum += data[p]! * data[p]!;
    squares[r] = sum;
  }
  return squares;
}

/** Gives each row the nearest centroid, by |x|² + |c|² − 2·x·c. */
function assign(
  points: DenseMatrix,
  centroids: DenseMatrix,
  { labels, upper, lower, squares }: Lloyd,
  fixed: Int32Array | undefined,
  pulse: Pulse = noPulse,
): number {
  const { rows } = points;
  const k = centroids.rows;
  const lengths = squaredLengths(centroids);
  const products = new Float64Array(k);
  let moved = 0;
  for (let r = 0; r < rows; r++) {
    if (r % 1024 === 0) pulse();
    const own = fixed?.[r] ?? -1;
    if (own >= 0) {
      if (labels[r] !== own) moved++;
      labels[r] = own;
      continue;
    }
    if (upper[r]! + SLACK < lower[r]!) continue;
    rowDots(points, r, 1, centroids, products);
    let nearest = 0;
    let least = Infinity;
    let next = Infinity;
    for (let c = 0; c < k; c++) {
      const distance = lengths[c]! - 2 * products[c]!;
      if (distance < least) {
        next = least;
        least = distance;
        nearest = c;
      } else if (distance < next) next = distance;
    }
    upper[r] = Math.sqrt(Math.max(0, least + squares[r]!));
    lower[r] = Math.sqrt(Math.max(0, next + squares[r]!));
    if (labels[r] !== nearest) {
      labels[r] = nearest;
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

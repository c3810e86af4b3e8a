import { denseMatrix, type DenseMatrix } from '../numbers/dense.js';
import { runFrom, type KMeansResult, type LloydSettings } from './lloyd.js';
import { NearestCentroids } from './nearest-centroids.js';
import { seededRandom, type Random } from '../numbers/random.js';
import { countKnown, draw } from './starting-points.js';

/** Centroids that come and go at once in the first breath. */
const DEEPEST = 5;
/** Rounds after which a breath is judged; what wins goes on until it rests. */
const ROUNDS_TO_JUDGE = 4;

/**
 * Breathing k-means (Fritzke 2020): centroids come where the error is largest, then as many go that are missed least,
 * and a better partition is kept; from five at a time down to one. Lloyd's algorithm alone stays where two themes
 * share one centroid and a handful of strays has another, however often it starts. Clusters with rows of their own
 * stay. A few dozen rounds of Lloyd's algorithm.
 */
export function breathe(
  points: DenseMatrix,
  found: KMeansResult,
  settings: LloydSettings & { seed: number },
): KMeansResult {
  const known = countKnown(settings.fixed);
  const random = seededRandom(settings.seed);
  const briefly = { ...settings, rounds: Math.min(settings.rounds, ROUNDS_TO_JUDGE) };
  let best = found;
  let depth = Math.min(DEEPEST, best.centroids.rows - known);
  while (depth > 0) {
    const more = runFrom(points, withMoreCentroids(points, best, depth, random), briefly);
    const fewer = withoutLeastMissed(points, more.centroids, best.centroids.rows, known);
    const next = runFrom(points, fewer, briefly);
    if (next.inertia < best.inertia * (1 - 1e-6)) best = next;
    else depth--;
  }
  return best === found ? found : runFrom(points, best.centroids, settings);
}

/** Adds a centroid in each of the clusters with the largest error, on a row drawn from it, far ones more likely. */
function withMoreCentroids(
  points: DenseMatrix,
  { centroids, labels }: KMeansResult,
  count: number,
  random: Random,
): DenseMatrix {
  const { cols, data } = points;
  const distances = new Float64Array(points.rows);
  const errors = new Float64Array(centroids.rows);
  labels.forEach((label, row) => {
    const distance = squaredDistance(data, row, centroids.data, label, cols);
    distances[row] = distance;
    errors[label]! += distance;
  });
  const crowded = [...errors.keys()].sort((a, b) => errors[b]! - errors[a]! || a - b).slice(0, count);
  const result = denseMatrix(centroids.rows + crowded.length, cols);
  result.data.set(centroids.data);
  crowded.forEach((cluster, i) => {
    const weights = distances.map((distance, row) => (labels[row] === cluster ? distance : 0));
    const row = draw(weights, random);
    result.data.set(data.subarray(row * cols, (row + 1) * cols), (centroids.rows + i) * cols);
  });
  return result;
}

/** Leaves out the centroids whose rows lie nearly as well with the next one, no two neighbours unless it cannot be helped. */
function withoutLeastMissed(
  points: DenseMatrix,
  centroids: DenseMatrix,
  wanted: number,
  known: number,
): DenseMatrix {
  const surplus = centroids.rows - wanted;
  const missed = missedWithout(points, centroids);
  const order = [...missed.keys()]
    .filter((cluster) => cluster >= known)
    .sort((a, b) => missed[a]! - missed[b]! || b - a);
  const gone = new Set<number>();
  const spared = new Set<number>();
  for (const cluster of order) {
    if (gone.size === surplus) break;
    if (spared.has(cluster)) continue;
    gone.add(cluster);
    const neighbour = nearestOther(centroids, cluster, gone);
    if (neighbour >= 0 && spared.size + gone.size < order.length - surplus) spared.add(neighbour);
  }
  for (const cluster of order) if (gone.size < surplus) gone.add(cluster);
  const kept = [...missed.keys()].filter((cluster) => !gone.has(cluster));
  const result = denseMatrix(kept.length, centroids.cols);
  kept.forEach((cluster, i) => {
    const from = cluster * centroids.cols;
    result.data.set(centroids.data.subarray(from, from + centroids.cols), i * centroids.cols);
  });
  return result;
}

/** For each centroid by how much the inertia would grow without it, its rows going to the next one. */
function missedWithout(points: DenseMatrix, centroids: DenseMatrix): Float64Array {
  const missed = new Float64Array(centroids.rows);
  const search = new NearestCentroids(centroids);
  const { nearest, least, next } = search.found;
  for (let row = 0; row < points.rows; row += 2) {
    const count = Math.min(2, points.rows - row);
    search.search(points, row, count);
    for (let i = 0; i < count; i++) missed[nearest[i]!]! += next[i]! - least[i]!;
  }
  return missed;
}

function nearestOther(centroids: DenseMatrix, cluster: number, except: ReadonlySet<number>): number {
  let best = -1;
  let least = Infinity;
  for (let c = 0; c < centroids.rows; c++) {
    if (except.has(c)) continue;
    const distance = squaredDistance(centroids.data, cluster, centroids.data, c, centroids.cols);
    if (distance < least) {
      least = distance;
      best = c;
    }
  }
  return best;
}

function squaredDistance(a: Float64Array, row: number, b: Float64Array, other: number, cols: number): number {
  let sum = 0;
  for (let i = 0, p = row * cols, q = other * cols; i < cols; i++) {
    const difference = a[p++]! - b[q++]!;
    sum += difference * difference;
  }
  return sum;
}

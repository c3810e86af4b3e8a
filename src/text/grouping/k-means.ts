import { breathe } from './breathe.js';
import type { DenseMatrix } from '../numbers/dense.js';
import { libraryKMeans } from './k-means-library.js';
import { runFrom, type KMeansResult, type LloydSettings } from './lloyd.js';
import { seededRandom } from '../numbers/random.js';
import { startingPoints } from './starting-points.js';

/** Rows × clusters × columns. At twenty times as much its k-means++ took nearly half of the whole analysis. */
const LARGEST_FOR_LIBRARY = 500_000;

export interface KMeansSettings extends LloydSettings {
  k: number;
  /** Runs from different starting points; the one with the least inertia wins. */
  starts: number;
  seed: number;
  /** Whether the best run is made better by `breathe`: where the clusters themselves are the result. */
  refined?: boolean;
}

/**
 * k-means with k-means++ starting points (Arthur and Vassilvitskii 2007). With fewer distinct rows than k, the surplus
 * clusters stay empty. O(rows · k · columns) a round.
 */
export function kMeans(points: DenseMatrix, settings: KMeansSettings): KMeansResult {
  const k = Math.min(settings.k, points.rows);
  const plain = !settings.fixed && !settings.weights && isForLibrary(points, k);
  let best: KMeansResult | undefined;
  for (let start = 0; start < Math.max(1, settings.starts); start++) {
    const seed = settings.seed * 1009 + start;
    const result = plain
      ? libraryKMeans(points, k, settings.rounds, seed)
      : runFrom(points, startingPoints(points, k, seededRandom(seed), settings), settings);
    if (!best || result.inertia < best.inertia) best = result;
  }
  return settings.refined ? breathe(points, best!, settings) : best!;
}

/**
 * ml-kmeans does the usual case: a workshop's worth of rows, none of them fixed. Beyond that its arrays for rows cost more
 * than the arithmetic, and with fewer distinct rows than clusters it does not settle.
 */
function isForLibrary({ rows, cols, data }: DenseMatrix, k: number): boolean {
  if (rows * k * cols > LARGEST_FOR_LIBRARY || cols === 0) return false;
  const distinct = new Set<string>();
  for (let r = 0; r < rows && distinct.size <= k; r++)
    distinct.add(data.subarray(r * cols, (r + 1) * cols).join());
  return distinct.size > k;
}

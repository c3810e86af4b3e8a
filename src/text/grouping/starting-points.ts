import { denseMatrix, type DenseMatrix } from '../numbers/dense.js';
import { recentre, type LloydSettings } from './lloyd.js';
import { noPulse } from '../pulse.js';
import type { Random } from '../numbers/random.js';

/** The number of clusters that rows with a label of their own begin. */
export function countKnown(fixed: Int32Array | undefined): number {
  return fixed ? fixed.reduce((most, label) => Math.max(most, label), -1) + 1 : 0;
}

/** The means of fixed rows first, then rows drawn by k-means++, far ones more likely. */
export function startingPoints(
  points: DenseMatrix,
  k: number,
  random: Random,
  { fixed, weights, pulse = noPulse }: Pick<LloydSettings, 'fixed' | 'weights' | 'pulse'>,
): DenseMatrix {
  const { rows, cols, data } = points;
  const centroids = denseMatrix(k, cols);
  const known = countKnown(fixed);
  if (fixed) recentreFixed(points, fixed, centroids, weights);
  const distances = new Float64Array(rows).fill(Infinity);
  for (let c = 0; c < k; c++) {
    pulse();
    if (c >= known) {
      const chosen = c === 0 ? Math.floor(random() * rows) : draw(distances, random);
      centroids.data.set(data.subarray(chosen * cols, (chosen + 1) * cols), c * cols);
    }
    for (let r = 0; r < rows; r++) {
      let distance = 0;
      for (let i = 0, p = r * cols, q = c * cols; i < cols; i++) {
        const difference = data[p++]! - centroids.data[q++]!;
        distance += difference * difference;
      }
      if (distance < distances[r]!) distances[r] = distance;
    }
  }
  return centroids;
}

function recentreFixed(
  points: DenseMatrix,
  fixed: Int32Array,
  centroids: DenseMatrix,
  weights: Float64Array | undefined,
): void {
  const rows = [...fixed.keys()].filter((r) => fixed[r]! >= 0);
  const chosen = { rows: rows.length, cols: points.cols, data: new Float64Array(rows.length * points.cols) };
  rows.forEach((r, i) => {
    chosen.data.set(points.data.subarray(r * points.cols, (r + 1) * points.cols), i * points.cols);
  });
  const labels = Int32Array.from(rows, (r) => fixed[r]!);
  recentre(chosen, labels, centroids, weights && Float64Array.from(rows, (r) => weights[r]!));
}

/** A number drawn in proportion to the weights; the last one when all are 0. */
export function draw(weights: Float64Array, random: Random): number {
  let target = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i++) {
    target -= weights[i]!;
    if (target < 0) return i;
  }
  return weights.length - 1;
}

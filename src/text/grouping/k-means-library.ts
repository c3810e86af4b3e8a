import { kmeans } from './ml-kmeans.js';
import { denseMatrix, type DenseMatrix } from '../numbers/dense.js';

/**
 * One run of ml-kmeans from k-means++ starting points. It wants an array for each row, which is what a few hundred ideas
 * can afford; `k-means.ts` has the loop in typed arrays for more, and for rows that are fixed or weigh differently.
 *
 * @param k at most the number of distinct rows: ml-kmeans does not settle otherwise
 */
export function libraryKMeans(
  points: DenseMatrix,
  k: number,
  rounds: number,
  seed: number,
): { labels: Int32Array; centroids: DenseMatrix; inertia: number } {
  const rows = Array.from({ length: points.rows }, (_, r) =>
    Array.from(points.data.subarray(r * points.cols, (r + 1) * points.cols)),
  );
  const result = kmeans(rows, k, { seed, maxIterations: rounds, initialization: 'kmeans++' });
  const centroids = denseMatrix(k, points.cols);
  result.centroids.forEach((centroid, c) => centroids.data.set(centroid, c * points.cols));
  let inertia = 0;
  rows.forEach((row, r) => {
    const centroid = result.centroids[result.clusters[r]!]!;
    row.forEach((value, i) => {
      const difference = value - centroid[i]!;
      inertia += difference * difference;
    });
  });
  return { labels: Int32Array.from(result.clusters), centroids, inertia };
}

import { squaredLengths, type DenseMatrix } from '../numbers/dense.js';
import { rowDots } from '../numbers/products.js';

/** For each of two rows the centroid nearest to it, and the squared distance to that one and to the next, less |x|². */
export interface NearestTwo {
  nearest: Int32Array;
  least: Float64Array;
  next: Float64Array;
}

/** Finds the nearest centroids of a row and, where `count` is 2, of the row after it. */
export class NearestCentroids {
  /** Overwritten by each search. */
  readonly found: Readonly<NearestTwo> = {
    nearest: new Int32Array(2),
    least: new Float64Array(2),
    next: new Float64Array(2),
  };
  private readonly centroids: DenseMatrix;
  /** Squared, of each centroid. */
  private readonly lengths: Float64Array;
  private readonly products: Float64Array;

  constructor(centroids: DenseMatrix) {
    this.centroids = centroids;
    this.lengths = squaredLengths(centroids);
    this.products = new Float64Array(2 * centroids.rows);
  }

  search(points: DenseMatrix, row: number, count: number): void {
    rowDots(points, row, count, this.centroids, this.products);
    for (let i = 0; i < count; i++) this.pick(i);
  }

  /** By |x − c|² = |x|² + |c|² − 2·x·c. */
  private pick(row: number): void {
    const { lengths, products } = this;
    const k = lengths.length;
    const from = row * k;
    let nearest = 0;
    let least = Infinity;
    let next = Infinity;
    for (let c = 0; c < k; c++) {
      const distance = lengths[c]! - 2 * products[from + c]!;
      if (distance < least) {
        next = least;
        least = distance;
        nearest = c;
      } else if (distance < next) next = distance;
    }
    this.found.nearest[row] = nearest;
    this.found.least[row] = least;
    this.found.next[row] = next;
  }
}

import { describe, expect, test } from '@jest/globals';
import { squaredLengths, type DenseMatrix } from '../../src/text/numbers/dense.js';
import { NearestCentroids } from '../../src/text/grouping/nearest-centroids.js';
import { rowDots } from '../../src/text/numbers/products.js';
import { normal, seededRandom } from '../../src/text/numbers/random.js';

function randomRows(rows: number, cols: number, seed: number): DenseMatrix {
  const random = seededRandom(seed);
  return { rows, cols, data: Float64Array.from({ length: rows * cols }, () => normal(random)) };
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, i) => i);

/** One product after the other, each from the first column to the last. */
function plainDots(
  left: DenseMatrix,
  a: number,
  count: number,
  right: DenseMatrix,
  first: number,
  last: number,
) {
  const { cols } = left;
  const products: number[] = [];
  for (let row = a; row < a + count; row++) {
    for (let other = first; other < last; other++) {
      let sum = 0;
      for (let c = 0; c < cols; c++) sum += left.data[row * cols + c]! * right.data[other * cols + c]!;
      products.push(sum);
    }
  }
  return products;
}

describe('inner products of rows', () => {
  test.each(upTo(5))('are to the last bit those of a plain loop, with %i columns', (cols) => {
    const left = randomRows(6, cols, 1);
    const right = randomRows(11, cols, 2);
    for (const count of upTo(5)) {
      for (const first of upTo(11)) {
        for (let last = first; last <= 11; last++) {
          const products = new Float64Array(count * (last - first)).fill(NaN);
          rowDots(left, 1, count, right, products, first, last);
          expect(Array.from(products)).toEqual(plainDots(left, 1, count, right, first, last));
        }
      }
    }
  });

  test('leave what stands behind them alone', () => {
    const rows = randomRows(9, 3, 3);
    for (const count of upTo(3)) {
      const products = new Float64Array(40).fill(7);
      rowDots(rows, 0, count, rows, products);
      expect(products.subarray(9 * count).every((value) => value === 7)).toBe(true);
    }
  });
});

describe('the nearest centroids', () => {
  test.each([1, 2, 3, 4, 5, 9])('are those of a plain comparison, of %i', (k) => {
    const points = randomRows(7, 3, 4);
    const centroids = randomRows(k, 3, 5);
    const squares = squaredLengths(points);
    const search = new NearestCentroids(centroids);
    for (let row = 0; row < points.rows; row++) {
      const distances = upTo(k - 1).map((c) => {
        const differences = upTo(2).map((i) => points.data[row * 3 + i]! - centroids.data[c * 3 + i]!);
        return differences.reduce((sum, difference) => sum + difference * difference, 0);
      });
      const [least = 0, next = Infinity] = distances.toSorted((a, b) => a - b);
      for (const count of row + 1 < points.rows ? [1, 2] : [1]) {
        search.search(points, row, count);
        expect(search.found.nearest[0]).toBe(distances.indexOf(least));
        expect(search.found.least[0]! + squares[row]!).toBeCloseTo(least, 10);
        expect(search.found.next[0]! + squares[row]!).toBeCloseTo(next, 10);
      }
    }
  });

  test('are the same for a row by itself and beside another', () => {
    const points = randomRows(6, 5, 6);
    const search = new NearestCentroids(randomRows(7, 5, 7));
    for (let row = 1; row < points.rows; row++) {
      search.search(points, row, 1);
      const alone = [search.found.nearest[0], search.found.least[0], search.found.next[0]];
      search.search(points, row - 1, 2);
      expect([search.found.nearest[1], search.found.least[1], search.found.next[1]]).toEqual(alone);
    }
  });

  test('go to the first of two that are the same', () => {
    const centroids = { rows: 3, cols: 2, data: Float64Array.of(0, 5, 1, 1, 1, 1) };
    const search = new NearestCentroids(centroids);
    search.search({ rows: 1, cols: 2, data: Float64Array.of(1, 1) }, 0, 1);
    expect([search.found.nearest[0], search.found.least[0], search.found.next[0]]).toEqual([1, -2, -2]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { normaliseRows, selectRows, type DenseMatrix } from '../../src/text/numbers/dense.js';
import { nearestRows, withMoreRows } from '../../src/text/grouping/neighbours.js';
import { normal, seededRandom } from '../../src/text/numbers/random.js';

/** Above this the search visits near cells only. */
const LARGEST_EXACT = 2500;

/** Rows around a few dozen directions. */
function scattered(rows: number, cols: number): DenseMatrix {
  const random = seededRandom(11);
  const data = new Float64Array(rows * cols);
  const centres = Float64Array.from({ length: 40 * cols }, () => normal(random));
  for (let p = 0; p < data.length; p++) {
    const row = Math.floor(p / cols);
    data[p] = centres[(row % 40) * cols + (p % cols)]! + 0.3 * normal(random);
  }
  return normaliseRows({ rows, cols, data });
}

/** By comparing each row with all others, the nearest first, of equals the lower number. */
function nearestBySorting({ rows, cols, data }: DenseMatrix, row: number, m: number): number[] {
  const similarity = (other: number): number => {
    let sum = 0;
    for (let c = 0; c < cols; c++) sum += data[row * cols + c]! * data[other * cols + c]!;
    return sum;
  };
  return Array.from({ length: rows }, (_, other) => ({ other, similarity: similarity(other) }))
    .filter((each) => each.other !== row && each.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.other - b.other)
    .slice(0, m)
    .map(({ other }) => other);
}

const found = (ids: Int32Array, row: number, m: number): number[] =>
  Array.from(ids.subarray(row * m, (row + 1) * m)).filter((id) => id >= 0);

const same = (rows: number, cols: number): DenseMatrix =>
  normaliseRows({ rows, cols, data: new Float64Array(rows * cols).fill(1) });

describe('nearest rows', () => {
  test.each([0, 1, 2, 3, 4, 5, 8, 17, 40])('are those of a plain comparison, among %i', (rows) => {
    const matrix = scattered(rows, 5);
    const { ids } = nearestRows(matrix, 4, 1);
    for (let row = 0; row < rows; row++) expect(found(ids, row, 4)).toEqual(nearestBySorting(matrix, row, 4));
  });

  test('are the first others where all are the same', () => {
    const { ids } = nearestRows(same(5, 3), 2, 1);
    expect(Array.from(ids)).toEqual([1, 2, 0, 2, 0, 1, 0, 1, 0, 1]);
  });

  test('are none where rows say nothing', () => {
    for (const cols of [0, 3]) {
      const { ids } = nearestRows({ rows: 4, cols, data: new Float64Array(4 * cols) }, 2, 1);
      expect(Array.from(ids)).toEqual(Array.from({ length: 8 }, () => -1));
    }
  });

  test.each([
    [0, 3],
    [1, 1],
    [4, 3],
    [9, 6],
  ])('of %i rows and %i more are those of a search among all', (before, more) => {
    const all = scattered(before + more, 6);
    const numbers = Array.from({ length: before + more }, (_, i) => i);
    const rows = selectRows(all, numbers.slice(0, before));
    const grown = withMoreRows(nearestRows(rows, 4, 1), rows, selectRows(all, numbers.slice(before)));
    const whole = nearestRows(all, 4, 1);
    expect(grown.similarities).toEqual(whole.similarities);
    expect(grown.ids).toEqual(whole.ids);
  });
});

describe('nearest rows of a large matrix', () => {
  test('are nearly all found, and nothing else', () => {
    const matrix = scattered(LARGEST_EXACT + 101, 8);
    const m = 10;
    const { ids, similarities } = nearestRows(matrix, m, 1);
    let hits = 0;
    const asked = Array.from({ length: 200 }, (_, i) => i * 13);
    for (const row of asked) {
      const near = found(ids, row, m);
      expect(new Set(near).size).toBe(m);
      expect(near).not.toContain(row);
      const own = Array.from(similarities.subarray(row * m, (row + 1) * m));
      expect(own).toEqual(own.toSorted((a, b) => b - a));
      const truly = new Set(nearestBySorting(matrix, row, m));
      hits += near.filter((id) => truly.has(id)).length;
    }
    expect(hits / (m * asked.length)).toBeGreaterThan(0.95);
  });

  test('can be cancelled all along, also where all rows are in one cell', () => {
    const signs = (cols: number): number => {
      let count = 0;
      nearestRows(same(LARGEST_EXACT + 1, cols), 3, 1, () => count++);
      return count;
    };
    // Dividing rows over cells gives as many signs however wide they are: the others are those of the search.
    expect(signs(30) - signs(1)).toBeGreaterThanOrEqual(5);
  });
});

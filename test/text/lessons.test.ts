import { describe, expect, test } from '@jest/globals';
import { normaliseRows, type DenseMatrix } from '../../src/text/numbers/dense.js';
import { lessonsOf } from '../../src/text/placing/lessons.js';
import { normal, seededRandom } from '../../src/text/numbers/random.js';

const COLUMNS = 6;
const SIZE = 40;
const PIN_WEIGHT = 10;

/**
 * Forty texts of one kind, then forty of another. They hardly differ; within each kind they differ much by something that
 * has nothing to do with it.
 */
function twoKinds(): DenseMatrix {
  const random = seededRandom(5);
  const data = new Float64Array(2 * SIZE * COLUMNS);
  for (let row = 0; row < 2 * SIZE; row++) {
    data.set([1, row < SIZE ? 0.4 : -0.4, row % 2 === 0 ? 0.9 : -0.9], row * COLUMNS);
    for (let c = 3; c < COLUMNS; c++) data[row * COLUMNS + c] = 0.1 * normal(random);
  }
  return normaliseRows({ rows: 2 * SIZE, cols: COLUMNS, data });
}

/** How much more each text suits the second theme than the first, all in the first but for those decided. */
function pull(moved: readonly number[], confirmed: readonly number[]): number[] {
  const labels = new Int32Array(2 * SIZE);
  const weights = new Float64Array(2 * SIZE).fill(1);
  for (const row of moved) labels[row] = 1;
  for (const row of [...moved, ...confirmed]) weights[row] = PIN_WEIGHT;
  const { data } = lessonsOf(twoKinds(), labels, 2, weights, [...labels.keys()]);
  return Array.from(labels, (_, row) => data[2 * row + 1]! - data[2 * row]!);
}

const EIGHT = [0, 1, 10, 11, 20, 21, 30, 31];
const otherKind = (rows: readonly number[]): number[] => rows.map((row) => row + SIZE);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what decided texts teach', () => {
  test('of a theme that holds two kinds, one moved and one confirmed, the rest goes by its kind', () => {
    const pulls = pull(otherKind(EIGHT), EIGHT);
    for (const value of pulls.slice(0, SIZE)) expect(value).toBeLessThan(0);
    for (const value of pulls.slice(SIZE)) expect(value).toBeGreaterThan(0);
  });

  test('one decision moves nothing else, and leans what is like it towards its theme', () => {
    const pulls = pull([SIZE], []);
    for (const value of [...pulls.slice(0, SIZE), ...pulls.slice(SIZE + 1)]) expect(value).toBeLessThan(0);
    expect(mean(pulls.slice(SIZE + 1))).toBeGreaterThan(mean(pulls.slice(0, SIZE)));
  });
});

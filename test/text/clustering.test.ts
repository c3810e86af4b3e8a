import { describe, expect, test } from '@jest/globals';
import { assignThemes } from '../../src/text/placing/assign.js';
import { breathe } from '../../src/text/grouping/breathe.js';
import { chooseThemeCount } from '../../src/text/grouping/choose-k.js';
import { normaliseRows, selectRows, type DenseMatrix } from '../../src/text/numbers/dense.js';
import { kMeans } from '../../src/text/grouping/k-means.js';
import { runFrom } from '../../src/text/grouping/lloyd.js';
import { nearestRows, symmetricGraph } from '../../src/text/grouping/neighbours.js';
import { partition } from '../../src/text/grouping/partition.js';
import { pivotRows } from '../../src/text/grouping/pivot-rows.js';
import { leadingEigenvectors } from '../../src/text/numbers/graph.js';
import { normal, seededRandom } from '../../src/text/numbers/random.js';
import { settlePlaces } from '../../src/text/placing/settle.js';

/** Points around a few directions, group after group. */
function groups(count: number, size: number, cols: number): DenseMatrix {
  const random = seededRandom(7);
  const data = new Float64Array(count * size * cols);
  for (let r = 0; r < count * size; r++) {
    for (let c = 0; c < cols; c++) {
      data[r * cols + c] = 0.15 * normal(random) + (c === Math.floor(r / size) ? 1 : 0);
    }
  }
  return normaliseRows({ rows: count * size, cols, data });
}

const same = (rows: number): DenseMatrix =>
  normaliseRows({ rows, cols: 3, data: new Float64Array(rows * 3).fill(1) });

/** Rows of zeros, as texts without a word to go by have. */
const empty = (rows: number): DenseMatrix => ({ rows, cols: 3, data: new Float64Array(rows * 3) });

function oneAmong(rows: number): DenseMatrix {
  const points = empty(rows);
  points.data[0] = 1;
  return points;
}

type Cluster = (points: DenseMatrix, k: number, seed: number) => Int32Array;

const FUNCTIONS: [string, Cluster][] = [
  ['k-means by ml-kmeans', (points, k, seed) => kMeans(points, { k, starts: 5, rounds: 30, seed }).labels],
  [
    'k-means by the own loop',
    (points, k, seed) =>
      kMeans(points, { k, starts: 5, rounds: 30, seed, weights: new Float64Array(points.rows).fill(1) })
        .labels,
  ],
  [
    'k-means made better by breathing',
    (points, k, seed) => kMeans(points, { k, starts: 1, rounds: 30, seed, refined: true }).labels,
  ],
  [
    'k-means on graph and points',
    (points, k, seed) =>
      partition({
        points,
        graph: symmetricGraph(nearestRows(points, 6, seed)),
        graphWeight: 1,
        k: Math.min(k, points.rows),
        fixed: new Int32Array(points.rows).fill(-1),
        weights: new Float64Array(points.rows).fill(1),
        seed,
      }),
  ],
  [
    'dividing texts over themes afresh',
    (points, k, seed) => {
      const { slots, suitability } = assignThemes({
        texts: points.rows,
        distinct: points.rows,
        representation: {
          points,
          sample: Int32Array.from({ length: points.rows }, (_, i) => i),
          graph: symmetricGraph(nearestRows(points, 6, seed)),
          graphWeight: 1,
        },
        known: [],
        pinned: Array.from({ length: points.rows }, () => undefined),
        newNames: [],
        previous: Array.from({ length: points.rows }, () => undefined),
        previousLabels: {},
        themes: k,
        keep: 'none',
        seed,
        pulse: () => undefined,
      });
      const free = new Int32Array(points.rows).fill(-1);
      const group = Int32Array.from({ length: points.rows }, (_, i) => i);
      expect(slots.length).toBeLessThanOrEqual(k);
      return settlePlaces(suitability, free, { group, apart: new Map() }).themes;
    },
  ],
];

describe.each(FUNCTIONS)('%s', (_, cluster) => {
  test('places every row once, in one of k clusters', () => {
    const labels = cluster(groups(4, 15, 6), 4, 1);
    expect(labels).toHaveLength(60);
    expect([...labels].every((label) => label >= 0 && label < 4)).toBe(true);
  });

  test('finds clear groups', () => {
    const labels = cluster(groups(4, 15, 6), 4, 1);
    for (let group = 0; group < 4; group++) {
      expect(new Set(labels.slice(group * 15, group * 15 + 15)).size).toBe(1);
    }
    expect(new Set(labels).size).toBe(4);
  });

  test('gives the same labels for the same seed', () => {
    expect(cluster(groups(5, 9, 8), 5, 3)).toEqual(cluster(groups(5, 9, 8), 5, 3));
  });

  test.each([
    ['no rows', same(0), 3],
    ['one row', same(1), 3],
    ['identical rows', same(12), 4],
    ['rows of texts with stop words only', empty(12), 4],
    ['one text that says something among them', oneAmong(9), 3],
    ['more clusters than rows', same(3), 10],
    ['one cluster', groups(3, 5, 4), 1],
  ])('holds for %s', (_case, points, k) => {
    const labels = cluster(points, k, 1);
    expect(labels).toHaveLength(points.rows);
    expect([...labels].every((label) => label >= 0 && label < k)).toBe(true);
  });
});

describe('fixed rows', () => {
  test('keep their cluster, and draw their likes', () => {
    const points = groups(3, 10, 5);
    const fixed = new Int32Array(30).fill(-1);
    fixed[0] = 1;
    fixed[10] = 0;
    const { labels } = kMeans(points, { k: 3, starts: 3, rounds: 30, seed: 1, fixed });
    expect(labels.slice(0, 10)).toEqual(new Int32Array(10).fill(1));
    expect(labels.slice(10, 20)).toEqual(new Int32Array(10));
  });
});

describe("Lloyd's algorithm", () => {
  /** Every row compared with every centroid in every round. */
  function plainly(points: DenseMatrix, centroids: DenseMatrix, rounds: number, fixed: Int32Array): number[] {
    const { cols } = points;
    const means = Array.from({ length: centroids.rows }, (_, c) =>
      Array.from(centroids.data.subarray(c * cols, (c + 1) * cols)),
    );
    const rows = Array.from({ length: points.rows }, (_, r) =>
      Array.from(points.data.subarray(r * cols, (r + 1) * cols)),
    );
    const apart = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);
    let labels: number[] = [];
    for (let round = 0; round < rounds; round++) {
      labels = rows.map((row, r) => {
        if (fixed[r]! >= 0) return fixed[r]!;
        const distances = means.map((mean) => apart(row, mean));
        return distances.indexOf(Math.min(...distances));
      });
      means.forEach((mean, c) => {
        const own = rows.filter((_, r) => labels[r] === c);
        if (own.length > 0)
          mean.forEach((_, i) => (mean[i] = own.reduce((sum, row) => sum + row[i]!, 0) / own.length));
      });
    }
    return labels;
  }

  // Fixed rows stand alone, in pairs, first and last: rows are compared two at a time.
  test.each([1, 2, 3, 5, 8, 20, 41])(
    'gives what a plain comparison of %i rows gives, with fixed rows',
    (size) => {
      const all = groups(4, 12, 5);
      const chosen = Array.from({ length: size }, (_, i) => (i * 7) % 48);
      const points = selectRows(all, chosen);
      const random = seededRandom(size);
      for (const share of [0, 0.1, 0.5, 1]) {
        const fixed = Int32Array.from(chosen, () => (random() < share ? Math.floor(random() * 3) : -1));
        for (const rounds of [1, 2, 9]) {
          const centroids = selectRows(all, [3, 15, 27]);
          const { labels } = runFrom(points, centroids, { rounds, fixed });
          expect(Array.from(labels)).toEqual(plainly(points, selectRows(all, [3, 15, 27]), rounds, fixed));
        }
      }
    },
  );
});

describe('breathing', () => {
  test('takes apart two groups that share a centroid while strays have another', () => {
    const points = groups(4, 12, 6);
    // Groups 0 and 1 together; the fourth centroid stands on one row of the last group.
    const centroids = { rows: 4, cols: 6, data: new Float64Array(24) };
    for (let c = 0; c < 6; c++) {
      centroids.data[c] = (points.data[c]! + points.data[12 * 6 + c]!) / 2;
      for (const [cluster, row] of [24, 36, 47].entries())
        centroids.data[(cluster + 1) * 6 + c] = points.data[row * 6 + c]!;
    }
    const stuck = runFrom(points, centroids, { rounds: 30 });
    const better = breathe(points, stuck, { rounds: 30, seed: 1 });
    expect(new Set(stuck.labels.slice(0, 24)).size).toBe(1);
    expect(better.inertia).toBeLessThan(stuck.inertia);
    expect(better.labels[0]).not.toBe(better.labels[12]);
    for (let group = 0; group < 4; group++)
      expect(new Set(better.labels.slice(group * 12, group * 12 + 12)).size).toBe(1);
  });

  test('keeps the clusters of fixed rows', () => {
    const points = groups(3, 10, 5);
    const fixed = new Int32Array(30).fill(-1);
    fixed[0] = 1;
    fixed[10] = 0;
    const { labels } = kMeans(points, { k: 4, starts: 2, rounds: 30, seed: 1, fixed, refined: true });
    expect([labels[0], labels[10]]).toEqual([1, 0]);
  });
});

describe('pivot rows', () => {
  test('are one from each clear group, whatever its size', () => {
    const { vectors } = leadingEigenvectors(symmetricGraph(nearestRows(groups(5, 14, 8), 6, 1)), 5, 1);
    const found = new Set(Array.from(pivotRows(vectors), (row) => Math.floor(row / 14)));
    expect(found.size).toBe(5);
  });

  test.each([
    ['the same', same(6)],
    ['nothing', empty(6)],
  ])('are different ones, also where all rows are %s', (_, rows) => {
    expect(new Set(pivotRows(rows)).size).toBe(rows.cols);
  });
});

describe('the number of themes', () => {
  test.each([3, 6])('is %i for as many clear groups', (count) => {
    const graph = symmetricGraph(nearestRows(groups(count, 14, 8), 6, 1));
    expect(chooseThemeCount(graph, graph.rows, 1)).toBe(count);
  });

  test('is 1 for a handful of texts', () => {
    expect(chooseThemeCount(symmetricGraph(nearestRows(same(3), 6, 1)), 3, 1)).toBe(1);
    expect(chooseThemeCount(symmetricGraph(nearestRows(same(30), 6, 1)), 1, 1)).toBe(1);
  });
});

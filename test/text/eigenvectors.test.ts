import { describe, expect, test } from '@jest/globals';
import { gaussian, orthonormalise } from '../../src/text/numbers/decompose.js';
import {
  denseMatrix,
  gram,
  multiply,
  multiplyDense,
  type DenseMatrix,
} from '../../src/text/numbers/dense.js';
import { symmetricEigen } from '../../src/text/numbers/eigen.js';
import { degrees, leadingEigenvectors, normaliseGraph } from '../../src/text/numbers/graph.js';
import { seededRandom, type Random } from '../../src/text/numbers/random.js';
import { sparseFromRows, type SparseMatrix } from '../../src/text/numbers/sparse.js';

type Edge = [from: number, to: number, weight: number];

function graphOf(nodes: number, edges: readonly Edge[]): SparseMatrix {
  const rows = Array.from({ length: nodes }, () => new Map<number, number>());
  for (const [a, b, weight] of edges) {
    if (a === b) continue;
    rows[a]!.set(b, weight);
    rows[b]!.set(a, weight);
  }
  return sparseFromRows(rows, nodes);
}

const range = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

const anyGraph = (nodes: number, random: Random): SparseMatrix =>
  graphOf(
    nodes,
    range(3 * nodes).map((i): Edge => [i % nodes, Math.floor(random() * nodes), 0.2 + random()]),
  );

/** Groups of five in which all are joined, and nothing between groups. */
const loose = (nodes: number): SparseMatrix =>
  graphOf(
    nodes,
    range(nodes).flatMap((a) =>
      range(a).flatMap((b): Edge[] => (Math.floor(a / 5) === Math.floor(b / 5) ? [[a, b, 1]] : [])),
    ),
  );

/** Every other node joined with the next one. */
const pairs = (nodes: number): SparseMatrix =>
  graphOf(
    nodes,
    range(Math.floor(nodes / 2)).map((pair): Edge => [2 * pair, 2 * pair + 1, 1]),
  );

const star = (nodes: number): SparseMatrix =>
  graphOf(
    nodes,
    range(nodes).map((node): Edge => [0, node, 1]),
  );

function dense(graph: SparseMatrix): DenseMatrix {
  const result = denseMatrix(graph.rows, graph.cols);
  for (let r = 0; r < graph.rows; r++)
    for (let p = graph.starts[r]!; p < graph.starts[r + 1]!; p++)
      result.data[r * graph.cols + graph.columns[p]!] = graph.values[p]!;
  return result;
}

const largest = (values: Iterable<number>): number =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** How far columns are from orthonormal. */
function skewness(columns: DenseMatrix): number {
  const { cols, data } = gram(columns, columns);
  return largest(data.map((value, p) => value - (p % (cols + 1) === 0 ? 1 : 0)));
}

/** How far columns are from being turned by a matrix into themselves times their values. */
function residual(image: DenseMatrix, { vectors, values }: { vectors: DenseMatrix; values: Float64Array }) {
  return largest(image.data.map((value, p) => value - vectors.data[p]! * values[p % vectors.cols]!));
}

describe('eigenvectors of a symmetric matrix', () => {
  const random = seededRandom(3);
  const anySymmetric = (size: number): DenseMatrix => {
    const half = gaussian(size, size, size);
    const result = denseMatrix(size, size);
    for (const a of range(size))
      for (const b of range(size))
        result.data[a * size + b] = half.data[a * size + b]! + half.data[b * size + a]!;
    return result;
  };
  const diagonal = (values: readonly number[]): DenseMatrix => {
    const result = denseMatrix(values.length, values.length);
    values.forEach((value, i) => (result.data[i * values.length + i] = value));
    return result;
  };

  test.each([
    ...[0, 1, 2, 3, 4, 5, 8, 21].map((size): [string, DenseMatrix] => [
      `${size} × ${size}`,
      anySymmetric(size),
    ]),
    ['zeros', diagonal([0, 0, 0])],
    ['a diagonal with the same value twice', diagonal([2, -1, 2, 0])],
    ['a graph', dense(anyGraph(12, random))],
    ['a graph in two parts', dense(loose(10))],
  ])('are orthonormal and only stretched, the most first: %s', (_, matrix) => {
    const found = symmetricEigen(matrix);
    expect(Array.from(found.values)).toEqual(Array.from(found.values).toSorted((a, b) => b - a));
    expect(skewness(found.vectors)).toBeLessThan(1e-12);
    expect(residual(multiplyDense(matrix, found.vectors), found)).toBeLessThan(
      1e-12 * (1 + largest(matrix.data)),
    );
  });
});

describe('columns made orthonormal', () => {
  test('span what they spanned', () => {
    const before = gaussian(9, 4, 1);
    const after = { ...before, data: before.data.slice() };
    orthonormalise(after);
    expect(skewness(after)).toBeLessThan(1e-14);
    const back = multiplyDense(after, gram(after, before));
    expect(largest(back.data.map((value, p) => value - before.data[p]!))).toBeLessThan(1e-14);
  });

  test('are zero where they depend on those before them', () => {
    const matrix = { rows: 3, cols: 3, data: Float64Array.of(3, 6, 0, 4, 8, 0, 0, 0, 2) };
    orthonormalise(matrix);
    const expected = [0.6, 0, 0, 0.8, 0, 0, 0, 0, 1];
    expect(largest(matrix.data.map((value, p) => value - expected[p]!))).toBeLessThan(1e-15);
  });
});

describe('leading eigenvectors of a graph', () => {
  const random = seededRandom(5);
  const cases: [string, SparseMatrix, number][] = [
    ...[2, 3, 9, 10, 11, 12, 20, 31, 60, 120].map((nodes): [string, SparseMatrix, number] => [
      `any graph of ${nodes}`,
      anyGraph(nodes, random),
      Math.min(5, nodes),
    ]),
    ['one node', graphOf(1, []), 1],
    ['no edges', graphOf(20, []), 3],
    ['one edge', graphOf(20, [[4, 7, 0.3]]), 3],
    ['six groups apart', loose(30), 6],
    ['more groups apart than are asked for', loose(60), 4],
    ['pairs', pairs(40), 9],
    ['a star', star(25), 4],
  ];

  test.each(cases)('are those of the whole matrix: %s', (_, graph, count) => {
    const mean = degrees(graph).reduce((sum, degree) => sum + degree, 0) / graph.rows;
    const whole = normaliseGraph(graph, mean);
    const found = leadingEigenvectors(graph, count, 1);
    expect([found.vectors.rows, found.vectors.cols]).toEqual([graph.rows, count]);
    const inFull = symmetricEigen(dense(whole)).values.subarray(0, count);
    expect(largest(found.values.map((value, i) => value - inFull[i]!))).toBeLessThan(1e-3);
    expect(skewness(found.vectors)).toBeLessThan(1e-9);
    expect(residual(multiply(whole, found.vectors), found)).toBeLessThan(0.02);
  });

  test('are none of no nodes', () => {
    const { vectors, values } = leadingEigenvectors(graphOf(0, []), 3, 1);
    expect([vectors.rows, vectors.cols, values.length]).toEqual([0, 0, 0]);
  });

  test('are as many as there are nodes at most', () => {
    expect(leadingEigenvectors(star(4), 9, 1).vectors.cols).toBe(4);
  });

  test('are zero where only those of the very least eigenvalues are left', () => {
    const { vectors, values } = leadingEigenvectors(pairs(40), 22, 1);
    expect(Array.from(values.subarray(20))).toEqual([0, 0]);
    expect(range(40).flatMap((r) => [vectors.data[r * 22 + 20], vectors.data[r * 22 + 21]])).toEqual(
      range(80).map(() => 0),
    );
  });

  test('can be given up between any two multiplications', () => {
    let signs = 0;
    leadingEigenvectors(anyGraph(60, random), 3, 1, () => signs++);
    // Three rounds of a polynomial of the eighth degree.
    expect(signs).toBeGreaterThanOrEqual(3 * 8);
  });
});

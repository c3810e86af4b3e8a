import {
  addTimes,
  denseMatrix,
  gram,
  multiply,
  multiplyDense,
  scale,
  selectColumns,
  type DenseMatrix,
} from './dense.js';
import { gaussian, orthonormalise } from './decompose.js';
import { symmetricEigen } from './eigen.js';
import { noPulse, type Pulse } from '../pulse.js';
import { mergeRows, type SparseMatrix } from './sparse.js';

/** Vectors carried beyond those wanted, rounds of filtering, and what one filter multiplies: enough for k-means, which needs the space only. */
const SPARE_VECTORS = 8;
const ROUNDS = 3;
const DEGREE = 8;
/** The narrowest stretch of eigenvalues that is damped. */
const NARROWEST = 1e-3;

/** Sum of the weights of each node's edges. */
export function degrees(graph: SparseMatrix): Float64Array {
  const result = new Float64Array(graph.rows);
  for (let r = 0; r < graph.rows; r++) {
    for (let p = graph.starts[r]!; p < graph.starts[r + 1]!; p++) result[r]! += graph.values[p]!;
  }
  return result;
}

/** Divides each edge by the root of the product of its ends' degrees, each raised by `regularisation`. */
export function normaliseGraph(graph: SparseMatrix, regularisation = 0): SparseMatrix {
  const scale = degrees(graph).map((degree) => {
    const raised = degree + regularisation;
    return raised > 0 ? 1 / Math.sqrt(raised) : 0;
  });
  const values = new Float64Array(graph.values.length);
  for (let r = 0; r < graph.rows; r++) {
    for (let p = graph.starts[r]!; p < graph.starts[r + 1]!; p++) {
      values[p] = graph.values[p]! * scale[r]! * scale[graph.columns[p]!]!;
    }
  }
  return { ...graph, values };
}

/** The weighted sum of graphs on the same nodes. */
export function addGraphs(parts: readonly { graph: SparseMatrix; weight: number }[]): SparseMatrix {
  let sum: SparseMatrix | undefined;
  for (const { graph, weight } of parts) {
    if (weight === 0) continue;
    const weighed = { ...graph, values: graph.values.map((value) => weight * value) };
    sum = sum ? mergeRows(sum, weighed, (a, b) => a + b) : weighed;
  }
  return sum ?? { ...parts[0]!.graph, values: parts[0]!.graph.values.map(() => 0) };
}

/**
 * Eigenvectors of the largest eigenvalues of the normalised graph, whose degrees are raised by their mean so that small
 * loose groups do not take all vectors (Amini and others 2013). n × count. Subspace iteration with a Chebyshev filter
 * (Zhou and Saad 2007): as near in a third of the multiplications that plain iteration takes.
 */
export function leadingEigenvectors(
  graph: SparseMatrix,
  count: number,
  seed: number,
  pulse: Pulse = noPulse,
  rounds = ROUNDS,
): { vectors: DenseMatrix; values: Float64Array } {
  const size = graph.rows;
  const width = Math.min(size, count + SPARE_VECTORS);
  if (width === 0) return { vectors: denseMatrix(size, 0), values: new Float64Array(0) };
  const degree = degrees(graph);
  const mean = degree.reduce((sum, value) => sum + value, 0) / Math.max(1, size);
  const normalised = normaliseGraph(graph, mean);
  // No eigenvalue is below this (Gershgorin, on rows that are each divided by their own raised degree).
  const lowest = -degree.reduce((most, value) => Math.max(most, value / (value + mean || 1)), 0);
  let block = gaussian(size, width, seed);
  orthonormalise(block);
  let image = multiply(normalised, block);
  let within = symmetricEigen(gram(block, image));
  // As many vectors as nodes span everything as they are.
  const needed = width < size ? rounds : 0;
  for (let round = 0; round < needed; round++) {
    pulse();
    block = damp(normalised, block, image, lowest, within.values[width - 1]!);
    orthonormalise(block);
    image = multiply(normalised, block);
    within = symmetricEigen(gram(block, image));
  }
  const turn = selectColumns(within.vectors, count);
  return { vectors: multiplyDense(block, turn), values: within.values.slice(0, turn.cols) };
}

/**
 * A Chebyshev polynomial of the graph times a block of vectors: what lies at eigenvalues from `lowest` to `highest` stays
 * small, what lies above grows fast.
 *
 * @param image the graph times the block
 */
function damp(
  graph: SparseMatrix,
  block: DenseMatrix,
  image: DenseMatrix,
  lowest: number,
  highest: number,
): DenseMatrix {
  const half = Math.max(NARROWEST, (highest - lowest) / 2);
  const centre = lowest + half;
  const size = block.data.length;
  let before = block;
  let now = image;
  addTimes(now.data, 0, -centre, before.data, 0, size);
  scale(now.data, 0, 1 / half, size);
  for (let degree = 2; degree <= DEGREE; degree++) {
    const next = multiply(graph, now);
    addTimes(next.data, 0, -centre, now.data, 0, size);
    scale(next.data, 0, 2 / half, size);
    addTimes(next.data, 0, -1, before.data, 0, size);
    before = now;
    now = next;
  }
  return now;
}

/** The same edges among other numbers: node i becomes numbers[i]; nodes that are not there have none. */
export function renumberGraph(graph: SparseMatrix, numbers: Int32Array, size: number): SparseMatrix {
  const nodeAt = new Int32Array(size).fill(-1);
  for (let r = 0; r < graph.rows; r++) if (numbers[r]! < size) nodeAt[numbers[r]!] = r;
  const starts = new Int32Array(size + 1);
  const columns = new Int32Array(graph.columns.length);
  const values = new Float64Array(graph.values.length);
  let at = 0;
  for (let to = 0; to < size; to++) {
    const begin = at;
    const r = nodeAt[to]!;
    for (let p = r < 0 ? 0 : graph.starts[r]!; p < (r < 0 ? 0 : graph.starts[r + 1]!); p++) {
      const column = numbers[graph.columns[p]!]!;
      if (column >= size) continue;
      let q = at++;
      for (; q > begin && columns[q - 1]! > column; q--) {
        columns[q] = columns[q - 1]!;
        values[q] = values[q - 1]!;
      }
      columns[q] = column;
      values[q] = graph.values[p]!;
    }
    starts[to + 1] = at;
  }
  return { rows: size, cols: size, starts, columns: columns.slice(0, at), values: values.slice(0, at) };
}

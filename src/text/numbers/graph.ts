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

/** Vectors carried beyond those wanted. */
const SPARE_VECTORS = 8;
/** Rounds of filtering, and multiplications by the graph in each: enough for k-means, which needs the space only. */
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
 * loose groups do not take all vectors (Amini and others 2013). n × count, or n × n of a smaller graph. Subspace
 * iteration with a Chebyshev filter (Zhou and others 2006): as near in a third of the multiplications that plain
 * iteration takes. A vector is zero, with the value 0, where none is left but of the very least eigenvalues.
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
  const mean = degree.reduce((sum, value) => sum + value, 0) / size;
  const normalised = normaliseGraph(graph, mean);
  // No eigenvalue is below this (Gershgorin, on rows that are each divided by their own raised degree).
  const lowest = -degree.reduce((most, value) => Math.max(most, value / (value + mean || 1)), 0);
  let space = spanned(normalised, gaussian(size, width, seed), pulse);
  // As many vectors as nodes span everything as they are.
  const needed = width < size ? rounds : 0;
  for (let round = 0; round < needed; round++) {
    const highest = space.within.values[width - 1]!;
    space = spanned(normalised, damp(normalised, space, { lowest, highest }, pulse), pulse);
  }
  const turn = selectColumns(space.within.vectors, count);
  return { vectors: multiplyDense(space.block, turn), values: space.within.values.slice(0, turn.cols) };
}

/** A space in which eigenvectors are sought. */
interface Space {
  /** Orthonormal vectors that span it, as columns. */
  block: DenseMatrix;
  /** The graph times these. */
  image: DenseMatrix;
  /** Eigenvalues and eigenvectors of the graph as seen from within the space (Rayleigh and Ritz). */
  within: { values: Float64Array; vectors: DenseMatrix };
}

/** The space that vectors span; they are made orthonormal in place. */
function spanned(graph: SparseMatrix, block: DenseMatrix, pulse: Pulse): Space {
  pulse();
  orthonormalise(block);
  pulse();
  const image = multiply(graph, block);
  const within = symmetricEigen(gram(block, image));
  return { block, image, within };
}

/**
 * A Chebyshev polynomial of the graph times the vectors of a space, of which `image` is used up: what lies at eigenvalues
 * from `lowest` to `highest` stays small, what lies above grows fast.
 */
function damp(
  graph: SparseMatrix,
  { block, image }: Space,
  { lowest, highest }: { lowest: number; highest: number },
  pulse: Pulse,
): DenseMatrix {
  const half = Math.max(NARROWEST, (highest - lowest) / 2);
  const centre = lowest + half;
  const size = block.data.length;
  let before = block;
  let now = image;
  addTimes(now.data, 0, -centre, before.data, 0, size);
  scale(now.data, 0, 1 / half, size);
  for (let degree = 2; degree <= DEGREE; degree++) {
    pulse();
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

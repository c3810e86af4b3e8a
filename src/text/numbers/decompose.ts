import {
  addTimes,
  denseMatrix,
  dot,
  gram,
  multiply,
  multiplyDense,
  scale,
  transposeDense,
  type DenseMatrix,
} from './dense.js';
import { symmetricEigen } from './eigen.js';
import { noPulse, type Pulse } from '../pulse.js';
import { normal, seededRandom } from './random.js';
import { transpose, type SparseMatrix } from './sparse.js';

/** Columns sampled beyond the wanted rank, and rounds of power iteration (Halko, Martinsson and Tropp 2011, §4). */
const OVERSAMPLING = 10;
const POWER_ROUNDS = 3;
/** The second round brings back the digits that the first loses. */
const GRAM_SCHMIDT_ROUNDS = 2;

export interface Decomposition {
  /** n × d: the rows in the new space, U·Σ. */
  rows: DenseMatrix;
  /** m × d: the columns' directions, V. */
  columns: DenseMatrix;
  /** Singular values, largest first; directions below a thousandth of the first are left out. */
  values: Float64Array;
}

/**
 * The largest `rank` singular directions of a sparse matrix, by randomised subspace iteration. O(nnz · rank). The rank
 * of the result is lower where the matrix has no more directions, and 0 for a matrix without entries.
 */
export function decompose(
  matrix: SparseMatrix,
  rank: number,
  seed: number,
  pulse: Pulse = noPulse,
): Decomposition {
  const width = Math.max(0, Math.min(rank + OVERSAMPLING, matrix.rows, matrix.cols));
  if (width === 0 || matrix.values.length === 0) return emptyDecomposition(matrix);
  const turned = transpose(matrix);
  let basis = multiply(matrix, gaussian(matrix.cols, width, seed));
  orthonormalise(basis);
  for (let round = 0; round < POWER_ROUNDS; round++) {
    pulse();
    // Orthonormal on one side only: the other loses no more digits than one round can.
    basis = multiply(matrix, multiply(turned, basis));
    orthonormalise(basis);
  }
  pulse();
  const projected = multiply(turned, basis); // m × width: (Qᵀ A)ᵀ
  const { values: squares, vectors } = symmetricEigen(gram(projected, projected));
  const first = Math.sqrt(Math.max(0, squares[0] ?? 0));
  let kept = 0;
  while (kept < Math.min(rank, width) && Math.sqrt(Math.max(0, squares[kept]!)) > 1e-3 * first) kept++;
  const values = new Float64Array(kept);
  const turn = denseMatrix(width, kept);
  for (let c = 0; c < kept; c++) {
    values[c] = Math.sqrt(squares[c]!);
    for (let i = 0; i < width; i++) turn.data[i * kept + c] = vectors.data[i * width + c]!;
  }
  const columns = multiplyDense(projected, turn);
  for (let p = 0; p < columns.data.length; p++) columns.data[p]! /= values[p % kept]!;
  return { rows: multiply(matrix, columns), columns, values };
}

function emptyDecomposition(matrix: SparseMatrix): Decomposition {
  return {
    rows: denseMatrix(matrix.rows, 0),
    columns: denseMatrix(matrix.cols, 0),
    values: new Float64Array(0),
  };
}

export function gaussian(rows: number, cols: number, seed: number): DenseMatrix {
  const random = seededRandom(seed);
  const result = denseMatrix(rows, cols);
  for (let p = 0; p < result.data.length; p++) result.data[p] = normal(random);
  return result;
}

/** Gram–Schmidt; dependent columns become zero. In place, O(rows · columns²). */
export function orthonormalise(matrix: DenseMatrix): void {
  // A column as one stretch: all the work is then in a few small functions, which are compiled early and stay so.
  const lying = transposeDense(matrix);
  for (let c = 0; c < matrix.cols; c++) orthonormaliseRow(lying, c);
  matrix.data.set(transposeDense(lying).data);
}

/** Takes from a row what the rows before it span, and gives the rest length 1. */
function orthonormaliseRow({ cols, data }: DenseMatrix, row: number): void {
  const at = row * cols;
  const before = Math.sqrt(dot(data, at, data, at, cols));
  for (let round = 0; round < GRAM_SCHMIDT_ROUNDS; round++) {
    for (let earlier = 0; earlier < at; earlier += cols)
      addTimes(data, at, -dot(data, at, data, earlier, cols), data, earlier, cols);
  }
  const length = Math.sqrt(dot(data, at, data, at, cols));
  scale(data, at, length > 1e-10 * before && length > 0 ? 1 / length : 0, cols);
}

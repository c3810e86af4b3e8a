import { addTimes, denseMatrix, dot, type DenseMatrix } from '../numbers/dense.js';
import { rowDots } from '../numbers/products.js';

/** What is left of a row by rounding alone. */
const NOTHING = 1e-12;

/**
 * As many rows as there are columns (or rows, if these are fewer), each as far as can be from what the rows before it
 * span: QR with column pivoting of the transpose. Of the leading eigenvectors of a graph they are one row from each plain
 * cluster, which no draw has to find (Damle, Minden and Ying 2019). Of equals the first. O(rows · columns²).
 */
export function pivotRows(matrix: DenseMatrix): Int32Array {
  const { rows, cols, data } = matrix;
  const chosen = new Int32Array(Math.min(rows, cols));
  const basis = denseMatrix(chosen.length, cols);
  const products = new Float64Array(rows);
  /** Squared length of what the rows chosen so far leave of each row. */
  const rest = Float64Array.from({ length: rows }, (_, r) => dot(data, r * cols, data, r * cols, cols));
  for (let i = 0; i < chosen.length; i++) {
    const pivot = rest.reduce((best, left, r) => (left > rest[best]! ? r : best), 0);
    chosen[i] = pivot;
    const at = i * cols;
    basis.data.set(data.subarray(pivot * cols, (pivot + 1) * cols), at);
    for (let j = 0; j < i; j++)
      addTimes(basis.data, at, -dot(basis.data, at, basis.data, j * cols, cols), basis.data, j * cols, cols);
    const length = Math.sqrt(dot(basis.data, at, basis.data, at, cols));
    const scale = length > NOTHING ? 1 / length : 0;
    for (let c = 0; c < cols; c++) basis.data[at + c]! *= scale;
    rowDots(basis, i, 1, matrix, products);
    for (let r = 0; r < rows; r++) rest[r]! -= products[r]! * products[r]!;
    rest[pivot] = -Infinity;
  }
  return chosen;
}

import type { SparseMatrix } from './sparse.js';

/** A dense matrix, row after row. */
export interface DenseMatrix {
  rows: number;
  cols: number;
  data: Float64Array;
}

export function denseMatrix(rows: number, cols: number): DenseMatrix {
  return { rows, cols, data: new Float64Array(rows * cols) };
}

/** Scales every row to length 1 in place; zero rows stay zero. */
export function normaliseRows(matrix: DenseMatrix): DenseMatrix {
  const { rows, cols, data } = matrix;
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let p = r * cols; p < (r + 1) * cols; p++) sum += data[p]! * data[p]!;
    if (sum < 1e-24) continue;
    const scale = 1 / Math.sqrt(sum);
    for (let p = r * cols; p < (r + 1) * cols; p++) data[p]! *= scale;
  }
  return matrix;
}

/** Puts blocks with the same rows side by side, each times its weight. */
export function joinDense(blocks: readonly { matrix: DenseMatrix; weight: number }[]): DenseMatrix {
  const rows = blocks[0]!.matrix.rows;
  const cols = blocks.reduce((sum, { matrix }) => sum + matrix.cols, 0);
  const result = denseMatrix(rows, cols);
  for (let r = 0; r < rows; r++) {
    let at = r * cols;
    for (const { matrix, weight } of blocks) {
      for (let c = 0; c < matrix.cols; c++) result.data[at++] = matrix.data[r * matrix.cols + c]! * weight;
    }
  }
  return result;
}

/** The rows with these numbers, in that order. */
export function selectRows(matrix: DenseMatrix, chosen: ArrayLike<number>): DenseMatrix {
  const { cols } = matrix;
  const result = denseMatrix(chosen.length, cols);
  for (let i = 0; i < chosen.length; i++) {
    result.data.set(matrix.data.subarray(chosen[i]! * cols, (chosen[i]! + 1) * cols), i * cols);
  }
  return result;
}

/** The rows of one matrix, then those of another with as many columns. */
export function stackRows(top: DenseMatrix, bottom: DenseMatrix): DenseMatrix {
  const result = denseMatrix(top.rows + bottom.rows, top.cols);
  result.data.set(top.data);
  result.data.set(bottom.data, top.data.length);
  return result;
}

/** The squared length of each row. */
export function squaredLengths({ rows, cols, data }: DenseMatrix): Float64Array {
  const squares = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let p = r * cols; p < (r + 1) * cols; p++) sum += data[p]! * data[p]!;
    squares[r] = sum;
  }
  return squares;
}

/** Inner product of row a of one matrix and row b of another with as many columns. */
export function rowDot(left: DenseMatrix, a: number, right: DenseMatrix, b: number): number {
  return dot(left.data, a * left.cols, right.data, b * left.cols, left.cols);
}

/** Inner product of two stretches. Four sums side by side: one would wait for each addition before the next. */
export function dot(a: Float64Array, from: number, b: Float64Array, begin: number, length: number): number {
  // Not as one list taken apart: that takes three times as long as all of the rest.
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    s0 += a[from + i]! * b[begin + i]!;
    s1 += a[from + i + 1]! * b[begin + i + 1]!;
    s2 += a[from + i + 2]! * b[begin + i + 2]!;
    s3 += a[from + i + 3]! * b[begin + i + 3]!;
  }
  for (; i < length; i++) s0 += a[from + i]! * b[begin + i]!;
  return s0 + s1 + (s2 + s3);
}

/** Adds `value` times a stretch to another. One small function for all products: it is compiled early, and four at a time. */
export function addTimes(
  out: Float64Array,
  at: number,
  value: number,
  data: Float64Array,
  from: number,
  length: number,
): void {
  const end = at + length;
  let o = at;
  let p = from;
  for (; o + 3 < end; o += 4, p += 4) {
    out[o]! += value * data[p]!;
    out[o + 1]! += value * data[p + 1]!;
    out[o + 2]! += value * data[p + 2]!;
    out[o + 3]! += value * data[p + 3]!;
  }
  for (; o < end; o++, p++) out[o]! += value * data[p]!;
}

/** Multiplies a stretch, in place. */
export function scale(data: Float64Array, at: number, factor: number, length: number): void {
  for (let p = at; p < at + length; p++) data[p]! *= factor;
}

/** Of a wide matrix so many columns at a time: more of its rows stay at hand, and each sum is the same. */
const COLUMNS_AT_A_TIME = 90;

/** Sparse (n × m) times dense (m × d): n × d. */
export function multiply(sparse: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const { starts, columns, values } = sparse;
  const { cols, data } = dense;
  const result = denseMatrix(sparse.rows, cols);
  for (let first = 0; first < cols; first += COLUMNS_AT_A_TIME) {
    const width = Math.min(COLUMNS_AT_A_TIME, cols - first);
    for (let r = 0; r < sparse.rows; r++) {
      for (let p = starts[r]!; p < starts[r + 1]!; p++)
        addTimes(result.data, r * cols + first, values[p]!, data, columns[p]! * cols + first, width);
    }
  }
  return result;
}

/** Aᵀ·B of two dense matrices with as many rows: (a columns) × (b columns). */
export function gram(a: DenseMatrix, b: DenseMatrix): DenseMatrix {
  const result = denseMatrix(a.cols, b.cols);
  const out = result.data;
  for (let r = 0; r < a.rows; r++) {
    for (let i = 0; i < a.cols; i++) {
      const value = a.data[r * a.cols + i]!;
      if (value !== 0) addTimes(out, i * b.cols, value, b.data, r * b.cols, b.cols);
    }
  }
  return result;
}

/** Dense (n × m) times dense (m × d): n × d. */
export function multiplyDense(a: DenseMatrix, b: DenseMatrix): DenseMatrix {
  const result = denseMatrix(a.rows, b.cols);
  const out = result.data;
  for (let r = 0; r < a.rows; r++) {
    for (let i = 0; i < a.cols; i++) {
      const value = a.data[r * a.cols + i]!;
      if (value !== 0) addTimes(out, r * b.cols, value, b.data, i * b.cols, b.cols);
    }
  }
  return result;
}

/** Rows become columns: m × n. */
export function transposeDense({ rows, cols, data }: DenseMatrix): DenseMatrix {
  const result = denseMatrix(cols, rows);
  for (let c = 0; c < cols; c++) {
    for (let r = 0; r < rows; r++) result.data[c * rows + r] = data[r * cols + c]!;
  }
  return result;
}

/** The first columns. */
export function selectColumns(matrix: DenseMatrix, count: number): DenseMatrix {
  const kept = Math.min(count, matrix.cols);
  const result = denseMatrix(matrix.rows, kept);
  for (let r = 0; r < matrix.rows; r++) {
    for (let c = 0; c < kept; c++) result.data[r * kept + c] = matrix.data[r * matrix.cols + c]!;
  }
  return result;
}

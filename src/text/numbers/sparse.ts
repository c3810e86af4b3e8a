/**
 * Rows of a sparse matrix one after the other (CSR): row r has its entries at starts[r] … starts[r + 1] - 1, columns
 * ascending within the row.
 */
export interface SparseMatrix {
  rows: number;
  cols: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** Builds a matrix from rows of column → value; empty rows are allowed. */
export function sparseFromRows(rows: readonly ReadonlyMap<number, number>[], cols: number): SparseMatrix {
  let size = 0;
  for (const row of rows) size += row.size;
  const starts = new Int32Array(rows.length + 1);
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  rows.forEach((row, r) => {
    const keys = Int32Array.from(row.keys()).sort();
    for (const column of keys) {
      columns[at] = column;
      values[at++] = row.get(column)!;
    }
    starts[r + 1] = at;
  });
  return { rows: rows.length, cols, starts, columns, values };
}

/** Scales every row to length 1 in place; empty rows stay empty. */
export function normaliseSparseRows(matrix: SparseMatrix): SparseMatrix {
  const { starts, values } = matrix;
  for (let r = 0; r < matrix.rows; r++) {
    let sum = 0;
    for (let p = starts[r]!; p < starts[r + 1]!; p++) sum += values[p]! * values[p]!;
    if (sum === 0) continue;
    const scale = 1 / Math.sqrt(sum);
    for (let p = starts[r]!; p < starts[r + 1]!; p++) values[p]! *= scale;
  }
  return matrix;
}

/** Puts blocks with the same rows side by side, each times its weight. */
export function joinColumns(blocks: readonly { matrix: SparseMatrix; weight: number }[]): SparseMatrix {
  const rows = blocks[0]!.matrix.rows;
  const size = blocks.reduce((sum, { matrix }) => sum + matrix.values.length, 0);
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  for (let r = 0; r < rows; r++) {
    let offset = 0;
    for (const { matrix, weight } of blocks) {
      for (let p = matrix.starts[r]!; p < matrix.starts[r + 1]!; p++) {
        columns[at] = matrix.columns[p]! + offset;
        values[at++] = matrix.values[p]! * weight;
      }
      offset += matrix.cols;
    }
    starts[r + 1] = at;
  }
  const cols = blocks.reduce((sum, { matrix }) => sum + matrix.cols, 0);
  return { rows, cols, starts, columns, values };
}

/** The matrix with rows and columns exchanged. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const { rows, cols, starts, columns, values } = matrix;
  const newStarts = new Int32Array(cols + 1);
  for (const column of columns) newStarts[column + 1]!++;
  for (let c = 0; c < cols; c++) newStarts[c + 1]! += newStarts[c]!;
  const fill = newStarts.slice(0, cols);
  const newColumns = new Int32Array(columns.length);
  const newValues = new Float64Array(values.length);
  for (let r = 0; r < rows; r++) {
    for (let p = starts[r]!; p < starts[r + 1]!; p++) {
      const at = fill[columns[p]!]!++;
      newColumns[at] = r;
      newValues[at] = values[p]!;
    }
  }
  return { rows: cols, cols: rows, starts: newStarts, columns: newColumns, values: newValues };
}

/** The rows with these numbers, in that order. */
export function selectSparseRows(matrix: SparseMatrix, chosen: ArrayLike<number>): SparseMatrix {
  let size = 0;
  for (let i = 0; i < chosen.length; i++) size += matrix.starts[chosen[i]! + 1]! - matrix.starts[chosen[i]!]!;
  const starts = new Int32Array(chosen.length + 1);
  const columns = new Int32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  for (let i = 0; i < chosen.length; i++) {
    const from = matrix.starts[chosen[i]!]!;
    const to = matrix.starts[chosen[i]! + 1]!;
    columns.set(matrix.columns.subarray(from, to), at);
    values.set(matrix.values.subarray(from, to), at);
    at += to - from;
    starts[i + 1] = at;
  }
  return { rows: chosen.length, cols: matrix.cols, starts, columns, values };
}

/** The rows of one matrix, then those of another with the same columns. */
export function stackSparseRows(top: SparseMatrix, bottom: SparseMatrix): SparseMatrix {
  const size = top.columns.length;
  const starts = new Int32Array(top.rows + bottom.rows + 1);
  starts.set(top.starts);
  for (let r = 1; r <= bottom.rows; r++) starts[top.rows + r] = size + bottom.starts[r]!;
  const columns = new Int32Array(size + bottom.columns.length);
  const values = new Float64Array(columns.length);
  columns.set(top.columns);
  columns.set(bottom.columns, size);
  values.set(top.values);
  values.set(bottom.values, size);
  return { rows: top.rows + bottom.rows, cols: top.cols, starts, columns, values };
}

/** Two matrices of one shape as one: entries that both have are joined by `both`, the others stay as they are. */
export function mergeRows(
  a: SparseMatrix,
  b: SparseMatrix,
  both: (left: number, right: number) => number,
): SparseMatrix {
  const columns = new Int32Array(a.columns.length + b.columns.length);
  const values = new Float64Array(columns.length);
  const starts = new Int32Array(a.rows + 1);
  let at = 0;
  for (let r = 0; r < a.rows; r++) {
    let p = a.starts[r]!;
    let q = b.starts[r]!;
    const endP = a.starts[r + 1]!;
    const endQ = b.starts[r + 1]!;
    while (p < endP || q < endQ) {
      const left = p < endP ? a.columns[p]! : Infinity;
      const right = q < endQ ? b.columns[q]! : Infinity;
      columns[at] = Math.min(left, right);
      if (left === right) values[at++] = both(a.values[p++]!, b.values[q++]!);
      else values[at++] = left < right ? a.values[p++]! : b.values[q++]!;
    }
    starts[r + 1] = at;
  }
  return { rows: a.rows, cols: a.cols, starts, columns: columns.slice(0, at), values: values.slice(0, at) };
}

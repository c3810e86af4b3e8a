import { selectRows, type DenseMatrix } from '../numbers/dense.js';
import { kMeans } from './k-means.js';
import { rowDots } from '../numbers/products.js';
import { noPulse, type Pulse } from '../pulse.js';
import { mergeRows, stackSparseRows, transpose, type SparseMatrix } from '../numbers/sparse.js';

/** For each row its nearest others by inner product, nearest first; -1 where there are fewer. */
export interface Neighbours {
  count: number;
  ids: Int32Array;
  similarities: Float64Array;
}

/** Above this many rows an exact search in a dense matrix takes longer than all the rest (it is quadratic). */
const LARGEST_EXACT = 2500;
/** Multiplications between two signs of life: some tens of milliseconds. */
const BETWEEN_PULSES = 30_000_000;
/** Cells visited by the approximate search: eight of √n find nearly all of the true neighbours. */
const CELLS_VISITED = 8;

/**
 * The m nearest rows of each row of a matrix with rows of length 1. Deterministic: ties go to the lower number, or where
 * only near cells are searched to the nearer cell first.
 */
export function nearestRows(
  matrix: DenseMatrix,
  m: number,
  seed: number,
  pulse: Pulse = noPulse,
): Neighbours {
  const found = emptyNeighbours(matrix.rows, m);
  if (matrix.cols === 0) return found;
  if (matrix.rows <= LARGEST_EXACT) exactSearch(matrix, found, pulse);
  else cellSearch(matrix, found, seed, pulse);
  return found;
}

function emptyNeighbours(rows: number, count: number): Neighbours {
  return {
    count,
    ids: new Int32Array(rows * count).fill(-1),
    similarities: new Float64Array(rows * count),
  };
}

/** Keeps a candidate when it belongs to the nearest so far; similarity 0 or less is no neighbour. */
function offer(found: Neighbours, row: number, candidate: number, similarity: number): void {
  const { count, ids, similarities } = found;
  const base = row * count;
  if (similarity <= similarities[base + count - 1]! || count === 0) return;
  let at = count - 1;
  while (at > 0 && similarities[base + at - 1]! < similarity) {
    similarities[base + at] = similarities[base + at - 1]!;
    ids[base + at] = ids[base + at - 1]!;
    at--;
  }
  similarities[base + at] = similarity;
  ids[base + at] = candidate;
}

function exactSearch(matrix: DenseMatrix, found: Neighbours, pulse: Pulse): void {
  const { rows, cols } = matrix;
  const products = new Float64Array(2 * rows);
  const worked = pulseByWork(pulse);
  for (let pair = 0; pair < rows; pair += 2) {
    const first = pair + 1;
    const width = rows - first;
    worked(2 * width * cols);
    rowDots(matrix, pair, Math.min(2, width + 1), matrix, products, first);
    for (let p = 0; p < width; p++) offerBoth(found, pair, first + p, products[p]!);
    for (let p = 1; p < width; p++) offerBoth(found, first, first + p, products[width + p]!);
  }
}

/** Gives a sign of life after so many multiplications. */
function pulseByWork(pulse: Pulse): (multiplications: number) => void {
  let work = 0;
  return (multiplications) => {
    work += multiplications;
    if (work <= BETWEEN_PULSES) return;
    work = 0;
    pulse();
  };
}

/** Rows are put into about √n cells by k-means; only the cells nearest to that of a row are searched. */
function cellSearch(matrix: DenseMatrix, found: Neighbours, seed: number, pulse: Pulse): void {
  const k = Math.round(Math.sqrt(matrix.rows));
  const { labels, centroids } = kMeans(matrix, { k, starts: 1, rounds: 4, seed, pulse });
  const near = nearCells(centroids);
  const { order, starts } = byCell(labels, k);
  // Cell after cell, so that a cell is one stretch of rows.
  const sorted = selectRows(matrix, order);
  const products = new Float64Array(2 * matrix.rows);
  // Not by cells: one may hold nearly all rows.
  const worked = pulseByWork(pulse);
  for (let cell = 0; cell < k; cell++) {
    for (let pair = starts[cell]!; pair < starts[cell + 1]!; pair += 2) {
      const count = Math.min(2, starts[cell + 1]! - pair);
      for (let i = 0; i < near.count; i++) {
        const other = near.ids[cell * near.count + i]!;
        const first = starts[other]!;
        const width = starts[other + 1]! - first;
        worked(count * width * matrix.cols);
        rowDots(sorted, pair, count, sorted, products, first, first + width);
        for (let row = 0; row < count; row++) {
          const a = pair + row;
          for (let p = 0; p < width; p++)
            if (first + p !== a) offer(found, order[a]!, order[first + p]!, products[row * width + p]!);
        }
      }
    }
  }
}

/** For each cell the cells to search, its own first. */
function nearCells(centroids: DenseMatrix): Neighbours {
  const { rows, cols } = centroids;
  const near = emptyNeighbours(rows, Math.min(CELLS_VISITED, rows));
  const products = new Float64Array(rows);
  for (let a = 0; a < rows; a++) {
    rowDots(centroids, a, 1, centroids, products);
    // The shift keeps every similarity above 0.
    for (let b = 0; b < rows; b++) offer(near, a, b, a === b ? Infinity : products[b]! + cols);
  }
  return near;
}

/** The rows cell after cell, ascending within each, and where in that order each cell begins. */
function byCell(labels: Int32Array, cells: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(cells + 1);
  for (const cell of labels) starts[cell + 1]!++;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1]! += starts[cell]!;
  const order = new Int32Array(labels.length);
  const next = starts.slice();
  labels.forEach((cell, row) => (order[next[cell]!++] = row));
  return { order, starts };
}

/** The m nearest rows of a sparse matrix with rows of length 1, by an inverted index. */
export function nearestSparseRows(matrix: SparseMatrix, m: number, pulse: Pulse = noPulse): Neighbours {
  const found = emptyNeighbours(matrix.rows, m);
  const { starts, columns, values } = matrix;
  const index = transpose(matrix);
  const scores = new Float64Array(matrix.rows);
  const touched = new Int32Array(matrix.rows);
  for (let a = 0; a < matrix.rows; a++) {
    if (a % 256 === 0) pulse();
    let count = 0;
    for (let p = starts[a]!; p < starts[a + 1]!; p++) {
      const value = values[p]!;
      const column = columns[p]!;
      for (let q = index.starts[column]!; q < index.starts[column + 1]!; q++) {
        const b = index.columns[q]!;
        if (scores[b] === 0) touched[count++] = b;
        scores[b]! += value * index.values[q]!;
      }
    }
    const near = touched.subarray(0, count).sort();
    for (const b of near) {
      if (b !== a) offer(found, a, b, scores[b]!);
      scores[b] = 0;
    }
  }
  return found;
}

/**
 * The neighbours of rows of which the search is done (`rows`) and of more rows after them: every pair with one of the new
 * ones is compared, so that the result is that of a search among all.
 */
export function withMoreRows(found: Neighbours, rows: DenseMatrix, more: DenseMatrix): Neighbours {
  const result = enlarged(found, more.rows);
  const products = new Float64Array(Math.max(rows.rows, more.rows));
  for (let extra = 0; extra < more.rows; extra++) {
    const at = rows.rows + extra;
    rowDots(more, extra, 1, rows, products);
    for (let row = 0; row < rows.rows; row++) offerBoth(result, row, at, products[row]!);
    rowDots(more, extra, 1, more, products, 0, extra);
    for (let other = 0; other < extra; other++) offerBoth(result, rows.rows + other, at, products[other]!);
  }
  return result;
}

/** The same for sparse rows. */
export function withMoreSparseRows(found: Neighbours, rows: SparseMatrix, more: SparseMatrix): Neighbours {
  const result = enlarged(found, more.rows);
  const all = stackSparseRows(rows, more);
  const index = transpose(more);
  const scores = new Float64Array(more.rows);
  for (let row = 0; row < all.rows; row++) {
    scores.fill(0);
    for (let p = all.starts[row]!; p < all.starts[row + 1]!; p++) {
      for (let q = index.starts[all.columns[p]!]!; q < index.starts[all.columns[p]! + 1]!; q++)
        scores[index.columns[q]!]! += all.values[p]! * index.values[q]!;
    }
    for (let extra = Math.max(0, row - rows.rows + 1); extra < more.rows; extra++)
      offerBoth(result, row, rows.rows + extra, scores[extra]!);
  }
  return result;
}

function enlarged({ count, ids, similarities }: Neighbours, more: number): Neighbours {
  const result = emptyNeighbours(ids.length / Math.max(1, count) + more, count);
  result.ids.set(ids);
  result.similarities.set(similarities);
  return result;
}

function offerBoth(found: Neighbours, a: number, b: number, similarity: number): void {
  offer(found, a, b, similarity);
  offer(found, b, a, similarity);
}

/** An undirected graph: each row's neighbours with their similarity, symmetric by the larger of the two directions. */
export function symmetricGraph(neighbours: Neighbours): SparseMatrix {
  const directed = directedGraph(neighbours);
  return mergeRows(directed, transpose(directed), Math.max);
}

/** Each row's neighbours as a row of a matrix, columns ascending. */
function directedGraph({ count, ids, similarities }: Neighbours): SparseMatrix {
  const rows = count === 0 ? 0 : ids.length / count;
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(ids.length);
  const values = new Float64Array(ids.length);
  let at = 0;
  for (let a = 0; a < rows; a++) {
    const begin = at;
    for (let p = a * count; p < (a + 1) * count; p++) {
      const b = ids[p]!;
      if (b < 0) continue;
      let q = at++;
      for (; q > begin && columns[q - 1]! > b; q--) {
        columns[q] = columns[q - 1]!;
        values[q] = values[q - 1]!;
      }
      columns[q] = b;
      values[q] = similarities[p]!;
    }
    starts[a + 1] = at;
  }
  return { rows, cols: rows, starts, columns: columns.slice(0, at), values: values.slice(0, at) };
}

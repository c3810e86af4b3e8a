import type { DenseMatrix } from './dense.js';
import { kMeans } from './k-means.js';
import { sparseFromRows, transpose, type SparseMatrix } from './sparse.js';

/** For each row its nearest others by inner product, nearest first; -1 where there are fewer. */
export interface Neighbours {
  count: number;
  ids: Int32Array;
  similarities: Float64Array;
}

/** Above this many rows an exact search in a dense matrix takes longer than all the rest (it is quadratic). */
const LARGEST_EXACT = 2500;
/** Cells visited by the approximate search: eight of √n find nearly all of the true neighbours. */
const CELLS_VISITED = 8;

/** The m nearest rows of each row of a matrix with rows of length 1. Deterministic: ties go to the lower number. */
export function nearestRows(matrix: DenseMatrix, m: number, seed: number): Neighbours {
  const found = emptyNeighbours(matrix.rows, m);
  if (matrix.cols === 0) return found;
  if (matrix.rows <= LARGEST_EXACT) exactSearch(matrix, found);
  else cellSearch(matrix, found, seed);
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

function exactSearch(matrix: DenseMatrix, found: Neighbours): void {
  const { rows, cols, data } = matrix;
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      let sum = 0;
      for (let c = 0, p = a * cols, q = b * cols; c < cols; c++) sum += data[p++]! * data[q++]!;
      if (sum <= 0) continue;
      offer(found, a, b, sum);
      offer(found, b, a, sum);
    }
  }
}

/** Rows are put into about √n cells by k-means; only the cells nearest to a row are searched. */
function cellSearch(matrix: DenseMatrix, found: Neighbours, seed: number): void {
  const { rows, cols, data } = matrix;
  const cells = Math.round(Math.sqrt(rows));
  const { labels, centroids } = kMeans(matrix, { k: cells, starts: 1, rounds: 4, seed });
  const members: number[][] = Array.from({ length: cells }, () => []);
  labels.forEach((cell, row) => members[cell]!.push(row));
  const near = emptyNeighbours(cells, Math.min(CELLS_VISITED, cells));
  for (let a = 0; a < cells; a++) {
    for (let b = 0; b < cells; b++) {
      let sum = 0;
      for (let c = 0; c < cols; c++) sum += centroids.data[a * cols + c]! * centroids.data[b * cols + c]!;
      // The cell itself always comes first; the shift keeps every similarity above 0.
      offer(near, a, b, a === b ? Infinity : sum + cols);
    }
  }
  for (let a = 0; a < rows; a++) {
    for (let i = 0; i < near.count; i++) {
      for (const b of members[near.ids[labels[a]! * near.count + i]!] ?? []) {
        if (a === b) continue;
        let sum = 0;
        for (let c = 0, p = a * cols, q = b * cols; c < cols; c++) sum += data[p++]! * data[q++]!;
        offer(found, a, b, sum);
      }
    }
  }
}

/** The m nearest rows of a sparse matrix with rows of length 1, by an inverted index. */
export function nearestSparseRows(matrix: SparseMatrix, m: number): Neighbours {
  const found = emptyNeighbours(matrix.rows, m);
  const { starts, columns, values } = matrix;
  const index = transpose(matrix);
  const scores = new Float64Array(matrix.rows);
  const touched = new Int32Array(matrix.rows);
  for (let a = 0; a < matrix.rows; a++) {
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

/** An undirected graph: each row's neighbours with their similarity, symmetric by the larger of the two directions. */
export function symmetricGraph(neighbours: Neighbours): SparseMatrix {
  const { count, ids, similarities } = neighbours;
  const size = count === 0 ? 0 : ids.length / count;
  const rows: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (let a = 0; a < size; a++) {
    for (let i = 0; i < count; i++) {
      const b = ids[a * count + i]!;
      if (b < 0) continue;
      const similarity = similarities[a * count + i]!;
      rows[a]!.set(b, Math.max(similarity, rows[a]!.get(b) ?? 0));
      rows[b]!.set(a, Math.max(similarity, rows[b]!.get(a) ?? 0));
    }
  }
  return sparseFromRows(rows, size);
}

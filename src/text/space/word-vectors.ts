import { decompose } from '../numbers/decompose.js';
import { denseMatrix, multiply, normaliseRows, type DenseMatrix } from '../numbers/dense.js';
import { log, power } from '../numbers/elementary.js';
import { noPulse, type Pulse } from '../pulse.js';
import { sparseFromRows, transpose, type SparseMatrix } from '../numbers/sparse.js';

/** Flattens the counts of contexts, so that rare ones weigh less (Levy, Goldberg and Dagan 2015). */
const CONTEXT_EXPONENT = 0.75;
/** Rows above which pairs of terms are counted in a part of the documents: the counting is quadratic in their length. */
const MOST_DOCUMENTS = 20_000;

/** Vectors of features, and the direction that the texts of the collection share. */
export interface WordVectors {
  vectors: DenseMatrix;
  common: Float64Array;
}

/**
 * Vectors in which features are alike that occur in the same texts: document-level positive pointwise mutual
 * information, decomposed, σ shared out by roots.
 *
 * @param weights documents × features: which entries are there counts for the vectors, their values for the means
 */
export function wordVectors(
  weights: SparseMatrix,
  rank: number,
  seed: number,
  pulse: Pulse = noPulse,
): WordVectors {
  const { columns, values } = decompose(pointwiseInformation(weights), rank, seed, pulse);
  const vectors = denseMatrix(columns.rows, columns.cols);
  for (let p = 0; p < vectors.data.length; p++) {
    vectors.data[p] = columns.data[p]! * Math.sqrt(values[p % columns.cols]!);
  }
  return { vectors, common: commonDirection(normaliseRows(multiply(weights, vectors))) };
}

/** Texts as weighted means of their features' vectors, without the common direction (Arora, Liang and Ma 2017). */
export function meanOfVectors(weights: SparseMatrix, { vectors, common }: WordVectors): DenseMatrix {
  const means = normaliseRows(multiply(weights, vectors));
  const { rows, cols, data } = means;
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let c = 0; c < cols; c++) sum += data[r * cols + c]! * common[c]!;
    for (let c = 0; c < cols; c++) data[r * cols + c]! -= sum * common[c]!;
  }
  return normaliseRows(means);
}

function pointwiseInformation(presence: SparseMatrix): SparseMatrix {
  const { cols, starts, columns } = presence;
  const step = Math.max(1, Math.ceil(presence.rows / MOST_DOCUMENTS));
  const pairs: Map<number, number>[] = Array.from({ length: cols }, () => new Map());
  for (let r = 0; r < presence.rows; r += step) {
    for (let p = starts[r]!; p < starts[r + 1]!; p++) {
      for (let q = p + 1; q < starts[r + 1]!; q++) {
        const row = pairs[columns[p]!]!;
        row.set(columns[q]!, (row.get(columns[q]!) ?? 0) + 1);
      }
    }
  }
  const half = sparseFromRows(pairs, cols);
  const other = transpose(half);
  const totals = new Float64Array(cols);
  for (const part of [half, other]) {
    for (let c = 0; c < cols; c++) {
      for (let p = part.starts[c]!; p < part.starts[c + 1]!; p++) totals[c]! += part.values[p]!;
    }
  }
  const total = totals.reduce((sum, value) => sum + value, 0);
  const flattened = totals.map((value) => power(value, CONTEXT_EXPONENT));
  const flattenedTotal = flattened.reduce((sum, value) => sum + value, 0);
  const rows = pairs.map((row, a) => {
    const result = new Map<number, number>();
    const add = (b: number, count: number): void => {
      const information = log((count * flattenedTotal) / (totals[a]! * flattened[b]!));
      if (information > 0) result.set(b, information);
    };
    for (const [b, count] of row) add(b, count);
    for (let p = other.starts[a]!; p < other.starts[a + 1]!; p++) add(other.columns[p]!, other.values[p]!);
    return result;
  });
  return total === 0 ? sparseFromRows(pairs, cols) : sparseFromRows(rows, cols);
}

/** The direction in which the rows lie most: the first right singular vector, by power iteration. */
function commonDirection({ rows, cols, data }: DenseMatrix): Float64Array {
  let direction = new Float64Array(cols).fill(1 / Math.sqrt(Math.max(1, cols)));
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(cols);
    for (let r = 0; r < rows; r++) {
      let sum = 0;
      for (let c = 0; c < cols; c++) sum += data[r * cols + c]! * direction[c]!;
      for (let c = 0; c < cols; c++) next[c]! += sum * data[r * cols + c]!;
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) return next;
    direction = next.map((value) => value / length);
  }
  return direction;
}

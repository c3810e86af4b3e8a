import { normaliseRows, selectColumns, selectRows, type DenseMatrix } from '../numbers/dense.js';
import { evenSample } from '../numbers/even-sample.js';
import { leadingEigenvectors } from '../numbers/graph.js';
import { modularity } from '../numbers/modularity.js';
import { runFrom } from './lloyd.js';
import { pivotRows } from './pivot-rows.js';
import { noPulse, type Pulse } from '../pulse.js';
import { clip, setting } from '../settings.js';
import type { SparseMatrix } from '../numbers/sparse.js';

/** Resolution under which modularity guards the choice: below 1, since too many themes is the common error. */
const GUARD_RESOLUTION = 0.7;
/** A number of themes is allowed when it reaches this share of the best modularity. */
const GUARD_SHARE = 0.95;
/** Each number is tried on this many texts at most; the others then go where they are nearest. */
const MOST_TEXTS_TRIED = 600;
/** Of Lloyd's algorithm for each number, which is only compared with the others: with more the same numbers come out. */
const ROUNDS = 4;
/** Eigenvalues settle sooner than vectors do: with a third round no measured collection does better. */
const EIGEN_ROUNDS = 2;

/**
 * The number of themes that the graph itself shows: the largest drop between neighbouring eigenvalues (von Luxburg
 * 2007), among the numbers whose partition is about as modular as the best one. Between 2 and `mostThemes`, and with at
 * least `textsPerTheme` texts a theme on average; 1 for fewer than four texts.
 *
 * @param distinct how many of the texts differ: what is only repeated makes no theme more
 */
export function chooseThemeCount(
  graph: SparseMatrix,
  distinct: number,
  seed: number,
  pulse: Pulse = noPulse,
): number {
  const texts = Math.min(graph.rows, distinct);
  const most = Math.floor(clip(texts / setting('textsPerTheme'), 1, setting('mostThemes')));
  if (texts < 4 || most < 2) return 1;
  const { vectors, values } = leadingEigenvectors(graph, most + 1, seed, pulse, EIGEN_ROUNDS);
  const candidates = Array.from({ length: most - 1 }, (_, i) => i + 2);
  const quality = candidates.map((k) =>
    modularity(graph, divideInto(selectColumns(vectors, k), pulse), GUARD_RESOLUTION),
  );
  const best = Math.max(...quality);
  let chosen = candidates[0]!;
  let widest = -Infinity;
  candidates.forEach((k, i) => {
    if (quality[i]! < GUARD_SHARE * best) return;
    // Judged against how fast eigenvalues fall around there.
    const gap = (values[k - 1]! - (values[k] ?? 0)) * Math.sqrt(k);
    if (gap > widest) {
      widest = gap;
      chosen = k;
    }
  });
  return chosen;
}

/** A quick partition of the rows into as many parts as there are columns. */
function divideInto(vectors: DenseMatrix, pulse: Pulse): Int32Array {
  const sample = evenSample(vectors.rows, MOST_TEXTS_TRIED);
  const first = pivotRows(selectRows(vectors, sample));
  const points = normaliseRows(vectors);
  const some = selectRows(points, sample);
  const { centroids } = runFrom(some, selectRows(some, first), { rounds: ROUNDS, pulse });
  return runFrom(points, centroids, { rounds: 1, pulse }).labels;
}

import type { Explanation } from './analysis.js';
import type { ReadDocument } from './collection.js';
import { denseMatrix, type DenseMatrix } from './dense.js';
import type { Lexicon } from './lexicon/index.js';
import type { SparseMatrix } from './sparse.js';
import type { Representation } from './represent.js';

const MOST_WORDS = 5;
const MOST_CONCEPTS = 3;
const MOST_NEAREST = 3;

/** Everything that explanations are made of; the texts are the first rows of all matrices. */
export interface Evidence {
  texts: readonly ReadDocument[];
  representation: Pick<Representation, 'views' | 'space'>;
  graph: SparseMatrix;
  lexicon: Lexicon | null;
}

/** Says for each document why it stands in its theme: shared words, shared concepts, nearest ideas. */
export function explainPlaces(evidence: Evidence, themes: Int32Array, count: number): Explanation[] {
  const { views, space } = evidence.representation;
  const words = themeSums(views.words, themes, count);
  const concepts = themeSums(views.concepts, themes, count);
  return evidence.texts.map((document, i) => {
    const theme = themes[i]!;
    if (theme < 0) return { words: [], concepts: [], nearest: [] };
    const shared = strongest(views.words, i, words, theme, 2 * MOST_WORDS);
    const written: string[] = [];
    for (const term of shared) {
      const token = document.tokens.find((each) => each.stem === space.vocabulary.names[term]);
      if (token && !written.includes(token.text)) written.push(token.text);
    }
    return {
      words: written.slice(0, MOST_WORDS),
      concepts: strongest(views.concepts, i, concepts, theme, MOST_CONCEPTS).map(
        (column) => evidence.lexicon!.concepts[space.conceptNumbers[column]!]!.name,
      ),
      nearest: nearestInTheme(evidence, themes, i),
    };
  });
}

function themeSums(matrix: SparseMatrix, themes: Int32Array, count: number): DenseMatrix {
  const sums = denseMatrix(count, matrix.cols);
  for (let r = 0; r < matrix.rows; r++) {
    const theme = themes[r] ?? -1;
    if (theme < 0) continue;
    for (let p = matrix.starts[r]!; p < matrix.starts[r + 1]!; p++) {
      sums.data[theme * matrix.cols + matrix.columns[p]!]! += matrix.values[p]!;
    }
  }
  return sums;
}

/** Columns in which a row and the rest of its theme are both strong, strongest first. */
function strongest(
  matrix: SparseMatrix,
  row: number,
  sums: DenseMatrix,
  theme: number,
  most: number,
): number[] {
  const scored: [number, number][] = [];
  for (let p = matrix.starts[row]!; p < matrix.starts[row + 1]!; p++) {
    const column = matrix.columns[p]!;
    const others = sums.data[theme * sums.cols + column]! - matrix.values[p]!;
    if (others > 1e-9) scored.push([others * matrix.values[p]!, column]);
  }
  return scored
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, most)
    .map(([, column]) => column);
}

function nearestInTheme({ graph, texts }: Evidence, themes: Int32Array, row: number): string[] {
  const near: [number, number][] = [];
  for (let p = graph.starts[row]!; p < graph.starts[row + 1]!; p++) {
    const other = graph.columns[p]!;
    if (themes[other] === themes[row]) near.push([graph.values[p]!, other]);
  }
  return near
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, MOST_NEAREST)
    .map(([, other]) => texts[other]!.id);
}

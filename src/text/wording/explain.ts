import type { Explanation } from '../analysis.js';
import type { ReadDocument } from '../reading/collection.js';
import { denseMatrix, type DenseMatrix } from '../numbers/dense.js';
import type { Lexicon } from '../lexicon/index.js';
import type { SparseMatrix } from '../numbers/sparse.js';
import type { Representation } from '../space/represent.js';

const MOST_WORDS = 5;
const MOST_CONCEPTS = 3;
const MOST_NEAREST = 3;
/** What is shared is so many times commoner in the theme than in the others, or it explains nothing. */
const LEAST_LIFT = 1.3;
/** A word that goes with any subject explains nothing either. */
const LEAST_TOPICALITY = 0.3;

/** Why a document stands in its theme. */
export type PlaceExplanation = Pick<Explanation, 'words' | 'concepts' | 'nearest'>;

/** Everything that explanations are made of; the texts are the first rows of all matrices. */
export interface Evidence {
  texts: readonly ReadDocument[];
  representation: Pick<Representation, 'views' | 'space'>;
  graph: SparseMatrix;
  lexicon: Lexicon | null;
  /** How much a stem says about a subject, see `NamingInput`. */
  topicality: (stem: string) => number;
}

/** Says for each document why it stands in its theme: shared words, shared concepts, nearest ideas. */
export function explainPlaces(evidence: Evidence, themes: Int32Array, count: number): PlaceExplanation[] {
  const { views, space } = evidence.representation;
  const words = themeSums(views.words, themes, count);
  const concepts = themeSums(views.concepts, themes, count);
  const telling = Uint8Array.from(space.vocabulary.names, (name) =>
    Number(evidence.topicality(name) >= LEAST_TOPICALITY),
  );
  return evidence.texts.map((document, i) => {
    const theme = themes[i]!;
    if (theme < 0) return { words: [], concepts: [], nearest: [] };
    const shared = strongest(views.words, i, words, theme, 4 * MOST_WORDS);
    const written: string[] = [];
    for (const term of shared) {
      if (written.length === MOST_WORDS) break;
      if (telling[term] === 0) continue;
      const token = document.tokens.find((each) => each.stem === space.vocabulary.names[term]);
      if (token && !written.includes(token.text)) written.push(token.text);
    }
    return {
      words: written,
      concepts: strongest(views.concepts, i, concepts, theme, 2 * MOST_CONCEPTS)
        .map((column) => evidence.lexicon!.concepts[space.conceptNumbers[column]!]!)
        .filter(({ kind }) => kind === 'subject')
        .slice(0, MOST_CONCEPTS)
        .map(({ name }) => name),
      nearest: nearestInTheme(evidence, themes, i),
    };
  });
}

/** For each theme the sums of the columns of its texts, and of all texts, with how many texts there are. */
interface Sums {
  cols: number;
  inThemes: DenseMatrix;
  everywhere: Float64Array;
  sizes: Int32Array;
  texts: number;
}

function themeSums(matrix: SparseMatrix, themes: Int32Array, count: number): Sums {
  const inThemes = denseMatrix(count, matrix.cols);
  const everywhere = new Float64Array(matrix.cols);
  const sizes = new Int32Array(count);
  let texts = 0;
  themes.forEach((theme, r) => {
    if (theme < 0) return;
    sizes[theme]!++;
    texts++;
    for (let p = matrix.starts[r]!; p < matrix.starts[r + 1]!; p++) {
      inThemes.data[theme * matrix.cols + matrix.columns[p]!]! += matrix.values[p]!;
      everywhere[matrix.columns[p]!]! += matrix.values[p]!;
    }
  });
  return { cols: matrix.cols, inThemes, everywhere, sizes, texts };
}

/** Columns in which a row and the rest of its theme are both strong, and the theme stronger than the others: strongest first. */
function strongest(
  matrix: SparseMatrix,
  row: number,
  { cols, inThemes, everywhere, sizes, texts }: Sums,
  theme: number,
  most: number,
): number[] {
  const scored: [number, number][] = [];
  const [here, elsewhere] = [sizes[theme]!, texts - sizes[theme]!];
  for (let p = matrix.starts[row]!; p < matrix.starts[row + 1]!; p++) {
    const column = matrix.columns[p]!;
    const inTheme = inThemes.data[theme * cols + column]!;
    const others = inTheme - matrix.values[p]!;
    const isCommoner = inTheme * elsewhere >= LEAST_LIFT * (everywhere[column]! - inTheme) * here;
    if (others > 1e-9 && isCommoner) scored.push([others * matrix.values[p]!, column]);
  }
  return scored
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, most)
    .map(([, column]) => column);
}

/** The nearest texts of the same theme, nearest first; kept in order while they are met, for there are many. */
function nearestInTheme({ graph, texts }: Evidence, themes: Int32Array, row: number): string[] {
  const near: number[] = [];
  const values: number[] = [];
  for (let p = graph.starts[row]!; p < graph.starts[row + 1]!; p++) {
    const other = graph.columns[p]!;
    if (themes[other] !== themes[row]) continue;
    const value = graph.values[p]!;
    let place = near.length;
    while (
      place > 0 &&
      (value > values[place - 1]! || (value === values[place - 1]! && other < near[place - 1]!))
    )
      place--;
    if (place === MOST_NEAREST) continue;
    near.splice(place, 0, other);
    values.splice(place, 0, value);
    if (near.length > MOST_NEAREST) {
      near.pop();
      values.pop();
    }
  }
  return near.map((other) => texts[other]!.id);
}

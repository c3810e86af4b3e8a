import type { Language } from '../analysis.js';
import type { ReadDocument } from '../reading/collection.js';
import { decompose } from '../numbers/decompose.js';
import { joinDense, multiply, normaliseRows, type DenseMatrix } from '../numbers/dense.js';
import { noPulse, type Pulse } from '../pulse.js';
import { clip, setting } from '../settings.js';
import type { SparseMatrix } from '../numbers/sparse.js';
import {
  characterFeatures,
  characterTfIdf,
  conceptFeatures,
  fitVocabulary,
  sideBySide,
  tfIdf,
  wordFeatures,
  type Features,
  type FittedVocabulary,
} from '../reading/vectorize.js';
import { meanOfVectors, wordVectors } from './word-vectors.js';

/** Texts as the collection itself sees them; row i is text i. */
export interface Views {
  /** TF-IDF of words and word parts: what is shown to people as shared words. */
  words: SparseMatrix;
  /** TF-IDF of concepts. */
  concepts: SparseMatrix;
}

/** Texts as they are compared with each other. */
export interface OwnView {
  /** Words beside character runs, rows of length 1. */
  sparse: SparseMatrix;
  /** Decomposed words, word vectors and concepts side by side, rows of length 1. */
  dense: DenseMatrix;
}

/** A space made of a collection, into which its texts and others are put. */
export interface Space {
  vocabulary: FittedVocabulary;
  /** Number in the lexicon of each column of `Views.concepts`. */
  conceptNumbers: number[];
  views(documents: readonly ReadDocument[]): Views;
  /** The costly part: only where the collection's own words have a say. */
  ownView(documents: readonly ReadDocument[]): OwnView;
}

/**
 * Makes the space in which texts are compared, of nothing but the texts: [Z | P | L] with Z the decomposed words and
 * character runs (latent semantic analysis), P the means of word vectors, and L the decomposed concepts.
 *
 * @param k expected number of themes: richer collections get more dimensions
 */
export function makeSpace(
  documents: readonly ReadDocument[],
  language: Language,
  k: number,
  seed: number,
  pulse: Pulse = noPulse,
): Space {
  const memory = new Map<string, Features>();
  const characters = (document: ReadDocument): Features => characterFeatures(document, language, memory);
  const wordBounds = { least: setting('leastWordFrequency'), most: setting('mostWordShare') };
  const gramBounds = { least: setting('leastGramFrequency'), most: setting('mostGramShare') };
  const vocabulary = fitVocabulary(documents.map(wordFeatures), wordBounds);
  let grams: FittedVocabulary | undefined;
  const themes = fitVocabulary(documents.map(conceptFeatures), wordBounds);

  const views = (texts: readonly ReadDocument[]): Views => ({
    words: tfIdf(texts.map(wordFeatures), vocabulary),
    concepts: tfIdf(texts.map(conceptFeatures), themes),
  });
  const blocks = (texts: readonly ReadDocument[]): Blocks => {
    const { words, concepts } = views(texts);
    grams ??= fitVocabulary(documents.map(characters), gramBounds);
    const sparse = sideBySide([
      { matrix: words, weight: 1 },
      { matrix: characterTfIdf(texts, language, grams), weight: setting('characterWeight') },
    ]);
    const both = sideBySide([
      { matrix: words, weight: 1 },
      { matrix: concepts, weight: 1 },
    ]);
    return { sparse, both, concepts };
  };
  let fitted: ((texts: Blocks) => DenseMatrix) | undefined;
  return {
    vocabulary,
    conceptNumbers: themes.names.map((name) => Number(name.slice(1))),
    views,
    ownView(texts) {
      const put = blocks(texts);
      fitted ??= fitDense(texts === documents ? put : blocks(documents), k, seed, pulse);
      return { sparse: put.sparse, dense: fitted(put) };
    },
  };
}

interface Blocks {
  sparse: SparseMatrix;
  both: SparseMatrix;
  concepts: SparseMatrix;
}

/** Learns the decompositions from a collection's own blocks. */
function fitDense(own: Blocks, k: number, seed: number, pulse: Pulse): (texts: Blocks) => DenseMatrix {
  const dimensions = Math.max(
    2,
    Math.min(clip(2 * k, setting('fewestDimensions'), setting('mostDimensions')), own.sparse.rows / 4),
  );
  const wordDimensions = clip(2 * k, setting('fewestWordDimensions'), setting('mostWordDimensions'));
  const latent = decompose(own.sparse, Math.floor(dimensions), seed, pulse).columns;
  const vectors = wordVectors(own.both, wordDimensions, seed + 1, pulse);
  const conceptual = decompose(own.concepts, setting('lexiconRank'), seed + 2, pulse).columns;
  return ({ sparse, both, concepts }) =>
    normaliseRows(
      joinDense([
        { matrix: normaliseRows(multiply(sparse, latent)), weight: 1 },
        { matrix: meanOfVectors(both, vectors), weight: 1 },
        { matrix: normaliseRows(multiply(concepts, conceptual)), weight: setting('lexiconWeight') },
      ]),
    );
}

/** Learns from the idea bank how words, spellings and concepts point to topics. Runs at build time. */
import { readDocuments, type ReadDocument } from '../collection.js';
import { denseMatrix, gram, multiply, multiplyDense, type DenseMatrix } from '../dense.js';
import { symmetricEigen } from '../eigen.js';
import type { IdeaBank, Lexicon } from '../lexicon/index.js';
import { setting } from '../settings.js';
import { transpose, type SparseMatrix } from '../sparse.js';
import {
  characterFeatures,
  conceptFeatures,
  fitVocabulary,
  wordFeatures,
  type Features,
} from '../vectorize.js';
import { knowledgeFeatures, type KnowledgeVocabularies } from './features.js';

/** Penalty of the ridge regression. Between 1 and 8 the themes found are about as good; below, single words rule. */
const PENALTY = 3;
/** Directions kept of those in which topics differ; they hold nearly all that the regression says. */
const DIRECTIONS = 100;
const MOST_ROUNDS = 40;
const PRECISE_ENOUGH = 1e-3;

export interface TrainedKnowledge {
  vocabularies: KnowledgeVocabularies;
  /** Features × directions. */
  directions: DenseMatrix;
  /** Topics × directions: how far each topic lies along each direction. */
  topics: DenseMatrix;
  /** For each bank text its topic and its terms (numbers in `vocabularies.words`, each once). */
  bank: { topic: number; terms: number[] }[];
}

/**
 * Ridge regression from the features of the bank's texts to their topics (each topic's texts joined stand beside them),
 * reduced to the directions in which texts differ most. A text's place along these directions is its meaning as far as
 * the bank knows it, also when it shares no word with any other text.
 */
export function trainKnowledge(lexicon: Lexicon, bank: IdeaBank): TrainedKnowledge {
  const texts = readDocuments(
    bank.texts.map(({ text }, i) => ({ id: `text ${i}`, text })),
    'nl',
    lexicon,
  );
  const names = readDocuments(
    bank.topics.map(({ name, description }, i) => ({ id: `topic ${i}`, text: `${name}. ${description}` })),
    'nl',
    lexicon,
  );
  const joined = names.map((name, topic) =>
    joinDocuments([...texts.filter((_, i) => bank.texts[i]!.topic === topic), name]),
  );
  const documents = [...texts, ...joined];
  const topicOf = [...bank.texts.map(({ topic }) => topic), ...joined.keys()];
  const vocabularies = fitVocabularies(documents);
  const features = knowledgeFeatures(documents, vocabularies);
  const weights = ridge(features, topicOf, bank.topics.length);
  const scores = multiply(features, weights);
  const { vectors } = symmetricEigen(gram(scores, scores));
  const kept = Math.min(DIRECTIONS, vectors.cols);
  const topics = denseMatrix(bank.topics.length, kept);
  for (let t = 0; t < topics.rows; t++) {
    for (let c = 0; c < kept; c++) topics.data[t * kept + c] = vectors.data[t * vectors.cols + c]!;
  }
  return {
    vocabularies,
    directions: multiplyDense(weights, topics),
    topics,
    bank: texts.map(({ terms }, i) => ({
      topic: bank.texts[i]!.topic,
      terms: [...new Set(terms.map((term) => vocabularies.words.numbers.get(term)))]
        .filter((number) => number !== undefined)
        .sort((a, b) => a - b),
    })),
  };
}

function joinDocuments(documents: readonly ReadDocument[]): ReadDocument {
  return {
    id: '',
    text: '',
    tokens: documents.flatMap((document) => document.tokens),
    terms: documents.flatMap((document) => document.terms),
    matches: documents.flatMap((document) => document.matches),
  };
}

function fitVocabularies(documents: readonly ReadDocument[]): KnowledgeVocabularies {
  const memory = new Map<string, Features>();
  const bounds = { least: setting('leastWordFrequency'), most: setting('mostWordShare') };
  return {
    words: fitVocabulary(documents.map(wordFeatures), bounds),
    characters: fitVocabulary(
      documents.map((document) => characterFeatures(document, 'nl', memory)),
      { least: setting('leastGramFrequency'), most: setting('mostGramShare') },
    ),
    concepts: fitVocabulary(documents.map(conceptFeatures), bounds),
  };
}

/** Features × topics, each row centred: Xᵀ·(X·Xᵀ + penalty)⁻¹·(Y − mean), solved by conjugate gradients. */
function ridge(features: SparseMatrix, topicOf: readonly number[], topics: number): DenseMatrix {
  const turned = transpose(features);
  const target = denseMatrix(features.rows, topics);
  topicOf.forEach((topic, row) => (target.data[row * topics + topic] = 1));
  for (let t = 0; t < topics; t++) {
    const mean = topicOf.filter((topic) => topic === t).length / topicOf.length;
    for (let r = 0; r < features.rows; r++) target.data[r * topics + t]! -= mean;
  }
  const apply = (x: DenseMatrix): DenseMatrix => {
    const result = multiply(features, multiply(turned, x));
    for (let p = 0; p < result.data.length; p++) result.data[p]! += PENALTY * x.data[p]!;
    return result;
  };
  const weights = multiply(turned, conjugateGradients(apply, target));
  for (let f = 0; f < weights.rows; f++) {
    let mean = 0;
    for (let t = 0; t < topics; t++) mean += weights.data[f * topics + t]! / topics;
    for (let t = 0; t < topics; t++) weights.data[f * topics + t]! -= mean;
  }
  return weights;
}

/** Solves A·x = b for every column of b, A symmetric and positive. */
function conjugateGradients(apply: (x: DenseMatrix) => DenseMatrix, target: DenseMatrix): DenseMatrix {
  const { rows, cols } = target;
  const solution = denseMatrix(rows, cols);
  const residual = target.data.slice();
  const direction = { rows, cols, data: residual.slice() };
  const squares = (a: Float64Array, b: Float64Array): Float64Array => {
    const sums = new Float64Array(cols);
    for (let p = 0; p < a.length; p++) sums[p % cols]! += a[p]! * b[p]!;
    return sums;
  };
  let before = squares(residual, residual);
  const first = before.slice();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (before.every((value, c) => value <= PRECISE_ENOUGH ** 2 * first[c]!)) break;
    const image = apply(direction);
    const curvature = squares(direction.data, image.data);
    const step = before.map((value, c) => (curvature[c]! > 0 ? value / curvature[c]! : 0));
    for (let p = 0; p < residual.length; p++) {
      solution.data[p]! += step[p % cols]! * direction.data[p]!;
      residual[p]! -= step[p % cols]! * image.data[p]!;
    }
    const after = squares(residual, residual);
    const turn = after.map((value, c) => (before[c]! > 0 ? value / before[c]! : 0));
    for (let p = 0; p < residual.length; p++) {
      direction.data[p] = residual[p]! + turn[p % cols]! * direction.data[p]!;
    }
    before = after;
  }
  return solution;
}

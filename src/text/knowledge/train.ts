/** Learns from the idea bank how words, spellings and concepts point to topics. Runs at build time. */
import { readDocuments, type ReadDocument } from '../reading/collection.js';
import { conjugateGradients } from '../numbers/conjugate-gradients.js';
import {
  denseMatrix,
  gram,
  multiply,
  multiplyDense,
  selectColumns,
  type DenseMatrix,
} from '../numbers/dense.js';
import { symmetricEigen } from '../numbers/eigen.js';
import { EVENT_DOMAIN, type IdeaBank, type Lexicon } from '../lexicon/index.js';
import { selectSparseRows, transpose, type SparseMatrix } from '../numbers/sparse.js';
import { countKinds } from '../reading/kind-counts.js';
import type { Kinds } from '../reading/kind-table.js';
import { learnMeetingWords, type MeetingWords } from './meeting-words.js';
import { fitKnowledgeVocabularies, knowledgeFeatures, type FittedVocabularies } from './features.js';

/** Penalty of the ridge regression. Between 5 and 10 the themes found are about as good; below, single words rule, and at 20 topics flow together. */
const PENALTY = 10;
/** Directions kept of those in which topics differ; they hold nearly all that the regression says. */
const DIRECTIONS = 140;
/** Combinations of topics that the regression learns: more than are kept, fewer than topics, which saves most of the work. */
const TARGETS = 170;

/** The texts of the bank as numbers: text i has the terms at starts[i] … starts[i + 1] - 1. */
export interface BankTerms {
  /** Topic of each text. */
  topics: Uint16Array;
  starts: Uint32Array;
  /** Numbers in `vocabularies.words`, each once in a text, ascending. */
  terms: Uint16Array;
}

export interface TrainedKnowledge {
  vocabularies: FittedVocabularies;
  /** Features × directions. */
  directions: DenseMatrix;
  /** Topics × directions: how far each topic lies along each direction. */
  topics: DenseMatrix;
  bank: BankTerms;
  /** What the bank's texts say about the kinds of words. */
  kinds: Kinds;
  meetingWords: MeetingWords;
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
  const remarks = bank.remarks.map((text, i) => ({ id: `remark ${i}`, text }));
  const joined = names.map((name, topic) =>
    joinDocuments([...texts.filter((_, i) => bank.texts[i]!.topic === topic), name]),
  );
  const documents = [...texts, ...joined];
  const topicOf = [...bank.texts.map(({ topic }) => topic), ...joined.keys()];
  const vocabularies = fitKnowledgeVocabularies(documents, lexicon.concepts);
  const features = knowledgeFeatures(documents, vocabularies, lexicon.concepts);
  const mixtures = topicMixtures(features, bank.texts.length, bank.topics.length);
  const weights = ridge(features, topicOf, mixtures);
  const scores = multiply(features, weights);
  const turn = selectColumns(symmetricEigen(gram(scores, scores)).vectors, DIRECTIONS);
  return {
    vocabularies,
    directions: multiplyDense(weights, turn),
    topics: multiplyDense(mixtures, turn),
    bank: numbersOf(
      texts,
      bank.texts.map(({ topic }) => topic),
      vocabularies,
    ),
    kinds: countKinds([...texts, ...names], 'nl'),
    meetingWords: learnMeetingWords(
      [...texts, ...readDocuments(remarks, 'nl', null)],
      (i) => i >= texts.length || bank.topics[bank.texts[i]!.topic]!.domain === EVENT_DOMAIN,
    ),
  };
}

function numbersOf(
  texts: readonly ReadDocument[],
  topics: readonly number[],
  { words }: FittedVocabularies,
): BankTerms {
  const starts = new Uint32Array(texts.length + 1);
  const terms: number[] = [];
  texts.forEach((text, i) => {
    const met = new Set(text.terms.map((term) => words.numbers.get(term)));
    terms.push(...[...met].filter((number) => number !== undefined).sort((a, b) => a - b));
    starts[i + 1] = terms.length;
  });
  return { topics: Uint16Array.from(topics), starts, terms: Uint16Array.from(terms) };
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

/**
 * Topics × combinations: the orthogonal combinations of topics in which the topics' joined texts (the last rows) differ
 * most, the mean topic taken out.
 */
function topicMixtures(features: SparseMatrix, firstTopic: number, topics: number): DenseMatrix {
  const rows = Int32Array.from({ length: topics }, (_, i) => firstTopic + i);
  const joined = selectSparseRows(features, rows);
  const turned = transpose(joined);
  const alike = denseMatrix(topics, topics);
  for (let f = 0; f < turned.rows; f++) {
    for (let p = turned.starts[f]!; p < turned.starts[f + 1]!; p++) {
      for (let q = turned.starts[f]!; q < turned.starts[f + 1]!; q++) {
        alike.data[turned.columns[p]! * topics + turned.columns[q]!]! +=
          turned.values[p]! * turned.values[q]!;
      }
    }
  }
  centre(alike);
  return selectColumns(symmetricEigen(alike).vectors, TARGETS);
}

/** Takes the means of rows and columns out of a symmetric matrix, in place. */
function centre({ rows, data }: DenseMatrix): void {
  const means = new Float64Array(rows);
  for (let p = 0; p < data.length; p++) means[Math.floor(p / rows)]! += data[p]! / rows;
  const all = means.reduce((sum, value) => sum + value, 0) / rows;
  for (let p = 0; p < data.length; p++) data[p]! += all - means[Math.floor(p / rows)]! - means[p % rows]!;
}

/** Features × combinations: Xᵀ·(X·Xᵀ + penalty)⁻¹·(Y − mean)·mixtures, solved by conjugate gradients. */
function ridge(features: SparseMatrix, topicOf: readonly number[], mixtures: DenseMatrix): DenseMatrix {
  const turned = transpose(features);
  const { cols } = mixtures;
  const target = denseMatrix(features.rows, cols);
  const mean = new Float64Array(cols);
  topicOf.forEach((topic, row) => {
    for (let c = 0; c < cols; c++) {
      const value = mixtures.data[topic * cols + c]!;
      target.data[row * cols + c] = value;
      mean[c]! += value / topicOf.length;
    }
  });
  for (let p = 0; p < target.data.length; p++) target.data[p]! -= mean[p % cols]!;
  const apply = (x: DenseMatrix): DenseMatrix => {
    const result = multiply(features, multiply(turned, x));
    for (let p = 0; p < result.data.length; p++) result.data[p]! += PENALTY * x.data[p]!;
    return result;
  };
  return multiply(turned, conjugateGradients(apply, target));
}

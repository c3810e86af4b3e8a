import type { ReadDocument } from '../collection.js';
import {
  denseMatrix,
  gram,
  multiply,
  multiplyDense,
  normaliseRows,
  rowDot,
  selectColumns,
  type DenseMatrix,
} from '../dense.js';
import { symmetricEigen } from '../eigen.js';
import { dutchIdeaBank, dutchLexicon, type Lexicon } from '../lexicon/index.js';
import { nearestRows, symmetricGraph } from '../neighbours.js';
import { noPulse, type Pulse } from '../pulse.js';
import { setting } from '../settings.js';
import type { SparseMatrix } from '../sparse.js';
import { decodeKnowledge, type KnowledgeData } from './encode.js';
import { knowledgeFeatures } from './features.js';
import type { TrainedKnowledge } from './train.js';
import { KNOWLEDGE_JSON } from './trained.js';

/** A collection as outside knowledge (lexicon and idea bank) sees it. */
export interface KnowledgeView {
  /** How far this view should count for the collection, 0 (not) to 1 (alone). */
  share: number;
  /** The sample along the directions in which the collection's own texts differ most; rows of length 1. */
  sample: DenseMatrix;
  /** Other texts along the same directions, from their places in knowledge (`placeInKnowledge`). */
  embed(placed: DenseMatrix): DenseMatrix;
}

/** Topics of this domain of the bank are remarks about meetings. */
const EVENT_DOMAIN = 'over-de-bijeenkomst';

const TEXTS_AT_A_TIME = 500;

let trained: TrainedKnowledge | undefined;

/** What was learned at build time; decoded once. */
export function trainedKnowledge(): TrainedKnowledge {
  trained ??= decodeKnowledge(JSON.parse(KNOWLEDGE_JSON) as KnowledgeData);
  return trained;
}

/** Texts × directions of the trained knowledge, rows of length 1; a text without a known feature is a zero row. */
export function placeInKnowledge(
  documents: readonly ReadDocument[],
  lexicon: Lexicon = dutchLexicon(),
  pulse: Pulse = noPulse,
): DenseMatrix {
  const { vocabularies, directions } = trainedKnowledge();
  const result = denseMatrix(documents.length, directions.cols);
  // In parts, so that the features of 100,000 texts are never in memory together.
  for (let from = 0; from < documents.length; from += TEXTS_AT_A_TIME) {
    pulse();
    const part = documents.slice(from, from + TEXTS_AT_A_TIME);
    const placed = multiply(knowledgeFeatures(part, vocabularies, lexicon.concepts), directions);
    result.data.set(placed.data, from * directions.cols);
  }
  return normaliseRows(result);
}

/**
 * Looks at a collection with outside knowledge: each text leans a little towards its nearest texts, which takes away
 * chance, and of all directions only those count in which these texts differ.
 *
 * @param placed a sample of the collection, see `placeInKnowledge`
 */
export function makeKnowledgeView(
  placed: DenseMatrix,
  share: number,
  seed: number,
  pulse: Pulse = noPulse,
): KnowledgeView {
  const smooth = leanOnNeighbours(placed, seed, pulse);
  const columns = selectColumns(symmetricEigen(gram(smooth, smooth)).vectors, setting('knowledgeDimensions'));
  const embed = (rows: DenseMatrix): DenseMatrix => normaliseRows(multiplyDense(rows, columns));
  return { share, sample: embed(smooth), embed };
}

function leanOnNeighbours(own: DenseMatrix, seed: number, pulse: Pulse): DenseMatrix {
  const graph = symmetricGraph(nearestRows(own, setting('leaningNeighbours'), seed, pulse));
  const mean = multiply(rowsOfSum(graph), own);
  const data = own.data.map((value, p) => value + setting('leaning') * mean.data[p]!);
  return normaliseRows({ ...own, data });
}

/** Each row divided by its sum: weights of a mean. */
function rowsOfSum(graph: SparseMatrix): SparseMatrix {
  const values = graph.values.slice();
  for (let r = 0; r < graph.rows; r++) {
    let sum = 0;
    for (let p = graph.starts[r]!; p < graph.starts[r + 1]!; p++) sum += values[p]!;
    for (let p = graph.starts[r]!; p < graph.starts[r + 1]!; p++) values[p]! /= sum;
  }
  return { ...graph, values };
}

/** The domain of each topic of the bank. */
export function bankDomains(): string[] {
  return dutchIdeaBank().topics.map((topic) => topic.domain);
}

/** For each text its cosine to the nearest remark about meetings minus that to the nearest other topic of the bank. */
export function leaningToEvent(placed: DenseMatrix, pulse: Pulse = noPulse): Float64Array {
  const isEvent = bankDomains().map((domain) => domain === EVENT_DOMAIN);
  const { topics } = trainedKnowledge();
  const directions = normaliseRows({ ...topics, data: topics.data.slice() });
  const leaning = new Float64Array(placed.rows);
  for (let text = 0; text < placed.rows; text++) {
    if (text % 500 === 0) pulse();
    let event = -1;
    let other = -1;
    for (let topic = 0; topic < directions.rows; topic++) {
      const cosine = rowDot(placed, text, directions, topic);
      if (isEvent[topic]) event = Math.max(event, cosine);
      else other = Math.max(other, cosine);
    }
    leaning[text] = event - other;
  }
  return leaning;
}

/** Topics of the bank that a text may be about: the nearest few. */
const TOPICS_PER_TEXT = 3;
/** Looking at this many texts tells what a collection is about. */
const MOST_TEXTS_FOR_TOPICS = 2000;

/**
 * For each topic of the bank its name and the numbers of the texts that it is among the nearest to, ascending; of a large
 * collection an even sample. Remarks about meetings are no topics here.
 */
export function topicsOfTexts(
  documents: readonly ReadDocument[],
): { key: string; name: string; texts: number[] }[] {
  const step = Math.max(1, documents.length / MOST_TEXTS_FOR_TOPICS);
  const numbers: number[] = [];
  for (let at = 0; at < documents.length; at += step) numbers.push(Math.floor(at));
  const { topics } = trainedKnowledge();
  const directions = normaliseRows({ ...topics, data: topics.data.slice() });
  const places = placeInKnowledge(numbers.map((number) => documents[number]!));
  const texts = dutchIdeaBank().topics.map((): number[] => []);
  numbers.forEach((number, row) => {
    const cosines = texts.map((_, topic) => rowDot(places, row, directions, topic));
    const nearest = [...cosines.keys()].sort((a, b) => cosines[b]! - cosines[a]! || a - b);
    for (const topic of nearest.slice(0, TOPICS_PER_TEXT))
      if (cosines[topic]! > 0) texts[topic]!.push(number);
  });
  return dutchIdeaBank().topics.flatMap(({ key, name, domain }, topic) =>
    domain === EVENT_DOMAIN ? [] : [{ key, name, texts: texts[topic]! }],
  );
}

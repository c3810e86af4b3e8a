import { readDocuments, type ReadDocument } from '../reading/collection.js';
import {
  denseMatrix,
  gram,
  multiply,
  multiplyDense,
  normaliseRows,
  selectColumns,
  type DenseMatrix,
} from '../numbers/dense.js';
import { symmetricEigen } from '../numbers/eigen.js';
import { bankTopics, dutchLexicon, EVENT_DOMAIN, type Lexicon } from '../lexicon/index.js';
import { nearestRows, symmetricGraph } from '../grouping/neighbours.js';
import { rowDots } from '../numbers/products.js';
import { noPulse, type Pulse } from '../pulse.js';
import { setting } from '../settings.js';
import type { SparseMatrix } from '../numbers/sparse.js';
import { decodeKnowledge, type Knowledge } from './encode.js';
import { knowledgeFeatures } from './features.js';
import { readTrainedFile } from './trained-file.js';

/** A collection as outside knowledge (lexicon and idea bank) sees it. */
export interface KnowledgeView {
  /** How far this view should count for the collection, 0 (not) to 1 (alone). */
  share: number;
  /** The sample along the directions in which the collection's own texts differ most; rows of length 1. */
  sample: DenseMatrix;
  /** Other texts along the same directions, from their places in knowledge (`placeInKnowledge`). */
  embed(placed: DenseMatrix): DenseMatrix;
}

const TEXTS_AT_A_TIME = 500;

let trained: Knowledge | undefined;

/** What was learned at build time; read once. */
export function trainedKnowledge(): Knowledge {
  trained ??= decodeKnowledge(readTrainedFile());
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
    const placed = directions.multipliedBy(knowledgeFeatures(part, vocabularies, lexicon.concepts));
    result.data.set(placed.data, from * directions.cols);
  }
  return normaliseRows(result);
}

/** Where the name or description of a theme goes from one subject to the next. */
const BETWEEN_SUBJECTS = /[,;:.&/]|\s(?:en|of|and|or)\s/u;
const SHORTEST_SUBJECT = 4;
/** What the subjects of a name, each by itself, count beside the name as a whole. */
const SUBJECTS_WEIGHT = 2;

/**
 * Places of names and descriptions of themes, as `placeInKnowledge`. "Opgroeien en mentaal welzijn" names two subjects:
 * read as one text the word with the rarest concept would decide, so each subject counts by itself as well.
 */
export function placeDescriptions(
  documents: readonly ReadDocument[],
  lexicon: Lexicon = dutchLexicon(),
): DenseMatrix {
  const whole = placeInKnowledge(documents, lexicon);
  const { cols } = whole;
  const data = whole.data.slice();
  documents.forEach(({ text }, row) => {
    const subjects = text
      .split(BETWEEN_SUBJECTS)
      .map((subject) => subject.trim())
      .filter((subject) => subject.length >= SHORTEST_SUBJECT);
    if (subjects.length < 2) return;
    const read = readDocuments(
      subjects.map((subject, i) => ({ id: `${i}`, text: subject })),
      'nl',
      lexicon,
    );
    const apart = placeInKnowledge(read, lexicon);
    apart.data.forEach((value, p) => {
      data[row * cols + (p % cols)]! += (SUBJECTS_WEIGHT * value) / subjects.length;
    });
  });
  return normaliseRows({ ...whole, data });
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
  return bankTopics().map((topic) => topic.domain);
}

/** Topics of the bank that a text may be about: the nearest few. */
const TOPICS_PER_TEXT = 3;

/** How texts lie towards the topics of the bank. */
export interface TopicLeaning {
  /** For each text its cosine to the nearest remark about meetings minus that to the nearest other topic. */
  event: Float64Array;
  /** For each text its `TOPICS_PER_TEXT` nearest topics, -1 where there are fewer. */
  nearest: Int32Array;
}

/** @param placed texts, see `placeInKnowledge` */
export function leanTowardsTopics(placed: DenseMatrix, pulse: Pulse = noPulse): TopicLeaning {
  const isEvent = bankDomains().map((domain) => domain === EVENT_DOMAIN);
  const { topics } = trainedKnowledge();
  const directions = normaliseRows({ ...topics, data: topics.data.slice() });
  const event = new Float64Array(placed.rows);
  const nearest = new Int32Array(TOPICS_PER_TEXT * placed.rows).fill(-1);
  const best = new Float64Array(TOPICS_PER_TEXT);
  const pair = new Float64Array(2 * directions.rows);
  for (let text = 0; text < placed.rows; text++) {
    if (text % 500 === 0) pulse();
    if (text % 2 === 0) rowDots(placed, text, Math.min(2, placed.rows - text), directions, pair);
    const cosines = pair.subarray((text % 2) * directions.rows);
    let toEvent = -1;
    let toOther = -1;
    best.fill(0);
    for (let topic = 0; topic < directions.rows; topic++) {
      const cosine = cosines[topic]!;
      if (isEvent[topic]) toEvent = Math.max(toEvent, cosine);
      else toOther = Math.max(toOther, cosine);
      let at = TOPICS_PER_TEXT;
      while (at > 0 && cosine > best[at - 1]!) at--;
      if (at === TOPICS_PER_TEXT) continue;
      const base = TOPICS_PER_TEXT * text;
      best.copyWithin(at + 1, at);
      nearest.copyWithin(base + at + 1, base + at, base + TOPICS_PER_TEXT - 1);
      best[at] = cosine;
      nearest[base + at] = topic;
    }
    event[text] = toEvent - toOther;
  }
  return { event, nearest };
}

/**
 * For each topic of the bank its name and the places in `chosen` of the texts that it is among the nearest to, ascending.
 * Remarks about meetings are no topics here.
 */
export function topicsOfTexts(
  { nearest }: TopicLeaning,
  chosen: Int32Array,
): { key: string; name: string; texts: number[] }[] {
  const texts = bankTopics().map((): number[] => []);
  chosen.forEach((text, place) => {
    for (let p = TOPICS_PER_TEXT * text; p < TOPICS_PER_TEXT * (text + 1); p++)
      if (nearest[p]! >= 0) texts[nearest[p]!]!.push(place);
  });
  return bankTopics().flatMap(({ key, name, domain }, topic) =>
    domain === EVENT_DOMAIN ? [] : [{ key, name, texts: texts[topic]! }],
  );
}

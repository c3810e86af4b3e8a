import type { Language } from '../analysis.js';
import type { ReadDocument } from './collection.js';
import { log } from '../numbers/elementary.js';
import { joinColumns, normaliseSparseRows, type SparseMatrix } from '../numbers/sparse.js';
import { isContentWord } from './stop-words.js';

/** Features of a text with their weights; the same feature may come several times. */
export type Features = readonly (readonly [feature: string, weight: number])[];

/** The number of each name, from 0 on. */
export interface Numbering {
  readonly size: number;
  get(name: string): number | undefined;
  has(name: string): boolean;
}

/** Numbered features and how rare each is. */
export interface Vocabulary {
  numbers: Numbering;
  /** ln((1 + n) / (1 + df)) + 1, as scikit-learn smooths it. */
  idf: Float64Array;
}

/** A vocabulary that was made here. */
export interface FittedVocabulary extends Vocabulary {
  names: readonly string[];
}

/**
 * The features that occur in at least `least` texts and in at most `most` (a share) of them, numbered in order of
 * appearance. The upper bound never goes under 2 · least, so that very small collections keep their words.
 */
export function fitVocabulary(
  texts: readonly Features[],
  bounds: { least: number; most: number },
): FittedVocabulary {
  const frequency = new Map<string, number>();
  const seenIn = new Map<string, number>();
  texts.forEach((features, text) => {
    for (const [feature] of features) {
      if (seenIn.get(feature) === text) continue;
      seenIn.set(feature, text);
      frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
    }
  });
  const most = Math.max(bounds.most * texts.length, 2 * bounds.least);
  const names = [...frequency].filter(([, df]) => df >= bounds.least && df <= most).map(([name]) => name);
  return {
    numbers: new Map(names.map((name, number) => [name, number])),
    names,
    idf: Float64Array.from(names, (name) => log((1 + texts.length) / (1 + frequency.get(name)!)) + 1),
  };
}

/** TF-IDF rows of length 1, counts damped as 1 + ln(count). Features outside the vocabulary are passed by. */
export function tfIdf(texts: readonly Features[], vocabulary: Vocabulary): SparseMatrix {
  return weighed(texts.length, vocabulary, (row, add) => {
    for (const [feature, weight] of texts[row]!) {
      const number = vocabulary.numbers.get(feature);
      if (number !== undefined) add(number, weight);
    }
  });
}

/** The same for the character runs of texts, each distinct word cut once for a vocabulary. */
export function characterTfIdf(
  documents: readonly ReadDocument[],
  language: Language,
  vocabulary: Vocabulary,
): SparseMatrix {
  let words = gramNumbers.get(vocabulary);
  if (!words || words.size > LARGEST_MEMORY) gramNumbers.set(vocabulary, (words = new Map()));
  return weighed(documents.length, vocabulary, (row, add) => {
    for (const token of documents[row]!.tokens) {
      if (!isContentWord(token, language)) continue;
      let numbers = words.get(token.text);
      if (!numbers) {
        const found = runsOf(token.text).map((run) => vocabulary.numbers.get(run));
        words.set(token.text, (numbers = Int32Array.from(found.filter((number) => number !== undefined))));
      }
      for (let i = 0; i < numbers.length; i++) add(numbers[i]!, 1);
    }
  });
}

const LARGEST_MEMORY = 100_000;
const gramNumbers = new WeakMap<Vocabulary, Map<string, Int32Array>>();

/** Rows of weighed features, of which `fill` names the features of a row, in any order and as often as they come. */
function weighed(
  rows: number,
  vocabulary: Vocabulary,
  fill: (row: number, add: (number: number, weight: number) => void) => void,
): SparseMatrix {
  const cols = vocabulary.numbers.size;
  const counts = new Float64Array(cols);
  const met = new Int32Array(cols);
  let size = 0;
  const add = (number: number, weight: number): void => {
    if (counts[number] === 0) met[size++] = number;
    counts[number]! += weight;
  };
  const starts = new Int32Array(rows + 1);
  let columns = new Int32Array(16 * rows + 64);
  let values = new Float64Array(columns.length);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    size = 0;
    fill(row, add);
    if (at + size > columns.length) {
      columns = enlarged(columns, new Int32Array(2 * (at + size)));
      values = enlarged(values, new Float64Array(columns.length));
    }
    for (const number of met.subarray(0, size).sort()) {
      columns[at] = number;
      values[at++] = damped(counts[number]!) * vocabulary.idf[number]!;
      counts[number] = 0;
    }
    starts[row + 1] = at;
  }
  return normaliseSparseRows({
    rows,
    cols,
    starts,
    columns: columns.slice(0, at),
    values: values.slice(0, at),
  });
}

function enlarged<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** 1 + ln(count) for counts; weights under 1 (concepts met by a weak word) stay as they are. */
function damped(count: number): number {
  return count > 1 ? 1 + log(count) : count;
}

/** Stems and parts of compounds. */
export function wordFeatures(document: ReadDocument): Features {
  return document.terms.map((term) => [term, 1] as const);
}

/** Concepts of the lexicon, each by its number. */
export function conceptFeatures(document: ReadDocument): Features {
  return document.matches.map(({ concept, weight }) => [`@${concept}`, weight] as const);
}

/** The domains above the concepts met, each by its key: neighbouring concepts meet there. */
export function domainFeatures(document: ReadDocument, concepts: readonly { domain: string }[]): Features {
  return document.matches.map(({ concept, weight }) => [concepts[concept]!.domain, weight] as const);
}

/** Runs of 3 to 5 letters inside the content words, the words' edges included. */
export function characterFeatures(
  document: ReadDocument,
  language: Language,
  memory: Map<string, Features>,
): Features {
  const features: (readonly [string, number])[] = [];
  for (const token of document.tokens) {
    if (!isContentWord(token, language)) continue;
    let known = memory.get(token.text);
    if (!known) memory.set(token.text, (known = gramsOf(token.text)));
    for (const gram of known) features.push(gram);
  }
  return features;
}

function gramsOf(word: string): Features {
  return runsOf(word).map((run) => [run, 1] as const);
}

function runsOf(word: string): string[] {
  const edged = `_${word}_`;
  const runs: string[] = [];
  for (let length = 3; length <= 5; length++) {
    for (let start = 0; start + length <= edged.length; start++)
      runs.push(edged.slice(start, start + length));
  }
  return runs;
}

/** Blocks of features side by side, each times its weight, rows of length 1. */
export function sideBySide(blocks: readonly { matrix: SparseMatrix; weight: number }[]): SparseMatrix {
  return normaliseSparseRows(joinColumns(blocks));
}

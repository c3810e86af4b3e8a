import type { Language } from './analysis.js';
import type { ReadDocument } from './collection.js';
import { joinColumns, normaliseSparseRows, sparseFromRows, type SparseMatrix } from './sparse.js';
import { isContentWord } from './stop-words.js';

/** Features of a text with their weights; the same feature may come several times. */
export type Features = readonly (readonly [feature: string, weight: number])[];

/** Numbered features and how rare each is. */
export interface Vocabulary {
  numbers: ReadonlyMap<string, number>;
  names: readonly string[];
  /** Number of texts that it was made of. */
  documents: number;
  /** ln((1 + n) / (1 + df)) + 1, as scikit-learn smooths it. */
  idf: Float64Array;
  documentFrequency: Int32Array;
}

/**
 * The features that occur in at least `least` texts and in at most `most` (a share) of them, numbered in order of
 * appearance. The upper bound never goes under 2 · least, so that very small collections keep their words.
 */
export function fitVocabulary(
  texts: readonly Features[],
  bounds: { least: number; most: number },
): Vocabulary {
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
  const documentFrequency = Int32Array.from(names, (name) => frequency.get(name)!);
  return {
    numbers: new Map(names.map((name, number) => [name, number])),
    names,
    documents: texts.length,
    idf: Float64Array.from(documentFrequency, (df) => Math.log((1 + texts.length) / (1 + df)) + 1),
    documentFrequency,
  };
}

/** TF-IDF rows of length 1, counts damped as 1 + ln(count). Features outside the vocabulary are passed by. */
export function tfIdf(texts: readonly Features[], vocabulary: Vocabulary): SparseMatrix {
  const rows = texts.map((features) => {
    const row = new Map<number, number>();
    for (const [feature, weight] of features) {
      const number = vocabulary.numbers.get(feature);
      if (number !== undefined) row.set(number, (row.get(number) ?? 0) + weight);
    }
    for (const [number, count] of row) row.set(number, damped(count) * vocabulary.idf[number]!);
    return row;
  });
  return normaliseSparseRows(sparseFromRows(rows, vocabulary.names.length));
}

/** 1 + ln(count) for counts; weights under 1 (concepts met by a weak word) stay as they are. */
function damped(count: number): number {
  return count > 1 ? 1 + Math.log(count) : count;
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
  const edged = `_${word}_`;
  const grams: (readonly [string, number])[] = [];
  for (let length = 3; length <= 5; length++) {
    for (let start = 0; start + length <= edged.length; start++) {
      grams.push([edged.slice(start, start + length), 1]);
    }
  }
  return grams;
}

/** Blocks of features side by side, each times its weight, rows of length 1. */
export function sideBySide(blocks: readonly { matrix: SparseMatrix; weight: number }[]): SparseMatrix {
  return normaliseSparseRows(joinColumns(blocks));
}

import type { ReadDocument } from '../reading/collection.js';
import type { Concept } from '../lexicon/index.js';
import { setting } from '../settings.js';
import type { SparseMatrix } from '../numbers/sparse.js';
import {
  characterFeatures,
  characterTfIdf,
  conceptFeatures,
  domainFeatures,
  fitVocabulary,
  sideBySide,
  tfIdf,
  wordFeatures,
  type Features,
  type FittedVocabulary,
  type Vocabulary,
} from '../reading/vectorize.js';

/** The kinds of features by which outside knowledge reads a text, in the order in which they stand side by side. */
const KINDS = ['words', 'characters', 'concepts', 'domains'] as const;

export type KnowledgeVocabularies = Record<(typeof KINDS)[number], Vocabulary>;
export type FittedVocabularies = Record<(typeof KINDS)[number], FittedVocabulary>;

type Extract = Record<(typeof KINDS)[number], (document: ReadDocument) => Features>;

function extractors(concepts: readonly Concept[]): Extract {
  const memory = new Map<string, Features>();
  return {
    words: wordFeatures,
    characters: (document) => characterFeatures(document, 'nl', memory),
    concepts: conceptFeatures,
    domains: (document) => domainFeatures(document, concepts),
  };
}

/** The features met in the texts that knowledge is learned from. */
export function fitKnowledgeVocabularies(
  documents: readonly ReadDocument[],
  concepts: readonly Concept[],
): FittedVocabularies {
  const extract = extractors(concepts);
  const words = { least: setting('leastWordFrequency'), most: setting('mostWordShare') };
  const grams = { least: setting('leastGramFrequency'), most: setting('mostGramShare') };
  return {
    words: fitVocabulary(documents.map(extract.words), words),
    characters: fitVocabulary(documents.map(extract.characters), grams),
    concepts: fitVocabulary(documents.map(extract.concepts), words),
    domains: fitVocabulary(documents.map(extract.domains), { least: 1, most: 1 }),
  };
}

/** Texts × features, rows of length 1. */
export function knowledgeFeatures(
  documents: readonly ReadDocument[],
  vocabularies: KnowledgeVocabularies,
  concepts: readonly Concept[],
): SparseMatrix {
  const extract = extractors(concepts);
  const weights = {
    words: 1,
    characters: setting('knownCharacterWeight'),
    concepts: setting('knownConceptWeight'),
    domains: setting('domainWeight'),
  };
  return sideBySide(
    KINDS.map((kind) => ({
      matrix:
        kind === 'characters'
          ? characterTfIdf(documents, 'nl', vocabularies[kind])
          : tfIdf(documents.map(extract[kind]), vocabularies[kind]),
      weight: weights[kind],
    })),
  );
}

import { type ReadDocument } from '../collection.js';
import { setting } from '../settings.js';
import type { SparseMatrix } from '../sparse.js';
import {
  characterFeatures,
  conceptFeatures,
  sideBySide,
  tfIdf,
  wordFeatures,
  type Features,
  type Vocabulary,
} from '../vectorize.js';

/** The three kinds of features by which outside knowledge reads a text. */
export interface KnowledgeVocabularies {
  words: Vocabulary;
  characters: Vocabulary;
  concepts: Vocabulary;
}

/** Texts × (words, characters, concepts), rows of length 1. */
export function knowledgeFeatures(
  documents: readonly ReadDocument[],
  vocabularies: KnowledgeVocabularies,
): SparseMatrix {
  const memory = new Map<string, Features>();
  return sideBySide([
    { matrix: tfIdf(documents.map(wordFeatures), vocabularies.words), weight: 1 },
    {
      matrix: tfIdf(
        documents.map((document) => characterFeatures(document, 'nl', memory)),
        vocabularies.characters,
      ),
      weight: setting('characterWeight'),
    },
    { matrix: tfIdf(documents.map(conceptFeatures), vocabularies.concepts), weight: 1 },
  ]);
}

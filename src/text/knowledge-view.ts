import type { ReadDocument } from './collection.js';
import type { DenseMatrix } from './dense.js';

/** Texts as outside knowledge (lexicon and idea bank) sees them. */
export interface KnowledgeView {
  /** How far this view should count for the collection, 0 (not) to 1 (alone). */
  share: number;
  /** Rows of length 1; the collection's own texts and others. */
  embed(documents: readonly ReadDocument[]): DenseMatrix;
}

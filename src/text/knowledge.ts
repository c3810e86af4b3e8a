import type { KnowledgeView } from './knowledge-view.js';
import type { ReadDocument } from './collection.js';

/** How outside knowledge sees a collection; null until there is any. */
export function makeKnowledgeView(_sample: readonly ReadDocument[], _seed: number): KnowledgeView | null {
  return null;
}

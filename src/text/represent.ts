import type { Language } from './analysis.js';
import type { ReadDocument } from './collection.js';
import { joinDense, normaliseRows, selectRows, type DenseMatrix } from './dense.js';
import { addGraphs, normaliseGraph } from './graph.js';
import type { KnowledgeView } from './knowledge/view.js';
import { nearestRows, nearestSparseRows, symmetricGraph } from './neighbours.js';
import { clip, setting } from './settings.js';
import { makeSpace, type Space, type Views } from './space.js';
import { selectSparseRows, type SparseMatrix } from './sparse.js';

/** Texts as rows of matrices, ready to be divided over themes. */
export interface Representation {
  /** All texts. */
  views: Views;
  space: Space;
  /** What stands in for each text when themes are compared; rows of length 1. */
  points: DenseMatrix;
  /** Numbers of the texts in the graph: all of them, or a sample of a large collection. */
  sample: Int32Array;
  /** Neighbours among the sample, by words and by meaning. */
  graph: SparseMatrix;
  /** Share of outside knowledge in the points and the graph, 0 to 1. */
  knowledgeShare: number;
}

export interface RepresentOptions {
  language: Language;
  /** Expected number of themes. */
  k: number;
  seed: number;
  /** Told how far it is, 0 to 1. */
  tick: (fraction: number) => void;
  makeKnowledgeView: (sample: readonly ReadDocument[]) => KnowledgeView | null;
}

/**
 * Puts texts into the space of their own collection, beside the view that outside knowledge gives of them, weighed by
 * `share`. The last `descriptions` documents describe known themes. Of a collection over `fullSample` texts, the space and the graph are made from a sample.
 */
export function represent(
  documents: readonly ReadDocument[],
  descriptions: number,
  { language, k, seed, tick, makeKnowledgeView }: RepresentOptions,
): Representation {
  const sample = chooseSample(documents.length - descriptions, descriptions);
  const sampled = Array.from(sample, (i) => documents[i]!);
  const space = makeSpace(sampled, language, k, seed);
  const all = sampled.length === documents.length ? sampled : documents;
  tick(0.2);
  const knowledge = makeKnowledgeView(sampled);
  tick(0.4);
  const share = knowledge?.share ?? 0;
  const m = Math.round(
    clip(
      sample.length / setting('textsPerNeighbour'),
      setting('fewestNeighbours'),
      setting('mostNeighbours'),
    ),
  );
  const neighbours = (matrix: DenseMatrix): SparseMatrix =>
    normaliseGraph(symmetricGraph(nearestRows(matrix, m, seed)));
  const graphs: { graph: SparseMatrix; weight: number }[] = [];
  const blocks: { matrix: DenseMatrix; weight: number }[] = [];
  if (share < 1) {
    const { sparse, dense } = space.ownView(all);
    tick(0.6);
    const near = nearestSparseRows(selectSparseRows(sparse, sample), m);
    graphs.push({ graph: normaliseGraph(symmetricGraph(near)), weight: 1 - share });
    graphs.push({ graph: neighbours(selectRows(dense, sample)), weight: 1 - share });
    blocks.push({ matrix: dense, weight: Math.sqrt(1 - share) });
  }
  if (knowledge && share > 0) {
    const outside = knowledge.embed(all);
    tick(0.8);
    graphs.push({ graph: neighbours(selectRows(outside, sample)), weight: 2 * share });
    blocks.push({ matrix: outside, weight: Math.sqrt(share) });
  }
  return {
    views: space.views(all),
    space,
    points: normaliseRows(joinDense(blocks)),
    sample,
    graph: addGraphs(graphs),
    knowledgeShare: share,
  };
}

/** Every text, or of a large collection evenly spaced ones in canonical order; descriptions always. */
function chooseSample(size: number, descriptions: number): Int32Array {
  const kept = Math.min(size, setting('fullSample'));
  return Int32Array.from({ length: kept + descriptions }, (_, i) =>
    i < kept ? Math.floor((i * size) / kept) : size + i - kept,
  );
}

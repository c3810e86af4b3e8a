import type { Language } from '../analysis.js';
import type { ReadDocument } from '../reading/collection.js';
import { joinDense, normaliseRows, selectRows, stackRows, type DenseMatrix } from '../numbers/dense.js';
import { evenSample } from '../numbers/even-sample.js';
import { addGraphs, normaliseGraph, renumberGraph } from '../numbers/graph.js';
import { makeKnowledgeView } from '../knowledge/view.js';
import {
  nearestRows,
  nearestSparseRows,
  symmetricGraph,
  withMoreRows,
  withMoreSparseRows,
  type Neighbours,
} from '../grouping/neighbours.js';
import type { Pulse } from '../pulse.js';
import { clip, setting } from '../settings.js';
import { makeSpace, type Space, type Views } from './space.js';
import { selectSparseRows, stackSparseRows, type SparseMatrix } from '../numbers/sparse.js';

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
  /** What the graph counts beside the points where themes are searched, see `partition`. */
  graphWeight: number;
}

/** What of it themes are searched in. */
export type Ground = Pick<Representation, 'points' | 'sample' | 'graph' | 'graphWeight'>;

export interface RepresentOptions {
  language: Language;
  /** Expected number of themes. */
  k: number;
  seed: number;
  /** Told how far it is, 0 to 1. */
  tick: (fraction: number) => void;
  /** What outside knowledge has to say; null where nothing. */
  knowledge: Outside | null;
}

/** Texts as outside knowledge places them, and how much that counts, over 0 to 1. */
export interface Outside {
  share: number;
  places: DenseMatrix;
  placeOthers: (others: readonly ReadDocument[]) => DenseMatrix;
}

/** A collection in its own space. Costly to make, and the same whatever people decide about its texts. */
export interface Base {
  /** The collection's texts, followed by others (descriptions of themes) that did not take part in making the space. */
  with(others: readonly ReadDocument[]): Representation;
}

/** One way of looking at the texts: their places and, of the sample, their neighbours. */
interface Look {
  weight: number;
  /** Neighbours among the sample and other texts after them. */
  neighbours(others: readonly ReadDocument[]): Neighbours;
}

/**
 * Puts texts into the space of their own collection, beside the view that outside knowledge gives of them, weighed by
 * the view's share. Of a collection over `fullSample` texts, the space and the graph are made from a sample.
 */
export function makeBase(
  documents: readonly ReadDocument[],
  { language, k, seed, tick, knowledge }: RepresentOptions,
): Base {
  let done = 0;
  const pulse: Pulse = () => tick(done);
  const step = (fraction: number): void => tick((done = fraction));
  const sample = evenSample(documents.length, setting('fullSample'));
  const sampled = Array.from(sample, (i) => documents[i]!);
  const space = makeSpace(sampled, language, k, seed, pulse);
  const all = sampled.length === documents.length ? sampled : documents;
  step(0.1);
  const share = knowledge?.share ?? 0;
  const m = Math.round(
    clip(
      sample.length / setting('textsPerNeighbour'),
      setting('fewestNeighbours'),
      setting('mostNeighbours'),
    ),
  );
  const looks: Look[] = [];
  const blocks: {
    place: (others: readonly ReadDocument[]) => DenseMatrix;
    weight: number;
    rows: DenseMatrix;
  }[] = [];
  const addDense = (
    rows: DenseMatrix,
    place: (others: readonly ReadDocument[]) => DenseMatrix,
    weights: { graph: number; points: number },
  ): void => {
    const inSample = rows.rows === sample.length ? rows : selectRows(rows, sample);
    const near = nearestRows(inSample, m, seed, pulse);
    looks.push({
      weight: weights.graph,
      neighbours: (others) => (others.length === 0 ? near : withMoreRows(near, inSample, place(others))),
    });
    blocks.push({ rows, place, weight: weights.points });
  };
  if (share < 1) {
    const { sparse, dense } = space.ownView(all);
    step(0.6);
    const inSample = selectSparseRows(sparse, sample);
    const near = nearestSparseRows(inSample, m, pulse);
    looks.push({
      weight: 1 - share,
      neighbours: (others) =>
        others.length === 0 ? near : withMoreSparseRows(near, inSample, space.ownView(others).sparse),
    });
    addDense(dense, (others) => space.ownView(others).dense, {
      graph: 1 - share,
      points: Math.sqrt(1 - share),
    });
  }
  if (knowledge) {
    const { places, placeOthers } = knowledge;
    const whole = sampled.length === documents.length;
    const view = makeKnowledgeView(whole ? places : selectRows(places, sample), share, seed, pulse);
    step(0.8);
    addDense(whole ? view.sample : view.embed(places), (others) => view.embed(placeOthers(others)), {
      graph: 2 * share,
      points: Math.sqrt(share),
    });
  }
  step(0.9);
  const points = normaliseRows(joinDense(blocks.map(({ rows, weight }) => ({ matrix: rows, weight }))));
  const views = space.views(all);
  const graphWith = (others: readonly ReadDocument[]): SparseMatrix =>
    addGraphs(
      looks.map((look) => ({
        graph: normaliseGraph(symmetricGraph(look.neighbours(others))),
        weight: look.weight,
      })),
    );
  const graphWeight = 1 - share * (1 - setting('knownGraphWeight'));
  const alone: Representation = { views, space, points, sample, graph: graphWith([]), graphWeight };
  return {
    with(others) {
      if (others.length === 0) return alone;
      const placed = blocks.map(({ place, weight }) => ({ matrix: place(others), weight }));
      const theirs = space.views(others);
      return {
        space,
        views: {
          words: stackSparseRows(views.words, theirs.words),
          concepts: stackSparseRows(views.concepts, theirs.concepts),
        },
        points: stackRows(points, normaliseRows(joinDense(placed))),
        sample: Int32Array.from({ length: sample.length + others.length }, (_, i) =>
          i < sample.length ? sample[i]! : documents.length + i - sample.length,
        ),
        graph: graphWith(others),
        graphWeight,
      };
    },
  };
}

/** The rows with these numbers, in that order, and what of the graph lies among them. */
export function selectTexts(whole: Representation, rows: Int32Array): Representation {
  if (rows.length === whole.points.rows && rows.every((row, i) => row === i)) return whole;
  return {
    ...selectForThemes(whole, rows),
    space: whole.space,
    views: {
      words: selectSparseRows(whole.views.words, rows),
      concepts: selectSparseRows(whole.views.concepts, rows),
    },
  };
}

/** The same without what explains places. */
export function selectForThemes(
  { points, sample, graph, graphWeight }: Ground,
  rows: ArrayLike<number>,
): Ground {
  const node = new Int32Array(points.rows).fill(-1);
  sample.forEach((row, i) => (node[row] = i));
  const numbers = new Int32Array(sample.length).fill(points.rows);
  const kept: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (node[rows[i]!]! < 0) continue;
    numbers[node[rows[i]!]!] = kept.length;
    kept.push(i);
  }
  return {
    points: selectRows(points, rows),
    sample: Int32Array.from(kept),
    graph: renumberGraph(graph, numbers, kept.length),
    graphWeight,
  };
}

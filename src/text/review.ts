import type { SparseMatrix } from './sparse.js';
import { degrees } from './graph.js';

/** Each more urgent neighbour takes this off a text's own urgency: look at one of each kind first. */
const DIVERSITY = 0.8;

/**
 * In which order people had best check the texts: uncertain ones first, rather in crowded places than alone, and not ten
 * of a kind in a row. Decided texts come last. Ranks run from 1.
 *
 * @param graph over all documents; those that stand apart have no edges
 */
export function reviewRanks(
  graph: SparseMatrix,
  margins: Float64Array,
  decided: readonly boolean[],
): Int32Array {
  const density = degrees(graph);
  const densest = density.reduce((most, value) => Math.max(most, value), 0) || 1;
  const urgency = margins.map((margin, i) =>
    decided[i]! ? -1 : (1 - margin) * (0.5 + (0.5 * density[i]!) / densest),
  );
  const spread = urgency.map((value, i) => {
    if (decided[i]!) return value;
    let more = 0;
    for (let p = graph.starts[i]!; p < graph.starts[i + 1]!; p++) {
      const other = graph.columns[p]!;
      if (urgency[other]! > value || (urgency[other] === value && other < i)) more++;
    }
    return value * DIVERSITY ** more;
  });
  const order = [...spread.keys()].sort((a, b) => spread[b]! - spread[a]! || a - b);
  const ranks = new Int32Array(order.length);
  order.forEach((text, position) => (ranks[text] = position + 1));
  return ranks;
}

import { power } from '../numbers/elementary.js';
import type { SparseMatrix } from '../numbers/sparse.js';
import { degrees } from '../numbers/graph.js';

/**
 * Each more urgent neighbour takes a little off a text's own urgency, and a handful of them no more: so that one of each
 * kind comes first, and doubt still leads.
 */
const DIVERSITY = 0.95;
const MOST_NEIGHBOURS = 6;
/** What a text alone weighs against one in a crowded place. */
const ALONE = 0.75;

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
  const usual = density.reduce((sum, value) => sum + value, 0) / Math.max(1, density.length) || 1;
  const urgency = margins.map((margin, i) =>
    decided[i]! ? -1 : (1 - margin) * (ALONE + (1 - ALONE) * Math.min(1, density[i]! / usual)),
  );
  const spread = urgency.map((value, i) => {
    if (decided[i]!) return value;
    let more = 0;
    for (let p = graph.starts[i]!; p < graph.starts[i + 1]!; p++) {
      const other = graph.columns[p]!;
      if (urgency[other]! > value || (urgency[other] === value && other < i)) more++;
    }
    return value * power(DIVERSITY, Math.min(more, MOST_NEIGHBOURS));
  });
  const order = [...spread.keys()].sort((a, b) => spread[b]! - spread[a]! || a - b);
  const ranks = new Int32Array(order.length);
  order.forEach((text, position) => (ranks[text] = position + 1));
  return ranks;
}

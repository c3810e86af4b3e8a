import { degrees } from './graph.js';
import type { SparseMatrix } from './sparse.js';

const MOST_ROUNDS = 10;

/**
 * Moves single nodes to the cluster where modularity gains most (the local step of Louvain, with k kept): no cluster is
 * emptied, and fixed nodes stay. In place; nodes in order, so the result is deterministic.
 *
 * @param resolution γ: above 1 favours small clusters, below 1 large ones
 */
export function moveLocally(
  graph: SparseMatrix,
  labels: Int32Array,
  k: number,
  resolution: number,
  isFixed: (node: number) => boolean,
): void {
  const degree = degrees(graph);
  const total = degree.reduce((sum, value) => sum + value, 0);
  if (total === 0) return;
  const volumes = new Float64Array(k);
  const sizes = new Int32Array(k);
  labels.forEach((label, node) => {
    if (label < 0) return;
    volumes[label]! += degree[node]!;
    sizes[label]!++;
  });
  const towards = new Float64Array(k);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let node = 0; node < graph.rows; node++) {
      const from = labels[node]!;
      if (from < 0 || sizes[from]! <= 1 || isFixed(node)) continue;
      towards.fill(0);
      for (let p = graph.starts[node]!; p < graph.starts[node + 1]!; p++) {
        const label = labels[graph.columns[p]!]!;
        if (label >= 0 && graph.columns[p] !== node) towards[label]! += graph.values[p]!;
      }
      volumes[from]! -= degree[node]!;
      let best = from;
      let highest = towards[from]! - (resolution * degree[node]! * volumes[from]!) / total + 1e-12;
      for (let c = 0; c < k; c++) {
        const gain = towards[c]! - (resolution * degree[node]! * volumes[c]!) / total;
        if (c !== from && gain > highest) {
          highest = gain;
          best = c;
        }
      }
      volumes[best]! += degree[node]!;
      if (best !== from) {
        labels[node] = best;
        sizes[from]!--;
        sizes[best]!++;
        moved++;
      }
    }
    if (moved === 0) break;
  }
}

/** Modularity of a partition (Newman 2004) with resolution γ; unlabelled nodes (-1) are left out. */
export function modularity(graph: SparseMatrix, labels: Int32Array, resolution: number): number {
  const degree = degrees(graph);
  const total = degree.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const volumes = new Map<number, number>();
  let inside = 0;
  for (let node = 0; node < graph.rows; node++) {
    const label = labels[node]!;
    if (label < 0) continue;
    volumes.set(label, (volumes.get(label) ?? 0) + degree[node]!);
    for (let p = graph.starts[node]!; p < graph.starts[node + 1]!; p++) {
      if (labels[graph.columns[p]!] === label) inside += graph.values[p]!;
    }
  }
  let expected = 0;
  for (const volume of volumes.values()) expected += (volume / total) ** 2;
  return inside / total - resolution * expected;
}

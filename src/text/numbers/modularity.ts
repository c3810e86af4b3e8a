import { degrees } from './graph.js';
import type { SparseMatrix } from './sparse.js';

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
  for (const volume of volumes.values()) expected += (volume / total) * (volume / total);
  return inside / total - resolution * expected;
}

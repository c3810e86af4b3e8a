/** How well clusters agree with gold themes. All figures from 0 to 1; labels are any strings. */
export interface Scores {
  /** Harmonic mean of homogeneity and completeness (Rosenberg and Hirschberg 2007). */
  vMeasure: number;
  /** Rand index adjusted for chance (Hubert and Arabie 1985). */
  adjustedRand: number;
  /** Share that is right under the best one-to-one matching of clusters and themes. */
  accuracy: number;
}

interface Table {
  /** clusters × themes. */
  counts: number[][];
  clusters: string[];
  total: number;
}

function contingency(found: readonly string[], gold: readonly string[]): Table {
  const clusters = [...new Set(found)].sort();
  const themes = [...new Set(gold)].sort();
  const counts = clusters.map(() => themes.map(() => 0));
  const row = new Map(clusters.map((name, i) => [name, i]));
  const column = new Map(themes.map((name, i) => [name, i]));
  found.forEach((name, i) => counts[row.get(name)!]![column.get(gold[i]!)!]!++);
  return { counts, clusters, total: found.length };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function entropy(sizes: readonly number[], total: number): number {
  return -sum(sizes.map((size) => (size === 0 ? 0 : (size / total) * Math.log(size / total))));
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/**
 * Compares found clusters with gold themes. An empty name is "not placed": a cluster of its own for V and Rand, and
 * wrong for accuracy.
 */
export function score(found: readonly string[], gold: readonly string[]): Scores {
  const table = contingency(found, gold);
  const { counts, clusters, total } = table;
  const rowSums = counts.map(sum);
  const columnSums = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c]!)));
  const joint = entropy(counts.flat(), total);
  const ofRows = entropy(rowSums, total);
  const ofColumns = entropy(columnSums, total);
  const mutual = Math.max(0, ofRows + ofColumns - joint);
  const homogeneity = ofColumns === 0 ? 1 : mutual / ofColumns;
  const completeness = ofRows === 0 ? 1 : mutual / ofRows;
  const both = homogeneity + completeness;
  const index = sum(counts.flat().map(pairs));
  const expected = (sum(rowSums.map(pairs)) * sum(columnSums.map(pairs))) / Math.max(1, pairs(total));
  const largest = (sum(rowSums.map(pairs)) + sum(columnSums.map(pairs))) / 2;
  const placed = counts.filter((_, r) => clusters[r] !== '');
  return {
    vMeasure: both === 0 ? 0 : (2 * homogeneity * completeness) / both,
    adjustedRand: largest === expected ? 1 : (index - expected) / (largest - expected),
    accuracy:
      total === 0 ? 0 : bestMatching(placed).reduce((hits, c, r) => hits + (placed[r]![c] ?? 0), 0) / total,
  };
}

/**
 * For each row the column matched to it (-1 for none) so that the sum of the matched cells is largest: the Hungarian
 * algorithm with potentials, O(n³).
 */
export function bestMatching(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const highest = Math.max(0, ...gains.flat());
  const cost = (r: number, c: number): number => highest - (gains[r]?.[c] ?? 0);
  const rowPotential = Array.from({ length: size + 1 }, () => 0);
  const columnPotential = Array.from({ length: size + 1 }, () => 0);
  const matched = Array.from({ length: size + 1 }, () => 0);
  const way = Array.from({ length: size + 1 }, () => 0);
  for (let r = 1; r <= size; r++) {
    matched[0] = r;
    let column = 0;
    const least = Array.from({ length: size + 1 }, () => Infinity);
    const used = Array.from({ length: size + 1 }, () => false);
    do {
      used[column] = true;
      const row = matched[column]!;
      let delta = Infinity;
      let next = 0;
      for (let c = 1; c <= size; c++) {
        if (used[c]) continue;
        const reduced = cost(row - 1, c - 1) - rowPotential[row]! - columnPotential[c]!;
        if (reduced < least[c]!) {
          least[c] = reduced;
          way[c] = column;
        }
        if (least[c]! < delta) {
          delta = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= size; c++) {
        if (used[c]) {
          rowPotential[matched[c]!]! += delta;
          columnPotential[c]! -= delta;
        } else least[c]! -= delta;
      }
      column = next;
    } while (matched[column] !== 0);
    while (column !== 0) {
      matched[column] = matched[way[column]!]!;
      column = way[column]!;
    }
  }
  const result = Array.from({ length: rows }, () => -1);
  for (let c = 1; c <= columns; c++) if (matched[c]! <= rows) result[matched[c]! - 1] = c - 1;
  return result;
}

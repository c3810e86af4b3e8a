import type { Relation } from '../review.table.js';

/** Two ideas by their codes, and what a person said about the two. */
export interface CodePair {
  one: string;
  other: string;
  relation: Relation;
}

/**
 * Which pairs can hold at once. Every pair is taken unless it contradicts those before it in the list: two that belong
 * together by way of others cannot be apart.
 * @param pairs  the most important, that is the latest, first
 */
export function consistentPairs(pairs: readonly CodePair[]): Record<Relation, [string, string][]> {
  const groups = new Map<string, string>();
  const rootOf = (code: string): string => {
    let root = code;
    for (let next = groups.get(root); next !== undefined; next = groups.get(root)) root = next;
    return root;
  };
  const taken: Record<Relation, [string, string][]> = { together: [], apart: [] };
  for (const { one, other, relation } of pairs) {
    const [left, right] = [rootOf(one), rootOf(other)];
    if (relation === 'apart') {
      if (left !== right) taken.apart.push([one, other]);
      continue;
    }
    if (left === right) {
      taken.together.push([one, other]);
      continue;
    }
    const wouldMeet = ([a, b]: [string, string]): boolean => {
      const ends = new Set([rootOf(a), rootOf(b)]);
      return ends.has(left) && ends.has(right);
    };
    if (taken.apart.some(wouldMeet)) continue;
    groups.set(left, right);
    taken.together.push([one, other]);
  }
  return taken;
}

import { createHash } from 'node:crypto';
import type { HitPlace } from './found-idea.repository.js';

/** Hits that can be changed in one go. More is a search to narrow down, or an analysis to run again. */
export const MOST_AT_ONCE = 5000;

/** Tells one set of hits, and where they stand, from another: what somebody confirms is what they saw. */
export function markOf(hits: readonly HitPlace[]): string {
  const lines = hits.map(({ code, themeKey }) => `${code} ${themeKey ?? ''}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}

/** How many of the hits stand in each theme, the largest first. Null: not placed. */
export function countPlaces(hits: readonly HitPlace[]): { themeKey: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { themeKey } of hits) counts.set(themeKey, (counts.get(themeKey) ?? 0) + 1);
  return [...counts].map(([themeKey, count]) => ({ themeKey, count })).sort((a, b) => b.count - a.count);
}

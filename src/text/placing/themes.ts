import { EVENT_THEME, type KnownTheme } from '../analysis.js';

/** A theme while it is being filled. */
export interface ThemeSlot {
  /** Key of the result; empty for a found theme that has no key yet. */
  key: string;
  /** A name that people gave; empty for found themes. */
  name: string;
  known: boolean;
  description: string;
  /** Its words are the engine's own. */
  proposed?: boolean;
  /** Nothing enters but by pins. */
  locked?: boolean;
}

/** Slots for known themes, in their order. Found themes come after them. */
export function knownSlots(knownThemes: readonly KnownTheme[]): ThemeSlot[] {
  return knownThemes
    .filter((theme) => theme.key !== EVENT_THEME)
    .map(({ key, name, description = '', proposed = false, locked = false }) => ({
      key,
      name,
      known: true,
      description,
      proposed,
      locked,
    }));
}

/** Whether a key was made by the engine (t1, t2 …) and is no name that a person gave. */
export function isMadeKey(key: string): boolean {
  return /^t\d+$/.test(key);
}

export function foundSlots(count: number): ThemeSlot[] {
  return Array.from({ length: count }, () => ({ key: '', name: '', known: false, description: '' }));
}

/**
 * Which found theme each newly named theme takes over: the one that more than half of its pinned documents come from.
 * When two names come from one theme, the one with more documents there takes it, then the one named first.
 *
 * @param labels where each document stands now; numbers of themes, -1 for none
 * @returns for each name the number of the theme taken over, or -1: it becomes a new theme
 */
export function takeOver(
  newNames: readonly string[],
  pinned: readonly (string | undefined)[],
  labels: Int32Array,
  isFound: (label: number) => boolean,
): number[] {
  const claims = newNames.map((name, order) => {
    const counts = new Map<number, number>();
    let total = 0;
    pinned.forEach((theme, document) => {
      if (theme !== name) return;
      total++;
      counts.set(labels[document]!, (counts.get(labels[document]!) ?? 0) + 1);
    });
    const [label, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [-1, 0];
    return { order, label, count: count * 2 > total && label >= 0 && isFound(label) ? count : 0 };
  });
  const result = newNames.map(() => -1);
  const gone = new Set<number>();
  for (const { order, label, count } of claims.sort((a, b) => b.count - a.count || a.order - b.order)) {
    if (count === 0 || gone.has(label)) continue;
    gone.add(label);
    result[order] = label;
  }
  return result;
}

/**
 * Gives found themes their keys: that of the earlier theme from which most of their documents come, when more than half
 * of that theme's documents are there; else the first free one of t1, t2, … by falling size.
 *
 * @param previous earlier key of each document, undefined where there was none
 */
export function keyFoundThemes(
  slots: ThemeSlot[],
  labels: Int32Array,
  previous: readonly (string | undefined)[],
): void {
  const taken = new Set([EVENT_THEME, ...slots.map((slot) => slot.key).filter((key) => key !== '')]);
  const earlierSizes = new Map<string, number>();
  const overlaps = new Map<string, number>();
  const sizes = new Int32Array(slots.length);
  labels.forEach((label, document) => {
    if (label >= 0) sizes[label]!++;
    const key = previous[document];
    if (key === undefined) return;
    earlierSizes.set(key, (earlierSizes.get(key) ?? 0) + 1);
    if (label < 0 || slots[label]!.key !== '') return;
    overlaps.set(`${label} ${key}`, (overlaps.get(`${label} ${key}`) ?? 0) + 1);
  });
  const pairs = [...overlaps].map(([pair, count]) => {
    const blank = pair.indexOf(' ');
    return { label: Number(pair.slice(0, blank)), key: pair.slice(blank + 1), count };
  });
  pairs.sort((a, b) => b.count - a.count || a.label - b.label || (a.key < b.key ? -1 : 1));
  for (const { label, key, count } of pairs) {
    if (slots[label]!.key !== '' || taken.has(key) || count * 2 <= earlierSizes.get(key)!) continue;
    slots[label]!.key = key;
    taken.add(key);
  }
  for (const key of earlierSizes.keys()) taken.add(key);
  let next = 1;
  const bySize = [...slots.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const label of bySize) {
    if (slots[label]!.key !== '') continue;
    while (taken.has(`t${next}`)) next++;
    slots[label]!.key = `t${next}`;
    taken.add(`t${next}`);
  }
}

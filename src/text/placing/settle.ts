import type { SettledDecisions } from './decisions.js';
import type { Suitability } from './suitability.js';

/** Where texts end up: numbers of themes, -1 for none. */
export interface Placed {
  themes: Int32Array;
  seconds: Int32Array;
  /** Suitability of the theme minus that of the runner-up, as a share of both: 0 to 1. */
  margins: Float64Array;
}

/**
 * Turns suitability into places that obey every decision: fixed texts first, texts decided to be together as one, and
 * texts decided to be apart never in one theme: the less certain of two gives way, to no theme when there is no other.
 *
 * @param fixed for each text its decided theme, -1 when it is free
 * @param closed for each theme whether free texts may not enter it
 * @param stays for each text the theme that it keeps unless decisions say otherwise, -1 for none
 */
export function settlePlaces(
  suitability: Suitability,
  fixed: Int32Array,
  { group, apart }: Pick<SettledDecisions, 'group' | 'apart'>,
  closed: readonly boolean[] = [],
  stays?: Int32Array,
): Placed {
  const open = (column: number): boolean => closed[column] !== true;
  const kept = stays ? keptByGroup(stays, group) : undefined;
  const { rows, cols, data } = sumByGroup(suitability, group);
  const themes = new Int32Array(rows);
  const seconds = new Int32Array(rows).fill(-1);
  const margins = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    const order = bestTwo(data, r, cols, open);
    const own = fixed[r]! >= 0 ? fixed[r]! : (kept?.[r] ?? -1);
    themes[r] = own < 0 ? order[0] : own;
    seconds[r] = order[0] === themes[r] ? order[1] : order[0];
    margins[r] = fixed[r]! < 0 ? margin(data, r, cols, themes[r]!, seconds[r]!) : 1;
  }
  if (apart.size > 0) keepApart(data, cols, { themes, seconds, margins }, fixed, { group, apart }, open);
  return { themes, seconds, margins };
}

/** What the most members of a group keep holds for all of them; of equals the theme with the lowest number. */
function keptByGroup(stays: Int32Array, group: Int32Array): Int32Array {
  const votes = new Map<number, Map<number, number>>();
  group.forEach((root, r) => {
    if (stays[r]! < 0) return;
    const counts = votes.get(root) ?? new Map<number, number>();
    votes.set(root, counts.set(stays[r]!, (counts.get(stays[r]!) ?? 0) + 1));
  });
  return Int32Array.from(group, (root) => {
    const ranked = [...(votes.get(root) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked[0]?.[0] ?? -1;
  });
}

function sumByGroup(suitability: Suitability, group: Int32Array): Suitability {
  const { rows, cols } = suitability;
  const data = suitability.data.slice();
  for (let r = 0; r < rows; r++) {
    const root = group[r]!;
    if (root === r) continue;
    for (let c = 0; c < cols; c++) data[root * cols + c]! += suitability.data[r * cols + c]!;
  }
  for (let r = 0; r < rows; r++) {
    const root = group[r]!;
    if (root !== r) data.copyWithin(r * cols, root * cols, (root + 1) * cols);
  }
  return { rows, cols, data };
}

function bestTwo(
  data: Float64Array,
  row: number,
  cols: number,
  allowed: (column: number) => boolean,
): [number, number] {
  let first = -1;
  let second = -1;
  const at = (column: number): number => (column < 0 ? -Infinity : data[row * cols + column]!);
  for (let c = 0; c < cols; c++) {
    if (!allowed(c)) continue;
    if (at(c) > at(first)) {
      second = first;
      first = c;
    } else if (at(c) > at(second)) second = c;
  }
  return [first, second];
}

function margin(data: Float64Array, row: number, cols: number, first: number, second: number): number {
  if (first < 0 || second < 0) return 1;
  const [a, b] = [data[row * cols + first]!, data[row * cols + second]!];
  return a + b > 0 ? Math.max(0, Math.min(1, (a - b) / (a + b))) : 0;
}

function keepApart(
  data: Float64Array,
  cols: number,
  placed: Placed,
  fixed: Int32Array,
  { group, apart }: Pick<SettledDecisions, 'group' | 'apart'>,
  open: (column: number) => boolean,
): void {
  const members = new Map<number, number[]>();
  for (const r of apart.keys()) members.set(group[r]!, []);
  group.forEach((root, r) => members.get(root)?.push(r));
  // Certain groups choose first; each later one takes the best theme that those it must avoid have left.
  const roots = [...members.keys()].sort((a, b) => {
    const decided = Number(fixed[b]! >= 0) - Number(fixed[a]! >= 0);
    return decided || placed.margins[b]! - placed.margins[a]! || a - b;
  });
  const settled = new Set<number>();
  for (const root of roots) {
    const taken = new Set<number>();
    for (const other of apart.get(root) ?? []) {
      if (settled.has(group[other]!)) taken.add(placed.themes[other]!);
    }
    settled.add(root);
    if (fixed[root]! >= 0 || !taken.has(placed.themes[root]!)) continue;
    const [first, second] = bestTwo(data, root, cols, (column) => open(column) && !taken.has(column));
    for (const r of members.get(root)!) {
      placed.themes[r] = first;
      placed.seconds[r] = second;
      placed.margins[r] = first < 0 ? 0 : margin(data, root, cols, first, second);
    }
  }
}

import type { Pair, RunFlow } from './run-changes.repository.js';
import { EVENT_THEME } from '../themes/theme.js';

/** Ideas that go from one theme to another. Null is not placed; without `from` they had no place yet. */
export interface Move extends Pair {
  ideas: number;
}

/** A theme with the number of ideas that stand in it. */
export interface Counted {
  key: string;
  ideas: number;
}

/** What one run gives beside another. Ideas that only one of the two saw did not move. */
export interface RunDiff {
  ideas: number;
  stay: number;
  moved: number;
  /** Ideas that a person placed, and how many of them moved: none, whatever the machine says. */
  decided: number;
  decidedMoved: number;
  /** Only under the later one, and only under the earlier one. */
  added: number;
  missing: number;
  /** Most ideas first; those that had no place yet after the others. */
  moves: Move[];
  appeared: Counted[];
  vanished: Counted[];
}

export function runDiff(flows: readonly RunFlow[]): RunDiff {
  const total = (counts: (flow: RunFlow) => boolean): number =>
    flows.filter(counts).reduce((sum, { ideas }) => sum + ideas, 0);
  const inBoth = flows.filter(({ inFrom, inTo }) => inFrom && inTo);
  const movedFlows = inBoth.filter(({ fromKey, toKey }) => fromKey !== toKey);
  const before = sizes(
    flows.filter(({ inFrom }) => inFrom),
    ({ fromKey }) => fromKey,
  );
  const after = sizes(
    flows.filter(({ inTo }) => inTo),
    ({ toKey }) => toKey,
  );
  const moved = movedFlows.reduce((sum, { ideas }) => sum + ideas, 0);
  return {
    ideas: total(() => true),
    stay: inBoth.reduce((sum, { ideas }) => sum + ideas, 0) - moved,
    moved,
    decided: total(({ decided }) => decided),
    decidedMoved: movedFlows.reduce((sum, { decided, ideas }) => sum + (decided ? ideas : 0), 0),
    added: total(({ inFrom, inTo }) => inTo && !inFrom),
    missing: total(({ inFrom, inTo }) => inFrom && !inTo),
    moves: [...joined(movedFlows), ...joined(flows.filter(({ inFrom, inTo }) => inTo && !inFrom))],
    appeared: onlyIn(after, before),
    vanished: onlyIn(before, after),
  };
}

/** Decided ideas and others of one pair count together. */
function joined(flows: readonly RunFlow[]): Move[] {
  const moves = new Map<string, Move>();
  for (const { inFrom, fromKey, toKey: to, ideas } of flows) {
    const id = JSON.stringify([fromKey, to]);
    const move = moves.get(id);
    if (move) move.ideas += ideas;
    else moves.set(id, { ...(inFrom ? { from: fromKey } : {}), to, ideas });
  }
  return [...moves.values()].sort((a, b) => b.ideas - a.ideas);
}

function sizes(
  flows: readonly RunFlow[],
  keyOf: (flow: RunFlow) => string | null,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const flow of flows) {
    const key = keyOf(flow);
    if (key !== null) result.set(key, (result.get(key) ?? 0) + flow.ideas);
  }
  return result;
}

/** The event is always there, whether anybody spoke of it or not. */
function onlyIn(these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>): Counted[] {
  return [...these]
    .filter(([key]) => !those.has(key) && key !== EVENT_THEME)
    .map(([key, ideas]) => ({ key, ideas }))
    .sort((a, b) => b.ideas - a.ideas);
}

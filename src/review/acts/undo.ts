import { aspectsOf } from './decision-kinds.js';
import type { NewDecision } from './decision.js';

/** An act as undoing sees it, with all that it decided in the order in which it did. */
export interface ActWithDecisions {
  id: string;
  /** Rises from act to act. */
  number: number;
  /** The act that this one takes back, and its number. */
  undoes: string | null;
  undoesNumber: number | null;
  /** True: another act took it back, and it does not count. */
  undone: boolean;
  partOf: string | null;
  decisions: readonly NewDecision[];
}

interface Sets {
  writes: Set<string>;
  reads: Set<string>;
}

function setsOf(act: ActWithDecisions): Sets {
  const sets: Sets = { writes: new Set(), reads: new Set() };
  for (const decision of act.decisions) addTo(sets, aspectsOf(decision));
  return sets;
}

function addTo(sets: Sets, more: { writes: Iterable<string>; reads: Iterable<string> }): void {
  for (const name of more.writes) sets.writes.add(name);
  for (const name of more.reads) sets.reads.add(name);
}

/** Two acts that both only need a thing get on; as soon as one of them changes it, their order matters. */
const meet = (later: Sets, earlier: Sets): boolean =>
  [...later.writes].some((name) => earlier.writes.has(name) || earlier.reads.has(name)) ||
  [...later.reads].some((name) => earlier.writes.has(name));

/**
 * The acts that build on one act: later ones that change or need what it changed, or that change what it needed, and those
 * that build on these. What was taken back does not count; neither does an act that took back something that came after.
 * @param all  at least every act after it, in their order
 */
export function buildingOn(act: ActWithDecisions, all: readonly ActWithDecisions[]): ActWithDecisions[] {
  const touched = setsOf(act);
  const found: ActWithDecisions[] = [];
  for (const later of all) {
    if (later.number <= act.number || later.undone) continue;
    if (later.undoesNumber !== null && later.undoesNumber > act.number) continue;
    const sets = setsOf(later);
    if (!meet(sets, touched)) continue;
    addTo(touched, sets);
    found.push(later);
  }
  return found;
}

/**
 * What has to be taken back to take back one act: the act, what builds on it, and the parts of all these that nothing
 * else builds on. Newest first: the order in which it is done.
 */
export function planUndo(act: ActWithDecisions, all: readonly ActWithDecisions[]): ActWithDecisions[] {
  const plan = new Map([act, ...buildingOn(act, all)].map((each) => [each.id, each]));
  for (let before = 0; before < plan.size;) {
    before = plan.size;
    for (const part of all) {
      if (part.undone || plan.has(part.id) || part.partOf === null || !plan.has(part.partOf)) continue;
      if (buildingOn(part, all).every(({ id }) => plan.has(id))) plan.set(part.id, part);
    }
  }
  // The theme that an act needed goes after the act, also where the act had begun to decide before it needed it. What took
  // the two back did so in this order, and is taken back in the opposite one.
  const order = ({ number, partOf, undoes }: ActWithDecisions): number =>
    undoes === null ? Math.min(number, (plan.get(partOf ?? '')?.number ?? Infinity) - 0.5) : number;
  return [...plan.values()].sort((a, b) => order(b) - order(a) || b.number - a.number);
}

/** The acts of a plan that a person has to know about beforehand: not the act itself, and no parts. */
export const surprising = (plan: readonly ActWithDecisions[], actId: string): ActWithDecisions[] => {
  const inside = new Set(plan.map(({ id }) => id));
  return plan.filter(({ id, partOf }) => id !== actId && !(partOf !== null && inside.has(partOf)));
};

/** The decisions that bring back what was before, in the order in which that has to be done. */
export const reversed = (decisions: readonly NewDecision[]): NewDecision[] => decisions.map(swap).reverse();

function swap(row: NewDecision): NewDecision {
  const places =
    row.kind === 'move' || row.kind === 'release' || row.kind === 'second'
      ? { themeKey: row.fromKey ?? null, fromKey: row.themeKey ?? null }
      : {};
  // Both sides of a row are of its kind; the compiler does not follow that.
  return { ...row, ...places, before: row.after, after: row.before } as NewDecision;
}

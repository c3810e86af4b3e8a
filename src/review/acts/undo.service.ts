import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { newAct, type Act } from './act.js';
import { decide, performAct } from './act.service.js';
import type { NewDecision } from './decision.js';
import { noteAct } from './performed-acts.js';
import type { Db } from '../ideas/effective.repository.js';
import { listStandings } from '../ideas/idea-decision.repository.js';
import { placeIdeas } from '../ideas/place.service.js';
import { planUndo, reversed, surprising, type ActWithDecisions } from './undo.js';
import { findAct, listActsFrom, listWithdrawnCodes, setUndoneBy } from './undo.repository.js';

/** Later acts build on it; they have to be taken back too. */
export class BuiltUponError extends ConflictError {
  readonly actIds: string[];
  constructor(actIds: string[]) {
    super('later acts build on it');
    this.actIds = actIds;
  }
}

/** Somebody else took it back (or did it again) just now. */
export class UndoneAlreadyError extends ConflictError {}

export interface UndoOptions {
  /** The later acts that were shown, and that may be taken back along with it. */
  withDependents: boolean;
  /**
   * With `withDependents`: the ids of the acts that were shown. Where others build on it by now, nothing is done.
   * Default: whatever builds on it.
   */
  shown?: readonly string[];
  reason?: string | null | undefined;
}

export interface UndoOutcome {
  /** How many acts that is for a person: parts of an act go along unseen. */
  count: number;
  /** Ids of the acts that were taken back, in the order in which that was done; the one asked for among them. */
  undone: string[];
  /** Codes of ideas that are withdrawn at present: for them it shows once they come back. */
  withdrawn: string[];
}

/**
 * The acts that would be taken back along with one, newest first: later ones that touch the same or build on a theme
 * that it made. Parts that go along by themselves are left out.
 * @param actId  an act that counts; of one that was taken back the act that did so, to do it again
 * @throws NotFoundError, UndoneAlreadyError when it does not count any more
 */
export async function dependentsOf(db: Db, projectId: number, actId: string): Promise<string[]> {
  return surprising(await readPlan(db, projectId, actId), actId).map(({ id }) => id);
}

/**
 * Takes an act back by a new one, with whatever builds on it, newest first, one new act for each. Taking back an act that
 * took something back does that again. It works for withdrawn ideas too, so that nothing depends on the order of the two;
 * decisions about ideas that were erased are gone.
 * @throws BuiltUponError without `withDependents` where something builds on it, or where more does than was shown;
 *   NotFoundError; UndoneAlreadyError
 */
export async function undoAct(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  actId: string,
  { withDependents, shown, reason }: UndoOptions,
): Promise<UndoOutcome> {
  const { by, ...outcome } = await performAct(db, { projectId, personId, verb: 'undo' }, async (trx) => {
    const plan = await readPlan(trx, projectId, actId);
    const others = surprising(plan, actId).map(({ id }) => id);
    const allowed = withDependents && (shown === undefined || others.every((id) => shown.includes(id)));
    if (others.length > 0 && !allowed) throw new BuiltUponError(others);
    const undoing = new Map<string, Act>();
    for (const act of plan) await takeBack(trx, { projectId, personId, reason }, act, undoing);
    const ideas = plan.flatMap(({ decisions }) => decisions.flatMap(({ ideaId }) => ideaId ?? []));
    return {
      by: undoing.get(actId)?.id,
      count: others.length + 1,
      undone: plan.map(({ id }) => id),
      withdrawn: await listWithdrawnCodes(trx, [...new Set(ideas)]),
    };
  });
  if (by !== undefined) noteAct(by);
  return outcome;
}

async function readPlan(db: Db, projectId: number, actId: string): Promise<ActWithDecisions[]> {
  const found = await findAct(db, projectId, actId);
  if (!found) throw new NotFoundError('no such act in this project');
  const all = await listActsFrom(db, projectId, found.number);
  const act = all.find(({ id }) => id === actId);
  if (!act) throw new UndoneAlreadyError('it was taken back already');
  return planUndo(act, all);
}

/** @param undoing  by the id of an act the one that takes it back: parts stay parts */
async function takeBack(
  trx: Db,
  by: { projectId: number; personId: number; reason?: string | null | undefined },
  act: ActWithDecisions,
  undoing: Map<string, Act>,
): Promise<void> {
  // Taking back an act that did something again is taking back what it did again: so chains stay two long.
  const again = act.undoes === null ? undefined : await findAct(trx, by.projectId, act.undoes);
  const original = again?.undoes ?? null;
  const target = original ?? act.id;
  const whole = act.partOf === null ? undefined : undoing.get(act.partOf);
  const undo = newAct(
    { ...by, verb: act.undoes === null || original !== null ? 'undo' : 'redo' },
    { undoes: target, partOf: whole?.id ?? null },
  );
  const decisions = reversed(act.decisions);
  await decide(trx, undo, decisions);
  if (!undo.written) return;
  undoing.set(act.id, undo);
  await bringBackIdeas(trx, undo, decisions);
  await setUndoneBy(trx, target, undo.id);
  // What it had taken back counts again.
  if (act.undoes !== null && original === null) await setUndoneBy(trx, act.undoes, null);
}

/**
 * After a merge, an analysis places in the theme that stays what stood in the other one. Where that other one stands by
 * itself again, its ideas come back by decision of whoever took the merge back; those that a person placed stay there.
 */
async function bringBackIdeas(trx: Db, undo: Act, decisions: readonly NewDecision[]): Promise<void> {
  const run = await findCurrentRun(trx, undo.projectId);
  for (const decision of decisions) {
    if (decision.kind !== 'merge' || !decision.after.ideas?.length) continue;
    const { themeKey, fromKey, after } = decision;
    const standings = await listStandings(trx, undo.projectId, run?.id, decision.after.ideas);
    const strayed = standings.filter((idea) => !idea.decided && idea.themeKey === themeKey);
    const place = { theme: fromKey ?? null, name: after.name, decided: true };
    await placeIdeas(trx, newAct({ ...undo, verb: 'move' }, { partOf: undo.id }), strayed, place);
  }
}

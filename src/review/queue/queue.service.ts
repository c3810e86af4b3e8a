import type { Kysely } from 'kysely';
import { findCurrentRun, isBusy, findNewestRun, type Analysis } from '../../analyse/index.js';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { performAct } from '../acts/act.service.js';
import { getStanding, placeIdeas, resolveTarget } from '../ideas/place.service.js';
import { BATCH, type CheckValues } from './queue.js';
import { readQueueProgress } from './queue.repository.js';

/** What became of a checked idea. */
export interface Checked {
  /** The theme that it stands in now; null: not placed. */
  themeKey: string | null;
  themeName: string | null;
  /** True where it was left where the machine had put it. */
  confirmed: boolean;
}

/**
 * Decides on the idea at the head of the queue: where it stands, or somewhere else.
 * @throws IdeaChangedError, NotFoundError, NameTakenError
 */
export async function checkIdea(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  { code, version, reason, ...target }: Omit<CheckValues, 'after'>,
): Promise<Checked> {
  return performAct(db, { projectId, personId, verb: 'check', reason }, async (trx, act) => {
    const idea = await getStanding(trx, projectId, code, version);
    const place = await resolveTarget(trx, act, target);
    await placeIdeas(trx, act, [idea], { ...place, decided: true });
    return { themeKey: place.theme, themeName: place.name, confirmed: place.theme === idea.themeKey };
  });
}

/**
 * Has the rest placed again in the background when a batch of checks is full.
 * @returns true when it was started
 */
export async function placeRestAfterBatch(
  db: Kysely<Database>,
  analysis: Analysis,
  projectId: number,
  personId: number,
): Promise<boolean> {
  const run = await findCurrentRun(db, projectId);
  if (!run) return false;
  const { sinceRun } = await readQueueProgress(db, projectId, run);
  const newest = await findNewestRun(db, projectId);
  if (sinceRun < BATCH || (newest && isBusy(newest))) return false;
  try {
    await analysis.startAnalysis(projectId, personId, { kind: 're-place' });
    return true;
  } catch (error) {
    // Somebody else started one in the same moment: it takes these checks along.
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

import type { Kysely } from 'kysely';
import { recordEvent } from '../accounts/index.js';
import { ConflictError, NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import { lockProject, setAccepted, setDiscarded } from './acceptance.repository.js';
import { findCurrentRun, findRun } from './analysis-run.repository.js';
import { pruneRuns } from './prune.repository.js';

/** Another run counts by now than the one that the person compared with. */
export class CurrentRunChangedError extends ConflictError {}

/** The placements of the run were removed: there is nothing to return to. */
export class RunPrunedError extends ConflictError {}

/**
 * Lets a run count: a result that waits, or an earlier one that somebody returns to. Decisions stay as they are, whatever
 * run counts.
 * @param comparedWith  the run that counted on the page that the person saw; null: there was none
 * @throws NotFoundError, RunPrunedError, CurrentRunChangedError
 */
export async function acceptRun(
  db: Kysely<Database>,
  projectId: number,
  runId: number,
  personId: number,
  comparedWith: number | null,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockProject(trx, projectId);
    const run = await findRun(trx, projectId, runId);
    if (run?.status !== 'done') throw new NotFoundError('no such result in this project');
    const current = await findCurrentRun(trx, projectId);
    if (current?.id === runId) return;
    if ((current?.id ?? null) !== comparedWith) throw new CurrentRunChangedError('another run counts by now');
    if (!(await setAccepted(trx, projectId, runId, personId, current?.id ?? null))) {
      throw new RunPrunedError('the placements of the run were removed');
    }
    await recordEvent(trx, {
      personId,
      action: 'analysis.accepted',
      subject: `analysis-run:${runId}`,
      detail: { project: projectId, replaced: current?.id ?? null },
    });
  });
  await pruneRuns(db, projectId);
}

/** Throws away a result that waits. False when it did not wait any more. Throws NotFoundError. */
export async function discardRun(
  db: Kysely<Database>,
  projectId: number,
  runId: number,
  personId: number,
): Promise<boolean> {
  const discarded = await db.transaction().execute(async (trx) => {
    await lockProject(trx, projectId);
    if (!(await findRun(trx, projectId, runId))) throw new NotFoundError('no such run in this project');
    if (!(await setDiscarded(trx, projectId, runId))) return false;
    await recordEvent(trx, {
      personId,
      action: 'analysis.discarded',
      subject: `analysis-run:${runId}`,
      detail: { project: projectId },
    });
    return true;
  });
  if (discarded) await pruneRuns(db, projectId);
  return discarded;
}

import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database> | Transaction<Database>;

/** Which run of a project counts is decided by one at a time, until the transaction ends. */
export async function lockProject(trx: Transaction<Database>, projectId: number): Promise<void> {
  await trx.selectFrom('project').select('id').where('id', '=', projectId).forNoKeyUpdate().execute();
}

/**
 * Lets a run count from now on and writes down since when and in whose place. Nothing happens to a run that is not done
 * or whose placements were removed.
 * @returns false where it could not be
 */
export async function setAccepted(
  db: Db,
  projectId: number,
  runId: number,
  personId: number | null,
  replacedRunId: number | null,
): Promise<boolean> {
  // Not now(): that is the moment at which the transaction began, which may lie before another acceptance.
  const { numUpdatedRows } = await db
    .updateTable('analysis_run')
    .set({ accepted_at: sql`clock_timestamp()`, discarded_at: null })
    .where('project_id', '=', projectId)
    .where('id', '=', runId)
    .where('status', '=', 'done')
    .where('pruned_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db
    .insertInto('run_acceptance')
    .values({
      project_id: projectId,
      run_id: runId,
      replaced_run_id: replacedRunId,
      accepted_by: personId,
      accepted_at: sql`clock_timestamp()`,
    })
    .execute();
  return true;
}

/** @returns false when nothing waited under this id */
export async function setDiscarded(db: Db, projectId: number, runId: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('analysis_run')
    .set({ discarded_at: sql`now()` })
    .where('project_id', '=', projectId)
    .where('id', '=', runId)
    .where('status', '=', 'done')
    .where('accepted_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A newer result takes the place of those that still wait: two diffs at once would only confuse. */
export async function discardOtherWaiting(db: Db, projectId: number, runId: number): Promise<void> {
  await db
    .updateTable('analysis_run')
    .set({ discarded_at: sql`now()` })
    .where('project_id', '=', projectId)
    .where('id', '<>', runId)
    .where('status', '=', 'done')
    .where('accepted_at', 'is', null)
    .where('discarded_at', 'is', null)
    .execute();
}

/** From when a run counted, who let it, and which one it took the place of. */
export interface RunAcceptance {
  id: number;
  runId: number;
  kind: 'full' | 'late' | 're-place';
  /** Null for the first run of a project. */
  replacedRunId: number | null;
  /** True where somebody returned to a run that had counted before. */
  again: boolean;
  personId: number | null;
  personName: string | null;
  acceptedAt: Date;
  /** Ideas that the run had moved, see `AnalysisRun.movedCount`. */
  movedCount: number | null;
  placedCount: number | null;
  /** True: its placements were removed, and nobody can return to it. */
  pruned: boolean;
}

/**
 * The acceptances of a project, newest first: for its timeline.
 * @param ids  only these; default: all
 */
export async function listAcceptances(
  db: Db,
  projectId: number,
  ids?: readonly number[],
): Promise<RunAcceptance[]> {
  if (ids?.length === 0) return [];
  return db
    .selectFrom('run_acceptance as a')
    .innerJoin('analysis_run as r', 'r.id', 'a.run_id')
    .leftJoin('person as s', 's.id', 'a.accepted_by')
    .select([
      'a.id',
      'a.run_id as runId',
      'r.kind',
      'a.replaced_run_id as replacedRunId',
      'a.accepted_by as personId',
      's.name as personName',
      'a.accepted_at as acceptedAt',
      'r.moved_count as movedCount',
      'r.placed_count as placedCount',
      sql<boolean>`r.pruned_at is not null`.as('pruned'),
      sql<boolean>`exists (select from run_acceptance as o where o.run_id = a.run_id and o.id < a.id)`.as(
        'again',
      ),
    ])
    .where('a.project_id', '=', projectId)
    .$if(ids !== undefined, (query) => query.where('a.id', 'in', ids ?? []))
    .orderBy('a.accepted_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
}

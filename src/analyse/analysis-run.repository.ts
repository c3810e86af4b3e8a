import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../schema.js';
import type { AnalysisRun, RunError, RunKind, RunOptions, RunStep } from './analysis-run.js';

type Db = Kysely<Database> | Transaction<Database>;

const runs = (db: Db) =>
  db
    .selectFrom('analysis_run as r')
    .leftJoin('person as s', 's.id', 'r.started_by')
    .select([
      'r.id',
      'r.project_id as projectId',
      'r.status',
      'r.kind',
      'r.base_run_id as baseRunId',
      'r.accepted_at as acceptedAt',
      'r.discarded_at as discardedAt',
      'r.pruned_at as prunedAt',
      'r.moved_count as movedCount',
      'r.placed_count as placedCount',
      'r.fraction',
      'r.idea_count as ideaCount',
      's.name as startedBy',
      'r.created_at as createdAt',
      'r.started_at as startedAt',
      'r.finished_at as finishedAt',
      'r.engine_version as engineVersion',
      'r.lexicon_version as lexiconVersion',
      'r.input_hash as inputHash',
      'r.result_hash as resultHash',
      'r.snapshot_hash as snapshotHash',
    ])
    .select((eb) => [
      eb.ref('r.step').$castTo<RunStep | null>().as('step'),
      eb.ref('r.error_id').$castTo<RunError | null>().as('errorId'),
      eb.ref('r.options').$castTo<RunOptions>().as('options'),
      sql<number>`jsonb_array_length(r.refused)`.as('refusedCount'),
      sql<number>`(select count(*)::integer from cluster as c where c.run_id = r.id)`.as('clusterCount'),
    ]);

/** The project's newest runs, newest first; `beforeId` for the page after one. */
export async function listRuns(
  db: Db,
  projectId: number,
  limit: number,
  beforeId?: number,
): Promise<AnalysisRun[]> {
  return runs(db)
    .where('r.project_id', '=', projectId)
    .$if(beforeId !== undefined, (query) => query.where('r.id', '<', beforeId ?? 0))
    .orderBy('r.id', 'desc')
    .limit(limit)
    .execute();
}

export async function findRun(db: Db, projectId: number, runId: number): Promise<AnalysisRun | undefined> {
  return runs(db).where('r.project_id', '=', projectId).where('r.id', '=', runId).executeTakeFirst();
}

/** The newest run, whatever became of it. */
export async function findNewestRun(db: Db, projectId: number): Promise<AnalysisRun | undefined> {
  return (await listRuns(db, projectId, 1))[0];
}

/** The run whose result counts: the one that was accepted last. */
export async function findCurrentRun(db: Db, projectId: number): Promise<AnalysisRun | undefined> {
  return runs(db)
    .where('r.project_id', '=', projectId)
    .where('r.accepted_at', 'is not', null)
    .orderBy('r.accepted_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The result that waits for somebody to accept or discard it; a project has one at most. */
export async function findWaitingRun(db: Db, projectId: number): Promise<AnalysisRun | undefined> {
  return runs(db)
    .where('r.project_id', '=', projectId)
    .where('r.status', '=', 'done')
    .where('r.accepted_at', 'is', null)
    .where('r.discarded_at', 'is', null)
    .orderBy('r.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Puts a run in the queue. Undefined when the project already has one that is queued or running: the database decides,
 * so two people who press at the same moment start one.
 */
export async function insertRun(
  db: Db,
  projectId: number,
  startedBy: number | null,
  kind: RunKind,
  options: RunOptions,
): Promise<number | undefined> {
  const row = await db
    .insertInto('analysis_run')
    .values({ project_id: projectId, started_by: startedBy, kind, options: JSON.stringify(options) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function listQueuedRunIds(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('analysis_run')
    .select('id')
    .where('status', '=', 'queued')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Takes a queued run to work on it. Undefined when it is no longer queued, or another process was first. */
export async function claimRun(
  db: Db,
  runId: number,
): Promise<{ projectId: number; kind: RunKind; options: RunOptions } | undefined> {
  const row = await db
    .updateTable('analysis_run')
    .set({ status: 'running', step: 'read', fraction: 0, started_at: sql`now()`, heartbeat_at: sql`now()` })
    .where('id', '=', runId)
    .where('status', '=', 'queued')
    .returning(['project_id', 'kind', 'options'])
    .executeTakeFirst();
  return row && { projectId: row.project_id, kind: row.kind, options: row.options as unknown as RunOptions };
}

/** Stores how far a run is. False when it is no longer running: somebody cancelled it, or its project is gone. */
export async function updateProgress(
  db: Db,
  runId: number,
  step: RunStep,
  fraction: number,
): Promise<boolean> {
  const result = await db
    .updateTable('analysis_run')
    .set({ step, fraction, heartbeat_at: sql`now()` })
    .where('id', '=', runId)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Cancels a run that is queued or running. False when it was over already. */
export async function cancelRun(db: Db, projectId: number, runId: number): Promise<boolean> {
  const result = await db
    .updateTable('analysis_run')
    .set({ status: 'cancelled', finished_at: sql`now()` })
    .where('project_id', '=', projectId)
    .where('id', '=', runId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Marks a running run as failed. False when it was no longer running. */
export async function failRun(db: Db, runId: number, errorId: RunError): Promise<boolean> {
  const result = await db
    .updateTable('analysis_run')
    .set({ status: 'failed', error_id: errorId, finished_at: sql`now()` })
    .where('id', '=', runId)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Marks runs as failed whose process is gone: running, and without a sign of life for `silentSeconds`. With 0 every
 * running one: right at the start of the only process on this database.
 * @returns the ids of the runs
 */
export async function failInterruptedRuns(db: Db, silentSeconds: number): Promise<number[]> {
  const rows = await db
    .updateTable('analysis_run')
    .set({ status: 'failed', error_id: 'interrupted' satisfies RunError, finished_at: sql`now()` })
    .where('status', '=', 'running')
    .where(
      sql<boolean>`coalesce(heartbeat_at, created_at) <= now() - make_interval(secs => ${silentSeconds})`,
    )
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** The decisions that a run could not follow. `reason` is one of the text library's, or of an older version of it. */
export async function listRefused(
  db: Db,
  projectId: number,
  runId: number,
): Promise<{ kind: string; ids: string[]; reason: string }[]> {
  const row = await db
    .selectFrom('analysis_run')
    .select('refused')
    .where('project_id', '=', projectId)
    .where('id', '=', runId)
    .executeTakeFirst();
  return (row?.refused ?? []) as { kind: string; ids: string[]; reason: string }[];
}

import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../schema.js';
import type { Difference, Fingerprint, Recomputation } from './recomputation.js';
import type { StoredSnapshot } from './snapshot.js';

type Db = Kysely<Database> | Transaction<Database>;

/** @returns the id, or undefined when one of this run is queued or running already */
export async function insertRecomputation(
  db: Db,
  runId: number,
  personId: number,
): Promise<number | undefined> {
  const row = await db
    .insertInto('recomputation')
    .values({ run_id: runId, asked_by: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** The last time that a run was computed again. */
export async function findNewestRecomputation(db: Db, runId: number): Promise<Recomputation | undefined> {
  return db
    .selectFrom('recomputation as c')
    .leftJoin('person as s', 's.id', 'c.asked_by')
    .select((eb) => [
      'c.id',
      'c.run_id as runId',
      'c.status',
      'c.identical',
      eb.ref('c.reasons').$castTo<Difference[]>().as('reasons'),
      's.name as askedBy',
      'c.finished_at as finishedAt',
    ])
    .where('c.run_id', '=', runId)
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A run that is to be computed again, as it was stored. */
export interface ClaimedRun {
  runId: number;
  earlier: Fingerprint;
  stored: StoredSnapshot;
  /** Whether words that went into it were erased since. */
  erased: boolean;
}

/** Takes a queued one to work on it, with the run that it is about. Undefined when another process was first. */
export async function claimRecomputation(db: Db, id: number): Promise<ClaimedRun | undefined> {
  const claimed = await db
    .updateTable('recomputation')
    .set({ status: 'running', heartbeat_at: sql`now()` })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .returning('run_id')
    .executeTakeFirst();
  if (!claimed) return undefined;
  const run = await db
    .selectFrom('analysis_run')
    .select([
      'engine_version as engineVersion',
      'lexicon_version as lexiconVersion',
      'input_hash as inputHash',
      'result_hash as resultHash',
      'snapshot',
      'snapshot_hash as snapshotHash',
      'words_erased_at as erasedAt',
    ])
    .where('id', '=', claimed.run_id)
    .executeTakeFirst();
  if (!run?.snapshot || run.snapshotHash === null) return undefined;
  const { snapshot, snapshotHash, erasedAt, ...earlier } = run;
  return {
    runId: claimed.run_id,
    earlier,
    stored: { data: snapshot, hash: snapshotHash },
    erased: erasedAt !== null,
  };
}

/** A sign of life. */
export async function touchRecomputation(db: Db, id: number): Promise<void> {
  await db
    .updateTable('recomputation')
    .set({ heartbeat_at: sql`now()` })
    .where('id', '=', id)
    .execute();
}

export async function finishRecomputation(
  db: Db,
  id: number,
  outcome: { identical: boolean; reasons: readonly Difference[] },
  now: Fingerprint,
): Promise<void> {
  await db
    .updateTable('recomputation')
    .set({
      status: 'done',
      identical: outcome.identical,
      reasons: JSON.stringify(outcome.reasons),
      engine_version: now.engineVersion,
      lexicon_version: now.lexiconVersion,
      result_hash: now.resultHash,
      finished_at: sql`now()`,
    })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
}

export async function failRecomputation(db: Db, id: number, errorId: string): Promise<void> {
  await db
    .updateTable('recomputation')
    .set({ status: 'failed', error_id: errorId, finished_at: sql`now()` })
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'running'])
    .execute();
}

/** Marks those as failed whose process is gone, see `failInterruptedRuns`. */
export async function failInterruptedRecomputations(db: Db, silentSeconds: number): Promise<void> {
  await db
    .updateTable('recomputation')
    .set({ status: 'failed', error_id: 'interrupted', finished_at: sql`now()` })
    .where('status', '=', 'running')
    .where(
      sql<boolean>`coalesce(heartbeat_at, created_at) <= now() - make_interval(secs => ${silentSeconds})`,
    )
    .execute();
}

export async function listQueuedRecomputationIds(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('recomputation')
    .select('id')
    .where('status', '=', 'queued')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/**
 * The texts of ideas in these versions, by the id of the idea; one that was erased is not in it. The present text serves
 * where it is still the version asked for.
 */
export async function readTextsOfVersions(
  db: Db,
  versions: readonly (readonly [id: number, code: string, version: number])[],
): Promise<Map<number, string>> {
  const asked = JSON.stringify(versions.map(([id, , version]) => ({ id, version })));
  const { rows } = await sql<{ id: number; text: string }>`
    select i.id, coalesce(r.text, i.text) as text
    from jsonb_to_recordset(${asked}::jsonb) as v(id integer, version integer)
    join idea as i on i.id = v.id
    left join idea_revision as r on r.idea_id = v.id and r.version = v.version
    where r.idea_id is not null or i.version = v.version`.execute(db);
  return new Map(rows.map(({ id, text }) => [id, text]));
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.js';

/** Accepted runs whose placements are kept beside those of the current one: so far one can go back. */
const KEPT_ACCEPTED = 3;
/** Placements in one statement; in between, others get the embedded database's one connection. */
const PART = 2000;

/**
 * Removes the placements of runs that nobody will return to. The current run, one that waits for acceptance and the last
 * three that counted before keep theirs. Clusters (a few dozen rows) and snapshots of all runs stay.
 */
export async function pruneRuns(db: Kysely<Database>, projectId: number): Promise<void> {
  await markPruned(db, projectId);
  // Also what a server that stopped half-way left.
  const marked = await db
    .selectFrom('analysis_run as r')
    .select('r.id')
    .where('r.project_id', '=', projectId)
    .where('r.pruned_at', 'is not', null)
    .where((eb) =>
      eb.exists(eb.selectFrom('placement as p').select('p.id').whereRef('p.run_id', '=', 'r.id')),
    )
    .execute();
  for (const { id } of marked) await deletePlacements(db, id);
}

/** First the mark, then the rows: a run half of whose placements are gone never counts. */
async function markPruned(db: Kysely<Database>, projectId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.selectFrom('project').select('id').where('id', '=', projectId).forNoKeyUpdate().execute();
    await trx
      .updateTable('analysis_run')
      .set({ pruned_at: sql`now()` })
      .where('project_id', '=', projectId)
      .where('status', '=', 'done')
      .where('pruned_at', 'is', null)
      .where((eb) => eb.or([eb('accepted_at', 'is not', null), eb('discarded_at', 'is not', null)]))
      .where('id', 'not in', (eb) =>
        eb
          .selectFrom('analysis_run')
          .select('id')
          .where('project_id', '=', projectId)
          .where('accepted_at', 'is not', null)
          .orderBy('accepted_at', 'desc')
          .orderBy('id', 'desc')
          .limit(1 + KEPT_ACCEPTED),
      )
      .execute();
  });
}

/** Removes what a run proposed, a part at a time: of one that failed, was cancelled or is no longer needed. */
export async function deletePlacements(db: Kysely<Database>, runId: number): Promise<void> {
  for (;;) {
    const { numAffectedRows } = await sql`
      delete from placement
      where id in (select id from placement where run_id = ${runId} limit ${PART})`.execute(db);
    if ((numAffectedRows ?? 0n) < PART) return;
    await nextTurn();
  }
}

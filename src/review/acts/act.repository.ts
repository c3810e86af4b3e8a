import { sql } from 'kysely';
import type { Act } from './act.js';
import type { Db } from '../ideas/effective.repository.js';

/** The first half of the advisory lock's key: "decisions of the project …". */
const DECISIONS = 20_251;

/**
 * Lets one act after the other decide about a project, until the transaction ends. So an act sees all that was decided
 * before it, and two themes never get one name.
 */
export async function lockDecisions(trx: Db, projectId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${DECISIONS}::integer, ${projectId}::integer)`.execute(trx);
}

export async function insertAct(trx: Db, act: Act): Promise<void> {
  await trx
    .insertInto('act')
    .values({
      id: act.id,
      project_id: act.projectId,
      verb: act.verb,
      reason: act.reason,
      undoes: act.undoes,
      part_of: act.partOf,
      decided_by: act.personId,
    })
    .execute();
}

/** Lets the parts of an act stand by themselves. */
export async function detachParts(trx: Db, actId: string): Promise<void> {
  await trx.updateTable('act').set({ part_of: null }).where('part_of', '=', actId).execute();
}

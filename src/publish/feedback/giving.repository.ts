import { sql } from 'kysely';
import type { Db } from '../note/part.repository.js';
import type { Answer } from './answer.js';

/** The first half of the advisory lock's key: "answers of the project …". */
const ANSWERS = 20_012;

/** Until the transaction ends nobody else answers anything in the project. */
export async function lockAnswers(trx: Db, projectId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ANSWERS}::integer, ${projectId}::integer)`.execute(trx);
}

/** Gives these ideas this answer, in place of what they had, and writes it into their history. */
export async function putAnswers(
  trx: Db,
  projectId: number,
  personId: number,
  ideaIds: readonly number[],
  { outcome, reason, place, owner, dueOn }: Answer,
): Promise<void> {
  await sql`
    with given as (
      insert into disposition as a
        (idea_id, project_id, outcome, reason, place, owner, due_on, version, decided_by)
      select i.id, i.project_id, ${outcome}, ${reason}, ${place}, ${owner}, ${dueOn}::date,
        -- An answer that was taken away left its versions in the history.
        (select coalesce(max(r.version), 0) + 1 from disposition_revision as r where r.idea_id = i.id),
        ${personId}::integer
      from idea as i
      where i.project_id = ${projectId} and i.id = any(${ideaIds}::integer[])
      order by i.id
      on conflict (idea_id) do update set outcome = excluded.outcome, reason = excluded.reason,
        place = excluded.place, owner = excluded.owner, due_on = excluded.due_on, version = a.version + 1,
        decided_by = excluded.decided_by, decided_at = excluded.decided_at
      returning a.*
    )
    insert into disposition_revision
      (idea_id, project_id, outcome, reason, place, owner, due_on, version, decided_by, decided_at)
    select idea_id, project_id, outcome, reason, place, owner, due_on, version, decided_by, decided_at
    from given`.execute(trx);
}

/**
 * Takes the answers of these ideas away and writes that into their history.
 * @returns how many had one
 */
export async function clearAnswers(
  trx: Db,
  projectId: number,
  personId: number,
  ideaIds: readonly number[],
  reason: string,
): Promise<number> {
  const { rows } = await sql`
    with gone as (
      delete from disposition where project_id = ${projectId} and idea_id = any(${ideaIds}::integer[])
      returning idea_id, project_id, version
    )
    insert into disposition_revision (idea_id, project_id, outcome, reason, version, decided_by)
    select idea_id, project_id, null, ${reason}, version + 1, ${personId}::integer
    from gone
    returning idea_id`.execute(trx);
  return rows.length;
}

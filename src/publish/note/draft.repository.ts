import { sql } from 'kysely';
import type { Db } from './part.repository.js';

/** Ids of ideas in which the run marked something that may identify a person. */
export async function listMarkedIdeas(db: Db, runId: number | undefined): Promise<Set<number>> {
  if (runId === undefined) return new Set();
  const rows = await db
    .selectFrom('placement')
    .select('idea_id')
    .where('run_id', '=', runId)
    .where(sql<boolean>`personal_data <> '[]'`)
    .execute();
  return new Set(rows.map(({ idea_id }) => idea_id));
}

export async function countWorkshops(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('workshop')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return n;
}

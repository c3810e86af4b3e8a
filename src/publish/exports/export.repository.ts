import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';

/** How many lines a file of ideas will have. */
export async function countIdeas(
  db: Kysely<Database>,
  projectId: number,
): Promise<{ active: number; withdrawn: number }> {
  return db
    .selectFrom('idea')
    .where('project_id', '=', projectId)
    .where('set_aside_at', 'is', null)
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('active', '=', true).as('active'),
      eb.fn.countAll<number>().filterWhere('active', '=', false).as('withdrawn'),
    ])
    .executeTakeFirstOrThrow();
}

/** The ids of a project's workshops by number; null first, for ideas outside one. */
export async function listWorkshopIds(db: Kysely<Database>, projectId: number): Promise<(number | null)[]> {
  const rows = await db
    .selectFrom('workshop')
    .select('id')
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();
  return [null, ...rows.map(({ id }) => id)];
}

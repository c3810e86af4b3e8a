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

import { sql, type Kysely } from 'kysely';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import type { Law } from '../text/index.js';

/** The laws or domains that a project covers. Throws NotFoundError when the project is gone. */
export async function getProjectLaws(db: Kysely<Database>, projectId: number): Promise<Law[]> {
  const row = await db.selectFrom('project').select('laws').where('id', '=', projectId).executeTakeFirst();
  if (!row) throw new NotFoundError('the project is gone');
  return row.laws;
}

/** How many ideas an analysis of the project would read. */
export async function countIdeas(db: Kysely<Database>, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('idea')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return n;
}

/** Ideas that a run did not see, or saw with another text. */
export async function countLateIdeas(
  db: Kysely<Database>,
  projectId: number,
  runId: number,
): Promise<number> {
  const { n } = await db
    .selectFrom('idea as i')
    .leftJoin('placement as p', (join) => join.onRef('p.idea_id', '=', 'i.id').on('p.run_id', '=', runId))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .where(sql<boolean>`(p.idea_id is null or (i.version <> p.idea_version and md5(i.text) <> p.text_hash))`)
    .executeTakeFirstOrThrow();
  return n;
}

import type { Db } from './part.repository.js';

export async function countWorkshops(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('workshop')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return n;
}

import { sql } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';

/** How much one person decided. */
export interface Activity {
  /** Null for a person who was removed. */
  name: string | null;
  acts: number;
}

/** Who else decided something in the project after an act, the busiest first. */
export async function listActivitySince(
  db: Db,
  projectId: number,
  since: number,
  exceptPersonId: number,
): Promise<Activity[]> {
  return db
    .selectFrom('act as a')
    .leftJoin('person as s', 's.id', 'a.decided_by')
    .where('a.project_id', '=', projectId)
    .where('a.number', '>', since)
    .where('a.part_of', 'is', null)
    .where('a.decided_by', 'is distinct from', exceptPersonId)
    .select((eb) => ['s.name', eb.fn.countAll<number>().as('acts')])
    .groupBy(['a.decided_by', 's.name'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('s.name')
    .execute();
}

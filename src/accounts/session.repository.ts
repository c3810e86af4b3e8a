import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.js';

/** Ends all sessions of a person. */
export async function deleteSessionsOf(db: Kysely<Database>, personId: number): Promise<void> {
  await db
    .deleteFrom('session')
    .where(sql<string>`sess ->> 'personId'`, '=', String(personId))
    .execute();
}

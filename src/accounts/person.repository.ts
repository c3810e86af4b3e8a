import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';

/** The person as the frame of every page needs it. Undefined for somebody unknown or switched off. */
export async function findUser(db: Kysely<Database>, personId: number): Promise<User | undefined> {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'role', 'language'])
    .where('id', '=', personId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}

import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

export async function findOrganisationName(db: Kysely<Database>): Promise<string | undefined> {
  const row = await db.selectFrom('organisation').select('name').executeTakeFirst();
  return row?.name;
}

/** False when there is an organisation already: of two at once, one gets true. */
export async function insertOrganisation(db: Kysely<Database>, name: string): Promise<boolean> {
  const row = await db
    .insertInto('organisation')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

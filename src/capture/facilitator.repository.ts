import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database>;

export async function listFacilitatorIds(db: Db, workshopId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('workshop_facilitator')
    .select('person_id')
    .where('workshop_id', '=', workshopId)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Makes these people, and no others, the facilitators of the workshop. Unknown ids are passed by. */
export async function replaceFacilitators(
  db: Db,
  workshopId: number,
  personIds: readonly number[],
): Promise<void> {
  await db.deleteFrom('workshop_facilitator').where('workshop_id', '=', workshopId).execute();
  if (personIds.length === 0) return;
  await db
    .insertInto('workshop_facilitator')
    .columns(['workshop_id', 'person_id'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .select((p) => [p.val(workshopId).as('workshop_id'), 'person.id as person_id'])
        .where('person.id', 'in', personIds),
    )
    .execute();
}

/** People who can be ticked as facilitator: everybody whose account is not switched off. */
export async function listPeople(db: Db): Promise<{ id: number; name: string }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

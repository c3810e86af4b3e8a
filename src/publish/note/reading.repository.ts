import { sql } from 'kysely';
import type { Db } from './part.repository.js';

export interface CarriedIdea {
  code: string;
  text: string;
  workshopNumber: number | null;
  workshopTitle: string | null;
}

/** Every idea that a paragraph of the note carries, once, workshop by workshop. */
export async function listCarriedIdeas(db: Db, noteId: number): Promise<CarriedIdea[]> {
  return db
    .selectFrom('idea as i')
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .where('i.id', 'in', (eb) =>
      eb.selectFrom('carried_idea as l').where('l.note_id', '=', noteId).select('l.idea_id'),
    )
    .select(['i.code', 'i.text', 'w.number as workshopNumber', 'w.title as workshopTitle'])
    .orderBy(sql`w.number nulls last`)
    .orderBy('i.id')
    .execute();
}

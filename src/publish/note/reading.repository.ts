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
    .where('i.active', '=', true)
    .where('i.id', 'in', (eb) =>
      eb
        .selectFrom('paragraph_idea as l')
        .innerJoin('note_part as p', 'p.id', 'l.part_id')
        .where('p.note_id', '=', noteId)
        .where('p.removed_at', 'is', null)
        .where('l.excepted_at', 'is', null)
        .select('l.idea_id'),
    )
    .select(['i.code', 'i.text', 'w.number as workshopNumber', 'w.title as workshopTitle'])
    .orderBy(sql`w.number nulls last`)
    .orderBy('i.id')
    .execute();
}

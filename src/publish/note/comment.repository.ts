import { sql } from 'kysely';
import type { Db } from './part.repository.js';

export interface Comment {
  id: number;
  text: string;
  /** Null where that person is no longer known here. */
  by: string | null;
  at: Date;
  resolvedBy: string | null;
  resolvedAt: Date | null;
}

/** The comments on a part, the oldest first; resolved ones too. */
export async function listComments(db: Db, partId: number): Promise<Comment[]> {
  return db
    .selectFrom('paragraph_comment as c')
    .leftJoin('person as s', 's.id', 'c.person_id')
    .leftJoin('person as r', 'r.id', 'c.resolved_by')
    .select([
      'c.id',
      'c.text',
      's.name as by',
      'c.created_at as at',
      'r.name as resolvedBy',
      'c.resolved_at as resolvedAt',
    ])
    .where('c.part_id', '=', partId)
    .orderBy('c.id')
    .execute();
}

/** How many comments on each part of a note nobody resolved yet. */
export async function countOpenComments(db: Db, noteId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('paragraph_comment as c')
    .innerJoin('note_part as p', 'p.id', 'c.part_id')
    .where('p.note_id', '=', noteId)
    .where('c.resolved_at', 'is', null)
    .select((eb) => ['c.part_id as partId', eb.fn.countAll<number>().as('n')])
    .groupBy('c.part_id')
    .execute();
  return new Map(rows.map(({ partId, n }) => [partId, n]));
}

export async function insertComment(db: Db, partId: number, personId: number, text: string): Promise<void> {
  await db.insertInto('paragraph_comment').values({ part_id: partId, person_id: personId, text }).execute();
}

/** Marks a comment as resolved, or opens it again. Nothing happens where it is so already. */
export async function setResolved(
  db: Db,
  partId: number,
  commentId: number,
  personId: number,
  resolved: boolean,
): Promise<void> {
  await db
    .updateTable('paragraph_comment')
    .set({ resolved_at: resolved ? sql<Date>`now()` : null, resolved_by: resolved ? personId : null })
    .where('id', '=', commentId)
    .where('part_id', '=', partId)
    .where('resolved_at', resolved ? 'is' : 'is not', null)
    .execute();
}

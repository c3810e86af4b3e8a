import { sql } from 'kysely';
import { IDEA_LINE, type IdeaLine } from '../../capture/index.js';
import type { LinkOrigin } from './note.table.js';
import type { Db } from './part.repository.js';

/** An idea that a paragraph carries. */
export interface LinkedIdea extends IdeaLine {
  origin: LinkOrigin;
}

/**
 * The ideas of a paragraph, workshop by workshop. Ideas that do not take part, and those left out on purpose, are not in
 * it; of a paragraph that was removed there are none.
 */
export async function listLinkedIdeas(db: Db, partId: number): Promise<LinkedIdea[]> {
  return db
    .selectFrom('carried_idea as l')
    .innerJoin('idea as i', 'i.id', 'l.idea_id')
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .select([...IDEA_LINE, 'l.origin'])
    .where('l.part_id', '=', partId)
    .orderBy(sql`w.number nulls last`)
    .orderBy('i.id')
    .execute();
}

/** Codes of the ideas of each paragraph of a note, workshop by workshop; paragraphs that were removed are left out. */
export async function listLinkedCodes(db: Db, noteId: number): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('carried_idea as l')
    .innerJoin('idea as i', 'i.id', 'l.idea_id')
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .select(['l.part_id as partId', 'i.code'])
    .where('l.note_id', '=', noteId)
    .orderBy(sql`w.number nulls last`)
    .orderBy('i.id')
    .execute();
  const codes = new Map<number, string[]>();
  for (const { partId, code } of rows) {
    const list = codes.get(partId);
    if (list) list.push(code);
    else codes.set(partId, [code]);
  }
  return codes;
}

/** How many ideas each paragraph of a note carries; paragraphs without are left out. */
export async function countLinkedIdeas(db: Db, noteId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('carried_idea')
    .where('note_id', '=', noteId)
    .select((eb) => ['part_id as partId', eb.fn.countAll<number>().as('n')])
    .groupBy('part_id')
    .execute();
  return new Map(rows.map(({ partId, n }) => [partId, n]));
}

/** Of these ideas those that a paragraph carries. */
export async function listCarriedIds(db: Db, partId: number, ideaIds: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('carried_idea')
    .select('idea_id')
    .where('part_id', '=', partId)
    .where('idea_id', '=', sql<number>`any(${ideaIds as number[]}::integer[])`)
    .execute();
  return rows.map(({ idea_id }) => idea_id);
}

/** How many rows one statement writes: below the limit of parameters, and no long stop of the embedded database. */
const CHUNK = 2000;

/** Links ideas to a paragraph. What was left out on purpose before is a link again; other links stay as they are. */
export async function linkIdeas(
  trx: Db,
  partId: number,
  ideaIds: readonly number[],
  origin: LinkOrigin,
  personId: number,
): Promise<void> {
  for (let start = 0; start < ideaIds.length; start += CHUNK) {
    const ids = ideaIds.slice(start, start + CHUNK);
    await trx
      .insertInto('paragraph_idea')
      .values(ids.map((id) => ({ part_id: partId, idea_id: id, origin, linked_by: personId })))
      .onConflict((conflict) =>
        conflict
          .columns(['part_id', 'idea_id'])
          .doUpdateSet({ excepted_at: null, origin, linked_by: personId })
          .where('paragraph_idea.excepted_at', 'is not', null),
      )
      .execute();
  }
}

/** Takes links away. */
export async function unlinkIdeas(
  trx: Db,
  partId: number,
  ideaIds: readonly number[],
  origins: readonly LinkOrigin[],
): Promise<void> {
  await trx
    .deleteFrom('paragraph_idea')
    .where('part_id', '=', partId)
    .where('idea_id', '=', sql<number>`any(${ideaIds as number[]}::integer[])`)
    .where('origin', 'in', origins)
    .execute();
}

/** Remembers that these ideas of a linked theme are left out here on purpose. */
export async function exceptIdeas(
  trx: Db,
  partId: number,
  ideaIds: readonly number[],
  personId: number,
): Promise<void> {
  for (let start = 0; start < ideaIds.length; start += CHUNK) {
    const ids = ideaIds.slice(start, start + CHUNK);
    const excepted_at = sql<Date>`now()`;
    await trx
      .insertInto('paragraph_idea')
      .values(
        ids.map((id) => ({
          part_id: partId,
          idea_id: id,
          origin: 'theme' as const,
          linked_by: personId,
          excepted_at,
        })),
      )
      .onConflict((conflict) => conflict.columns(['part_id', 'idea_id']).doUpdateSet({ excepted_at }))
      .execute();
  }
}

/** Which of these codes an idea of the project has, also one that does not take part: each has a page. */
export async function knownCodes(db: Db, projectId: number, codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const rows = await db
    .selectFrom('idea')
    .select('code')
    .where('project_id', '=', projectId)
    .where('code', '=', sql<string>`any(${codes as string[]}::text[])`)
    .execute();
  return new Set(rows.map(({ code }) => code));
}

/** Ids and codes that are linked to a paragraph because the code stands in its text. */
export async function listTextLinks(trx: Db, partId: number): Promise<{ id: number; code: string }[]> {
  return trx
    .selectFrom('paragraph_idea as l')
    .innerJoin('idea as i', 'i.id', 'l.idea_id')
    .select(['i.id', 'i.code'])
    .where('l.part_id', '=', partId)
    .where('l.origin', '=', 'text')
    .execute();
}

/** Ids of the ideas that were left out of a paragraph on purpose. */
export async function listExceptedIds(db: Db, partId: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom('paragraph_idea')
    .select('idea_id')
    .where('part_id', '=', partId)
    .where('excepted_at', 'is not', null)
    .execute();
  return new Set(rows.map(({ idea_id }) => idea_id));
}

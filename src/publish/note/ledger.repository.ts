import { sql } from 'kysely';
import type { LinkOrigin } from './note.table.js';
import type { Db } from './part.repository.js';

export interface LedgerLink {
  ideaId: number;
  partId: number;
  origin: LinkOrigin;
}

/** Which paragraphs of the note carry these ideas. Removed paragraphs and what was left out on purpose are no links. */
export async function listLinksOfIdeas(
  db: Db,
  noteId: number,
  ideaIds: readonly number[],
): Promise<LedgerLink[]> {
  if (ideaIds.length === 0) return [];
  return db
    .selectFrom('carried_idea')
    .select(['idea_id as ideaId', 'part_id as partId', 'origin'])
    .where('note_id', '=', noteId)
    .where('idea_id', '=', sql<number>`any(${ideaIds as number[]}::integer[])`)
    .execute();
}

/** Ids of the paragraphs that a theme is linked to, also under the key of a theme that went up in it. */
export async function listPartsOfTheme(
  db: Db,
  projectId: number,
  noteId: number,
  key: string,
): Promise<number[]> {
  const rows = await db
    .selectFrom('paragraph_theme as l')
    .innerJoin('note_part as p', 'p.id', 'l.part_id')
    .leftJoin('theme as t', (join) =>
      join.on('t.project_id', '=', projectId).onRef('t.key', '=', 'l.theme_key'),
    )
    .select('l.part_id as partId')
    .distinct()
    .where('p.note_id', '=', noteId)
    .where('p.removed_at', 'is', null)
    .where(sql<string>`coalesce(t.merged_into, l.theme_key)`, '=', key)
    .execute();
  return rows.map(({ partId }) => partId);
}

/** The id of an idea that takes part, by its code. */
export async function findIdeaId(db: Db, projectId: number, code: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('idea')
    .select('id')
    .where('project_id', '=', projectId)
    .where('code', '=', code)
    .where('active', '=', true)
    .executeTakeFirst();
  return row?.id;
}

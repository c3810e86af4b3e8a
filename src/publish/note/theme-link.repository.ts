import { sql } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Db } from './part.repository.js';

/** Keys of the themes of each paragraph, those that were merged as the theme that stays. */
export async function listLinkedThemes(
  db: Db,
  projectId: number,
  noteId: number,
): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('paragraph_theme as l')
    .innerJoin('note_part as p', 'p.id', 'l.part_id')
    .leftJoin('theme as t', (join) =>
      join.on('t.project_id', '=', projectId).onRef('t.key', '=', 'l.theme_key'),
    )
    .select(['l.part_id as partId', sql<string>`coalesce(t.merged_into, l.theme_key)`.as('key')])
    .where('p.note_id', '=', noteId)
    .orderBy('l.created_at')
    .orderBy('l.theme_key')
    .execute();
  const keys = new Map<number, string[]>();
  for (const { partId, key } of rows) {
    const list = keys.get(partId) ?? [];
    if (!list.includes(key)) list.push(key);
    keys.set(partId, list);
  }
  return keys;
}

/** Names of themes and of proposals of the current run by their keys; without keys that name nothing any more. */
export async function listThemeNames(
  db: Db,
  projectId: number,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const run = await findCurrentRun(db, projectId);
  const proposals = await db
    .selectFrom('cluster')
    .select(['key', 'label as name'])
    .where('run_id', '=', run?.id ?? 0)
    .where('key', 'in', keys)
    .execute();
  const themes = await db
    .selectFrom('theme')
    .select(['key', 'name'])
    .where('project_id', '=', projectId)
    .where('key', 'in', keys)
    .execute();
  return new Map([...proposals, ...themes].map(({ key, name }) => [key, name]));
}

export async function linkTheme(trx: Db, partId: number, key: string, personId: number): Promise<void> {
  await trx
    .insertInto('paragraph_theme')
    .values({ part_id: partId, theme_key: key, linked_by: personId })
    .onConflict((conflict) => conflict.columns(['part_id', 'theme_key']).doNothing())
    .execute();
}

/** Takes a theme away from a paragraph, also where it was linked under the key of a theme that went up in it. */
export async function unlinkTheme(trx: Db, projectId: number, partId: number, key: string): Promise<void> {
  await trx
    .deleteFrom('paragraph_theme')
    .where('part_id', '=', partId)
    .where((eb) =>
      eb.or([
        eb('theme_key', '=', key),
        eb(
          'theme_key',
          'in',
          eb
            .selectFrom('theme')
            .select('key')
            .where('project_id', '=', projectId)
            .where('merged_into', '=', key),
        ),
      ]),
    )
    .execute();
}

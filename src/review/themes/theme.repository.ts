import { sql, type Updateable } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';
import type { ThemeOrigin, ThemeTable } from '../review.table.js';

export interface ThemeRow {
  key: string;
  name: string;
  description: string;
  /** Accepted, and its name and description are still those of the machine. */
  asProposed: boolean;
  mergedInto: string | null;
  /** The key of its main theme. */
  parentKey: string | null;
  /** True: its ideas stay, and no analysis adds others. */
  locked: boolean;
  position: number;
  version: number;
}

const rows = (db: Db, projectId: number) =>
  db
    .selectFrom('theme')
    .select([
      'key',
      'name',
      'description',
      // Every change of its words gives a new version.
      sql<boolean>`origin = 'cluster' and version = 1`.as('asProposed'),
      'merged_into as mergedInto',
      'parent_key as parentKey',
      'locked',
      'position',
      'version',
    ])
    .where('project_id', '=', projectId);

/** The stored theme, also one that was merged; undefined for a proposal. */
export async function findThemeRow(db: Db, projectId: number, key: string): Promise<ThemeRow | undefined> {
  return rows(db, projectId).where('key', '=', key).executeTakeFirst();
}

/** Every stored theme of the project, merged ones too. */
export async function listThemeRows(db: Db, projectId: number): Promise<ThemeRow[]> {
  return rows(db, projectId).orderBy('key').execute();
}

/** True when another theme of the project that still stands has this name. */
export async function nameIsTaken(
  db: Db,
  projectId: number,
  name: string,
  exceptKey: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('theme')
    .select('id')
    .where('project_id', '=', projectId)
    .where('merged_into', 'is', null)
    .where('key', '<>', exceptKey)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewTheme {
  key: string;
  name: string;
  description?: string;
  origin: ThemeOrigin;
  /** Default: after all others. */
  position?: number;
}

/** The position after that of all themes. */
export async function nextPosition(db: Db, projectId: number): Promise<number> {
  const { next } = await db
    .selectFrom('theme')
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return next;
}

export async function insertTheme(
  db: Db,
  projectId: number,
  personId: number,
  theme: NewTheme,
): Promise<void> {
  const { key, name, description, origin } = theme;
  const position = theme.position ?? (await nextPosition(db, projectId));
  await db
    .insertInto('theme')
    .values({
      project_id: projectId,
      created_by: personId,
      key,
      name,
      description: description ?? '',
      origin,
      position,
    })
    .execute();
}

/** Takes the row away: what is left of the theme is the machine's proposal, or nothing. */
export async function deleteTheme(db: Db, projectId: number, key: string): Promise<void> {
  await db.deleteFrom('theme').where('project_id', '=', projectId).where('key', '=', key).execute();
}

/** @param newVersion  true where somebody who has the form open must be told */
export async function updateTheme(
  db: Db,
  projectId: number,
  key: string,
  values: Updateable<Pick<ThemeTable, 'name' | 'description' | 'parent_key' | 'position' | 'locked'>>,
  newVersion = false,
): Promise<void> {
  await db
    .updateTable('theme')
    .set({ ...values, ...(newVersion ? { version: sql`version + 1` } : {}) })
    .where('project_id', '=', projectId)
    .where('key', '=', key)
    .execute();
}

/** Lets a theme stand by itself again, and those that had gone up in it before belong to it. */
export async function unmerge(
  db: Db,
  projectId: number,
  source: string,
  merged: readonly string[],
): Promise<void> {
  await db
    .updateTable('theme')
    .set({
      merged_into: sql`case when key = ${source} then null else ${source} end`,
      version: sql`version + 1`,
    })
    .where('project_id', '=', projectId)
    .where('key', 'in', [source, ...merged])
    .execute();
}

/** Lets a theme, and all that were merged into it before, count under another. One step from each to the one that stays. */
export async function mergeInto(db: Db, projectId: number, source: string, targetKey: string): Promise<void> {
  await db
    .updateTable('theme')
    .set({ merged_into: targetKey, version: sql`version + 1` })
    .where('project_id', '=', projectId)
    .where((eb) => eb.or([eb('key', '=', source), eb('merged_into', '=', source)]))
    .execute();
}

/** Keys under which ideas of this theme may be stored: its own and those of themes that were merged into it. */
export async function keysOf(db: Db, projectId: number, key: string): Promise<string[]> {
  const merged = await rows(db, projectId).where('merged_into', '=', key).execute();
  return [key, ...merged.map((row) => row.key)];
}

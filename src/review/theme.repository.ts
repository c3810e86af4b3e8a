import { sql } from 'kysely';
import type { Db } from './effective.repository.js';

export interface ThemeRow {
  key: string;
  name: string;
  description: string;
  mergedInto: string | null;
  version: number;
}

const rows = (db: Db, projectId: number) =>
  db
    .selectFrom('theme')
    .select(['key', 'name', 'description', 'merged_into as mergedInto', 'version'])
    .where('project_id', '=', projectId);

/** The stored theme, also one that was merged; undefined for a proposal. */
export async function findThemeRow(db: Db, projectId: number, key: string): Promise<ThemeRow | undefined> {
  return rows(db, projectId).where('key', '=', key).executeTakeFirst();
}

/** Rows that nobody else may change until the transaction ends, in the order of their keys so that two never wait for each other. */
export async function lockThemeRows(db: Db, projectId: number, keys: readonly string[]): Promise<ThemeRow[]> {
  return rows(db, projectId).where('key', 'in', keys).orderBy('key').forUpdate().execute();
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
  description: string;
  origin: 'cluster' | 'person';
}

/** @returns false when somebody else made it just now; nothing is written then */
export async function insertTheme(
  db: Db,
  projectId: number,
  personId: number,
  theme: NewTheme,
): Promise<boolean> {
  const result = await db
    .insertInto('theme')
    .values((eb) => ({
      project_id: projectId,
      created_by: personId,
      ...theme,
      position: eb
        .selectFrom('theme')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
        .where('project_id', '=', projectId),
    }))
    .onConflict((conflict) => conflict.columns(['project_id', 'key']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns false when its version is another one by now, or it was merged; nothing is written then */
export async function updateTheme(
  db: Db,
  projectId: number,
  key: string,
  version: number,
  values: { name: string; description: string },
): Promise<boolean> {
  const result = await db
    .updateTable('theme')
    .set({ ...values, version: sql`version + 1` })
    .where('project_id', '=', projectId)
    .where('key', '=', key)
    .where('version', '=', version)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
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

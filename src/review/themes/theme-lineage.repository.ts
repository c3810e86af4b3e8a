import type { Db } from '../ideas/effective.repository.js';

/** Where a theme came from and what came out of it, as far as people decided that and did not take it back. */
export interface ThemeLineage {
  /** Names of the themes that went up in it. */
  mergedFrom: string[];
  /** Keys of the themes that it was split off from. */
  splitFrom: string[];
  /** Keys of the themes that were split off from it. */
  splitInto: string[];
}

export async function findThemeLineage(db: Db, projectId: number, key: string): Promise<ThemeLineage> {
  const merged = await db
    .selectFrom('theme')
    .select('name')
    .where('project_id', '=', projectId)
    .where('merged_into', '=', key)
    .orderBy('name')
    .execute();
  const splits = await db
    .selectFrom('decision as c')
    .innerJoin('act as a', 'a.id', 'c.action')
    .select(['c.from_key as from', 'c.theme_key as into'])
    .distinct()
    .where('c.project_id', '=', projectId)
    .where('c.kind', '=', 'move')
    .where((eb) => eb.or([eb('c.theme_key', '=', key), eb('c.from_key', '=', key)]))
    .where('a.verb', '=', 'split')
    .where('a.undone_by', 'is', null)
    .execute();
  return {
    mergedFrom: merged.map(({ name }) => name),
    splitFrom: splits.flatMap(({ from, into }) => (into === key && from !== null ? [from] : [])),
    splitInto: splits.flatMap(({ from, into }) => (from === key && into !== null ? [into] : [])),
  };
}

import { sql } from 'kysely';
import { findCurrentRun } from '../analyse/index.js';
import { EFFECTIVE_KEY, effectiveIdeas, FRESH, NOT_ANALYSED, type Db } from './effective.repository.js';
import { EVENT_THEME, type ThemeSummary } from './theme.js';

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

export async function findThemeRow(db: Db, projectId: number, key: string): Promise<ThemeRow | undefined> {
  return rows(db, projectId).where('key', '=', key).executeTakeFirst();
}

/** Rows that nobody else may change until the transaction ends, in the order of their keys so that two never wait for each other. */
export async function lockThemeRows(db: Db, projectId: number, keys: readonly string[]): Promise<ThemeRow[]> {
  return rows(db, projectId).where('key', 'in', keys).orderBy('key').forUpdate().execute();
}

export async function listThemeRows(db: Db, projectId: number): Promise<ThemeRow[]> {
  return rows(db, projectId).orderBy('key').execute();
}

export interface Cluster {
  key: string;
  label: string;
  description: string;
  keyTerms: string[];
  representativeCodes: string[];
}

const clusters = (db: Db, runId: number) =>
  db
    .selectFrom('cluster')
    .select([
      'key',
      'label',
      'description',
      'key_terms as keyTerms',
      'representative_codes as representativeCodes',
    ])
    .where('run_id', '=', runId);

export async function findCluster(db: Db, runId: number, key: string): Promise<Cluster | undefined> {
  return clusters(db, runId).where('key', '=', key).executeTakeFirst();
}

export async function listClusters(db: Db, runId: number): Promise<Cluster[]> {
  return clusters(db, runId).orderBy('position').execute();
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

/** What does not stand in a theme, and what the machine has not seen. Every active idea counts in exactly one place. */
export interface Rest {
  ideaCount: number;
  /** All workshops of the project. */
  workshopCount: number;
  notPlacedCount: number;
  /** Not placed by anybody, because they came after the analysis began. */
  freshCount: number;
  /** New ideas, and those whose text changed; the latter stand in a theme too. */
  notAnalysedCount: number;
  duplicateCount: number;
}

export interface ThemeOverview {
  /** Themes of people first, then proposals, each largest first; the event last. */
  themes: ThemeSummary[];
  /** Proposals from which every idea was moved away: no longer in the list, still with a name. */
  emptied: ThemeSummary[];
  rest: Rest;
}

/**
 * The themes of a project as they stand now, with counts: four queries, whatever the size of the project. A proposal
 * from which every idea was moved away is left out.
 */
export async function readThemeOverview(db: Db, projectId: number): Promise<ThemeOverview> {
  const run = await findCurrentRun(db, projectId);
  const groups = await countByKey(db, projectId, run?.id);
  const themeRows = await listThemeRows(db, projectId);
  const found = run ? await listClusters(db, run.id) : [];
  const rest = await countRest(db, projectId, run?.id);

  const groupOf = new Map(groups.filter((group) => !group.fresh).map((group) => [group.key, group]));
  const clusterOf = new Map(found.map((cluster) => [cluster.key, cluster]));
  const rowOf = new Map(themeRows.map((row) => [row.key, row]));
  const summary = (key: string): ThemeSummary => {
    const [group, row, cluster] = [groupOf.get(key), rowOf.get(key), clusterOf.get(key)];
    const event = key === EVENT_THEME;
    return {
      key,
      status: event ? 'event' : row ? 'theme' : 'proposal',
      name: event ? null : (row?.name ?? cluster?.label ?? key),
      description: row?.description ?? cluster?.description ?? '',
      version: row?.version ?? 0,
      ideaCount: group?.ideas ?? 0,
      workshopCount: group?.workshops ?? 0,
      perspectiveCount: group?.perspectives ?? 0,
      keyTerms: cluster?.keyTerms ?? [],
      representativeCodes: cluster?.representativeCodes ?? [],
    };
  };
  const decided = themeRows.filter((row) => row.mergedInto === null).map((row) => summary(row.key));
  const others = [...groupOf.keys()].flatMap((key) => (key === null || rowOf.has(key) ? [] : [summary(key)]));
  const bySize = (a: ThemeSummary, b: ThemeSummary): number =>
    b.ideaCount - a.ideaCount || (a.name ?? '').localeCompare(b.name ?? '', 'nl');
  const total = (of: (group: KeyGroup) => boolean): number =>
    groups.filter(of).reduce((sum, group) => sum + group.ideas, 0);

  const emptied = found.flatMap(({ key }) => (rowOf.has(key) || groupOf.has(key) ? [] : [summary(key)]));
  return {
    emptied: emptied.filter(({ status }) => status === 'proposal'),
    themes: [
      ...decided.sort(bySize),
      ...others.filter(({ status }) => status === 'proposal').sort(bySize),
      ...others.filter(({ status }) => status === 'event'),
    ],
    rest: {
      ...rest,
      ideaCount: total(() => true),
      notPlacedCount: total(({ key, fresh }) => key === null && !fresh),
      freshCount: total(({ fresh }) => fresh),
    },
  };
}

/** The themes of a project, see `readThemeOverview`. */
export async function listThemes(db: Db, projectId: number): Promise<ThemeSummary[]> {
  return (await readThemeOverview(db, projectId)).themes;
}

interface KeyGroup {
  key: string | null;
  fresh: boolean;
  ideas: number;
  workshops: number;
  perspectives: number;
}

function countByKey(db: Db, projectId: number, runId: number | undefined): Promise<KeyGroup[]> {
  return effectiveIdeas(db, projectId, runId)
    .where('i.withdrawn_at', 'is', null)
    .select((eb) => [
      EFFECTIVE_KEY.as('key'),
      FRESH.as('fresh'),
      eb.fn.countAll<number>().as('ideas'),
      eb.fn.count<number>('i.workshop_id').distinct().as('workshops'),
      eb.fn.count<number>('i.perspective').distinct().as('perspectives'),
    ])
    .groupBy([EFFECTIVE_KEY, FRESH])
    .execute();
}

async function countRest(
  db: Db,
  projectId: number,
  runId: number | undefined,
): Promise<Pick<Rest, 'workshopCount' | 'notAnalysedCount' | 'duplicateCount'>> {
  const counts = await effectiveIdeas(db, projectId, runId)
    .where('i.withdrawn_at', 'is', null)
    .select([
      sql<number>`count(*) filter (where ${NOT_ANALYSED})`.as('notAnalysedCount'),
      sql<number>`count(p.duplicate_of)`.as('duplicateCount'),
    ])
    .executeTakeFirstOrThrow();
  const { workshopCount } = await db
    .selectFrom('workshop')
    .select((eb) => eb.fn.countAll<number>().as('workshopCount'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return { ...counts, workshopCount };
}

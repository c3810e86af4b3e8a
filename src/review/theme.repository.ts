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
  const groups = await countGroups(db, projectId, run?.id);
  const themeRows = await listThemeRows(db, projectId);
  const found = run ? await listClusters(db, run.id) : [];

  const groupOf = spreadByKey(groups);
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
  const others = [...groupOf.keys()].flatMap((key) => (rowOf.has(key) ? [] : [summary(key)]));
  const bySize = (a: ThemeSummary, b: ThemeSummary): number =>
    b.ideaCount - a.ideaCount || (a.name ?? '').localeCompare(b.name ?? '', 'nl');
  const total = (of: (group: Group) => number): number => groups.reduce((sum, group) => sum + of(group), 0);

  const emptied = found.flatMap(({ key }) => (rowOf.has(key) || groupOf.has(key) ? [] : [summary(key)]));
  return {
    emptied: emptied.filter(({ status }) => status === 'proposal'),
    themes: [
      ...decided.sort(bySize),
      ...others.filter(({ status }) => status === 'proposal').sort(bySize),
      ...others.filter(({ status }) => status === 'event'),
    ],
    rest: {
      ideaCount: total(({ ideas }) => ideas),
      workshopCount: await countWorkshops(db, projectId),
      notPlacedCount: total(({ key, fresh, ideas }) => (key === null && !fresh ? ideas : 0)),
      freshCount: total(({ fresh, ideas }) => (fresh ? ideas : 0)),
      notAnalysedCount: total(({ notAnalysed }) => notAnalysed),
      duplicateCount: total(({ duplicates }) => duplicates),
    },
  };
}

/** The themes of a project, see `readThemeOverview`. */
export async function listThemes(db: Db, projectId: number): Promise<ThemeSummary[]> {
  return (await readThemeOverview(db, projectId)).themes;
}

/** Ideas that stand alike: under one key, from one workshop, of one perspective. */
interface Group {
  key: string | null;
  fresh: boolean;
  workshopId: number | null;
  perspective: string | null;
  ideas: number;
  notAnalysed: number;
  duplicates: number;
}

/**
 * One pass over the ideas of the project. Workshops and perspectives are counted from the groups, because counting them
 * in the database sorts every idea.
 */
function countGroups(db: Db, projectId: number, runId: number | undefined): Promise<Group[]> {
  return effectiveIdeas(db, projectId, runId)
    .where('i.withdrawn_at', 'is', null)
    .select((eb) => [
      EFFECTIVE_KEY.as('key'),
      FRESH.as('fresh'),
      'i.workshop_id as workshopId',
      'i.perspective',
      eb.fn.countAll<number>().as('ideas'),
      sql<number>`count(*) filter (where ${NOT_ANALYSED})`.as('notAnalysed'),
      sql<number>`count(*) filter (where p.duplicate_of is not null and exists (
        select from idea as o where o.id = p.duplicate_of and o.withdrawn_at is null))`.as('duplicates'),
    ])
    .groupBy([EFFECTIVE_KEY, FRESH, 'i.workshop_id', 'i.perspective'])
    .execute();
}

interface Spread {
  ideas: number;
  workshops: number;
  perspectives: number;
}

/** What stands under each theme key; ideas that stand nowhere are left out. */
function spreadByKey(groups: readonly Group[]): Map<string, Spread> {
  const sets = new Map<string, { ideas: number; workshops: Set<number>; perspectives: Set<string> }>();
  for (const { key, workshopId, perspective, ideas } of groups) {
    if (key === null) continue;
    const set = sets.get(key) ?? { ideas: 0, workshops: new Set(), perspectives: new Set() };
    set.ideas += ideas;
    if (workshopId !== null) set.workshops.add(workshopId);
    if (perspective !== null) set.perspectives.add(perspective);
    sets.set(key, set);
  }
  return new Map(
    [...sets].map(([key, { ideas, workshops, perspectives }]) => [
      key,
      { ideas, workshops: workshops.size, perspectives: perspectives.size },
    ]),
  );
}

async function countWorkshops(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('workshop')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return n;
}

import { sql } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { countWorkshops } from '../../capture/index.js';
import { areDistinct } from '../ideas/distinct.repository.js';
import { listClusters } from './cluster.repository.js';
import {
  EFFECTIVE_KEY,
  effectiveIdeas,
  FRESH,
  NOT_ANALYSED,
  type Db,
} from '../ideas/effective.repository.js';
import { EVENT_THEME, type ThemeSummary } from './theme.js';
import { listThemeRows } from './theme.repository.js';

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
  /** Those, and proposals from which every idea was moved away: no longer in the list, still with a name. */
  all: ThemeSummary[];
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
      parentKey: row?.parentKey ?? null,
      locked: row?.locked ?? false,
      position: row?.position ?? 0,
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
  const themes = [
    ...decided.sort(bySize),
    ...others.filter(({ status }) => status === 'proposal').sort(bySize),
    ...others.filter(({ status }) => status === 'event'),
  ];
  return {
    themes,
    all: [...themes, ...emptied.filter(({ status }) => status === 'proposal')],
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
    .where('i.active', '=', true)
    .select((eb) => [
      EFFECTIVE_KEY.as('key'),
      FRESH.as('fresh'),
      'i.workshop_id as workshopId',
      'i.perspective',
      eb.fn.countAll<number>().as('ideas'),
      sql<number>`count(*) filter (where ${NOT_ANALYSED})`.as('notAnalysed'),
      sql<number>`count(*) filter (where p.duplicate_of is not null and exists (
        select from idea as o where o.id = p.duplicate_of and o.active
          and not ${areDistinct(sql.ref('i.id'), sql.ref('o.id'))}))`.as('duplicates'),
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

import { sql } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';
import type { Verb } from './decision.js';

/** An act as the timeline shows it. */
export interface TimelineAct {
  id: string;
  verb: Verb;
  reason: string | null;
  who: string | null;
  at: Date;
  /** The act that this one took back or did again. */
  undoes: string | null;
  /** Of an act that did something again: the act that it did again. */
  redoes: string | null;
  /** The act that took this one back. */
  undoneBy: string | null;
  undoneWho: string | null;
  undoneAt: Date | null;
}

export interface TimelineFilter {
  personId?: number | undefined;
  /** Keys of one theme: its own and those of themes merged into it. */
  themeKeys?: readonly string[] | undefined;
}

const acts = (db: Db, projectId: number) =>
  db
    .selectFrom('act as a')
    .leftJoin('act as x', 'x.id', 'a.undoes')
    .leftJoin('act as u', 'u.id', 'a.undone_by')
    .leftJoin('person as s', 's.id', 'a.decided_by')
    .leftJoin('person as us', 'us.id', 'u.decided_by')
    .where('a.project_id', '=', projectId)
    .select([
      'a.id',
      'a.verb',
      'a.reason',
      's.name as who',
      'a.decided_at as at',
      'a.undoes',
      'x.undoes as redoes',
      'a.undone_by as undoneBy',
      'us.name as undoneWho',
      'u.decided_at as undoneAt',
    ]);

/** What a line of the timeline is about: an act, or the acceptance of an analysis run. */
export interface TimelineEntry {
  kind: 'act' | 'acceptance';
  id: string;
}

/** An analysis is about all themes: among what happened to one of them it is not shown. */
function entries(db: Db, projectId: number, { personId, themeKeys }: TimelineFilter) {
  const keys = themeKeys as string[] | undefined;
  const decided = db
    .selectFrom('act as a')
    .where('a.project_id', '=', projectId)
    .$if(personId !== undefined, (query) => query.where('a.decided_by', '=', personId ?? 0))
    .$if(keys !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from decision as c where c.action = a.id
          and (c.theme_key = any(${keys}) or c.from_key = any(${keys})))`,
      ),
    )
    .select([sql<TimelineEntry['kind']>`'act'`.as('kind'), 'a.id', 'a.decided_at as at', 'a.number']);
  const accepted = db
    .selectFrom('run_acceptance as a')
    .where('a.project_id', '=', projectId)
    .$if(personId !== undefined, (query) => query.where('a.accepted_by', '=', personId ?? 0))
    .$if(keys !== undefined, (query) => query.where(sql<boolean>`false`))
    .select([
      sql<TimelineEntry['kind']>`'acceptance'`.as('kind'),
      sql<string>`a.id::text`.as('id'),
      'a.accepted_at as at',
      sql<number>`a.id`.as('number'),
    ]);
  return db.selectFrom(decided.unionAll(accepted).as('e'));
}

/** What happened in a project, newest first, a page at a time. */
export async function listEntries(
  db: Db,
  projectId: number,
  filter: TimelineFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<TimelineEntry[]> {
  return entries(db, projectId, filter)
    .select(['e.kind', 'e.id'])
    .orderBy('e.at', 'desc')
    .orderBy('e.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countEntries(db: Db, projectId: number, filter: TimelineFilter): Promise<number> {
  const { n } = await entries(db, projectId, filter)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** These acts, newest first. */
export async function listActsById(
  db: Db,
  projectId: number,
  ids: readonly string[],
): Promise<TimelineAct[]> {
  if (ids.length === 0) return [];
  return acts(db, projectId).where('a.id', 'in', ids).orderBy('a.number', 'desc').execute();
}

/** Whoever decided something in the project or accepted an analysis, by name. */
export async function listDeciders(db: Db, projectId: number): Promise<{ id: number; name: string }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('act')
        .select('decided_by')
        .where('project_id', '=', projectId)
        .union(
          eb
            .selectFrom('run_acceptance')
            .select('accepted_by as decided_by')
            .where('project_id', '=', projectId),
        )
        .$castTo<{ decided_by: number }>(),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
}

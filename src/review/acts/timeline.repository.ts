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

const filtered = <Query extends ReturnType<typeof acts>>(query: Query, filter: TimelineFilter): Query => {
  const { personId, themeKeys } = filter;
  let narrowed = query as ReturnType<typeof acts>;
  if (personId !== undefined) narrowed = narrowed.where('a.decided_by', '=', personId);
  if (themeKeys) {
    narrowed = narrowed.where(
      sql<boolean>`exists (select from decision as c where c.action = a.id
        and (c.theme_key = any(${themeKeys as string[]}) or c.from_key = any(${themeKeys as string[]})))`,
    );
  }
  return narrowed as Query;
};

/** The acts of a project, newest first, a page at a time. */
export async function listActs(
  db: Db,
  projectId: number,
  filter: TimelineFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<TimelineAct[]> {
  return filtered(acts(db, projectId), filter)
    .orderBy('a.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countActs(db: Db, projectId: number, filter: TimelineFilter): Promise<number> {
  const { n } = await db
    .selectFrom(filtered(acts(db, projectId), filter).as('a'))
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

/** Whoever decided something in the project, by name. */
export async function listDeciders(db: Db, projectId: number): Promise<{ id: number; name: string }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('act')
        .select('decided_by')
        .where('project_id', '=', projectId)
        .$castTo<{ decided_by: number }>(),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
}

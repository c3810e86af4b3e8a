import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../../schema.js';
import type { Act } from './act.js';
import type { DecisionKind, NewDecision } from './decision.js';
import type { Db } from '../ideas/effective.repository.js';

/** Rows in one insert; the driver allows 65,535 parameters. */
const CHUNK = 1000;

/** Adds to the history. What stands there is never changed: the database refuses it. */
export async function insertDecisions(db: Db, act: Act, decisions: readonly NewDecision[]): Promise<void> {
  for (let index = 0; index < decisions.length; index += CHUNK) {
    const rows = decisions.slice(index, index + CHUNK).map((decision) => ({
      project_id: act.projectId,
      decided_by: act.personId,
      action: act.id,
      kind: decision.kind,
      idea_id: decision.ideaId ?? null,
      other_id: decision.otherId ?? null,
      theme_key: decision.themeKey ?? null,
      from_key: decision.fromKey ?? null,
      before: JSON.stringify(decision.before),
      after: JSON.stringify(decision.after),
    }));
    await db.insertInto('decision').values(rows).execute();
  }
}

/** One act in the history: all decisions of the same kind between the same themes, made by one press of a button. */
export interface HistoryEntry {
  kind: DecisionKind;
  fromKey: string | null;
  themeKey: string | null;
  before: unknown;
  after: unknown;
  /** How many ideas it was about; 0 for a decision about a theme. */
  ideaCount: number;
  /** Codes of the first few of those ideas. */
  codes: string[];
  /** Of pairs: the codes of the first few of the other ideas. */
  otherCodes: string[];
  decidedBy: string | null;
  decidedAt: Date;
  /** The act that it is part of. */
  action: string;
  reason: string | null;
  /** When the act was taken back, and by whom; null: it counts. */
  undoneAt: Date | null;
  undoneBy: string | null;
}

/** The newest decisions that a page of history is made of: a thousand moves in one act are one line of it. */
const READ_NEWEST = 2000;

const firstCodes = (idea: 'i' | 'o') => {
  const code = sql.ref<string>(`${idea}.code`);
  return sql<
    string[]
  >`coalesce((array_agg(${code} order by c.id) filter (where ${code} is not null))[1:6], '{}')`;
};

/** @param which  ids of the decisions to tell about */
const history = (db: Db, which: SelectQueryBuilder<Database, 'decision', { id: number }>) =>
  db
    .selectFrom('decision as c')
    .where('c.id', 'in', which)
    .innerJoin('act as a', 'a.id', 'c.action')
    .leftJoin('act as u', 'u.id', 'a.undone_by')
    .leftJoin('person as s', 's.id', 'c.decided_by')
    .leftJoin('person as us', 'us.id', 'u.decided_by')
    .leftJoin('idea as i', 'i.id', 'c.idea_id')
    .leftJoin('idea as o', 'o.id', 'c.other_id')
    .select(['c.kind', 'c.from_key as fromKey', 'c.theme_key as themeKey', 's.name as decidedBy'])
    .select(['c.action', 'a.reason', 'u.decided_at as undoneAt', 'us.name as undoneBy'])
    .select((eb) => [
      sql`(array_agg(c.before order by c.id))[1]`.as('before'),
      sql`(array_agg(c.after order by c.id))[1]`.as('after'),
      eb.fn.count<number>('c.idea_id').as('ideaCount'),
      firstCodes('i').as('codes'),
      firstCodes('o').as('otherCodes'),
      sql<Date>`max(c.decided_at)`.as('decidedAt'),
    ])
    .groupBy(['c.action', 'c.kind', 'c.from_key', 'c.theme_key', 's.name'])
    .groupBy(['a.reason', 'u.decided_at', 'us.name'])
    .orderBy((eb) => eb.fn.max('c.id'), 'desc');

/** An act that took something back is told with that one, not by itself. */
const ORIGINAL = sql<boolean>`exists (select from act where act.id = decision.action and act.undoes is null)`;

/** What was decided about themes and about ideas that came in or went out, newest first. */
export async function listThemeHistory(
  db: Db,
  projectId: number,
  keys: readonly string[],
  limit: number,
): Promise<HistoryEntry[]> {
  if (keys.length === 0) return [];
  const newest = db
    .selectFrom('decision')
    .select('id')
    .where('project_id', '=', projectId)
    .where((eb) => eb.or([eb('theme_key', 'in', keys), eb('from_key', 'in', keys)]))
    .where(ORIGINAL)
    .orderBy('id', 'desc')
    .limit(READ_NEWEST);
  return history(db, newest).limit(limit).execute();
}

/** What was decided about one idea, newest first. */
export async function listIdeaHistory(db: Db, ideaId: number, limit: number): Promise<HistoryEntry[]> {
  const all = db
    .selectFrom('decision')
    .select('id')
    .where((eb) => eb.or([eb('idea_id', '=', ideaId), eb('other_id', '=', ideaId)]))
    .where(ORIGINAL);
  return history(db, all).limit(limit).execute();
}

/** What these acts decided, by act; within an act in the order in which it was decided. */
export async function listEntriesOf(db: Db, actIds: readonly string[]): Promise<Map<string, HistoryEntry[]>> {
  const entries = new Map<string, HistoryEntry[]>(actIds.map((id) => [id, []]));
  if (actIds.length === 0) return entries;
  const which = db.selectFrom('decision').select('id').where('action', 'in', actIds);
  for (const entry of await history(db, which).execute()) entries.get(entry.action)?.unshift(entry);
  return entries;
}

/** Who changed the name or the description of a theme last. */
export async function findLastEditor(
  db: Db,
  projectId: number,
  key: string,
): Promise<{ name: string | null; at: Date } | undefined> {
  return db
    .selectFrom('decision as c')
    .leftJoin('person as s', 's.id', 'c.decided_by')
    .select(['s.name', 'c.decided_at as at'])
    .where('c.project_id', '=', projectId)
    .where('c.theme_key', '=', key)
    .where('c.kind', 'in', ['accept', 'rename', 'describe', 'merge', 'new-theme'])
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

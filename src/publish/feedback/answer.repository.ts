import { sql } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { IDEA_LINE, type IdeaLine } from '../../capture/index.js';
import { EFFECTIVE_KEY, effectiveIdeas, NOT_PLACED } from '../../review/index.js';
import type { DispositionOutcome } from '../source/note-source.js';
import type { Db } from '../note/part.repository.js';
import { UNANSWERED, type Answer } from './answer.js';

/** An answer with who gave it and when. */
export interface GivenAnswer extends Answer {
  version: number;
  by: string | null;
  at: Date;
}

export interface AnswerableIdea extends IdeaLine {
  themeKey: string | null;
  /** Null: nobody answered it yet. */
  answer: GivenAnswer | null;
}

/** An entry of the history; without an outcome the answer was taken away. */
export interface PastAnswer extends Omit<GivenAnswer, 'outcome'> {
  outcome: DispositionOutcome | null;
}

export interface AnswerFilter {
  projectId: number;
  /** A theme key, `not-placed`, or empty: all. */
  theme: string;
  outcome: DispositionOutcome | typeof UNANSWERED | '';
}

const answerColumns = [
  'a.outcome',
  'a.reason',
  'a.place',
  'a.owner',
  sql<string | null>`a.due_on::text`.as('dueOn'),
  'a.version',
  'b.name as by',
  'a.decided_at as at',
] as const;

async function asked(db: Db, { projectId, theme, outcome }: AnswerFilter) {
  const run = await findCurrentRun(db, projectId);
  return {
    query: effectiveIdeas(db, projectId, run?.id)
      .leftJoin('disposition as a', 'a.idea_id', 'i.id')
      .where('i.active', '=', true)
      .$if(theme === NOT_PLACED, (query) => query.where(EFFECTIVE_KEY, 'is', null))
      .$if(theme !== '' && theme !== NOT_PLACED, (query) => query.where(EFFECTIVE_KEY, '=', theme))
      .$if(outcome === UNANSWERED, (query) => query.where('a.idea_id', 'is', null))
      .$if(outcome !== '' && outcome !== UNANSWERED, (query) =>
        query.where('a.outcome', '=', outcome as DispositionOutcome),
      ),
  };
}

const withAnswer = <Row extends Nullable<GivenAnswer>>(row: Row) => {
  const { outcome, reason, place, owner, dueOn, version, by, at, ...idea } = row;
  const answer =
    outcome === null || version === null || at === null
      ? null
      : { outcome, reason: reason ?? '', place: place ?? '', owner: owner ?? '', dueOn, version, by, at };
  return { ...idea, answer };
};
type Nullable<Type> = { [Key in keyof Type]: Type[Key] | null };

/** A page of the ideas that are asked for with what is done with them, in the order of their ids, after this one. */
export async function listAnswerable(
  db: Db,
  filter: AnswerFilter,
  { afterId, limit, codes }: { afterId: number; limit: number; codes?: readonly string[] },
): Promise<AnswerableIdea[]> {
  const { query } = await asked(db, filter);
  const rows = await query
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .leftJoin('person as b', 'b.id', 'a.decided_by')
    .where('i.id', '>', afterId)
    .$if(codes !== undefined, (some) => some.where('i.code', '=', sql<string>`any(${codes as string[]})`))
    .orderBy('i.id')
    .limit(limit)
    .select([...IDEA_LINE, EFFECTIVE_KEY.as('themeKey'), ...answerColumns])
    .execute();
  return rows.map(withAnswer);
}

export async function countAnswerable(db: Db, filter: AnswerFilter): Promise<number> {
  const { query } = await asked(db, filter);
  const { n } = await query.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  return n;
}

/** The ids of all ideas that are asked for but these. */
export async function listAnswerableIds(
  db: Db,
  filter: AnswerFilter,
  but: readonly string[],
): Promise<number[]> {
  const { query } = await asked(db, filter);
  const rows = await query
    .where(sql<boolean>`not i.code = any(${but as string[]})`)
    .orderBy('i.id')
    .select('i.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The ids of the ideas with these codes that take part. */
export async function listIdsByCode(db: Db, projectId: number, codes: readonly string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('idea')
    .select('id')
    .where('project_id', '=', projectId)
    .where('active', '=', true)
    .where('code', '=', sql<string>`any(${codes as string[]})`)
    .execute();
  return rows.map(({ id }) => id);
}

export interface AnswerCount {
  /** Null: in no theme. */
  themeKey: string | null;
  /** Null: not answered. */
  outcome: DispositionOutcome | null;
  count: number;
}

/** How many ideas that take part stand in each theme with each answer: one pass over the project. */
export async function countAnswers(db: Db, projectId: number): Promise<AnswerCount[]> {
  const { query } = await asked(db, { projectId, theme: '', outcome: '' });
  return query
    .select((eb) => [EFFECTIVE_KEY.as('themeKey'), 'a.outcome', eb.fn.countAll<number>().as('count')])
    .groupBy([EFFECTIVE_KEY, 'a.outcome'])
    .execute();
}

/** Codes of ideas that take part and that nobody answered, in the order in which they were captured. */
export async function listUnanswered(db: Db, projectId: number, limit?: number): Promise<string[]> {
  const rows = await db
    .selectFrom('idea as i')
    .leftJoin('disposition as a', 'a.idea_id', 'i.id')
    .select('i.code')
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .where('a.idea_id', 'is', null)
    .orderBy('i.id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(({ code }) => code);
}

/** What is done with every idea that takes part and was answered, with its code. */
export async function listAnswers(
  db: Db,
  projectId: number,
  among?: readonly number[],
): Promise<(Answer & { code: string })[]> {
  return db
    .selectFrom('disposition as a')
    .innerJoin('idea as i', 'i.id', 'a.idea_id')
    .select([
      'i.code',
      'a.outcome',
      'a.reason',
      'a.place',
      'a.owner',
      sql<string | null>`a.due_on::text`.as('dueOn'),
    ])
    .where('a.project_id', '=', projectId)
    .where('i.active', '=', true)
    .$if(among !== undefined, (query) =>
      query.where('i.id', '=', sql<number>`any(${(among ?? []) as number[]}::integer[])`),
    )
    .orderBy('i.id')
    .execute();
}

/** Every answer that an idea ever got or lost, newest first. */
export async function listHistory(db: Db, ideaId: number): Promise<PastAnswer[]> {
  return db
    .selectFrom('disposition_revision as a')
    .leftJoin('person as b', 'b.id', 'a.decided_by')
    .select(answerColumns)
    .where('a.idea_id', '=', ideaId)
    .orderBy('a.version', 'desc')
    .execute();
}

/** The id of the newest answer in a project; 0 where nothing was answered. */
export async function newestAnswer(db: Db, projectId: number): Promise<number> {
  const { newest } = await db
    .selectFrom('disposition_revision')
    .select((eb) => eb.fn.max('id').as('newest'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return newest ?? 0;
}

/** Of these ideas the ones that somebody answered after the answer with this id, and who that was. */
export async function listAnsweredSince(
  db: Db,
  ideaIds: readonly number[],
  seen: number,
): Promise<{ code: string; by: string | null }[]> {
  return db
    .selectFrom('idea as i')
    .innerJoin('disposition_revision as a', 'a.idea_id', 'i.id')
    .leftJoin('person as b', 'b.id', 'a.decided_by')
    .select(['i.code', 'b.name as by'])
    .distinct()
    .where('i.id', '=', sql<number>`any(${ideaIds as number[]}::integer[])`)
    .where('a.id', '>', seen)
    .orderBy('i.code')
    .execute();
}

import { sql } from 'kysely';
import { EFFECTIVE_KEY, effectiveIdeas } from '../../review/index.js';
import type { Db } from '../note/part.repository.js';
import type { Answer } from './answer.js';

/** Ids of the ideas that take part and have no receipt yet. */
export async function listWithoutReceipt(db: Db, projectId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('idea as i')
    .leftJoin('receipt as r', 'r.idea_id', 'i.id')
    .select('i.id')
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .where('r.idea_id', 'is', null)
    .orderBy('i.id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Writes receipts; an idea that got one meanwhile keeps it, and a code that exists already is passed over. */
export async function insertReceipts(
  db: Db,
  receipts: readonly { ideaId: number; code: string }[],
): Promise<void> {
  if (receipts.length === 0) return;
  await db
    .insertInto('receipt')
    .values(receipts.map(({ ideaId, code }) => ({ idea_id: ideaId, code })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The receipt of an idea; undefined where it has none yet. */
export async function findReceiptCode(db: Db, ideaId: number): Promise<string | undefined> {
  const row = await db.selectFrom('receipt').select('code').where('idea_id', '=', ideaId).executeTakeFirst();
  return row?.code;
}

export interface ReceiptCount {
  /** Null: outside a workshop. */
  number: number | null;
  title: string | null;
  ideas: number;
  receipts: number;
}

/** How many ideas each workshop has and how many have a receipt; workshops without ideas are left out. */
export async function countReceipts(db: Db, projectId: number): Promise<ReceiptCount[]> {
  return db
    .selectFrom('idea as i')
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .leftJoin('receipt as r', 'r.idea_id', 'i.id')
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .select((eb) => [
      'w.number',
      'w.title',
      eb.fn.countAll<number>().as('ideas'),
      eb.fn.count<number>('r.idea_id').as('receipts'),
    ])
    .groupBy(['w.number', 'w.title'])
    .orderBy(sql`w.number nulls last`)
    .execute();
}

export interface Slip {
  ideaCode: string;
  text: string;
  code: string;
}

/** The receipts of a workshop in the order in which the ideas were captured. Null: outside a workshop. */
export async function listSlips(db: Db, projectId: number, workshop: number | null): Promise<Slip[]> {
  return db
    .selectFrom('idea as i')
    .innerJoin('receipt as r', 'r.idea_id', 'i.id')
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .select(['i.code as ideaCode', 'i.text', 'r.code'])
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .$if(workshop === null, (query) => query.where('i.workshop_id', 'is', null))
    .$if(workshop !== null, (query) => query.where('w.number', '=', workshop))
    .orderBy('i.id')
    .execute();
}

export interface FoundReceipt {
  ideaId: number;
  projectId: number;
  text: string;
  active: boolean;
  published: boolean;
  slug: string | null;
  /** From when an answer may be expected, `2027-03-01`. */
  answersOn: string | null;
}

/** What belongs to a code that somebody typed. */
export async function findReceipt(db: Db, code: string): Promise<FoundReceipt | undefined> {
  return db
    .selectFrom('receipt as r')
    .innerJoin('idea as i', 'i.id', 'r.idea_id')
    .leftJoin('publication as p', 'p.project_id', 'i.project_id')
    .select([
      'i.id as ideaId',
      'i.project_id as projectId',
      'i.text',
      'i.active',
      sql<boolean>`p.published_at is not null`.as('published'),
      'p.slug',
      sql<string | null>`p.answers_on::text`.as('answersOn'),
    ])
    .where('r.code', '=', code)
    .executeTakeFirst();
}

/**
 * The ids of the ideas that speak for this one now: itself, the one that it was joined into, or the parts that it was
 * split into. None for an idea that was withdrawn.
 */
export async function speakingFor(db: Db, ideaId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive successor as (
      select id, active, joined_into from idea where id = ${ideaId}
      union
      select n.id, n.active, n.joined_into
      from successor as s join idea as n on n.id = s.joined_into or n.split_from = s.id
      where not s.active
    )
    select id from successor where active order by id`.execute(db);
  return rows.map(({ id }) => id);
}

export interface AnsweredIdea {
  ideaId: number;
  text: string;
  themeKey: string | null;
  outcome: Answer['outcome'] | null;
  reason: string | null;
  place: string | null;
}

/** These ideas with what is done with them, in the order of their ids. Nothing about people. */
export async function listPublicAnswers(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ideaIds: readonly number[],
): Promise<AnsweredIdea[]> {
  return effectiveIdeas(db, projectId, runId)
    .leftJoin('disposition as a', 'a.idea_id', 'i.id')
    .where('i.id', '=', sql<number>`any(${ideaIds as number[]}::integer[])`)
    .select(['i.id as ideaId', 'i.text', EFFECTIVE_KEY.as('themeKey'), 'a.outcome', 'a.reason', 'a.place'])
    .orderBy('i.id')
    .execute();
}

import { sql } from 'kysely';
import { IDEA_LINE, type Idea, type IdeaLine } from '../../capture/index.js';
import { EFFECTIVE_KEY, effectiveIdeas } from '../../review/index.js';
import type { Db } from './part.repository.js';

/** Which ideas are asked for. Null: no matter. */
export interface IdeaFilter {
  /** Words that all stand in the text or the code. */
  search: string | null;
  /** A theme key, or `not-placed`. */
  theme: string | null;
  /** 0: outside a workshop. */
  workshop: number | null;
  kind: Idea['kind'] | null;
}

export interface IdeaQuestion extends IdeaFilter {
  projectId: number;
  runId: number | undefined;
  noteId: number;
  /** Only ideas that no paragraph carries, or only those that this paragraph does not carry. */
  without: 'any-paragraph' | { partId: number };
}

/** An idea that could be linked. */
export interface CandidateIdea extends IdeaLine {
  themeKey: string | null;
}

/** Of the outer idea `i`: a paragraph that stands in the note carries it. */
const carriedBy = (noteId: number) => sql<boolean>`i.id in (
  select l.idea_id from carried_idea as l where l.note_id = ${noteId})`;

function asked(db: Db, { projectId, runId, noteId, without, ...filter }: IdeaQuestion) {
  let query = effectiveIdeas(db, projectId, runId)
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .where('i.active', '=', true)
    .where(
      without === 'any-paragraph'
        ? sql<boolean>`not ${carriedBy(noteId)}`
        : sql<boolean>`i.id not in (
            select l.idea_id from carried_idea as l where l.part_id = ${without.partId})`,
    );
  if (filter.theme === 'not-placed') query = query.where(EFFECTIVE_KEY, 'is', null);
  else if (filter.theme !== null) query = query.where(EFFECTIVE_KEY, '=', filter.theme);
  if (filter.workshop === 0) query = query.where('i.workshop_id', 'is', null);
  else if (filter.workshop !== null) query = query.where('w.number', '=', filter.workshop);
  if (filter.kind !== null) query = query.where('i.kind', '=', filter.kind);
  for (const word of filter.search?.split(/\s+/).slice(0, 10) ?? []) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((eb) => eb.or([eb('i.text', 'ilike', pattern), eb('i.code', 'ilike', pattern)]));
  }
  return query;
}

/** A page of the ideas that are asked for, in the order in which they were captured, after this id. */
export async function listCandidates(
  db: Db,
  question: IdeaQuestion,
  afterId: number,
  limit: number,
): Promise<CandidateIdea[]> {
  return asked(db, question)
    .where('i.id', '>', afterId)
    .orderBy('i.id')
    .limit(limit)
    .select([...IDEA_LINE, EFFECTIVE_KEY.as('themeKey')])
    .execute();
}

export async function listCandidateIds(db: Db, question: IdeaQuestion): Promise<number[]> {
  const rows = await asked(db, question).orderBy('i.id').select('i.id').execute();
  return rows.map(({ id }) => id);
}

export async function countCandidates(db: Db, question: IdeaQuestion): Promise<number> {
  const { n } = await asked(db, question)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** How many of the ideas that no paragraph carries stand in each theme; null: in none. */
export async function countUncoveredByTheme(
  db: Db,
  projectId: number,
  runId: number | undefined,
  noteId: number,
): Promise<Map<string | null, number>> {
  const nothing = { search: null, theme: null, workshop: null, kind: null };
  const rows = await asked(db, { projectId, runId, noteId, without: 'any-paragraph', ...nothing })
    .select((eb) => [EFFECTIVE_KEY.as('key'), eb.fn.countAll<number>().as('n')])
    .groupBy(EFFECTIVE_KEY)
    .execute();
  return new Map(rows.map(({ key, n }) => [key, n]));
}

export interface Coverage {
  covered: number;
  total: number;
}

/** How many of the ideas that take part are carried by a paragraph of the note. */
export async function readCoverage(db: Db, projectId: number, noteId: number): Promise<Coverage> {
  return db
    .selectFrom('idea as i')
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      sql<number>`count(*) filter (where ${carriedBy(noteId)})`.as('covered'),
    ])
    .executeTakeFirstOrThrow();
}

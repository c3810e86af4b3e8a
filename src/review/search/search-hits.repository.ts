import { sql, type AliasableExpression, type RawBuilder } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';
import { isFiltered, passingIdeas, type Within } from './search-filter.repository.js';
import type { SearchFilter, Sort } from './search.js';
import {
  GRADES,
  gradesOf,
  isLiteral,
  phraseQuery,
  type Asked,
  type AskedWord,
  type Grade,
} from './search-query.js';

/** What finding a word in a grade is worth. Two words as such are more than one word and a concept. */
const WORTH: Record<Grade, number> = { word: 32, stem: 16, beginning: 8, part: 6, near: 4, concept: 1 };

export interface Hits {
  /** Ids of the ideas of this page, in order. */
  ids: number[];
  total: number;
  /** How many of all have every word itself, and not only its subject. */
  literal: number;
}

export interface Slice {
  sort: Sort;
  limit: number;
  offset: number;
}

/**
 * The ideas that were asked for, a page at a time, and how many there are. The order is the same every time: the surest
 * first, among equals the shortest; without words the oldest first.
 * @param every  true: all words must be found; false: one of them is enough
 */
export async function findHits(
  db: Db,
  within: Within,
  asked: Asked,
  filter: SearchFilter,
  { sort, limit, offset }: Slice,
  every = true,
): Promise<Hits> {
  const rows = await db
    .selectFrom(hits(db, within, asked, filter, every).as('hit'))
    .select([
      'hit.id',
      sql<number>`count(*) over ()`.as('total'),
      sql<number>`count(*) filter (where hit.literal) over ()`.as('literal'),
    ])
    .$if(sort === 'workshop', (query) =>
      query
        .innerJoin('idea as i', 'i.id', 'hit.id')
        .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
        .orderBy(sql`w.number nulls last`),
    )
    .$if(sort === 'relevance', (query) => query.orderBy('hit.score', 'desc').orderBy('hit.size'))
    .orderBy('hit.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    ids: rows.map((row) => row.id),
    total: rows[0]?.total ?? 0,
    literal: rows[0]?.literal ?? 0,
  };
}

/** An idea that was asked for, with what its place in the order depends on. */
interface Hit {
  id: number;
  score: number;
  size: number;
  literal: boolean;
}

function hits(
  db: Db,
  within: Within,
  asked: Asked,
  filter: SearchFilter,
  every: boolean,
): AliasableExpression<Hit> {
  const passing = passingIdeas(db, within, asked, filter);
  if (asked.words.length === 0 && asked.phrases.every(({ words }) => words.length === 0)) {
    return passing.select([
      sql<number>`0`.as('score'),
      sql<number>`0`.as('size'),
      sql<boolean>`true`.as('literal'),
    ]);
  }
  const found = hitsByTerms(db, within, asked, filter, every);
  if (!isFiltered(asked, filter)) return found;
  // By their ids: else the database may first look for all that pass the filters.
  const here = passing.where(sql<boolean>`i.id = any(array(select id from found))`);
  return db
    .with(
      (cte) => cte('found').materialized(),
      () => found,
    )
    .selectFrom('found')
    .selectAll()
    .where('found.id', 'in', here);
}

/** Ideas with the words that were asked for, from what the index of the search knows alone. */
function hitsByTerms(
  db: Db,
  { projectId }: Within,
  { words, phrases }: Asked,
  filter: SearchFilter,
  every: boolean,
) {
  const grades = words.map((word) => usedGrades(projectId, word, filter));
  const wanted = grades.map((of) => anyOf(Object.values(of)));
  const literal = grades.map((of) =>
    anyOf(entries(of).flatMap(([grade, query]) => (isLiteral(grade) ? [query] : []))),
  );
  const inPhrases = phrases.flatMap((phrase) => phraseQuery(projectId, phrase) ?? []);
  return db
    .selectFrom('idea_search as x')
    .where('x.project_id', '=', projectId)
    .$if(filter.withdrawn === null, (query) => query.where('x.active', '=', true))
    .$if(wanted.length > 0, (query) => query.where(matches(wanted.join(every ? ' & ' : ' | '))))
    .$if(inPhrases.length > 0, (query) => query.where(matches(inPhrases.join(' & '))))
    .select([
      'x.idea_id as id',
      sql<number>`${sql.join([sql`0`, ...grades.map(worth)], sql` + `)}`.as('score'),
      'x.size',
      (literal.length > 0 ? matches(literal.join(' & ')) : sql<boolean>`true`).as('literal'),
    ]);
}

const entries = (grades: Partial<Record<Grade, string>>): [Grade, string][] =>
  GRADES.flatMap((grade) => (grades[grade] === undefined ? [] : [[grade, grades[grade]]]));

function usedGrades(
  projectId: number,
  word: AskedWord,
  { match }: SearchFilter,
): Partial<Record<Grade, string>> {
  const { concept, ...literal } = gradesOf(projectId, word);
  return match === 'words' || concept === undefined ? literal : { ...literal, concept };
}

const anyOf = (queries: readonly string[]): string => `(${queries.join(' | ')})`;

const matches = (query: string): RawBuilder<boolean> => sql`x.terms @@ ${query}::tsquery`;

function worth(grades: Partial<Record<Grade, string>>): RawBuilder<number> {
  const cases = entries(grades).map(
    ([grade, query]) => sql`when ${matches(query)} then ${sql.lit(WORTH[grade])}`,
  );
  return sql`case ${sql.join(cases, sql` `)} else 0 end`;
}

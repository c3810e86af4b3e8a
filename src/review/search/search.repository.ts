import { sql, type RawBuilder } from 'kysely';
import { IDEA_LINE, type IdeaLine } from '../../capture/index.js';
import {
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  EFFECTIVE_TAGS,
  effectiveIdeas,
  NOT_ANALYSED,
  type Db,
} from '../ideas/effective.repository.js';
import { ALL_PROPOSALS, ALL_THEMES, type SearchFilter, type Sort } from './search.js';
import { GRADES, gradesOf, isLiteral, type Asked, type AskedWord, type Grade } from './search-query.js';
import { EVENT_THEME, NOT_PLACED } from '../themes/theme.js';

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
 * first, among equals the shortest.
 * @param every  true: all words must be found; false: one of them is enough
 */
export async function findHits(
  db: Db,
  projectId: number,
  runId: number | undefined,
  asked: Asked,
  filter: SearchFilter,
  { sort, limit, offset }: Slice,
  every = true,
): Promise<Hits> {
  const grades = asked.words.map((word) => usedGrades(projectId, word, filter));
  const wanted = grades.map((of) => anyOf(Object.values(of)));
  const literal = grades.map((of) =>
    anyOf(entries(of).flatMap(([grade, q]) => (isLiteral(grade) ? [q] : []))),
  );
  const score =
    grades.length === 0 ? sql<number>`0` : sql<number>`(${sql.join(grades.map(worth), sql` + `)})`;
  const rows = await ideas(db, projectId, runId, asked, filter)
    .$if(wanted.length > 0, (query) => query.where(matches(wanted.join(every ? ' & ' : ' | '))))
    .select([
      'i.id',
      sql<number>`count(*) over ()`.as('total'),
      literal.length === 0
        ? sql<number>`count(*) over ()`.as('literal')
        : sql<number>`count(*) filter (where ${matches(literal.join(' & '))}) over ()`.as('literal'),
    ])
    .$if(sort === 'workshop', (query) =>
      query.leftJoin('workshop as w', 'w.id', 'i.workshop_id').orderBy(sql`w.number nulls last`),
    )
    .$if(sort === 'relevance' && grades.length > 0, (query) => query.orderBy(score, 'desc').orderBy('x.size'))
    .orderBy('i.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    ids: rows.map((row) => row.id),
    total: rows[0]?.total ?? 0,
    literal: rows[0]?.literal ?? 0,
  };
}

/** Which of these words the index knows in no other way than by a subject. */
export async function listUnknownWords(
  db: Db,
  projectId: number,
  words: readonly AskedWord[],
): Promise<AskedWord[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<{ place: number }>`
    select place from unnest(${words.map((word) => literalQuery(projectId, word))}::text[]) with ordinality as q(query, place)
    where not exists (select from idea_search where terms @@ q.query::tsquery)`.execute(db);
  return rows.flatMap(({ place }) => words[place - 1] ?? []);
}

/** Words of the project of about this length, those that most ideas use first among words that begin alike. */
export async function listWordsAbout(
  db: Db,
  projectId: number,
  word: string,
  slips: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('search_word')
    .select('word')
    .where('project_id', '=', projectId)
    .where(sql<boolean>`length(word) between ${word.length - slips} and ${word.length + slips}`)
    .orderBy(sql`word collate "C"`)
    .execute();
  return rows.map((row) => row.word);
}

/** An idea as a search shows it. */
export interface FoundIdea extends IdeaLine {
  themeKey: string | null;
  decided: boolean;
  decidedBy: string | null;
  laws: string[];
  tags: string[];
  personalData: boolean;
  notAnalysed: boolean;
  withdrawn: boolean;
}

/** These ideas, in the order of the ids given. */
export async function listFoundIdeas(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ids: readonly number[],
): Promise<FoundIdea[]> {
  if (ids.length === 0) return [];
  return effectiveIdeas(db, projectId, runId)
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .leftJoin('person as s', 's.id', 'd.decided_by')
    .where('i.id', '=', sql<number>`any(${ids as number[]})`)
    .select([
      ...IDEA_LINE,
      EFFECTIVE_KEY.as('themeKey'),
      DECIDED.as('decided'),
      's.name as decidedBy',
      EFFECTIVE_LAWS.as('laws'),
      EFFECTIVE_TAGS.as('tags'),
      PERSONAL.as('personalData'),
      NOT_ANALYSED.as('notAnalysed'),
      sql<boolean>`not i.active`.as('withdrawn'),
    ])
    .orderBy(sql`array_position(${ids as number[]}::integer[], i.id)`)
    .execute();
}

const PERSONAL = sql<boolean>`coalesce(p.personal_data <> '[]', false)`;

/** The ideas that pass the filters, with what the index knows of them as `x`. */
function ideas(db: Db, projectId: number, runId: number | undefined, asked: Asked, filter: SearchFilter) {
  const { workshop, kind, perspective, law, theme, tag, decided, personal, withdrawn, fresh } = filter;
  // Joined tables of which nothing is asked cost nothing: the database leaves them out.
  return (
    effectiveIdeas(db, projectId, runId)
      .leftJoin('idea_search as x', 'x.idea_id', 'i.id')
      // The original of a remark that was split or joined is found by what it became.
      .where('i.set_aside_at', 'is', null)
      .$if(withdrawn !== 'with', (query) => query.where('i.active', '=', withdrawn !== 'only'))
      .$if(workshop === 0, (query) => query.where('i.workshop_id', 'is', null))
      .$if(workshop !== null && workshop > 0, (query) =>
        query.where((eb) =>
          eb(
            'i.workshop_id',
            '=',
            eb
              .selectFrom('workshop')
              .select('id')
              .where('project_id', '=', projectId)
              .where('number', '=', workshop),
          ),
        ),
      )
      .$if(kind !== null, (query) => query.where('i.kind', '=', kind!))
      .$if(perspective === 'none', (query) => query.where('i.perspective', 'is', null))
      .$if(perspective !== null && perspective !== 'none', (query) =>
        query.where('i.perspective', '=', perspective as Exclude<typeof perspective, 'none'>),
      )
      .$if(law === 'none', (query) => query.where(sql<boolean>`cardinality(${EFFECTIVE_LAWS}) = 0`))
      .$if(law !== null && law !== 'none', (query) =>
        query.where(sql<boolean>`${law} = any(${EFFECTIVE_LAWS})`),
      )
      .$if(tag !== null, (query) => query.where(sql<boolean>`${tag} = any(${EFFECTIVE_TAGS})`))
      .$if(theme !== null, (query) => query.where(standsIn(theme!)))
      .$if(decided !== null, (query) =>
        query.where(decided === 'yes' ? DECIDED : sql<boolean>`not ${DECIDED}`),
      )
      .$if(personal !== null, (query) => query.where(PERSONAL))
      .$if(fresh !== null, (query) => query.where(NOT_ANALYSED))
      .$if(asked.codes.length > 0, (query) =>
        query.where((eb) => eb.or(asked.codes.map((code) => hasCode(code)))),
      )
      .$if(asked.phrases.length > 0, (query) =>
        query.where((eb) => eb.and(asked.phrases.map((phrase) => eb('i.text', 'ilike', containing(phrase))))),
      )
  );
}

function standsIn(theme: string): RawBuilder<boolean> {
  switch (theme) {
    case ALL_THEMES:
      return sql`m.id is not null`;
    case ALL_PROPOSALS:
      return sql`(m.id is null and ${EFFECTIVE_KEY} <> ${EVENT_THEME})`;
    case NOT_PLACED:
      return sql`(${EFFECTIVE_KEY} is null and (p.idea_id is not null or ${DECIDED}))`;
    default:
      return sql`${EFFECTIVE_KEY} = ${theme}`;
  }
}

/** A whole code, with what it was split into (W07-14, W07-14a), or all that begin like it (W07). */
const hasCode = (code: string): RawBuilder<boolean> =>
  /-\d/.test(code)
    ? sql`(upper(i.code) = ${code} or i.code ~* ${`^${code}[a-z]+$`})`
    : sql`i.code ilike ${`${code}%`}`;

const containing = (phrase: string): string => `%${phrase.replace(/[\\%_]/g, '\\$&')}%`;

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

const literalQuery = (projectId: number, word: AskedWord): string =>
  anyOf(entries(gradesOf(projectId, word)).flatMap(([grade, query]) => (isLiteral(grade) ? [query] : [])));

const anyOf = (queries: readonly string[]): string => `(${queries.join(' | ')})`;

const matches = (query: string): RawBuilder<boolean> => sql`x.terms @@ ${query}::tsquery`;

function worth(grades: Partial<Record<Grade, string>>): RawBuilder<number> {
  const cases = entries(grades).map(
    ([grade, query]) => sql`when ${matches(query)} then ${sql.lit(WORTH[grade])}`,
  );
  return sql`case ${sql.join(cases, sql` `)} else 0 end`;
}

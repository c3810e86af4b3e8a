import { sql } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findCurrentRun } from '../../analyse/index.js';
import { findPersonalData, type PersonalDataSpan } from '../../text/index.js';
import { effectiveIdeas, NOT_ANALYSED, type Db } from '../ideas/effective.repository.js';
import { placedIdeas, type PlacedIdea } from '../ideas/idea.repository.js';
import type { MarkedIdea } from './personal-data.js';

/** Texts read at a time; in between, others get their turn. */
const READ_PART = 1000;

/** True where somebody said of this very text that nothing in it is personal data. */
const REVIEWED = sql<boolean>`exists (select from personal_data_review as v
  where v.idea_id = i.id and v.text_hash = md5(i.text))`;

/**
 * The active ideas in which something may identify a person, in the order of their ids. The marks of the analysis count
 * where it saw the text as it is now; a newer text is looked at here, so that nothing slips through between two analyses.
 * @param among only these ideas; all when left out
 */
export async function listMarkedIdeas(
  db: Db,
  projectId: number,
  among?: readonly number[],
): Promise<MarkedIdea[]> {
  const run = await findCurrentRun(db, projectId);
  const analysed = await effectiveIdeas(db, projectId, run?.id)
    .where('i.active', '=', true)
    .where(sql<boolean>`p.personal_data <> '[]'`)
    .where(sql<boolean>`not ${NOT_ANALYSED}`)
    .$if(among !== undefined, (query) => query.where(oneOf(among ?? [])))
    .select(['i.id', sql<PersonalDataSpan[]>`p.personal_data`.as('spans'), REVIEWED.as('reviewed')])
    .orderBy('i.id')
    .execute();
  const newer = await markNewTexts(db, projectId, run?.id, among);
  return [...analysed, ...newer].sort((a, b) => a.id - b.id);
}

const oneOf = (ids: readonly number[]) => sql<boolean>`i.id = any(${ids}::integer[])`;

async function markNewTexts(
  db: Db,
  projectId: number,
  runId: number | undefined,
  among: readonly number[] | undefined,
): Promise<MarkedIdea[]> {
  const marked: MarkedIdea[] = [];
  for (let afterId = 0; ;) {
    const rows = await effectiveIdeas(db, projectId, runId, afterId)
      .where('i.active', '=', true)
      .where(NOT_ANALYSED)
      .$if(among !== undefined, (query) => query.where(oneOf(among ?? [])))
      .select(['i.id', 'i.text', REVIEWED.as('reviewed')])
      .orderBy('i.id')
      .limit(READ_PART)
      .execute();
    for (const { id, text, reviewed } of rows) {
      const spans = findPersonalData(text);
      if (spans.length > 0) marked.push({ id, spans, reviewed });
    }
    if (rows.length < READ_PART) return marked;
    afterId = rows.at(-1)?.id ?? afterId;
    await nextTurn();
  }
}

/** In how many active ideas something was marked that nobody has looked at. A public edition waits until it is 0. */
export async function countUnreviewedPersonalData(db: Db, projectId: number): Promise<number> {
  return (await listMarkedIdeas(db, projectId)).filter(({ reviewed }) => !reviewed).length;
}

/** These ideas as the review pages show them, in the order of their ids. */
export async function listIdeasById(
  db: Db,
  projectId: number,
  ids: readonly number[],
): Promise<(PlacedIdea & { version: number })[]> {
  const run = await findCurrentRun(db, projectId);
  return placedIdeas(db, projectId, run?.id)
    .select('i.version')
    .where('i.id', '=', sql<number>`any(${ids as number[]})`)
    .orderBy('i.id')
    .execute();
}

/** The versions of the texts that were on the screen, by code: a text that was changed meanwhile was not read. */
export type ReadVersions = ReadonlyMap<string, number>;

/**
 * Writes down that nothing in these texts is personal data. A text that is another one than the version that was read
 * is passed over.
 * @returns how many were written down
 */
export async function insertReviews(
  db: Db,
  projectId: number,
  personId: number,
  read: ReadVersions,
): Promise<number> {
  const rows = await db
    .insertInto('personal_data_review')
    .columns(['idea_id', 'text_hash', 'idea_version', 'reviewed_by'])
    .expression(
      db
        .selectFrom('idea as i')
        .innerJoin(
          sql<{
            code: string;
            version: number;
          }>`unnest(${[...read.keys()]}::text[], ${[...read.values()]}::integer[])`.as<'r'>(
            sql`r(code, version)`,
          ),
          (join) => join.onRef('r.code', '=', 'i.code').onRef('r.version', '=', 'i.version'),
        )
        .select([
          'i.id',
          sql<string>`md5(i.text)`.as('text_hash'),
          'i.version',
          sql<number>`${personId}::integer`.as('reviewed_by'),
        ])
        .where('i.project_id', '=', projectId)
        .where('i.active', '=', true),
    )
    .onConflict((conflict) => conflict.columns(['idea_id', 'text_hash']).doNothing())
    .executeTakeFirst();
  return Number(rows.numInsertedOrUpdatedRows ?? 0n);
}

/** Takes back what was said of these texts: they are looked at again. */
export async function deleteReviews(db: Db, projectId: number, codes: readonly string[]): Promise<number> {
  const result = await db
    .deleteFrom('personal_data_review')
    .where('idea_id', 'in', (eb) =>
      eb
        .selectFrom('idea')
        .select('id')
        .where('project_id', '=', projectId)
        .where('code', '=', sql<string>`any(${codes})`),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

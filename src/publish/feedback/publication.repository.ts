import { sql } from 'kysely';
import { EFFECTIVE_KEY, effectiveIdeas } from '../../review/index.js';
import type { Db } from '../note/part.repository.js';

export interface Publication {
  slug: string;
  publishedAt: Date | null;
  publishedBy: string | null;
  /** `2027-03-01` */
  answersOn: string | null;
}

export async function findPublication(db: Db, projectId: number): Promise<Publication | undefined> {
  return db
    .selectFrom('publication as p')
    .leftJoin('person as b', 'b.id', 'p.published_by')
    .select([
      'p.slug',
      'p.published_at as publishedAt',
      'b.name as publishedBy',
      sql<string | null>`p.answers_on::text`.as('answersOn'),
    ])
    .where('p.project_id', '=', projectId)
    .executeTakeFirst();
}

/** Makes the row of a project, unless it has one already: its address stays, also when the project gets another name. */
export async function ensurePublication(db: Db, projectId: number, slug: string): Promise<void> {
  await db
    .insertInto('publication')
    .values({ project_id: projectId, slug })
    .onConflict((conflict) => conflict.column('project_id').doNothing())
    .execute();
}

export async function setSlug(db: Db, projectId: number, slug: string): Promise<void> {
  await db.updateTable('publication').set({ slug }).where('project_id', '=', projectId).execute();
}

export async function setPublished(db: Db, projectId: number, personId: number | null): Promise<void> {
  await db
    .updateTable('publication')
    .set({ published_at: personId === null ? null : sql<Date>`now()`, published_by: personId })
    .where('project_id', '=', projectId)
    .execute();
}

export async function setAnswersOn(db: Db, projectId: number, day: string | null): Promise<void> {
  await db.updateTable('publication').set({ answers_on: day }).where('project_id', '=', projectId).execute();
}

export interface PublicProject {
  id: number;
  publishedAt: Date;
}

/** The project with this public address, as long as it is public. */
export async function findPublished(db: Db, slug: string): Promise<PublicProject | undefined> {
  const row = await db
    .selectFrom('publication as p')
    .select(['p.project_id as id', 'p.published_at as publishedAt'])
    .where('p.slug', '=', slug)
    .executeTakeFirst();
  return row && row.publishedAt !== null ? { id: row.id, publishedAt: row.publishedAt } : undefined;
}

/** Workshops that ideas come from that take part. */
export async function countWorkshopsHeard(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('idea')
    .select((eb) => eb.fn.count<number>('workshop_id').distinct().as('n'))
    .where('project_id', '=', projectId)
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  return n;
}

export interface QuoteCandidate {
  id: number;
  themeKey: string;
  text: string;
}

const MOST_CANDIDATES = 400;

/**
 * Short ideas that somebody chose as an example of their theme. What only the machine finds typical is left out: no person
 * saw it, and another analysis could put other words on a page that is public already. Words of somebody who did not agree
 * to be named as their speaker are left out too.
 */
export async function listQuoteCandidates(
  db: Db,
  projectId: number,
  runId: number | undefined,
): Promise<QuoteCandidate[]> {
  const rows = await effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .where('d.representative', '=', true)
    .where(sql<boolean>`coalesce(i.consent, true)`)
    .where(sql<boolean>`length(i.text) between 20 and 240`)
    .select(['i.id', EFFECTIVE_KEY.as('themeKey'), 'i.text'])
    .orderBy('i.id')
    .limit(MOST_CANDIDATES)
    .execute();
  return rows.flatMap(({ themeKey, ...row }) => (themeKey === null ? [] : [{ ...row, themeKey }]));
}

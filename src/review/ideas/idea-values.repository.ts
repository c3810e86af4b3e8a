import { sql } from 'kysely';
import { effectiveIdeas, type Db } from './effective.repository.js';

/** What the machine and the people each say about one idea. */
export interface IdeaValues {
  notedLaws: string[] | null;
  machineLaws: string[] | null;
  machineTags: string[] | null;
  decidedLaws: string[] | null;
  decidedTags: string[] | null;
  /** 0: nobody decided anything about it yet. */
  version: number;
}

export async function getIdeaValues(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ideaId: number,
): Promise<IdeaValues> {
  return effectiveIdeas(db, projectId, runId)
    .where('i.id', '=', ideaId)
    .select((eb) => [
      'i.laws as notedLaws',
      'p.laws as machineLaws',
      'p.tags as machineTags',
      'd.laws as decidedLaws',
      'd.tags as decidedTags',
      eb.fn.coalesce('d.version', sql<number>`0`).as('version'),
    ])
    .executeTakeFirstOrThrow();
}

/** Every tag that the current run gave to an idea, in alphabetical order. */
export async function listUsedTags(db: Db, runId: number | undefined): Promise<string[]> {
  if (runId === undefined) return [];
  const rows = await db
    .selectFrom('placement')
    .select(sql<string>`unnest(tags)`.as('tag'))
    .distinct()
    .where('run_id', '=', runId)
    .execute();
  return rows.map((row) => row.tag).sort(new Intl.Collator('nl').compare);
}

import { sql } from 'kysely';
import type { AnalysisRun } from '../../analyse/index.js';
import { DECIDED, effectiveIdeas, type Db } from '../ideas/effective.repository.js';
import type { QueueProgress } from './queue.js';

/** An idea that waits to be checked, and its place in the queue. */
export interface Waiting {
  code: string;
  rank: number;
}

/**
 * The first idea by need of review that nobody decided on.
 * @param after  the rank up to which ideas were passed over
 */
export async function findNextToCheck(
  db: Db,
  projectId: number,
  runId: number,
  after: number,
): Promise<Waiting | undefined> {
  return effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .where('p.review_rank', '>', after)
    .where(sql<boolean>`not ${DECIDED}`)
    .select(['i.code', 'p.review_rank as rank'])
    .$narrowType<{ rank: number }>()
    .orderBy('p.review_rank')
    .limit(1)
    .executeTakeFirst();
}

/** How far the checking of the current run is. */
export async function readQueueProgress(
  db: Db,
  projectId: number,
  run: Pick<AnalysisRun, 'id' | 'createdAt'>,
): Promise<QueueProgress> {
  const { ideas, decided } = await effectiveIdeas(db, projectId, run.id)
    .where('i.active', '=', true)
    .where(sql<boolean>`(p.idea_id is not null or ${DECIDED})`)
    .select((eb) => [
      eb.fn.countAll<number>().as('ideas'),
      sql<number>`count(*) filter (where ${DECIDED})`.as('decided'),
    ])
    .executeTakeFirstOrThrow();
  return { ideas, decided, ...(await countChecks(db, projectId, run.createdAt)) };
}

async function countChecks(
  db: Db,
  projectId: number,
  since: Date,
): Promise<Pick<QueueProgress, 'checked' | 'confirmed' | 'sinceRun'>> {
  // Checks from before the themes were last searched anew say nothing about where ideas stand now; placing again within
  // the same themes only learns from them.
  const sinceThemes = sql`a.decided_at > (
    select coalesce(max(r.accepted_at), '-infinity') from analysis_run as r
    where r.project_id = ${projectId} and r.kind = 'full')`;
  const isConfirmed = sql`c.before ->> 'theme' is not distinct from c.after ->> 'theme'`;
  return db
    .selectFrom('act as a')
    .innerJoin('decision as c', 'c.action', 'a.id')
    .where('a.project_id', '=', projectId)
    .where('a.verb', '=', 'check')
    .where('a.undone_by', 'is', null)
    .where('c.kind', '=', 'move')
    .select([
      sql<number>`count(*) filter (where ${sinceThemes})`.as('checked'),
      sql<number>`count(*) filter (where ${sinceThemes} and ${isConfirmed})`.as('confirmed'),
      sql<number>`count(*) filter (where a.decided_at > ${since})`.as('sinceRun'),
    ])
    .executeTakeFirstOrThrow();
}

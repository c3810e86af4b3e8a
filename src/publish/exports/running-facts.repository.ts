import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { ROLES } from '../../web/index.js';
import type { RunningFacts } from '../reports/governance-annex.js';

/** What the database knows of how this installation runs: versions of the last analysis, and accounts by role. */
export async function readRunningFacts(
  db: Kysely<Database>,
  projectId: number,
): Promise<Pick<RunningFacts, 'engineVersion' | 'lexiconVersion' | 'people'>> {
  const run = await findCurrentRun(db, projectId);
  const versions = run
    ? await db
        .selectFrom('analysis_run')
        .select(['engine_version', 'lexicon_version'])
        .where('id', '=', run.id)
        .executeTakeFirst()
    : undefined;
  const rows = await db
    .selectFrom('person')
    .select((eb) => ['role', eb.fn.countAll<number>().as('count')])
    .where('disabled_at', 'is', null)
    .groupBy('role')
    .execute();
  return {
    engineVersion: versions?.engine_version ?? null,
    lexiconVersion: versions?.lexicon_version ?? null,
    people: ROLES.flatMap((role) => rows.filter((row) => row.role === role)),
  };
}

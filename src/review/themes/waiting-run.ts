import type { Kysely } from 'kysely';
import { findWaitingRun } from '../../analyse/index.js';
import type { Database } from '../../schema.js';

/** Where the result of an analysis is looked at that waits to be accepted. Null where none waits. */
export async function waitingRunHref(db: Kysely<Database>, projectId: number): Promise<string | null> {
  const run = await findWaitingRun(db, projectId);
  return run ? `/projects/${projectId}/analysis/runs/${run.id}` : null;
}

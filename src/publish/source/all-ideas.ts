import type { Kysely } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findCurrentRun } from '../../analyse/index.js';
import { reviewedIdeas, type ReviewedIdea } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { listSourceWorkshops } from './note-source.repository.js';

/** Ideas read at a time: some hundred kilobytes, a few milliseconds of the connection. */
const PAGE_SIZE = 500;

const OUTSIDE_WORKSHOPS = null;

/** Every idea of a project, those outside a workshop first, then workshop by workshop, in pages between which nothing is held. */
export async function* allIdeas(
  db: Kysely<Database>,
  projectId: number,
  withdrawn: boolean,
): AsyncGenerator<ReviewedIdea> {
  // One run for the whole file: an analysis that finishes half-way would mix two results.
  const runId = (await findCurrentRun(db, projectId))?.id;
  const workshops = await listSourceWorkshops(db, projectId);
  for (const workshopId of [OUTSIDE_WORKSHOPS, ...workshops.map(({ id }) => id)]) {
    let afterId = 0;
    for (;;) {
      const page = await reviewedIdeas(db, projectId, {
        workshopId,
        afterId,
        limit: PAGE_SIZE,
        runId,
        withdrawn,
      });
      yield* page;
      // The embedded database answers without ever leaving this thread: other requests get their turn here.
      await nextTurn();
      if (page.length < PAGE_SIZE) break;
      afterId = page.at(-1)?.id ?? afterId;
    }
  }
}

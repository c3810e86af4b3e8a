import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../../schema.js';
import { fillSearchIndex, projectsToFill } from './search-index.js';
import { createReader, readHere } from './search-reader.js';

/** How often to look, in milliseconds. Looking is one small query. */
const INTERVAL = 3000;

/** Keeps what the search reads up to date in the background: after an import, a change, another dictionary, a new version. */
export interface SearchUpkeep {
  start(): void;
  /** One round: all that waits is read. Rejects when the database does. */
  round(): Promise<void>;
  /** Looks no more; waits for the part in hand. */
  close(): Promise<void>;
}

export function createSearchUpkeep({ db, log }: { db: Kysely<Database>; log: Logger }): SearchUpkeep {
  const reader = createReader();
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> | undefined;
  let closing = false;

  const round = async (): Promise<void> => {
    try {
      for (const projectId of await projectsToFill(db)) {
        if (!closing) await fillSearchIndex(db, projectId, reader.read, () => closing);
      }
    } finally {
      await reader.stop();
    }
  };
  const look = (): void => {
    busy ??= round()
      .catch((error: unknown) => log.warn({ err: error }, 'search index'))
      .finally(() => (busy = undefined));
  };

  return {
    start() {
      // The lexicon is loaded by what is read first: not by somebody who searches.
      void readHere({ texts: ['oogst'], dictionary: '' });
      timer = setInterval(look, INTERVAL).unref();
    },
    round,
    async close() {
      closing = true;
      clearInterval(timer);
      await busy;
    },
  };
}

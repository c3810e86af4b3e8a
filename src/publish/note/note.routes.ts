import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import type { Route } from '../../web/index.js';
import { arrangeRoutes } from './arrange.routes.js';
import { commentRoutes } from './comment.routes.js';
import { historyRoutes } from './history.routes.js';
import { ledgerRoutes } from './ledger.routes.js';
import { linkRoutes } from './link.routes.js';
import { overviewRoutes } from './overview.routes.js';
import { partRoutes } from './part.routes.js';
import { readingRoutes } from './reading.routes.js';
import { uncoveredRoutes } from './uncovered.routes.js';

/** The policy note of a project: chapters, paragraphs and the ideas that they rest on. */
export function noteRoutes({ db }: { db: Kysely<Database> }): readonly Route[] {
  return [
    ...overviewRoutes(db),
    ...readingRoutes(db),
    ...partRoutes(db),
    ...historyRoutes(db),
    ...arrangeRoutes(db),
    ...linkRoutes(db),
    ...uncoveredRoutes(db),
    ...ledgerRoutes(db),
    ...commentRoutes(db),
  ];
}

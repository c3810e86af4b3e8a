import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import type { Route } from '../../web/index.js';
import { arrangeRoutes } from './arrange.routes.js';
import { overviewRoutes } from './overview.routes.js';
import { partRoutes } from './part.routes.js';
import { readingRoutes } from './reading.routes.js';

/** The policy note of a project: chapters, paragraphs and the ideas that they rest on. */
export function noteRoutes({ db }: { db: Kysely<Database> }): readonly Route[] {
  return [...overviewRoutes(db), ...readingRoutes(db), ...partRoutes(db), ...arrangeRoutes(db)];
}

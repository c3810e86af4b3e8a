import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import type { Route } from '../../web/index.js';
import { arrangeRoutes } from './arrange.routes.js';
import { chooseRoutes } from './choose.routes.js';
import { commentRoutes } from './comment.routes.js';
import { historyRoutes } from './history.routes.js';
import { ledgerFileRoutes, ledgerRoutes } from './ledger.routes.js';
import { linkRoutes } from './link.routes.js';
import type { NoteKind } from './note.table.js';
import { overviewRoutes } from './overview.routes.js';
import { partRoutes } from './part.routes.js';
import { readingRoutes } from './reading.routes.js';
import { uncoveredRoutes } from './uncovered.routes.js';

/** The policy note of a project, and the proposition: chapters, paragraphs and the ideas that they rest on. */
export function noteRoutes({ db }: { db: Kysely<Database> }): readonly Route[] {
  return [
    ...routesOf(db, 'note'),
    ...uncoveredRoutes(db),
    ...chooseRoutes(db),
    ...ledgerFileRoutes(db),
    // Written and linked in the same way; it takes some of the themes, so what it leaves out is no question.
    ...routesOf(db, 'proposition'),
  ];
}

const routesOf = (db: Kysely<Database>, kind: NoteKind): readonly Route[] => [
  ...overviewRoutes(db, kind),
  ...readingRoutes(db, kind),
  ...partRoutes(db, kind),
  ...historyRoutes(db, kind),
  ...arrangeRoutes(db, kind),
  ...linkRoutes(db, kind),
  ...ledgerRoutes(db, kind),
  ...commentRoutes(db, kind),
];

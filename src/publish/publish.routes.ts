import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { Route } from '../web/index.js';
import type { RunningSettings } from './exports/document-export.service.js';
import { editionRoutes } from './editions/edition.routes.js';
import type { EditionMaker } from './editions/making.service.js';
import { erasureRoutes } from './erasure/erasure.routes.js';
import { exportRoutes } from './exports/export.routes.js';
import { figureRoutes } from './figures/figures.routes.js';
import { ownTextRoutes } from './own-texts/own-text.routes.js';
import { printRoutes } from './print/print.routes.js';

export interface PublishNeeds {
  db: Kysely<Database>;
  editionMaker: EditionMaker;
  /** Who sends the documents; undefined before the first set-up. */
  organisationName: () => string | undefined;
  running: RunningSettings;
}

/** Files, figures and editions, and erasing words from everything. */
export function publishRoutes(needs: PublishNeeds): readonly Route[] {
  return [
    ...exportRoutes(needs),
    ...printRoutes(needs),
    ...figureRoutes(needs),
    ...editionRoutes(needs),
    ...erasureRoutes(needs),
    ...ownTextRoutes(needs.db),
  ];
}

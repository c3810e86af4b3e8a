import type { Kysely } from 'kysely';
import type { Analysis } from '../analyse/index.js';
import type { Database } from '../schema.js';
import type { Route } from '../web/index.js';
import { boardRoutes } from './board.routes.js';
import { codebookRoutes } from './codebook.routes.js';
import { dictionaryRoutes } from './dictionary.routes.js';
import { ideaDecisionRoutes } from './idea-decision.routes.js';
import { lawsRoutes } from './laws.routes.js';
import { listChangeRoutes } from './list-change.routes.js';
import { liveRoutes } from './live.routes.js';
import { markRoutes } from './mark.routes.js';
import { moveRoutes } from './move.routes.js';
import { lineageRoutes } from './lineage.routes.js';
import { themeSplitRoutes } from './theme-split.routes.js';
import { timelineRoutes } from './timeline.routes.js';
import { searchRoutes } from './search.routes.js';
import { queueRoutes } from './queue.routes.js';
import { runDiffRoutes } from './run-diff.routes.js';
import { personalDataRoutes } from './personal-data.routes.js';
import { signOffRoutes } from './sign-off.routes.js';
import { themeArrangeRoutes } from './theme-arrange.routes.js';
import { themeEditRoutes } from './theme-edit.routes.js';
import { themeListRoutes } from './theme-list.routes.js';
import { themePageRoutes, type LinksFromTheme } from './theme-page.routes.js';

/** The order matters: `themes/new` is no theme key. */
export function reviewRoutes({
  db,
  analysis,
  linksFromTheme,
}: {
  db: Kysely<Database>;
  analysis: Analysis;
  linksFromTheme: LinksFromTheme;
}): readonly Route[] {
  return [
    ...runDiffRoutes(db),
    ...themeListRoutes(db),
    ...themePageRoutes(db, linksFromTheme),
    ...themeArrangeRoutes(db),
    ...boardRoutes(db),
    ...codebookRoutes(db, analysis),
    ...dictionaryRoutes(db, analysis),
    ...liveRoutes(db),
    ...moveRoutes(db),
    ...markRoutes(db),
    ...themeSplitRoutes(db, analysis),
    ...themeEditRoutes(db),
    ...ideaDecisionRoutes(db),
    ...lineageRoutes(db),
    ...timelineRoutes(db),
    ...lawsRoutes(db),
    ...listChangeRoutes(db),
    ...searchRoutes(db),
    ...queueRoutes(db, analysis),
    ...personalDataRoutes(db),
    ...signOffRoutes(db),
  ];
}

import type { Kysely } from 'kysely';
import type { Analysis } from '../analyse/index.js';
import type { Database } from '../schema.js';
import type { Route } from '../web/index.js';
import { boardRoutes } from './themes/board.routes.js';
import { codebookRoutes } from './codebook/codebook.routes.js';
import { distinctRoutes } from './ideas/distinct.routes.js';
import { dictionaryRoutes } from './dictionary/dictionary.routes.js';
import { ideaDecisionRoutes } from './ideas/idea-decision.routes.js';
import { lawsRoutes } from './laws/laws.routes.js';
import { listChangeRoutes } from './ideas/list-change.routes.js';
import { liveRoutes } from './acts/live.routes.js';
import { markRoutes } from './ideas/mark.routes.js';
import { moveRoutes } from './ideas/move.routes.js';
import { separateRoutes } from './ideas/separate.routes.js';
import { joinRoutes } from './ideas/join.routes.js';
import { themeSplitRoutes } from './themes/theme-split.routes.js';
import { undoRoutes } from './acts/undo.routes.js';
import { withUndoAtHand } from './acts/undo-at-hand.js';
import { timelineRoutes } from './acts/timeline.routes.js';
import { searchChangeRoutes } from './search/search-change.routes.js';
import { searchPageRoutes } from './search/search-page.routes.js';
import { queueRoutes } from './queue/queue.routes.js';
import { runDiffRoutes } from './runs/run-diff.routes.js';
import { personalDataRoutes } from './personal-data/personal-data.routes.js';
import { readSignOffStatus } from './sign-off/sign-off-status.js';
import { signOffRoutes } from './sign-off/sign-off.routes.js';
import { themeArrangeRoutes } from './themes/theme-arrange.routes.js';
import { themeEditRoutes } from './themes/theme-edit.routes.js';
import { themeListRoutes } from './themes/theme-list.routes.js';
import { themePageRoutes, type LinksFromTheme } from './themes/theme-page.routes.js';

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
  return withUndoAtHand([
    ...runDiffRoutes(db),
    ...themeListRoutes(db, readSignOffStatus),
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
    ...separateRoutes(db),
    ...joinRoutes(db),
    ...distinctRoutes(db),
    ...timelineRoutes(db),
    ...undoRoutes(db),
    ...lawsRoutes(db),
    ...listChangeRoutes(db),
    ...searchPageRoutes(db),
    ...searchChangeRoutes(db),
    ...queueRoutes(db, analysis),
    ...personalDataRoutes(db),
    ...signOffRoutes(db),
  ]);
}

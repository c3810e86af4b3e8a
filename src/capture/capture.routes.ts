import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { Route } from '../web/index.js';
import { capturePageRoutes, type IssueReceipt } from './capture-page.routes.js';
import { ideaListRoutes, type LinksFromIdeas } from './idea-list.routes.js';
import { ideaRoutes, type LinksFromIdea } from './idea.routes.js';
import { pasteRoutes } from './paste.routes.js';
import { projectRoutes } from './project.routes.js';
import { quoteRoutes } from './quote.routes.js';
import { workshopRoutes } from './workshop.routes.js';

/** Everything of this room that has an address. Fixed words stand before parameters: `/workshops/new` is no number. */
export function captureRoutes({
  db,
  linksFromIdea,
  linksFromIdeas,
  issueReceipt,
}: {
  db: Kysely<Database>;
  linksFromIdea: LinksFromIdea;
  linksFromIdeas: LinksFromIdeas;
  issueReceipt: IssueReceipt;
}): readonly Route[] {
  return [
    ...projectRoutes(db),
    ...workshopRoutes(db),
    ...capturePageRoutes(db, issueReceipt),
    ...pasteRoutes(db),
    ...quoteRoutes(db, issueReceipt),
    ...ideaListRoutes(db, linksFromIdeas),
    ...ideaRoutes(db, linksFromIdea),
  ];
}

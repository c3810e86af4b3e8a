import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { projectOf, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { emptyForm, renderPage, type FormState, type Route } from '../../web/index.js';
import { newestActNumber } from '../themes/board.repository.js';
import { answerSearch } from './search-answer.js';
import { readSearchChoices } from './search-choices.repository.js';
import { searchOf, type Search } from './search.js';
import { searchPage } from './search.view.js';

/** The page on which the ideas of a project are searched; everything that is asked stands in its address. */
export function searchPageRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/search',
      access: STAFF,
      handle: async (req, res) => {
        await showSearch(db, req, res, await projectOf(db, req), searchOf(req.query));
      },
    },
  ];
}

/** Shows the page; with `form` as it was sent where a change was refused. */
export async function showSearch(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  found: Project,
  search: Search,
  form: FormState = emptyForm(),
  status = 200,
): Promise<void> {
  // Before the ideas are read, so that nothing decided in between passes unseen.
  const seen = await newestActNumber(db, found.id);
  const answer = await answerSearch(db, found.id, search);
  const choices = await readSearchChoices(db, found.id);
  const model = searchPage(req.context, found, search, answer, choices, { form, seen });
  renderPage(req, res, 'review/search', model, {
    title: req.context.t('search.title'),
    status,
    project: found,
  });
}

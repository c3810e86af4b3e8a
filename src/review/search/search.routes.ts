import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  optionalText,
  parseForm,
  renderPage,
  requireUser,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellMoved } from '../ideas/move.routes.js';
import { nameTaken } from '../themes/name-taken.js';
import { moveIdeas } from '../ideas/place.service.js';
import { answerSearch } from './search-answer.js';
import { readSearchChoices } from './search-choices.repository.js';
import { searchHref, searchOf, type Search } from './search.js';
import { searchPage } from './search.view.js';
import { nameMissing, newNeedsName, reasonField, target } from '../themes/theme.js';

const MAX_ADDRESS = 4000;

const searchMoveForm = z
  .object({
    ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
    ...target,
    reason: reasonField,
    /** The query of the search on which the ideas were ticked. */
    address: optionalText(MAX_ADDRESS),
  })
  .refine(newNeedsName, nameMissing);

/** Searching the ideas of a project, and moving what was found. */
export function searchRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/search',
      access: STAFF,
      handle: async (req, res) => {
        await showSearch(db, req, res, await projectOf(db, req), searchOf(req.query));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/search/moves',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const parsed = parseForm(searchMoveForm, req.body, req.context.t);
        // Read and written again: what comes back from a form is no address to be sent to.
        const search = searchOfAddress((req.body as Record<string, unknown>)['address']);
        const refuse = (form: FormState): Promise<void> => showSearch(db, req, res, found, search, form, 422);
        if (!parsed.ok) return refuse(parsed.form);
        const { ideas, address: _, reason, ...place } = parsed.value;
        const taken = await nameTaken(req, async () => {
          tellMoved(req, await moveIdeas(db, found.id, requireUser(req).id, ideas, place, null, reason));
        });
        if (taken) return refuse(taken);
        res.redirect(303, searchHref(`/projects/${found.id}`, search, { page: search.page }));
      },
    },
  ];
}

function searchOfAddress(address: unknown): Search {
  const query = typeof address === 'string' ? address.slice(0, MAX_ADDRESS) : '';
  return searchOf(Object.fromEntries(new URLSearchParams(query)));
}

async function showSearch(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  found: Project,
  search: Search,
  form: FormState = emptyForm(),
  status = 200,
): Promise<void> {
  const answer = await answerSearch(db, found.id, search);
  const choices = await readSearchChoices(db, found.id);
  const model = searchPage(req.context, found, search, answer, choices, form);
  renderPage(req, res, 'review/search', model, {
    title: req.context.t('search.title'),
    status,
    project: found,
  });
}

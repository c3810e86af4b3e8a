import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { formWithError, renderPage, type FormState, type Route } from '../../web/index.js';
import { newestActNumber } from '../themes/board.repository.js';
import { countPlaces, markOf, MOST_AT_ONCE } from './search-all.js';
import { searchAllPage } from './search-all.view.js';
import { answerWithAll } from './search-answer.js';
import { changeList, move, type Body, type SearchChange } from './search-change.js';
import { readSearchChoices } from './search-choices.repository.js';
import { showSearch } from './search-page.routes.js';
import { searchHref, searchOf, type Search } from './search.js';

const MAX_ADDRESS = 4000;

/** Changing ideas that were found: those that are ticked, or all hits at once after one more look. */
export function searchChangeRoutes(db: Kysely<Database>): readonly Route[] {
  const route = (name: 'moves' | 'labels', change: SearchChange): Route => ({
    method: 'post',
    path: `/projects/:projectId/search/${name}`,
    access: STAFF,
    handle: async (req, res) => {
      const found = await projectToChange(db, req);
      const sent = req.body as Body;
      // Read and written again: what comes back from a form is no address to be sent to.
      const search = searchOfAddress(sent['address']);
      const refuse = (form: FormState): Promise<void> => showSearch(db, req, res, found, search, form, 422);
      const body = sent['scope'] === 'all' ? await withAllHits(req, res, found, search, name, change) : sent;
      if (body === undefined) return;
      const refused = await change.perform(db, req, found, body);
      // Thousands of codes are no form to be shown again.
      if (refused)
        return refuse({ ...refused, values: { ...refused.values, ideas: sent['ideas'] as string[] } });
      res.redirect(303, searchHref(`/projects/${found.id}`, search, { page: search.page }));
    },
  });

  /** The form with all hits ticked. Undefined where the answer was given: a question to confirm, or a refusal. */
  const withAllHits = async (
    req: Request,
    res: Response,
    found: Project,
    search: Search,
    name: string,
    change: SearchChange,
  ): Promise<Body | undefined> => {
    const { t } = req.context;
    const sent = req.body as Body;
    // Before the hits are read, so that nothing decided in between passes unseen.
    const seen = await newestActNumber(db, found.id);
    const { hits, total } = await answerWithAll(db, found.id, search, MOST_AT_ONCE);
    const mark = markOf(hits);
    const body = { ...sent, ideas: hits.map(({ code }) => code) };
    const described = await change.describe(db, req, found, body);
    const refuse = async (form: FormState): Promise<undefined> => {
      const values = { ...form.values, ideas: [] };
      await showSearch(db, req, res, found, search, { ...form, values }, 422);
    };
    if ('refused' in described) return refuse(described.refused);
    if (total > MOST_AT_ONCE) {
      return refuse(formWithError(sent, 'scope', t('search.all-too-many', { most: MOST_AT_ONCE })));
    }
    if (sent['confirmed'] === mark) return body;
    const model = searchAllPage(t, found, search, {
      text: described.text,
      count: total,
      places: countPlaces(hits),
      themes: (await readSearchChoices(db, found.id)).themes,
      isChanged: typeof sent['confirmed'] === 'string',
      action: `/projects/${found.id}/search/${name}`,
      fields: {
        ...Object.fromEntries(described.fields.map((field) => [field, oneOf(sent[field])])),
        address: oneOf(sent['address']),
        scope: 'all',
        confirmed: mark,
        seen: String(seen),
      },
    });
    renderPage(req, res, 'review/search-all', model, { title: model.title, project: found });
    return undefined;
  };

  return [route('moves', move), route('labels', changeList)];
}

/** A field as it is sent again: one text. */
const oneOf = (value: unknown): string => {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
};

function searchOfAddress(address: unknown): Search {
  return searchOf(Object.fromEntries(new URLSearchParams(oneOf(address).slice(0, MAX_ADDRESS))));
}

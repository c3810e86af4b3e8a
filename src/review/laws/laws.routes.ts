import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { isArchived, projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  posted,
  query,
  renderPage,
  tickedIn,
  type FormState,
  type Route,
} from '../../web/index.js';
import { ideaItem } from '../ideas/idea.view.js';
import { readSurroundings } from '../ideas/surroundings.js';
import { lawIdeaGroups, lawListTitle, lawOptions, themeOptions } from './law-ideas.view.js';
import { lawListHref, lawListQuery, readLawChoice, writeLawChoice, type LawFilter } from './laws.js';
import { countByLaws, countLawIdeas, listLawIdeas } from './laws.repository.js';
import { lawsPage } from './laws.view.js';
import { listProjectTags } from '../ideas/list-change.repository.js';
import { changeTicked } from '../ideas/list-change.routes.js';
import { listChangeOptions } from '../ideas/list-change.view.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';

/** Ideas on a page. */
const PAGE = 50;

/** The matrix of themes and laws, where laws meet, and the ideas of each. */
export function lawsRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/laws',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const run = await findCurrentRun(db, found.id);
        const overview = await readThemeOverview(db, found.id);
        const groups = await countByLaws(db, found.id, run?.id);
        const project = { id: found.id, laws: found.laws, archived: isArchived(found) };
        const model = lawsPage(req.context, project, overview, groups);
        renderPage(req, res, 'review/laws', model, { title: req.context.t('laws.title'), project: found });
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/laws/ideas',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const { theme, laws, page } = query(req, lawListQuery);
        const known = found.laws.map(({ key }) => key);
        await showLawIdeas(db, req, res, found, { theme, laws: readLawChoice(laws, known) }, page);
      },
    },
    {
      // A law or a tag for the ticked ideas.
      method: 'post',
      path: '/projects/:projectId/laws/changes',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { theme, laws, page } = posted(req, lawListQuery);
        const known = found.laws.map(({ key }) => key);
        const filter = { theme, laws: readLawChoice(laws, known) };
        const refused = await changeTicked(db, req, found);
        if (refused) return showLawIdeas(db, req, res, found, filter, page, refused, 422);
        res.redirect(303, lawListHref(`/projects/${found.id}`, filter, page));
      },
    },
  ];
}

/** Shows the ideas of a filter; with `form` as it was sent where that was refused. */
export async function showLawIdeas(
  db: Kysely<Database>,
  req: Request,
  res: Response,
  found: Project,
  filter: LawFilter,
  page: number,
  form: FormState = emptyForm(),
  status = 200,
): Promise<void> {
  const { t } = req.context;
  const base = `/projects/${found.id}`;
  const known = found.laws.map(({ key }) => key);
  const run = await findCurrentRun(db, found.id);
  const { themes, all } = await readThemeOverview(db, found.id);
  const total = await countLawIdeas(db, found.id, run?.id, filter, known);
  const current = Math.min(page, Math.max(1, Math.ceil(total / PAGE)));
  const offset = (current - 1) * PAGE;
  const ideas = await listLawIdeas(db, found.id, run?.id, filter, known, { limit: PAGE, offset });
  const surroundings = await readSurroundings(db, t, found, run, all, ideas);
  const around = { ...surroundings, ticked: tickedIn(form, 'ideas') };
  const items = ideas.map((idea) => ideaItem(req.context, idea, around));
  const laws = writeLawChoice(filter.laws);
  const model = {
    base,
    title: lawListTitle(t, found.laws, filter, all),
    count: t('review.count', { count: total }),
    filter: { theme: filter.theme ?? '', laws },
    filtered: filter.theme !== null || filter.laws !== null,
    themes: themeOptions(t, themes),
    laws: lawOptions(t, found.laws, laws),
    mayChange: !isArchived(found),
    changes: listChangeOptions(t, found.laws, await listProjectTags(db, found.id, run?.id)),
    form,
    page: current,
    groups: lawIdeaGroups(t, found.laws, filter, ideas, items, all),
    previousHref: current > 1 ? lawListHref(base, filter, current - 1) : undefined,
    nextHref: offset + ideas.length < total ? lawListHref(base, filter, current + 1) : undefined,
    shown: t('review.theme.shown', { from: offset + 1, to: offset + ideas.length, total }),
  };
  renderPage(req, res, 'review/law-ideas', model, { title: model.title, status, project: found });
}

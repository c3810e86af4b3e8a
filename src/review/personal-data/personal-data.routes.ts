import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { isArchived, projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  parseForm,
  posted,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { deleteReviews, insertReviews, listIdeasById, listMarkedIdeas } from './personal-data.repository.js';
import {
  personalDataHref,
  personalDataQuery,
  readTicks,
  reviewForm,
  type PersonalDataFilter,
} from './personal-data.js';
import { personalDataPage } from './personal-data.view.js';

/** Ideas on a page. */
const PAGE = 50;

/** Looking at what the analysis marked as something that may identify a person. */
export function personalDataRoutes(db: Kysely<Database>): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    filter: PersonalDataFilter,
    form: FormState = emptyForm(),
    status = 200,
  ): Promise<void> => {
    const { t } = req.context;
    const all = (await listMarkedIdeas(db, found.id)).filter(
      ({ reviewed, spans }) =>
        reviewed === (filter.state === 'reviewed') &&
        (filter.kind === null || spans.some(({ kind }) => kind === filter.kind)),
    );
    const page = Math.min(filter.page, Math.max(1, Math.ceil(all.length / PAGE)));
    const here = all.slice((page - 1) * PAGE, page * PAGE);
    const ideas = await listIdeasById(
      db,
      found.id,
      here.map(({ id }) => id),
    );
    const byId = new Map(ideas.map((idea) => [idea.id, idea]));
    const shown = here.flatMap((marked) => {
      const idea = byId.get(marked.id);
      return idea ? [{ marked, idea }] : [];
    });
    const project = { id: found.id, archived: isArchived(found) };
    const model = personalDataPage(t, project, { ...filter, page }, all.length, PAGE, shown, form);
    renderPage(req, res, 'review/personal-data', model, {
      title: t('personal-data.title'),
      status,
      project: found,
    });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/personal-data',
      access: STAFF,
      handle: async (req, res) => show(req, res, await projectOf(db, req), query(req, personalDataQuery)),
    },
    {
      method: 'post',
      path: '/projects/:projectId/personal-data',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const filter = posted(req, personalDataQuery);
        const parsed = parseForm(reviewForm, req.body, t);
        if (!parsed.ok) return show(req, res, found, filter, parsed.form, 422);
        const { ideas, verdict } = parsed.value;
        const read = readTicks(ideas);
        if (verdict === 'none') {
          const count = await insertReviews(db, found.id, requireUser(req).id, read);
          if (count > 0) flash(req, 'success', t('personal-data.done', { count }));
          if (count < read.size) flash(req, 'info', t('personal-data.changed', { count: read.size - count }));
        } else {
          const count = await deleteReviews(db, found.id, [...read.keys()]);
          flash(req, 'success', t('personal-data.reopened', { count }));
        }
        res.redirect(303, personalDataHref(`/projects/${found.id}`, filter));
      },
    },
  ];
}

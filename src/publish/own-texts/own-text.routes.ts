import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  parseForm,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { ownTextForm, ownTextQuery } from './own-text.js';
import { deleteOwnTextReviews, insertOwnTextReviews, listMarkedOwnTexts } from './own-text.repository.js';
import { ownTextsHref, presentOwnTexts } from './own-text.view.js';

const PATH = '/projects/:projectId/own-texts';

/** Looking at names and other personal data in texts of the organisation itself, before they are published. */
export function ownTextRoutes(db: Kysely<Database>): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    project: Project,
    form: FormState = emptyForm(),
    status = 200,
  ): Promise<void> => {
    const { state } = query(req, ownTextQuery);
    const marked = await listMarkedOwnTexts(db, project.id);
    renderPage(req, res, 'own-texts/own-texts', presentOwnTexts(req.context, project, state, marked, form), {
      title: req.context.t('own-texts.title'),
      project,
      status,
    });
  };

  return [
    {
      method: 'get',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => show(req, res, await projectOf(db, req)),
    },
    {
      method: 'post',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const { t } = req.context;
        const parsed = parseForm(ownTextForm, req.body, t);
        if (!parsed.ok) return show(req, res, project, parsed.form, 422);
        const { verdict, hashes } = parsed.value;
        if (verdict === 'fine') await insertOwnTextReviews(db, project.id, requireUser(req).id, hashes);
        else await deleteOwnTextReviews(db, project.id, hashes);
        flash(
          req,
          'success',
          t(verdict === 'fine' ? 'own-texts.done' : 'own-texts.reopened', { count: hashes.length }),
        );
        res.redirect(303, ownTextsHref(project.id));
      },
    },
  ];
}

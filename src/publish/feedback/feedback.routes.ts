import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  flash,
  parseForm,
  publicOrigin,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { optionalDay } from './answer.js';
import { dispositionRoutes } from './disposition.routes.js';
import { presentFeedback } from './feedback.view.js';
import { readPublicHarvest } from './public-project.js';
import { presentPublicProject } from './public-project.view.js';
import { publicRoutes } from './public.routes.js';
import { publicationGate } from './publication-gate.js';
import { findPublication } from './publication.repository.js';
import { announceAnswers, publish, unpublish } from './publication.service.js';
import { receiptRoutes } from './receipt.routes.js';

const PATH = '/projects/:projectId/feedback';

const dayForm = z.object({ answersOn: optionalDay() });

export interface FeedbackNeeds {
  db: Kysely<Database>;
  /** How people reach this server; without it links begin with the address that one came by. */
  publicUrl?: string | undefined;
}

/** An answer for every idea, and the way back to the people who gave them. */
export function feedbackRoutes({ db, publicUrl }: FeedbackNeeds): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    project: Project,
    form: FormState = emptyForm(),
    status = 200,
  ): Promise<void> => {
    const gate = await publicationGate(db, project.id);
    const publication = await findPublication(db, project.id);
    const origin = publicOrigin(req, publicUrl);
    renderPage(
      req,
      res,
      'feedback/feedback',
      presentFeedback(req.context, project, gate, publication, origin, form),
      { title: req.context.t('feedback.title'), project, status },
    );
  };

  return [
    ...dispositionRoutes(db),
    ...receiptRoutes(db, publicUrl),
    ...publicRoutes(db),
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
        const parsed = parseForm(dayForm, req.body, t);
        if (!parsed.ok) return show(req, res, project, parsed.form, 422);
        await announceAnswers(db, project, requireUser(req).id, parsed.value.answersOn);
        flash(req, 'success', t('feedback.day-saved'));
        res.redirect(303, `/projects/${project.id}/feedback`);
      },
    },
    {
      method: 'get',
      path: `${PATH}/preview`,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        const facts = { publishedAt: null, ...(await readPublicHarvest(db, project.id)) };
        renderPage(req, res, 'feedback/public-project', presentPublicProject(req.context, facts), {
          title: req.context.t('feedback.preview'),
          project,
        });
      },
    },
    {
      method: 'post',
      path: `${PATH}/publish`,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const { t } = req.context;
        const done = await publish(db, project, requireUser(req).id);
        // The page itself says what is still open.
        if (!done.ok) {
          const form = { values: {}, errors: [{ field: 'form', message: t('feedback.not-yet') }] };
          return show(req, res, project, form, 409);
        }
        flash(req, 'success', t('feedback.published'));
        res.redirect(303, `/projects/${project.id}/feedback`);
      },
    },
    {
      method: 'post',
      path: `${PATH}/unpublish`,
      access: STAFF,
      // Also of an archived project: what is public must always be able to go.
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        await unpublish(db, project.id, requireUser(req).id);
        flash(req, 'success', req.context.t('feedback.unpublished'));
        res.redirect(303, `/projects/${project.id}/feedback`);
      },
    },
  ];
}

import type { Kysely } from 'kysely';
import { z } from 'zod';
import { pageWithForm, projectOf, projectToChange, STAFF, type ShowPage } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { emptyForm, flash, publicOrigin, renderPage, requireUser, type Route } from '../../web/index.js';
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
  const show: ShowPage = async (req, res, project, form = emptyForm(), status = 200) => {
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
    ...pageWithForm(db, PATH, dayForm, show, async (req, res, project, { answersOn }) => {
      await announceAnswers(db, project, requireUser(req).id, answersOn);
      flash(req, 'success', req.context.t('feedback.day-saved'));
      res.redirect(303, `/projects/${project.id}/feedback`);
    }),
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

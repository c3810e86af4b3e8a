import type { Kysely } from 'kysely';
import { pageWithForm, type ShowPage } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { emptyForm, flash, query, renderPage, requireUser, type Route } from '../../web/index.js';
import { ownTextForm, ownTextQuery } from './own-text.js';
import { deleteOwnTextReviews, insertOwnTextReviews, listMarkedOwnTexts } from './own-text.repository.js';
import { ownTextsHref, presentOwnTexts } from './own-text.view.js';

const PATH = '/projects/:projectId/own-texts';

/** Looking at names and other personal data in texts of the organisation itself, before they are published. */
export function ownTextRoutes(db: Kysely<Database>): readonly Route[] {
  const show: ShowPage = async (req, res, project, form = emptyForm(), status = 200) => {
    const { state } = query(req, ownTextQuery);
    const marked = await listMarkedOwnTexts(db, project.id);
    renderPage(req, res, 'own-texts/own-texts', presentOwnTexts(req.context, project, state, marked, form), {
      title: req.context.t('own-texts.title'),
      project,
      status,
    });
  };

  return pageWithForm(db, PATH, ownTextForm, show, async (req, res, project, { verdict, hashes }) => {
    if (verdict === 'fine') await insertOwnTextReviews(db, project.id, requireUser(req).id, hashes);
    else await deleteOwnTextReviews(db, project.id, hashes);
    const done = verdict === 'fine' ? 'own-texts.done' : 'own-texts.reopened';
    flash(req, 'success', req.context.t(done, { count: hashes.length }));
    res.redirect(303, ownTextsHref(project.id));
  });
}

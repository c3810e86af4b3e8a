import type { Kysely } from 'kysely';
import { z } from 'zod';
import { ideaOf, projectOf, projectToChange, STAFF } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { flash, parameter, publicOrigin, renderPage, requireUser, type Route } from '../../web/index.js';
import { issueReceipt, makeReceipts } from './publication.service.js';
import { countReceipts, findReceiptCode, listSlips } from './receipt.repository.js';
import { presentIdeaReceipt, presentReceipts, presentSlips, workshopTitle } from './receipt.view.js';

const PATH = '/projects/:projectId/receipts';
const IDEA_PATH = '/projects/:projectId/ideas/:code/receipt';

/** As in the address of a workshop; 0 stands for outside a workshop. */
const workshopNumber = z.coerce.number().int().min(0).max(100_000);

/** The proofs that participants take home: making them, and slips to print. */
export function receiptRoutes(db: Kysely<Database>, publicUrl: string | undefined): readonly Route[] {
  return [
    {
      method: 'get',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        const model = presentReceipts(req.context, project, await countReceipts(db, project.id));
        renderPage(req, res, 'feedback/receipts', model, {
          title: req.context.t('feedback.receipts.title'),
          project,
        });
      },
    },
    {
      method: 'post',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        await makeReceipts(db, project.id, requireUser(req).id);
        flash(req, 'success', req.context.t('feedback.receipts.made'));
        res.redirect(303, `/projects/${project.id}/receipts`);
      },
    },
    {
      method: 'get',
      path: `${PATH}/:number`,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        const number = parameter(req, 'number', workshopNumber) || null;
        const slips = await listSlips(db, project.id, number);
        const found = (await countReceipts(db, project.id)).find((it) => it.number === number);
        if (!found || slips.length === 0) throw new NotFoundError('no receipts of this workshop');
        const model = presentSlips(project, publicOrigin(req, publicUrl), slips);
        const name = workshopTitle(req.context, number, found.title);
        renderPage(req, res, 'feedback/slips', model, {
          title: req.context.t('feedback.slips.title', { name }),
          project,
        });
      },
    },
    {
      // Whoever may see an idea may hand its receipt to the person who gave it.
      method: 'get',
      path: IDEA_PATH,
      access: 'signed-in',
      handle: async (req, res) => {
        const project = await projectOf(db, req);
        const idea = await ideaOf(db, req, project.id);
        const receipt = await findReceiptCode(db, idea.id);
        const model = presentIdeaReceipt(project, publicOrigin(req, publicUrl), idea, receipt);
        const title = req.context.t('feedback.idea-receipt.title', { code: idea.code });
        renderPage(req, res, 'feedback/idea-receipt', model, { title, project });
      },
    },
    {
      method: 'post',
      path: IDEA_PATH,
      access: 'signed-in',
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const idea = await ideaOf(db, req, project.id);
        await issueReceipt(db, idea.id);
        res.redirect(303, `/projects/${project.id}/ideas/${idea.code}/receipt`);
      },
    },
  ];
}

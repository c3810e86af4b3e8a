import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  createAttemptLimit,
  emptyForm,
  formWithError,
  markWrongAttempt,
  networkAddress,
  parameter,
  query,
  renderPage,
  type FormState,
  type Route,
} from '../../web/index.js';
import { readPublicHarvest } from './public-project.js';
import { presentPublicProject } from './public-project.view.js';
import { readReceipt } from './public-receipt.js';
import { presentReceipt } from './public-receipt.view.js';
import { findPublished } from './publication.repository.js';
import { readReceiptCode } from './receipt-code.js';

/**
 * Wrong codes from one address of the network. Generous, because a whole hall can share one; with 2^60 codes even a
 * million guesses a day would find nothing.
 */
const WRONG_CODES = 100;
const MINUTES = 15;

const codeParameter = z.string().max(200);
const slugParameter = z.string().regex(/^[a-z0-9-]{1,80}$/);
const formQuery = z.object({ code: z.string().max(200).optional().catch(undefined) });

/**
 * What anybody may open without an account: the answer to an idea, for whoever has its receipt, and the public page of a
 * project. Both show nothing before the project is published.
 */
export function publicRoutes(db: Kysely<Database>): readonly Route[] {
  const perAddress = createAttemptLimit({ attempts: WRONG_CODES, minutes: MINUTES });

  const showForm = (req: Request, res: Response, form: FormState, status: number): void =>
    renderPage(
      req,
      res,
      'feedback/receipt-form',
      { form },
      {
        title: req.context.t('feedback.receipt.form-title'),
        status,
      },
    );

  const unknown = (req: Request, res: Response, typed: string): void => {
    markWrongAttempt(res);
    showForm(
      req,
      res,
      formWithError({ code: typed }, 'code', req.context.t('feedback.receipt.unknown')),
      404,
    );
  };

  return [
    {
      method: 'get',
      path: '/r',
      access: 'everyone',
      handle: (req, res) => {
        const { code: typed } = query(req, formQuery);
        if (typed === undefined) return showForm(req, res, emptyForm(), 200);
        const code = readReceiptCode(typed);
        if (code !== undefined) return res.redirect(303, `/r/${code}`);
        // It can be no code at all, so nobody learns anything from it and it does not count as a guess.
        showForm(
          req,
          res,
          formWithError({ code: typed }, 'code', req.context.t('feedback.receipt.no-code')),
          422,
        );
      },
    },
    {
      method: 'get',
      path: '/r/:code',
      access: 'everyone',
      handle: async (req, res) => {
        const typed = parameter(req, 'code', codeParameter);
        const code = readReceiptCode(typed);
        await perAddress.check(req, res, networkAddress(req));
        const receipt = code === undefined ? undefined : await readReceipt(db, code);
        if (!receipt) return unknown(req, res, typed);
        renderPage(req, res, 'feedback/receipt', presentReceipt(req.context, receipt), {
          title: req.context.t('feedback.receipt.title'),
        });
      },
    },
    {
      method: 'get',
      path: '/h/:slug',
      access: 'everyone',
      handle: async (req, res) => {
        const project = await findPublished(db, parameter(req, 'slug', slugParameter));
        if (!project) throw new NotFoundError('no public page at this address');
        const { publishedAt } = project;
        const facts = { publishedAt, ...(await readPublicHarvest(db, project.id)) };
        const model = presentPublicProject(req.context, facts);
        renderPage(req, res, 'feedback/public-project', model, { title: model.name });
      },
    },
  ];
}

import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import {
  ERASED,
  ideaCodeParameter,
  listIdeasWithWords,
  listPlacesWithWords,
  listRelatives,
  projectOf,
  STAFF,
  type Project,
} from '../../capture/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import { toLocalTimestamp } from '../../i18n/index.js';
import { listReviewedWords } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { wordEraser } from '../../text/index.js';
import {
  emptyForm,
  flash,
  formWithError,
  parameter,
  parseForm,
  renderPage,
  requireUser,
  type FormState,
  type Handler,
  type Route,
} from '../../web/index.js';
import { listEditionsWithWords } from '../editions/redact.service.js';
import { addressTells } from '../feedback/publication.service.js';
import { readReceiptCode } from '../feedback/receipt-code.js';
import { confirmForm, findForm, wordsForm, type WordsChosen } from './erasure.js';
import { planErasure } from './erasure-plan.js';
import { findCodeOfReceipt, listPublishedWords } from './erasure.repository.js';
import { AnalysisBusyError, eraseWords, NotSeenError, redactionOf } from './erasure.service.js';
import { beginHref, findHref, presentBegin, presentFind, presentPreview } from './erasure.view.js';

const PATH = '/projects/:projectId/erase';

/** What is said where nothing was erased because of something else that happened. */
const whyNot = (error: ConflictError) =>
  error instanceof NotSeenError
    ? 'erasure.changed'
    : error instanceof AnalysisBusyError
      ? 'erasure.busy'
      : 'erasure.conflict';

interface Needs {
  db: Kysely<Database>;
  organisationName: () => string | undefined;
}

/**
 * Erasing the words of a person: finding them, seeing everywhere that they stand, and letting them go. Also in an archived
 * project, because a person may ask for it at any time. What is searched for never stands in an address.
 */
export function erasureRoutes({ db, organisationName }: Needs): readonly Route[] {
  const show: Handler = async (req, res) => {
    const project = await projectOf(db, req);
    renderPage(req, res, 'erasure/find', presentFind(req.context, project, emptyForm()), {
      title: req.context.t('erasure.title'),
      project,
    });
  };

  const find: Handler = async (req, res) => {
    const project = await projectOf(db, req);
    const { t } = req.context;
    const parsed = parseForm(findForm, req.body, t);
    if (parsed.ok) {
      const { question } = parsed.value;
      const code = await codeOf(project.id, question);
      if (code !== undefined) return res.redirect(303, beginHref(project.id, code));
      const eraser = wordEraser([question], ERASED);
      const ideas = await listIdeasWithWords(db, project.id, eraser);
      const form = emptyForm({ question });
      const found = { words: question, ideas, eraser };
      return renderPage(req, res, 'erasure/find', presentFind(req.context, project, form, found), {
        title: t('erasure.title'),
        project,
      });
    }
    renderPage(req, res, 'erasure/find', presentFind(req.context, project, parsed.form), {
      title: t('erasure.title'),
      project,
      status: 422,
    });
  };

  /** The code of the idea that a code or a receipt names. */
  const codeOf = async (projectId: number, question: string): Promise<string | undefined> => {
    const code = ideaCodeParameter.safeParse(question);
    if (code.success && (await listRelatives(db, projectId, code.data)).length > 0) return code.data;
    const receipt = readReceiptCode(question);
    return receipt === undefined ? undefined : findCodeOfReceipt(db, projectId, receipt);
  };

  const showBegin = async (
    req: Request,
    res: Response,
    project: Project,
    code: string,
    form: FormState,
  ): Promise<void> => {
    const relatives = await listRelatives(db, project.id, code);
    const idea = relatives.find(({ relation }) => relation === 'itself');
    if (!idea) throw new NotFoundError('no such idea in this project');
    renderPage(req, res, 'erasure/begin', presentBegin(req.context, project, idea, form), {
      title: req.context.t('erasure.begin.title', { code }),
      project,
      ...(form.errors.length > 0 ? { status: 422 } : {}),
    });
  };

  const showPreview = async (
    req: Request,
    res: Response,
    project: Project,
    values: WordsChosen,
    form: FormState,
    status = 200,
  ): Promise<void> => {
    const plan = await planErasure(db, project.id, values);
    const places = {
      project: await listPlacesWithWords(db, project.id, plan.eraser),
      reviewed: await listReviewedWords(db, project.id, plan.eraser),
      published: await listPublishedWords(db, project.id, plan.eraser),
      address: await addressTells(db, project.id, plan.phrases),
      editions: await listEditionsWithWords(db, project.id, redactionOf(plan)),
    };
    const model = presentPreview(req.context, project, values, plan, places, form);
    renderPage(req, res, 'erasure/preview', model, {
      title: req.context.t('erasure.preview.title'),
      project,
      status,
    });
  };

  const preview: Handler = async (req, res) => {
    const project = await projectOf(db, req);
    const { t } = req.context;
    const parsed = parseForm(wordsForm, req.body, t);
    if (parsed.ok) return showPreview(req, res, project, parsed.value, emptyForm());
    const code = ideaCodeParameter.safeParse(parsed.form.values['idea']);
    if (code.success) return showBegin(req, res, project, code.data, parsed.form);
    renderPage(req, res, 'erasure/find', presentFind(req.context, project, parsed.form), {
      title: t('erasure.title'),
      project,
      status: 422,
    });
  };

  const confirm: Handler = async (req, res) => {
    const project = await projectOf(db, req);
    const { t } = req.context;
    const parsed = parseForm(confirmForm, req.body, t);
    if (!parsed.ok) {
      const words = parseForm(wordsForm, req.body, t);
      if (!words.ok) return res.redirect(303, findHref(project.id));
      return showPreview(req, res, project, words.value, parsed.form, 422);
    }
    const occasion = {
      organisation: organisationName() ?? '',
      date: toLocalTimestamp(new Date()).slice(0, 10),
    };
    try {
      const erased = await eraseWords(db, project.id, requireUser(req).id, parsed.value, occasion);
      flash(req, 'success', t('erasure.done', { count: erased.codes.length }));
      if (erased.editions.length > 0) {
        flash(req, 'info', t('erasure.done-editions', { count: erased.editions.length }));
      }
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const form = formWithError(req.body, 'form', t(whyNot(error)));
      return showPreview(req, res, project, parsed.value, form, 409);
    }
    const { idea } = parsed.value;
    res.redirect(303, idea === null ? findHref(project.id) : `/projects/${project.id}/ideas/${idea}`);
  };

  return [
    { method: 'get', path: PATH, access: STAFF, handle: show },
    { method: 'post', path: PATH, access: STAFF, handle: find },
    {
      method: 'get',
      path: '/projects/:projectId/ideas/:code/erase',
      access: STAFF,
      handle: async (req, res) =>
        showBegin(
          req,
          res,
          await projectOf(db, req),
          parameter(req, 'code', ideaCodeParameter),
          emptyForm({ mode: 'words' }),
        ),
    },
    // After a reload of the preview by its address, the words are asked for again: they stand in no address.
    { method: 'get', path: `${PATH}/preview`, access: STAFF, handle: show },
    { method: 'post', path: `${PATH}/preview`, access: STAFF, handle: preview },
    { method: 'get', path: `${PATH}/confirm`, access: STAFF, handle: show },
    { method: 'post', path: `${PATH}/confirm`, access: STAFF, handle: confirm },
  ];
}

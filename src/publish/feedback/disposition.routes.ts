import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import {
  ideaCodeParameter,
  isArchived,
  projectOf,
  projectToChange,
  STAFF,
  type Project,
} from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import { listThemes, personalDataHint } from '../../review/index.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  formWithError,
  parameter,
  parseForm,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { paragraphsOfIdeas } from '../note/ledger.js';
import { answerForm, answersQuery, UNANSWERED, type AnswersAsked, type AnswerValues } from './answer.js';
import {
  countAnswerable,
  countAnswers,
  listAnswerable,
  listHistory,
  newestAnswer,
} from './answer.repository.js';
import { answerIdeas } from './answer.service.js';
import { presentDispositions, selectionHref } from './disposition.view.js';
import { presentDisposition } from './idea-answer.view.js';
import { publicationGate } from './publication-gate.js';

const PATH = '/projects/:projectId/dispositions';
/** As many as one reads and answers in one go, also on a telephone. */
const PAGE_SIZE = 25;

/** What only the way to a page says: everything ticked, an answer filled in for remarks about the event. */
const startQuery = z.object({
  tick: z.literal('all').optional().catch(undefined),
  preset: z.literal('event').optional().catch(undefined),
});

/** What is done with each idea: answering many at once, one with its history, and what is still open. */
export function dispositionRoutes(db: Kysely<Database>): readonly Route[] {
  interface Shown {
    form: FormState;
    status: number;
    tickAll?: boolean;
    /** Codes that somebody else answered meanwhile. */
    conflicts?: readonly string[];
  }

  const showList = async (
    req: Request,
    res: Response,
    project: Project,
    asked: AnswersAsked,
    { form, status, tickAll = false, conflicts = [] }: Shown,
  ): Promise<void> => {
    const selection = { projectId: project.id, theme: asked.theme, outcome: asked.outcome };
    const everything = { ...selection, theme: '', outcome: '' as const };
    // First of all, so that what is answered while the page is being read counts as newer than the page.
    const seen = await newestAnswer(db, project.id);
    const found = await listAnswerable(db, selection, { afterId: asked.after, limit: PAGE_SIZE + 1 });
    const facts = {
      projectId: project.id,
      mayChange: !isArchived(project),
      gate: await publicationGate(db, project.id),
      asked,
      tickAll,
      themes: await listThemes(db, project.id),
      counts: await countAnswers(db, project.id),
      count: await countAnswerable(db, selection),
      page: found.slice(0, PAGE_SIZE),
      more: found.length > PAGE_SIZE,
      seen,
      conflicts:
        conflicts.length === 0
          ? []
          : await listAnswerable(db, everything, { afterId: 0, limit: PAGE_SIZE, codes: conflicts }),
    };
    renderPage(req, res, 'feedback/dispositions', presentDispositions(req.context, facts, form), {
      title: req.context.t('dispositions.title'),
      project,
      status,
    });
  };

  const showOne = async (
    req: Request,
    res: Response,
    project: Project,
    { form, status, conflicts = [] }: Shown,
  ): Promise<void> => {
    const code = parameter(req, 'code', ideaCodeParameter);
    const seen = await newestAnswer(db, project.id);
    const all = { projectId: project.id, theme: '', outcome: '' as const };
    const [idea] = await listAnswerable(db, all, { afterId: 0, limit: 1, codes: [code] });
    if (!idea) throw new NotFoundError('no idea with this code takes part');
    const facts = {
      projectId: project.id,
      mayChange: !isArchived(project),
      idea,
      themes: await listThemes(db, project.id),
      history: await listHistory(db, idea.id),
      paragraphs: (await paragraphsOfIdeas(db, project.id, [idea.id])).get(idea.id) ?? [],
      seen,
      conflict: conflicts.length > 0,
    };
    const title = req.context.t('dispositions.one-title', { code });
    renderPage(req, res, 'feedback/disposition', presentDisposition(req.context, facts, form), {
      title,
      project,
      status,
    });
  };

  return [
    {
      method: 'get',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => {
        const { tick, preset } = query(req, startQuery);
        const values = { outcome: 'elsewhere', place: req.context.t('dispositions.event-place') };
        await showList(req, res, await projectOf(db, req), query(req, answersQuery), {
          form: emptyForm(preset ? values : {}),
          status: 200,
          tickAll: tick === 'all',
        });
      },
    },
    {
      method: 'post',
      path: PATH,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const { t } = req.context;
        const asked = query(req, answersQuery);
        const parsed = parseForm(answerForm, req.body, t);
        if (!parsed.ok) return showList(req, res, project, asked, { form: parsed.form, status: 422 });
        const selection = { projectId: project.id, theme: asked.theme, outcome: asked.outcome };
        const done = await answerIdeas(db, requireUser(req).id, selection, parsed.value);
        if (!done.ok) {
          const form = { values: typed(req.body), errors: [] };
          const conflicts = done.conflicts.map(({ code }) => code);
          return showList(req, res, project, asked, { form, status: 409, conflicts });
        }
        flash(
          req,
          'success',
          t(done.cleared ? 'dispositions.cleared-done' : 'dispositions.done', { count: done.count }),
        );
        hintAt(req, parsed.value);
        // What was answered has left the list of the unanswered, so its next page begins where this one began.
        const after = asked.outcome === UNANSWERED ? 0 : asked.after;
        res.redirect(303, selectionHref(`/projects/${project.id}/dispositions`, { ...asked, after }));
      },
    },
    {
      method: 'get',
      path: `${PATH}/:code`,
      access: STAFF,
      handle: async (req, res) =>
        showOne(req, res, await projectOf(db, req), { form: emptyForm(), status: 200 }),
    },
    {
      method: 'post',
      path: `${PATH}/:code`,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const { t } = req.context;
        const code = parameter(req, 'code', ideaCodeParameter);
        const body = { ...bodyOf(req), ideas: code, shown: code, all: '' };
        const parsed = parseForm(answerForm, body, t);
        if (!parsed.ok) return showOne(req, res, project, { form: parsed.form, status: 422 });
        const all = { projectId: project.id, theme: '', outcome: '' as const };
        const done = await answerIdeas(db, requireUser(req).id, all, parsed.value);
        if (!done.ok) {
          const form = { values: typed(req.body), errors: [] };
          return showOne(req, res, project, { form, status: 409, conflicts: [code] });
        }
        if (done.count === 0 && !done.cleared) throw new NotFoundError('no idea with this code takes part');
        flash(
          req,
          'success',
          t(done.cleared ? 'dispositions.cleared-done' : 'dispositions.done', { count: done.count }),
        );
        hintAt(req, parsed.value);
        res.redirect(303, `/projects/${project.id}/dispositions/${encodeURIComponent(code)}`);
      },
    },
  ];
}

/** Says so where an answer, which everybody may come to read, seems to name somebody. */
function hintAt(req: Request, { reason, place }: AnswerValues): void {
  const hint = personalDataHint(req.context.t, `${reason}\n${place}`);
  if (hint !== null) flash(req, 'info', hint);
}

/** What was typed and ticked, for showing it once more. */
function typed(body: unknown): FormState['values'] {
  return formWithError(body, 'form', '').values;
}

import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { findCurrentRun, findNewestRun, type Analysis } from '../../analyse/index.js';
import { isArchived, projectOf, projectToChange, STAFF, type Project } from '../../capture/index.js';
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
import { tellDone } from '../acts/undo-at-hand.js';
import { getIdeaValues } from '../ideas/idea-values.repository.js';
import { findPlacedIdea } from '../ideas/idea.repository.js';
import { readSurroundings } from '../ideas/surroundings.js';
import { nameTaken } from '../themes/name-taken.js';
import { themeNames } from '../themes/names.js';
import { IdeaChangedError } from '../ideas/place.service.js';
import { checkForm, queueQuery } from './queue.js';
import { findNextToCheck, readQueueProgress } from './queue.repository.js';
import { checkIdea, placeRestAfterBatch, type Checked } from './queue.service.js';
import { queuePage } from './queue.view.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';

/** Ideas one by one, the most doubtful first: right where they stand, or somewhere else. */
export function queueRoutes(db: Kysely<Database>, analysis: Analysis): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    after: number,
    form: FormState,
    status: 200 | 422,
  ): Promise<void> => {
    const { t } = req.context;
    const run = await findCurrentRun(db, found.id);
    const newest = await findNewestRun(db, found.id);
    // Without an analysis there is nothing to check; its page says how to begin.
    if (!run || !newest) return res.redirect(303, `/projects/${found.id}/analysis`);
    const code = status === 422 ? String(form.values['code'] ?? '') : undefined;
    const waiting = await findNextToCheck(db, found.id, run.id, after);
    const idea = waiting && (await findPlacedIdea(db, found.id, run.id, code ?? waiting.code));
    const { themes, all } = await readThemeOverview(db, found.id);
    const around = await readSurroundings(db, t, found, run, all, idea ? [idea] : []);
    const model = queuePage(req.context, around, {
      run,
      newest,
      progress: await readQueueProgress(db, found.id, run),
      after,
      waiting,
      idea,
      version: idea ? (await getIdeaValues(db, found.id, run.id, idea.id)).version : 0,
      themes,
      mayChange: !isArchived(found),
      form,
    });
    renderPage(req, res, 'review/queue', model, { title: t('queue.title'), status, project: found });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/queue',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        await show(req, res, found, query(req, queueQuery).after, emptyForm(), 200);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/queue',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const parsed = parseForm(checkForm, req.body, req.context.t);
        if (!parsed.ok) {
          const where = queueQuery.safeParse(parsed.form.values);
          return show(req, res, found, where.data?.after ?? 0, parsed.form, 422);
        }
        const { after, ...values } = parsed.value;
        const person = requireUser(req).id;
        try {
          const taken = await nameTaken(req, async () => {
            tell(req, values.code, await checkIdea(db, found.id, person, values));
          });
          if (taken) return await show(req, res, found, after, taken, 422);
        } catch (error) {
          if (!(error instanceof IdeaChangedError)) throw error;
          await tellOvertaken(req, found.id, values.code);
        }
        await placeRestAfterBatch(db, analysis, found.id, person);
        res.redirect(303, `/projects/${found.id}/queue?after=${after}`);
      },
    },
  ];

  /** Somebody else decided about it while it was on the screen: that decision stands, and one may look at it. */
  async function tellOvertaken(req: Request, projectId: number, code: string): Promise<void> {
    const { t } = req.context;
    const run = await findCurrentRun(db, projectId);
    const idea = await findPlacedIdea(db, projectId, run?.id, code);
    const { all } = await readThemeOverview(db, projectId);
    const name = themeNames(t, all)(idea?.themeKey ?? null);
    flash(req, 'info', t('queue.overtaken', { code, who: idea?.decidedBy ?? t('review.somebody'), name }));
  }
}

function tell(req: Request, code: string, { themeKey, themeName, confirmed }: Checked): void {
  const { t } = req.context;
  const name = themeKey === null ? t('review.not-placed') : (themeName ?? t('review.event'));
  tellDone(req, t(confirmed ? 'queue.confirmed' : 'queue.moved', { code, name }));
}

import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import {
  isArchived,
  pageWithForm,
  projectOf,
  projectToChange,
  STAFF,
  type ShowPage,
} from '../capture/index.js';
import { ConflictError } from '../errors.js';
import type { Database } from '../schema.js';
import {
  emptyForm,
  flash,
  formWithError,
  idParameter,
  renderPage,
  requireUser,
  type Route,
} from '../web/index.js';
import { analysisPage, progressText } from './analyse.view.js';
import type { Analysis } from './analysis.service.js';
import { isBusy, startForm } from './analysis-run.js';
import { findCurrentRun, findNewestRun, findWaitingRun, listRuns } from './analysis-run.repository.js';
import { countIdeas, countLateIdeas } from './project.repository.js';
import { runRoutes } from './run.routes.js';

/** Runs in the table below the page. */
const SHOWN_RUNS = 5;

/** The pages on which analyses are started, followed, accepted and looked back on. */
export function analyseRoutes({
  db,
  analysis,
}: {
  db: Kysely<Database>;
  analysis: Analysis;
}): readonly Route[] {
  const show: ShowPage = async (req, res, project, form = emptyForm(), status = 200) => {
    const current = await findCurrentRun(db, project.id);
    const waiting = await findWaitingRun(db, project.id);
    const facts = {
      projectId: project.id,
      archived: isArchived(project),
      ideaCount: await countIdeas(db, project.id),
      lateCount: current ? await countLateIdeas(db, project.id, current.id) : 0,
      current,
      waiting,
      runs: await listRuns(db, project.id, SHOWN_RUNS),
    };
    const title = req.context.t('analyse.title');
    renderPage(req, res, 'analyse/analysis', analysisPage(req.context, facts, form), {
      title,
      status,
      project,
    });
  };

  /** Two people may press at the same moment: the second one sees the run of the first. */
  const startOrShow = async (req: Request, res: Response, start: () => Promise<unknown>): Promise<void> => {
    const { t } = req.context;
    try {
      await start();
      flash(req, 'success', t('analyse.start.started'));
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      flash(req, 'info', t('analyse.start.busy-already'));
    }
    res.redirect(303, `/projects/${idParameter(req, 'projectId')}/analysis`);
  };

  return [
    ...pageWithForm(
      db,
      '/projects/:projectId/analysis',
      startForm,
      show,
      async (req, res, found, { kind, themes }) => {
        const { t } = req.context;
        if ((await countIdeas(db, found.id)) === 0) {
          return show(req, res, found, formWithError(req.body, 'form', t('analyse.start.nothing-yet')), 422);
        }
        const current = await findCurrentRun(db, found.id);
        if (kind === 'late' && current && (await countLateIdeas(db, found.id, current.id)) === 0) {
          flash(req, 'info', t('runs.update.late-none'));
          res.redirect(303, `/projects/${found.id}/analysis`);
          return;
        }
        const request = { kind, themes: themes ?? ('auto' as const) };
        await startOrShow(req, res, () => analysis.startAnalysis(found.id, requireUser(req).id, request));
      },
    ),
    {
      method: 'get',
      path: '/projects/:projectId/analysis/status',
      access: STAFF,
      handle: async (req, res) => {
        const run = await findNewestRun(db, (await projectOf(db, req)).id);
        res.json({
          status: run?.status ?? null,
          fraction: run?.fraction ?? 0,
          text: run ? progressText(req.context, run) : '',
          finished: !run || !isBusy(run),
        });
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/analysis/:runId/cancel',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const cancelled = await analysis.cancelAnalysis(found.id, idParameter(req, 'runId'));
        const { t } = req.context;
        if (cancelled) flash(req, 'info', t('analyse.progress.cancelled'));
        else flash(req, 'info', t('analyse.progress.over-already'));
        res.redirect(303, `/projects/${found.id}/analysis`);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/analysis/:runId/retry',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const runId = idParameter(req, 'runId');
        await startOrShow(req, res, () => analysis.retryAnalysis(found.id, runId, requireUser(req).id));
      },
    },
    ...runRoutes({ db, analysis }),
  ];
}

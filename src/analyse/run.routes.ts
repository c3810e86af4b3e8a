import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { projectOf, projectToChange, STAFF } from '../capture/index.js';
import { ConflictError } from '../errors.js';
import type { Database } from '../schema.js';
import { flash, idParameter, parseForm, query, renderPage, requireUser, type Route } from '../web/index.js';
import { acceptRun, discardRun, RunPrunedError } from './acceptance.service.js';
import type { Analysis } from './analysis.service.js';
import { acceptForm } from './analysis-run.js';
import { findCurrentRun, listRuns } from './analysis-run.repository.js';
import { compareHref, compareQuery, listQuery, runsPage } from './runs.view.js';

/** Runs on a page. */
const PAGE = 25;

/** All runs of a project, and what one does with a run that is done. The page of one run lies in the review room. */
export function runRoutes({ db, analysis }: { db: Kysely<Database>; analysis: Analysis }): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/analysis/runs',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const { t } = req.context;
        const { before } = query(req, listQuery);
        const current = await findCurrentRun(db, found.id);
        // One more than is shown: then there is a page after this one.
        const runs = await listRuns(db, found.id, PAGE + 1, before);
        const model = runsPage(req.context, found.id, current?.id, runs.slice(0, PAGE), runs.length > PAGE);
        renderPage(req, res, 'analyse/runs', model, { title: t('runs.list.title'), project: found });
      },
    },
    {
      // Where the ticks of the list go: an address of its own, so that the comparison can be shared.
      method: 'get',
      path: '/projects/:projectId/analysis/compare',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const [one, other] = query(req, compareQuery).run;
        if (one === undefined || other === undefined) {
          flash(req, 'error', req.context.t('runs.list.compare-two'));
          res.redirect(303, `/projects/${found.id}/analysis/runs`);
          return;
        }
        res.redirect(303, compareHref(found.id, one, other));
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/analysis/runs/:runId/accept',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const runId = idParameter(req, 'runId');
        const { t } = req.context;
        const parsed = parseForm(acceptForm, req.body, t);
        const current = parsed.ok ? parsed.value.current : null;
        try {
          await acceptRun(db, found.id, runId, requireUser(req).id, current);
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          flash(
            req,
            'info',
            t(error instanceof RunPrunedError ? 'runs.accept.pruned' : 'runs.accept.changed'),
          );
          res.redirect(303, `/projects/${found.id}/analysis/runs/${runId}`);
          return;
        }
        flash(req, 'success', t('runs.accept.done'));
        res.redirect(303, `/projects/${found.id}/analysis`);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/analysis/runs/:runId/discard',
      access: STAFF,
      handle: async (req: Request, res: Response) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const discarded = await discardRun(db, found.id, idParameter(req, 'runId'), requireUser(req).id);
        if (discarded) flash(req, 'success', t('runs.discard.done'));
        else flash(req, 'info', t('runs.discard.over-already'));
        res.redirect(303, `/projects/${found.id}/analysis`);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/analysis/runs/:runId/recompute',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const runId = idParameter(req, 'runId');
        const { t } = req.context;
        try {
          await analysis.recompute(found.id, runId, requireUser(req).id);
          flash(req, 'success', t('runs.recompute.started'));
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          flash(req, 'info', t('runs.recompute.busy-already'));
        }
        res.redirect(303, `/projects/${found.id}/analysis/runs/${runId}#recompute`);
      },
    },
  ];
}

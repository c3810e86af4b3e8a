import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import {
  findCurrentRun,
  findNewestRecomputation,
  findRun,
  isWaiting,
  listRefused,
  type AnalysisRun,
} from '../../analyse/index.js';
import { isArchived, projectOf, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { idParameter, identifier, query, renderPage, type Route } from '../../web/index.js';
import { listClusters } from '../themes/cluster.repository.js';
import { themeNames } from '../themes/names.js';
import { listMovedIdeas, listRunFlows, type Pair } from './run-changes.repository.js';
import { runDiff, type RunDiff } from './run-diff.js';
import { runDiffPage, type DiffFacts, type DiffView, type RunDiffPage } from './run-diff.view.js';
import { keyParameter, NOT_PLACED } from '../themes/theme.js';
import { listThemeRows } from '../themes/theme.repository.js';

/** Ideas on a page. */
const PAGE = 50;
/** In the address, for ideas that had no place yet. */
const NO_PLACE = 'none';

const diffQuery = z.object({
  /** The run to compare with, where it is another than the page would choose. */
  with: identifier().optional().catch(undefined),
  from: keyParameter.optional().catch(undefined),
  to: keyParameter.optional().catch(undefined),
  page: identifier().catch(1).default(1),
});
type DiffQuery = z.output<typeof diffQuery>;

/** What one analysis changes, or changed, against another. */
export function runDiffRoutes(db: Kysely<Database>): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/projects/:projectId/analysis/runs/:runId',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectOf(db, req);
        const model = await readDiffPage(db, req, found, idParameter(req, 'runId'), query(req, diffQuery));
        renderPage(req, res, 'review/run-diff', model, { title: model.title, project: found });
      },
    },
  ];
}

async function readDiffPage(
  db: Kysely<Database>,
  req: Request,
  found: Project,
  runId: number,
  choices: DiffQuery,
): Promise<RunDiffPage> {
  const getRun = async (id: number): Promise<AnalysisRun> => {
    const run = await findRun(db, found.id, id);
    if (run?.status !== 'done') throw new NotFoundError('no such result in this project');
    return run;
  };
  const run = await getRun(runId);
  const current = await findCurrentRun(db, found.id);
  const otherId = choices.with ?? (run.id === current?.id ? run.baseRunId : current?.id);
  const other = otherId == null || otherId === run.id ? undefined : await getRun(otherId);
  const comparable = other !== undefined && other.prunedAt === null && run.prunedAt === null;
  const diff = comparable ? runDiff(await listRunFlows(db, found.id, other.id, run.id)) : null;

  const pair = pairOf(choices);
  const total = diff ? totalOf(diff, pair) : 0;
  const offset = (Math.min(choices.page, Math.max(1, Math.ceil(total / PAGE))) - 1) * PAGE;
  const items =
    comparable && total > 0
      ? await listMovedIdeas(db, found.id, other.id, run.id, pair, { limit: PAGE, offset })
      : [];
  return runDiffPage(req.context, {
    projectId: found.id,
    view: viewOf(run, other, current, choices),
    mayChange: !isArchived(found),
    run,
    other,
    currentId: current?.id,
    diff,
    ...(await readNames(db, req, found.id, run, other)),
    refused: await listRefused(db, found.id, run.id),
    recomputation: await findNewestRecomputation(db, run.id),
    ideas: { pair, items, total, offset, limit: PAGE },
    href: (changed) => addressOf(found.id, run.id, choices, changed),
  });
}

function viewOf(
  run: AnalysisRun,
  other: AnalysisRun | undefined,
  current: AnalysisRun | undefined,
  { with: chosen }: DiffQuery,
): DiffView {
  if (!other) return 'first';
  // Compared with the run that it would take the place of, it is what the page shows by itself.
  if (chosen !== undefined && chosen !== (run.id === current?.id ? run.baseRunId : current?.id))
    return 'compare';
  if (run.id === current?.id) return 'current';
  return isWaiting(run) ? 'waiting' : 'earlier';
}

function pairOf({ from, to }: DiffQuery): Pair | null {
  const key = (value: string): string | null => (value === NOT_PLACED ? null : value);
  if (from === undefined || to === undefined) return null;
  return from === NO_PLACE ? { to: key(to) } : { from: key(from), to: key(to) };
}

function totalOf({ moves, moved, added }: RunDiff, pair: Pair | null): number {
  if (!pair) return moved + added;
  return moves.find(({ from, to }) => from === pair.from && to === pair.to)?.ideas ?? 0;
}

/** Names as they are now; a proposal that only one of the two runs has is called as that run called it. */
async function readNames(
  db: Kysely<Database>,
  req: Request,
  projectId: number,
  run: AnalysisRun,
  other: AnalysisRun | undefined,
): Promise<Pick<DiffFacts, 'nameOf' | 'standing' | 'renamed'>> {
  const themes = await listThemeRows(db, projectId);
  const here = await listClusters(db, run.id);
  const there = other ? await listClusters(db, other.id) : [];
  const labels = new Map(
    [...there, ...here, ...themes.map(({ key, name }) => ({ key, label: name }))].map((named) => [
      named.key,
      named.label,
    ]),
  );
  const keys = new Set(themes.map(({ key }) => key));
  const before = new Map(there.map(({ key, label }) => [key, label]));
  return {
    nameOf: themeNames(
      req.context.t,
      [...labels].map(([key, name]) => ({ key, name })),
    ),
    standing: new Set(themes.filter(({ mergedInto }) => mergedInto === null).map(({ key }) => key)),
    renamed: here.flatMap(({ key, label }) => {
      const from = before.get(key);
      return keys.has(key) || from === undefined || from === label ? [] : [{ from, to: label }];
    }),
  };
}

function addressOf(
  projectId: number,
  runId: number,
  { with: other, from, to }: DiffQuery,
  { pair, page }: { pair?: Pair | null; page?: number },
): string {
  const parameters = new URLSearchParams();
  if (other !== undefined) parameters.set('with', String(other));
  if (pair) {
    parameters.set('from', pair.from === undefined ? NO_PLACE : (pair.from ?? NOT_PLACED));
    parameters.set('to', pair.to ?? NOT_PLACED);
  } else if (pair === undefined && from !== undefined && to !== undefined) {
    parameters.set('from', from);
    parameters.set('to', to);
  }
  if (page !== undefined && page > 1) parameters.set('page', String(page));
  const asked = parameters.toString();
  return `/projects/${projectId}/analysis/runs/${runId}${asked ? `?${asked}` : ''}`;
}

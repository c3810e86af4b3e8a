import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { ConflictError, NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import type { AnalysisInput, AnalysisResult } from '../text/index.js';
import { performRun } from './analysis-job.js';
import { createAnalysisQueue } from './analysis-queue.js';
import type { RunKind, RunRequest } from './analysis-run.js';
import {
  cancelRun,
  failInterruptedRuns,
  failRun,
  findCurrentRun,
  findRun,
  insertRun,
  listQueuedRunIds,
} from './analysis-run.repository.js';
import { createAnalysisThread } from './analysis-thread.js';
import type { ChangesBetween, CorrectionsOf } from './corrections.js';
import { readProjectInput } from './project-input.js';
import { deletePlacements } from './prune.repository.js';
import {
  failInterruptedRecomputations,
  failRecomputation,
  insertRecomputation,
  listQueuedRecomputationIds,
} from './recomputation.repository.js';
import { performRecomputation } from './recompute.js';
import { createQuestions, type Questions } from './questions.js';

/** Without a sign of life for so long, a run on a shared server counts as lost. Progress is written every 0.7 s. */
const SILENT_SECONDS = 60;

export interface AnalysisOptions {
  db: Kysely<Database>;
  pool: Pool;
  log: Logger;
  correctionsOf: CorrectionsOf;
  changesBetween: ChangesBetween;
  /** True where this process is the only one on the database. */
  alone: boolean;
  /** The script of the worker thread. */
  script?: URL;
}

/** Analyses in the background: one at a time, in a thread of their own. */
export interface Analysis {
  /** Picks up what an earlier process left: lost runs are marked as failed, waiting ones go into the queue. */
  start(): Promise<void>;
  /**
   * Puts an analysis of the project in the queue. One that carries on what stands (`late`, `re-place`) counts as soon as
   * it is done; a search anew waits for acceptance where something counts already.
   * @returns the id of the run
   * @throws ConflictError when one is queued or running already
   */
  startAnalysis(projectId: number, startedBy: number, request: RunRequest): Promise<number>;
  /** Starts a run that failed or was cancelled once more, with the same choices. Throws NotFoundError, ConflictError. */
  retryAnalysis(projectId: number, runId: number, startedBy: number): Promise<number>;
  /** Ends a run that waits or works. False when it was over already. Throws NotFoundError. */
  cancelAnalysis(projectId: number, runId: number): Promise<boolean>;
  /**
   * Computes a run again from what was kept of it, in the background; `findNewestRecomputation` tells the outcome. Nothing
   * that counts changes.
   * @throws NotFoundError for a run of which nothing was kept, ConflictError when it is being done already
   */
  recompute(projectId: number, runId: number, personId: number): Promise<void>;
  /**
   * A short question to the text library, answered beside whatever analysis runs; see `Question`. Nothing is stored.
   * @throws NoAnswerError when it takes too long or too many ask at once
   */
  ask: Questions['ask'];
  /**
   * What an analysis of the project would give, without storing it. `change` gets the input that the analysis would have
   * and gives the one to try: with another dictionary, with themes of a codebook.
   * @throws NotFoundError, NoAnswerError
   */
  dryRun(projectId: number, kind: RunKind, change?: (input: AnalysisInput) => AnalysisInput): Promise<DryRun>;
  close(): Promise<void>;
}

export interface DryRun {
  /** What was asked, after the change. */
  input: AnalysisInput;
  result: AnalysisResult;
}

export function createAnalysis({
  db,
  pool,
  log,
  correctionsOf,
  changesBetween,
  alone,
  script = new URL('./worker.js', import.meta.url),
}: AnalysisOptions): Analysis {
  const thread = createAnalysisThread(script);
  const questions = createQuestions(script);
  let inHand: number | undefined;
  let closing = false;

  const queue = createAnalysisQueue(pool, log, async (job) => {
    if (closing) return;
    if ('recomputationId' in job) {
      await performRecomputation({ db, log, thread }, job.recomputationId);
      return;
    }
    const { runId } = job;
    inHand = runId;
    await performRun({ db, log, thread, correctionsOf, changesBetween }, runId).finally(() => {
      inHand = undefined;
    });
  });

  const forgetLostRuns = async (silentSeconds: number): Promise<void> => {
    for (const runId of await failInterruptedRuns(db, silentSeconds)) {
      log.warn({ runId }, 'analysis was interrupted');
      await deletePlacements(db, runId);
    }
    await failInterruptedRecomputations(db, silentSeconds);
  };
  // Other processes may work on the same database: their runs are alive as long as they say so.
  const watch = setInterval(() => {
    forgetLostRuns(SILENT_SECONDS).catch((error: unknown) => log.warn({ err: error }, 'watching analyses'));
  }, SILENT_SECONDS * 1000).unref();

  const startAnalysis = async (
    projectId: number,
    startedBy: number,
    { kind = 'full', themes = 'auto' }: RunRequest,
  ): Promise<number> => {
    const runId = await insertRun(db, projectId, startedBy, kind, { themes });
    if (runId === undefined) throw new ConflictError('an analysis of this project is queued or running');
    await queue.add({ runId }).catch(async (error: unknown) => {
      await cancelRun(db, projectId, runId);
      throw error;
    });
    return runId;
  };

  return {
    async start() {
      await forgetLostRuns(alone ? 0 : SILENT_SECONDS);
      await queue.start();
      for (const runId of await listQueuedRunIds(db)) await queue.add({ runId });
      for (const id of await listQueuedRecomputationIds(db)) await queue.add({ recomputationId: id });
    },
    startAnalysis,
    async retryAnalysis(projectId, runId, startedBy) {
      const run = await findRun(db, projectId, runId);
      if (!run) throw new NotFoundError('no such run in this project');
      return startAnalysis(projectId, startedBy, { kind: run.kind, ...run.options });
    },
    async cancelAnalysis(projectId, runId) {
      if (!(await findRun(db, projectId, runId))) throw new NotFoundError('no such run in this project');
      const cancelled = await cancelRun(db, projectId, runId);
      if (cancelled && inHand === runId) await thread.stop();
      return cancelled;
    },
    async recompute(projectId, runId, personId) {
      const run = await findRun(db, projectId, runId);
      if (!run || run.snapshotHash === null) throw new NotFoundError('nothing was kept of such a run');
      const id = await insertRecomputation(db, runId, personId);
      if (id === undefined) throw new ConflictError('the run is being computed again already');
      await queue.add({ recomputationId: id }).catch(async (error: unknown) => {
        await failRecomputation(db, id, 'storage');
        throw error;
      });
    },
    ask: (question) => questions.ask(question),
    async dryRun(projectId, kind, change = (input) => input) {
      const base = await findCurrentRun(db, projectId);
      const options = { themes: 'auto' as const };
      const read = await readProjectInput(
        db,
        correctionsOf,
        projectId,
        base ? kind : 'full',
        options,
        base?.id,
      );
      const input = change(read.input);
      return { input, result: await questions.ask({ kind: 'dry-run', input }) };
    },
    async close() {
      closing = true;
      clearInterval(watch);
      if (inHand !== undefined) await failRun(db, inHand, 'interrupted');
      await questions.close();
      await thread.stop();
      await queue.close();
    },
  };
}

import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { EVENT_THEME, type AnalysisInput, type Law, type TextDocument } from '../text/index.js';
import type { Database } from '../schema.js';
import type { RunError, RunOptions, RunStep } from './analysis-run.js';
import { claimRun, failRun, updateProgress } from './analysis-run.repository.js';
import { EngineError, ThreadStoppedError, type AnalysisThread } from './analysis-thread.js';
import type { CorrectionsOf } from './corrections.js';
import { freshKeys, withFreshKeys } from './fresh-keys.js';
import { getProjectLaws } from './project.repository.js';
import {
  completeRun,
  deletePlacements,
  insertPlacements,
  listIdeasForAnalysis,
  listUsedKeys,
  refreshStatistics,
  type IdeaStamp,
} from './result.repository.js';

/** Ideas read at a time; in between, others get the embedded database's one connection. */
const READ_PART = 1000;
/** Milliseconds between two writes of the progress. */
const WRITE_PROGRESS_EVERY = 700;
/** The part of the progress bar that the library fills; the rest is writing the result down. */
const LIBRARY_SHARE = 0.9;

export interface JobSurroundings {
  db: Kysely<Database>;
  log: Logger;
  thread: AnalysisThread;
  correctionsOf: CorrectionsOf;
}

class CancelledError extends Error {
  override name = 'CancelledError';
}

/** Does one run from the queue, whatever happens to it. Never rejects for the run's own sake. */
export async function performRun(around: JobSurroundings, runId: number): Promise<void> {
  const { db, log } = around;
  const claimed = await claimRun(db, runId);
  if (!claimed) return;
  const begin = Date.now();
  try {
    const ideas = await analyseProject(around, runId, claimed.projectId, claimed.options);
    log.info({ runId, ideas, ms: Date.now() - begin }, 'analysis done');
  } catch (error) {
    const errorId = classify(error);
    // A run that was cancelled ends with any error: its thread is taken away.
    if (await failRun(db, runId, errorId)) log.error({ runId, errorId, err: error }, 'analysis failed');
    else log.info({ runId }, 'analysis cancelled');
    await deletePlacements(db, runId);
  }
}

async function analyseProject(
  around: JobSurroundings,
  runId: number,
  projectId: number,
  options: RunOptions,
): Promise<number> {
  const { db, thread } = around;
  const { documents, stamps } = await readIdeas(db, projectId);
  const laws = await getProjectLaws(db, projectId);
  const input = analysisInput(
    projectId,
    documents,
    laws,
    options,
    await around.correctionsOf(db, projectId),
    stamps,
  );

  const progress = followProgress(around, runId);
  const analysis = await progress.during(
    thread.analyse(input, (step, fraction) => progress.report(step, fraction * LIBRARY_SHARE)),
  );

  // The remarks about the event keep their key in every run.
  const carried = new Set([
    EVENT_THEME,
    ...input.knownThemes.map(({ key }) => key),
    ...Object.values(input.previous),
  ]);
  const renamed = freshKeys(analysis.themes, carried, await listUsedKeys(db, projectId));
  let written = 0;
  for (let part = await analysis.more(); part.length > 0; part = await analysis.more()) {
    await insertPlacements(db, runId, withFreshKeys(part, renamed), stamps);
    written += part.length;
    const share = LIBRARY_SHARE + (1 - LIBRARY_SHARE) * (written / documents.length);
    if (!(await updateProgress(db, runId, 'write', share))) throw new CancelledError();
    await nextTurn();
  }
  const themes = analysis.themes.map((theme) => ({ ...theme, key: renamed.get(theme.key) ?? theme.key }));
  const summary = { ...analysis, themes, ideaCount: documents.length };
  if (!(await completeRun(db, runId, summary))) throw new CancelledError();
  await refreshStatistics(db);
  return documents.length;
}

async function readIdeas(db: Kysely<Database>, projectId: number) {
  const documents: TextDocument[] = [];
  const stamps = new Map<string, IdeaStamp>();
  for (let afterId = 0; ;) {
    const ideas = await listIdeasForAnalysis(db, projectId, afterId, READ_PART);
    for (const { id, code, text, version } of ideas) {
      documents.push({ id: code, text });
      stamps.set(code, { id, version, textHash: createHash('md5').update(text).digest('hex') });
      afterId = id;
    }
    if (ideas.length < READ_PART) return { documents, stamps };
    await nextTurn();
  }
}

/** Only what is known of documents that take part: a decision about a withdrawn idea is kept and waits. */
function analysisInput(
  projectId: number,
  documents: TextDocument[],
  laws: Law[],
  options: RunOptions,
  { knownThemes, pins, together, apart, previous }: Awaited<ReturnType<CorrectionsOf>>,
  stamps: ReadonlyMap<string, IdeaStamp>,
): AnalysisInput {
  const present = (code: string): boolean => stamps.has(code);
  return {
    documents,
    knownThemes: knownThemes.map((theme) => ({
      ...theme,
      exampleIds: (theme.exampleIds ?? []).filter(present),
    })),
    decisions: {
      pins: pins.filter(({ id }) => present(id)),
      together: together.filter((pair) => pair.every(present)),
      apart: apart.filter((pair) => pair.every(present)),
    },
    previous: Object.fromEntries(Object.entries(previous).filter(([code]) => present(code))),
    // The seed belongs to the project: the same ideas and decisions give the same themes tomorrow.
    options: { language: 'nl', themes: options.themes, seed: projectId, laws },
  };
}

/** Writes the progress now and then, and stops the thread when the run was cancelled somewhere else. */
function followProgress({ db, log, thread }: JobSurroundings, runId: number) {
  let latest: [RunStep, number] = ['read', 0];
  let cancelled = false;
  let writing: Promise<void> = Promise.resolve();
  let busy = false;
  const writeOnce = async (): Promise<void> => {
    try {
      cancelled ||= !(await updateProgress(db, runId, ...latest));
      if (cancelled) await thread.stop();
    } catch (error) {
      log.warn({ runId, err: error }, 'progress not stored');
    }
    busy = false;
  };
  const write = (): void => {
    if (busy) return;
    busy = true;
    writing = writeOnce();
  };
  // By the clock and not by the reports, so that a long silent step also shows a sign of life.
  const timer = setInterval(write, WRITE_PROGRESS_EVERY);
  return {
    report(step: RunStep, fraction: number): void {
      latest = [step, Math.min(1, Math.max(0, fraction))];
    },
    async during<Result>(work: Promise<Result>): Promise<Result> {
      try {
        return await work;
      } finally {
        clearInterval(timer);
        await writing;
      }
    },
  };
}

function classify(error: unknown): RunError {
  if (error instanceof EngineError) return 'engine';
  if (error instanceof ThreadStoppedError) return 'thread';
  return 'storage';
}

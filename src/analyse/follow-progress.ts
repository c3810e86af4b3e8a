import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../schema.js';
import type { RunStep } from './analysis-run.js';
import { updateProgress } from './analysis-run.repository.js';
import type { AnalysisThread } from './analysis-thread.js';

/** Milliseconds between two writes of the progress. */
const WRITE_PROGRESS_EVERY = 700;

/** Writes the progress now and then, and stops the thread when the run was cancelled somewhere else. */
export function followProgress(
  { db, log, thread }: { db: Kysely<Database>; log: Logger; thread: AnalysisThread },
  runId: number,
) {
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

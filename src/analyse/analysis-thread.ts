import { Worker } from 'node:worker_threads';
import type { AnalysisInput, AnalysisStep, Placement, SplitPart, SplitRequest } from '../text/index.js';
import type { FromThread, ThreadResult, ToThread } from './thread-messages.js';

/** The library refused the input or broke down on it. The message is for the log. */
export class EngineError extends Error {
  override name = 'EngineError';
}

/** The thread ended: it ran out of memory, was cancelled, or the server stops. */
export class ThreadStoppedError extends Error {
  override name = 'ThreadStoppedError';
}

export interface ThreadAnalysis extends ThreadResult {
  /** The next part of the placements; empty at the end. */
  more(): Promise<Placement[]>;
}

export interface AnalysisThread {
  /** Runs one analysis at a time. Rejects with EngineError or ThreadStoppedError. */
  analyse(
    input: AnalysisInput,
    report: (step: AnalysisStep, fraction: number) => void,
  ): Promise<ThreadAnalysis>;
  /** How documents could be divided. Rejects as `analyse` does. */
  split(request: SplitRequest, parts: number): Promise<SplitPart[]>;
  /** Ends what it is doing at once; the next analysis begins on a new thread. */
  stop(): Promise<void>;
}

interface Waiting {
  resolve(message: FromThread): void;
  reject(error: Error): void;
}

/**
 * One long-lived worker thread, made when it is first needed. It gets plain data, gives plain data and never opens the
 * database.
 */
export function createAnalysisThread(script: URL): AnalysisThread {
  let worker: Worker | undefined;
  let waiting: Waiting | undefined;
  let report: ((step: AnalysisStep, fraction: number) => void) | undefined;

  const lose = (lost: Worker, error: Error): void => {
    if (worker !== lost) return;
    worker = undefined;
    waiting?.reject(error);
    waiting = undefined;
  };

  const start = (): Worker => {
    const started = new Worker(script);
    // A server that stops does not wait for it.
    started.unref();
    started.on('message', (message: FromThread) => {
      if (worker !== started) return;
      if (message.type === 'progress') {
        report?.(message.step, message.fraction);
        return;
      }
      const asked = waiting;
      waiting = undefined;
      asked?.resolve(message);
    });
    started.on('error', (error) => lose(started, new ThreadStoppedError(String(error), { cause: error })));
    started.on('exit', (code) => lose(started, new ThreadStoppedError(`thread ended with code ${code}`)));
    return started;
  };

  const ask = (message: ToThread): Promise<FromThread> => {
    if (waiting) throw new Error('the thread is busy');
    const asked = (worker ??= start());
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      // A worker is no window: there is no origin to name.
      // eslint-disable-next-line unicorn/require-post-message-target-origin
      asked.postMessage(message);
    });
  };

  const more = async (): Promise<Placement[]> => {
    if (!worker) throw new ThreadStoppedError('stopped before its result was read');
    const answer = await ask({ type: 'more' });
    return answer.type === 'placements' ? answer.placements : [];
  };

  return {
    async analyse(input, onProgress) {
      report = onProgress;
      const answer = await ask({ type: 'analyse', input });
      if (answer.type === 'failed') throw new EngineError(answer.message);
      if (answer.type !== 'result') throw new EngineError(`the thread answered with ${answer.type}`);
      return { ...answer.result, more };
    },
    async split(request, parts) {
      const answer = await ask({ type: 'split', request, parts });
      if (answer.type === 'failed') throw new EngineError(answer.message);
      if (answer.type !== 'split') throw new EngineError(`the thread answered with ${answer.type}`);
      return answer.parts;
    },
    async stop() {
      const stopped = worker;
      if (!stopped) return;
      lose(stopped, new ThreadStoppedError('stopped'));
      await stopped.terminate();
    },
  };
}

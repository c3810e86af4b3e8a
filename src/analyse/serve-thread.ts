import { createHash } from 'node:crypto';
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type {
  AnalysisInput,
  AnalysisResult,
  Placement,
  ReportProgress,
  SplitPart,
  SplitRequest,
} from '../text/index.js';
import type { FromThread, ToThread } from './thread-messages.js';

/** Rows in one message and one insert: about 10 ms of work for the thread that answers requests. */
const PART = 250;
/** Milliseconds between two messages about the same step. */
const QUIET = 200;

/** What the thread computes with; the tests give a small one. */
export interface Library {
  analyse(input: AnalysisInput, report: ReportProgress): AnalysisResult;
  proposeSplit(request: SplitRequest, parts: number): SplitPart[];
}

/** The loop of the worker thread: waits for an input, computes, hands the result over in parts. */
export function serveThread(library: Library): void {
  const port = parentPort;
  if (!port) throw new Error('this file is the start of a worker thread');
  // People who wait for a page go first. Only Linux has a priority for each thread; elsewhere this would be the server's.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const send = (message: FromThread): void => port.postMessage(message);
  let waiting: Placement[] = [];

  port.on('message', (message: ToThread) => {
    if (message.type === 'more') {
      send({ type: 'placements', placements: waiting.splice(0, PART) });
      return;
    }
    try {
      if (message.type === 'split') {
        send({ type: 'split', parts: library.proposeSplit(message.request, message.parts) });
        return;
      }
      const { placements, themes, refused, engine } = library.analyse(message.input, throttled(send));
      waiting = placements;
      const inputHash = hashOf([message.input]);
      // The versions are not in it: whether two versions give the same is what one wants to know.
      const resultHash = hashOf([themes, refused, ...placements]);
      send({ type: 'result', result: { themes, refused, engine, inputHash, resultHash } });
    } catch (error) {
      send({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : 'no error' });
    }
  });
}

function throttled(send: (message: FromThread) => void): ReportProgress {
  let last = 0;
  let lastStep = '';
  return (step, fraction) => {
    const now = performance.now();
    if (step === lastStep && now - last < QUIET) return;
    [last, lastStep] = [now, step];
    send({ type: 'progress', step, fraction });
  };
}

/** A part at a time: the whole result of 100,000 ideas is more than one string should be. */
function hashOf(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part)).update('\n');
  return hash.digest('hex');
}

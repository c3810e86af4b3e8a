import { AppError } from '../errors.js';
import type { AnalysisInput, AnalysisResult, SplitPart, SplitRequest } from '../text/index.js';
import { createAnalysisThread, type AnalysisThread } from './analysis-thread.js';

/** Milliseconds for one question, its wait for others not counted. 5,000 ideas take about 10 s in a fresh thread. */
const TIME_LIMIT = 60_000;
/** Questions in hand or waiting; whoever comes then is told to try again. */
const MOST_WAITING = 6;
/** Milliseconds after the last question until the thread ends and gives its memory back. */
const IDLE = 120_000;

/** A short question to the text library: a person waits for the answer, and nothing is stored. */
export type Question =
  /** What an analysis would give. */
  | { kind: 'dry-run'; input: AnalysisInput }
  /** How the ideas of a theme could be divided; two parts unless given. */
  | { kind: 'split'; request: SplitRequest; parts?: number };

export interface Answers {
  'dry-run': AnalysisResult;
  split: SplitPart[];
}

/** Too many ask at once, or the answer took too long. The person can try again; nothing was changed. */
export class NoAnswerError extends AppError {
  readonly status = 503;
  readonly id = 'unavailable';
}

export interface Questions {
  /**
   * Answers one question at a time, in the order in which they came.
   * @throws NoAnswerError, EngineError, ThreadStoppedError
   */
  ask<Asked extends Question>(question: Asked): Promise<Answers[Asked['kind']]>;
  close(): Promise<void>;
}

/**
 * Questions have a thread of their own: an analysis of a large project takes half a minute, and a person who asks for a
 * proposal should not wait behind it, nor an analysis behind questions. The thread is made for the first question and
 * ends when nobody asked for a while.
 */
export function createQuestions(script: URL, timeLimit = TIME_LIMIT): Questions {
  const thread = createAnalysisThread(script);
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  const answer = async (question: Question): Promise<AnalysisResult | SplitPart[]> => {
    if (closed) throw new NoAnswerError('the server stops');
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void thread.stop();
    }, timeLimit);
    try {
      return question.kind === 'split'
        ? await thread.split(question.request, question.parts ?? 2)
        : await analyseWhole(thread, question.input);
    } catch (error) {
      throw late ? new NoAnswerError('the answer took too long', { cause: error }) : error;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async ask<Asked extends Question>(question: Asked): Promise<Answers[Asked['kind']]> {
      if (waiting >= MOST_WAITING) throw new NoAnswerError('too many questions at once');
      waiting += 1;
      clearTimeout(idle);
      const mine = before.then(() => answer(question));
      before = mine.catch(() => undefined);
      try {
        return (await mine) as Answers[Asked['kind']];
      } finally {
        waiting -= 1;
        if (waiting === 0) idle = setTimeout(() => void thread.stop(), IDLE).unref();
      }
    },
    async close() {
      closed = true;
      clearTimeout(idle);
      await thread.stop();
    },
  };
}

async function analyseWhole(thread: AnalysisThread, input: AnalysisInput): Promise<AnalysisResult> {
  const analysis = await thread.analyse(input, () => undefined);
  const placements: AnalysisResult['placements'] = [];
  for (let part = await analysis.more(); part.length > 0; part = await analysis.more()) {
    placements.push(...part);
  }
  const { themes, refused, engine } = analysis;
  return { placements, themes, refused, engine };
}

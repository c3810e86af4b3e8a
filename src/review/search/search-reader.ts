import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { indexTerms, type IndexTerms } from '../../text/index.js';
import { LANGUAGE } from './search.js';

export interface TextsToRead {
  texts: readonly string[];
  /** The words that the project adds. */
  dictionary: string;
}

/** Reads texts for the index: the terms of each, in the same order. */
export type ReadTexts = (request: TextsToRead) => Promise<IndexTerms[]>;

/** For a few texts: about 0.2 ms each, in which nobody else gets a turn. */
export const readHere: ReadTexts = ({ texts, dictionary }) =>
  Promise.resolve(texts.map((text) => indexTerms(text, LANGUAGE, dictionary)));

/** Reads texts in a thread of its own, which is made when it is needed. */
export interface Reader {
  /** One request at a time. */
  read: ReadTexts;
  /** Gives the memory of the thread back. */
  stop(): Promise<void>;
}

export function createReader(script = new URL('./search-thread.js', import.meta.url)): Reader {
  let thread: Worker | undefined;
  return {
    async read(request) {
      const worker = (thread ??= new Worker(script));
      const ended = new AbortController();
      const end = (): void => ended.abort(new Error('the thread ended'));
      worker.once('exit', end);
      // A worker is no window: there is no origin to name.
      // eslint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(request);
      try {
        const [terms] = (await once(worker, 'message', { signal: ended.signal })) as [IndexTerms[]];
        return terms;
      } catch (error) {
        thread = undefined;
        throw error;
      } finally {
        worker.off('exit', end);
      }
    },
    async stop() {
      const worker = thread;
      thread = undefined;
      await worker?.terminate();
    },
  };
}

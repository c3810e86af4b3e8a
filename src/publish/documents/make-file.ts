import { Worker } from 'node:worker_threads';
import type { Job } from './write-document.js';

/** Memory of the thread: a file that takes more fails alone, and the server goes on. */
const MEGABYTES = 1024;
/** Milliseconds without work after which the thread and its memory are given back. */
const PATIENCE = 60_000;

/** The thread could not make the file: it broke on it, or ran out of memory. */
export class FileNotMadeError extends Error {
  override name = 'FileNotMadeError';
}

interface Waiting {
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Makes a file on a thread of its own, one after the other. Rejects with FileNotMadeError. */
export function makeFile(job: Job): Promise<Uint8Array> {
  worker ??= start();
  clearTimeout(idle);
  const id = ++last;
  const thread = worker;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    thread.ref();
    // A worker is no window: there is no origin to name.
    // eslint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage({ id, job });
  });
}

/** Ends the thread: what it is making, or what waits for it, rejects with FileNotMadeError. The next file starts another. */
export async function stopMakingFiles(): Promise<void> {
  clearTimeout(idle);
  const thread = worker;
  if (!thread) return;
  lose(thread, new Error('stopped'));
  await thread.terminate();
}

function start(): Worker {
  const started = new Worker(new URL('./document-thread.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  started.on('message', ({ id, bytes, message }: { id: number; bytes?: Uint8Array; message?: string }) => {
    const job = waiting.get(id);
    waiting.delete(id);
    if (bytes) job?.resolve(bytes);
    else job?.reject(new FileNotMadeError(message ?? 'no reason'));
    if (waiting.size > 0) return;
    // A process that wants to end does not wait for a thread without work.
    started.unref();
    idle = setTimeout(() => void stop(started), PATIENCE).unref();
  });
  started.on('error', (error) => lose(started, error));
  started.on('exit', () => lose(started, new Error('the thread ended')));
  return started;
}

async function stop(thread: Worker): Promise<void> {
  if (worker === thread) worker = undefined;
  await thread.terminate();
}

function lose(lost: Worker, { message }: Error): void {
  if (worker !== lost) return;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new FileNotMadeError(message));
  waiting.clear();
}

// The start of the worker thread that writes files, so that no visitor waits for a long document.
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { doJob, type Job } from './write-document.js';

// People who wait for a page go first. Only Linux has a priority for each thread; elsewhere this would be the server's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const port = parentPort;
port?.on('message', ({ id, job }: { id: number; job: Job }) => {
  doJob(job).then(
    (bytes) => port.postMessage({ id, bytes }),
    (error: unknown) =>
      port.postMessage({ id, message: error instanceof Error ? error.stack : String(error) }),
  );
});

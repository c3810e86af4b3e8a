// The start of the thread that reads texts for the index of the search.
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { indexTerms } from '../../text/index.js';
import type { TextsToRead } from './search-reader.js';
import { LANGUAGE } from './search.js';

const port = parentPort;
if (!port) throw new Error('this file is the start of a worker thread');
// People who wait for a page go first. Only Linux has a priority for each thread; elsewhere this would be the server's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
port.on('message', ({ texts, dictionary }: TextsToRead) => {
  port.postMessage(texts.map((text) => indexTerms(text, LANGUAGE, dictionary)));
});

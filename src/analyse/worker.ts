// The start of the worker thread that analyses. One engine for all runs: what it read for one it need not read again.
import { createEngine } from '../text/index.js';
import { serveThread } from './serve-thread.js';

const engine = createEngine();
serveThread((input, report) => engine.analyse(input, report));

// The start of the worker thread that analyses. One engine for all runs: what it read for one it need not read again.
import { createEngine, proposeSplit } from '../text/index.js';
import { serveThread } from './serve-thread.js';

const engine = createEngine();
serveThread({ analyse: (input, report) => engine.analyse(input, report), proposeSplit });

// The start of the worker thread that analyses.
import { analyse } from '../text/index.js';
import { serveThread } from './serve-thread.js';

serveThread(analyse);

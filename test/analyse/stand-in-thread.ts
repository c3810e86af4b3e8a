// A worker thread that analyses by the first word of a text: small, deterministic, with the contract of the library.
// Orders in a text: `!fail` breaks down, `!crash` ends the thread, `!hold` waits at a gate,
// `!wait` works until it is stopped.
import { serveThread } from '../../src/analyse/serve-thread.js';
import { splitByLastWord, standIn } from './stand-in.js';

serveThread({ analyse: standIn, proposeSplit: splitByLastWord });

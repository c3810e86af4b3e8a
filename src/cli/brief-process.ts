import { setFlagsFromString } from 'node:v8';

/** In bytes of code run, as V8 counts; its own measure is 67,584. */
const BEFORE_OPTIMISING = 300_000;

/**
 * Has V8 optimise only what runs for long: in a process of a second or two most of what it optimises is never used again,
 * and on two cores the work itself waits for those threads. An analysis of a thousand texts is done in nine tenths of
 * the time, a large one takes as long as before. Call it before the work is loaded.
 */
export function expectToBeBrief(): void {
  setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMISING}`);
}

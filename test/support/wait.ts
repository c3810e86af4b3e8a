import { setTimeout as wait } from 'node:timers/promises';

/** Far beyond what anything takes: a busy machine is no failure. */
export const MOST_MILLISECONDS = 180_000;

/**
 * Asks again and again until there is something, and gives it.
 * @param between  milliseconds before it asks again: more where asking costs much
 * @throws Error after three minutes
 */
export async function waitUntil<Value>(ask: () => Promise<Value>, between = 50): Promise<NonNullable<Value>> {
  const end = Date.now() + MOST_MILLISECONDS;
  while (Date.now() < end) {
    const value = await ask();
    if (value) return value;
    await wait(between);
  }
  throw new Error(`nothing came of ${ask.toString()}`);
}

import type { QueueProgress } from './queue.js';

/** With fewer checks a bound is so far from what was seen that it would only be misread. */
export const FEWEST = 30;

/** The share from which the page says that one may go on to signing off. */
export const ENOUGH = 0.9;

/** How sure the bound is: one time in twenty the true share lies below it. */
export const CERTAINTY = 0.95;

/** What the checks say about all ideas. */
export type Outlook =
  /** So many checks are missing before anything can be said. */
  | { kind: 'too-few'; missing: number }
  /** At least this share stands right, in whole hundredths, and whether that will do. */
  | { kind: 'bound'; share: number; enough: boolean };

/**
 * What the checks say about all ideas: what people decided is right, and of the others at least the share that the checks
 * vouch for. The checked ideas are no sample: they are the doubtful ones. So the bound holds where the others stand at
 * least as well as those, which the page says beside it.
 *
 * @returns null where nothing is left to check, or too little ever to be told from a share
 */
export function outlookOf({ ideas, decided, checked, confirmed }: QueueProgress): Outlook | null {
  const rest = ideas - decided;
  const missing = FEWEST - checked;
  if (rest <= 0 || missing > rest) return null;
  if (missing > 0) return { kind: 'too-few', missing };
  const share = (decided + rest * surelyRight(confirmed, checked)) / ideas;
  // A bound is rounded down: 89.6 % is not "at least 90 %".
  return { kind: 'bound', share: Math.floor(share * 100) / 100, enough: share >= ENOUGH };
}

/**
 * The one-sided lower bound of Clopper and Pearson (Biometrika 26, 1934): the smallest share of right ones with which so
 * many confirmations still come up one time in twenty. Exact: it never promises more than it says, also close to 1, where
 * the usual approximations do. O(checked).
 *
 * @param confirmed 0 to `checked`
 * @returns 0 to 1
 */
export function surelyRight(confirmed: number, checked: number): number {
  let [low, high] = [0, checked === 0 ? 0 : confirmed / checked];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (chanceOfAtLeast(confirmed, checked, middle) < 1 - CERTAINTY) low = middle;
    else high = middle;
  }
  return low;
}

/** The chance of `hits` or more of `tries`, each with chance `p` between 0 and 1. */
function chanceOfAtLeast(hits: number, tries: number, p: number): number {
  let logarithm = hits * Math.log(p) + (tries - hits) * Math.log1p(-p);
  for (let k = 1; k <= tries - hits; k += 1) logarithm += Math.log((hits + k) / k);
  let term = Math.exp(logarithm);
  let sum = term;
  for (let k = hits; k < tries; k += 1) {
    term *= ((tries - k) / (k + 1)) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

import { cosine, log } from './elementary.js';
/** A stream of numbers in [0, 1). */
export type Random = () => number;

/**
 * mulberry32: small, fast and the same on every machine, which Math.random is not. Quality is ample for starting points
 * and random projections.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal numbers by Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * log(1 - random())) * cosine(2 * Math.PI * random());
}

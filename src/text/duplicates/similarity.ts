import { LIGHT, type Fingerprint } from './fingerprint.js';
import { isVariant } from './spelling.js';

/**
 * How alike two texts are, 0 to 1: the mean of the weighted overlap of their words (a typo or an ending does not matter)
 * and the overlap of their character trigrams, less where a "not" or a number stands in one only. About 0.9 for a
 * retyped line, 0.6 for a light paraphrase, below 0.4 for two ideas on one subject.
 *
 * @param enough below this the exact score does not matter, and 0 is returned where a quick look rules it out
 */
export function similarity(a: Fingerprint, b: Fingerprint, enough = 0): number {
  if (a.plain === b.plain) return 1;
  if (a.stems.length === 0 || b.stems.length === 0) return 0;
  const total = a.weight + b.weight;
  const shared = 2 * sharedWeight(a, b);
  const characters = 0.4 * dice(a.grams, b.grams);
  if ((0.6 * shared) / total + characters + MOST_BY_VARIANTS < enough) return 0;
  const words = Math.min(1, (shared + variantWeight(a, b)) / total);
  const turned = differences(a.turns, b.turns);
  const score = 0.6 * words + characters - 0.12 * Math.min(2, turned);
  if (score < enough) return 0;
  return Math.max(0, isOneSubjectShared(a, b) && characters < RETYPED ? score * ONE_SUBJECT : score);
}

/** What misspelled and inflected words add at most in practice; more makes the quick look useless. */
const MOST_BY_VARIANTS = 0.3;
/** Words without their like that are compared letter by letter. */
const MOST_VARIANTS = 24;

/** "Bus naar het ziekenhuis", "Ziekenhuis sluit": one word in common is a subject, no repetition, unless the whole looks retyped. */
const RETYPED = 0.4 * 0.6;
const ONE_SUBJECT = 0.35;

function isOneSubjectShared(a: Fingerprint, b: Fingerprint): boolean {
  const inB = new Set(b.stems);
  const subjects = a.stems.filter((_, i) => (a.weights[i] ?? 0) > LIGHT);
  const shared = subjects.filter((stem) => inB.has(stem) || b.stems.some((other) => isVariant(stem, other)));
  return shared.length < 2;
}

/** Weight of the stems in both; the lists ascend. */
function sharedWeight(a: Fingerprint, b: Fingerprint): number {
  let weight = 0;
  let i = 0;
  let j = 0;
  while (i < a.stemIds.length && j < b.stemIds.length) {
    const x = a.stemIds[i] ?? 0;
    const y = b.stemIds[j] ?? 0;
    if (x === y) weight += a.weights[i] ?? 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return weight;
}

/** Weight of the stems that are each other's misspelling or ending; they count for the most part. */
function variantWeight(a: Fingerprint, b: Fingerprint): number {
  const inA = new Set(a.stems);
  const inB = new Set(b.stems);
  const restOfA = [...a.stems.keys()].filter((i) => !inB.has(a.stems[i] ?? '')).slice(0, MOST_VARIANTS);
  const restOfB = new Set(
    [...b.stems.keys()].filter((j) => !inA.has(b.stems[j] ?? '')).slice(0, MOST_VARIANTS),
  );
  let weight = 0;
  for (const i of restOfA) {
    for (const j of restOfB) {
      if (!isVariant(a.stems[i] ?? '', b.stems[j] ?? '')) continue;
      weight += 0.85 * ((a.weights[i] ?? 0) + (b.weights[j] ?? 0));
      restOfB.delete(j);
      break;
    }
  }
  return weight;
}

/** 2·|A ∩ B| / (|A| + |B|) of two ascending lists. */
function dice(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** How many of the turning words and numbers stand in one text only; no more than the shorter list can explain. */
function differences(a: readonly string[], b: readonly string[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  return a.filter((word) => !inB.has(word)).length + b.filter((word) => !inA.has(word)).length;
}

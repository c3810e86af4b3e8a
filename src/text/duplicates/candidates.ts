import type { Fingerprint, StemTable } from './fingerprint.js';
import { log } from '../numbers/elementary.js';

/** Rarest stems by which a text looks for its like. */
const PROBES = 7;
/** A stem in more texts than this tells nothing apart and would make the search quadratic. */
const COMMONEST_PROBE = 100;
/** Candidates that are compared in full. */
const COMPARED = 8;
/** Part of a text's own probes (by weight) that another must share. */
const LEAST_SHARED = 0.22;
/** Trigram hashes taken for the second way in, for texts whose every word is misspelled or common. */
const BANDS = 6;
const LARGEST_BUCKET = 40;

/**
 * For each text the earlier texts that may be its like, most promising first: those that share rare stems with it, those
 * with the same stems, and those with the same smallest hashes of trigrams (Broder's min-wise sampling). Work per text is
 * bounded, so the whole is linear in the number of texts.
 */
export function* candidates(
  texts: readonly Fingerprint[],
  { frequency }: StemTable,
): Generator<[number, number[]]> {
  const byStem = new Map<number, number[]>();
  const byBucket = new Map<number, number[]>();
  const shared = new Float64Array(texts.length);
  const seen = new Int32Array(texts.length).fill(-1);
  for (const [i, text] of texts.entries()) {
    const found: number[] = [];
    const meet = (other: number, weight: number): void => {
      if (seen[other] !== i) {
        seen[other] = i;
        shared[other] = 0;
        found.push(other);
      }
      shared[other] = (shared[other] ?? 0) + weight;
    };
    const probes = rarest(text.stemIds, frequency);
    let own = 0;
    for (const stem of probes) {
      const weight = Math.LN2 / log(1 + (frequency[stem] ?? 1));
      own += weight;
      for (const other of byStem.get(stem) ?? []) meet(other, weight);
    }
    const buckets = bucketsOf(text);
    for (const bucket of buckets) for (const other of byBucket.get(bucket) ?? []) meet(other, 0.7);
    yield [i, best(found, shared, Math.min(0.7, LEAST_SHARED * own))];

    for (const stem of probes) append(byStem, stem, i, COMMONEST_PROBE);
    for (const bucket of buckets) append(byBucket, bucket, i, LARGEST_BUCKET);
  }
}

/** The stems in the fewest texts, but in more than one. */
function rarest(stems: Int32Array, frequency: readonly number[]): number[] {
  const count = (stem: number): number => frequency[stem] ?? 0;
  return [...stems]
    .filter((stem) => count(stem) > 1 && count(stem) <= COMMONEST_PROBE)
    .sort((a, b) => count(a) - count(b) || a - b)
    .slice(0, PROBES);
}

/** The `COMPARED` that share most, if they share enough; among equals the earlier. */
function best(found: readonly number[], shared: Float64Array, least: number): number[] {
  const top: number[] = [];
  const precedes = (a: number, b: number): boolean => {
    const difference = (shared[a] ?? 0) - (shared[b] ?? 0);
    return difference === 0 ? a < b : difference > 0;
  };
  for (const other of found) {
    if ((shared[other] ?? 0) < least) continue;
    const last = top.at(-1);
    if (top.length === COMPARED && (last === undefined || !precedes(other, last))) continue;
    let place = top.length;
    while (place > 0 && precedes(other, top[place - 1] ?? 0)) place--;
    top.splice(place, 0, other);
    if (top.length > COMPARED) top.pop();
  }
  return top;
}

/** Keys of the buckets a text falls into: one for its set of stems, one for each band of its trigrams. */
function bucketsOf(text: Fingerprint): number[] {
  const buckets = [hashOf(text.stemIds)];
  if (text.grams.length < 4) return buckets;
  for (let band = 0; band < BANDS; band++) {
    const salt = Math.imul(band + 1, 0x9e3779b1);
    // The two smallest hashes under the band's own permutation.
    let first = 0xffffffff;
    let second = 0xffffffff;
    for (let i = 0; i < text.grams.length; i++) {
      const hash = Math.imul(text.grams[i]! ^ salt, 0x85ebca6b) >>> 0;
      if (hash < first) {
        second = first;
        first = hash;
      } else if (hash < second) second = hash;
    }
    buckets.push(hashOf([band, first, second]));
  }
  return buckets;
}

/** FNV-1a over numbers: a chance meeting in a bucket costs one comparison, no more. */
function hashOf(numbers: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) hash = Math.imul(hash ^ numbers[i]!, 0x01000193) ^ (hash >>> 13);
  return hash >>> 0;
}

function append(map: Map<number, number[]>, key: number, value: number, limit: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < limit) list.push(value);
}

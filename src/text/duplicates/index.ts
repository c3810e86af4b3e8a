import type { Difference, Lookalike, Repetition } from '../analysis.js';
import { candidates } from './candidates.js';
import { difference } from './difference.js';
import { fingerprints, type Fingerprint } from './fingerprint.js';
import { repetitionOf } from './repetition.js';
import { similarity } from './similarity.js';
import { log } from '../numbers/elementary.js';
import { inNaturalOrder } from '../reading/natural-order.js';
import { noPulse, type Pulse } from '../pulse.js';
import type { Token } from '../reading/tokenize.js';

export { compareNaturally } from '../reading/natural-order.js';

export interface DuplicatePair extends Repetition {
  id: string;
  /** The first id of the group, in natural order. */
  duplicateOf: string;
}

export interface Duplicates {
  /** One entry for each document that is not the first of its group, in natural order of ids. */
  pairs: DuplicatePair[];
  /** For documents that repeat no other, the one that would be their double but for what it says. */
  lookalikes: Map<string, Lookalike>;
}

/** Texts between two signs of life. */
const BETWEEN_PULSES = 500;
/** Alike enough to be called a duplicate, for two long texts in a collection of 300. Precision first. */
const ALIKE = 0.25;
/** Few words are soon alike: what is asked on top, divided by the number of content words of the shorter text. */
const FOR_SHORTNESS = 0.42;
/** The more pairs there are, the more alike the most alike strangers: asked on top for each tenfold of texts. */
const FOR_EACH_TENFOLD = 0.09;

/**
 * Near-duplicates, from a second scribe's retyping to a light paraphrase. Each group has one first text, and every other
 * is alike to that one itself, so that a chain of small steps never joins two different ideas. Nearly the same words
 * for something else, or for the opposite, are no duplicate (`difference`). Texts without content
 * words are alike only when they are the same. The result does not depend on the order of the documents; time is linear
 * in their number.
 * @param distinct  ids of two that people said are no duplicates, which are no lookalikes either
 */
export function findDuplicates(
  documents: readonly { id: string; text: string; tokens: readonly Token[] }[],
  distinct: readonly (readonly [string, string])[] = [],
  pulse: Pulse = noPulse,
): Duplicates {
  const { texts, table } = fingerprints(inNaturalOrder(documents), pulse);
  const areDistinct = pairsOf(texts, distinct);
  const firstOf = new Map<number, number>();
  const firstWithText = new Map<string, number>();
  const refused = new Map<number, Refusal>();
  const pairs: DuplicatePair[] = [];
  for (const [i, others] of candidates(texts, table)) {
    const text = texts[i];
    if (!text) continue;
    if (i % BETWEEN_PULSES === 0) pulse();
    const withText = firstWithText.get(text.plain);
    const same = withText === undefined || areDistinct(i, withText) ? undefined : withText;
    const allowed = others.filter((other) => !areDistinct(i, firstOf.get(other) ?? other));
    const first = same ?? bestFirst(texts, i, allowed, firstOf, refused);
    firstWithText.set(text.plain, withText ?? first ?? i);
    if (first === undefined) continue;
    firstOf.set(i, first);
    const leader = texts[first];
    if (leader) pairs.push({ id: text.id, duplicateOf: leader.id, ...repetitionOf(text, leader) });
  }
  const lookalikes = new Map<string, Lookalike>();
  for (const [i, { other, kind, words }] of refused)
    if (!firstOf.has(i)) lookalikes.set(texts[i]!.id, { id: texts[other]!.id, kind, words });
  return { pairs, lookalikes };
}

/** Whether two texts, by number, are a pair; unknown ids are passed by. */
function pairsOf(
  texts: readonly Fingerprint[],
  pairs: readonly (readonly [string, string])[],
): (one: number, other: number) => boolean {
  if (pairs.length === 0) return () => false;
  const numbers = new Map(texts.map(({ id }, i) => [id, i]));
  const others = new Map<number, Set<number>>();
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const [from, to] = [numbers.get(one), numbers.get(other)];
    if (from === undefined || to === undefined) continue;
    others.set(from, (others.get(from) ?? new Set()).add(to));
  }
  return (one, other) => others.get(one)?.has(other) === true;
}

/** Another text that is alike enough for a double, and why it is none. */
interface Refusal extends Difference {
  other: number;
  score: number;
}

/** Remembers for a text the most alike of those that were refused; among equals the one that was met first. */
function refuse(refused: Map<number, Refusal>, text: number, refusal: Refusal): void {
  if (refusal.score > (refused.get(text)?.score ?? 0)) refused.set(text, refusal);
}

/** The first text of a group that is most like text `i`, where one is alike enough. Keeps what was refused. */
function bestFirst(
  texts: readonly Fingerprint[],
  i: number,
  others: readonly number[],
  firstOf: ReadonlyMap<number, number>,
  refused: Map<number, Refusal>,
): number | undefined {
  const text = texts[i]!;
  let best: number | undefined;
  let bestScore = 0;
  for (const first of new Set(others.map((other) => firstOf.get(other) ?? other))) {
    const leader = texts[first];
    if (!leader) continue;
    const enough = alikeEnough(text, leader, texts.length);
    const score = similarity(text, leader, Math.max(enough, bestScore));
    if (score < enough || score < bestScore) continue;
    const against = score < 1 ? difference(text.reading(), leader.reading()) : undefined;
    if (against) {
      const { kind, words } = against;
      refuse(refused, i, { other: first, score, kind, words });
      refuse(refused, first, { other: i, score, kind, words: [words[1], words[0]] });
      continue;
    }
    if (score > bestScore || (score === bestScore && first < (best ?? Infinity)))
      [best, bestScore] = [first, score];
  }
  return best;
}

function alikeEnough(a: Fingerprint, b: Fingerprint, count: number): number {
  const words = Math.max(1, Math.min(a.subjects, b.subjects));
  const tenfolds = Math.max(0, log(count / 300) / Math.LN10);
  return Math.min(0.85, ALIKE + FOR_SHORTNESS / words + FOR_EACH_TENFOLD * tenfolds);
}

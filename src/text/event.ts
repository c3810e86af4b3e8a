import type { ReadDocument } from './collection.js';
import type { Lexicon } from './lexicon/index.js';

/** Longer texts that mention lunch speak of something else as well. */
const LONGEST = 30;
/** Share of a text's concept weight that must be about the event where nothing but the lexicon speaks. */
const LEAST_SHARE = 0.5;
const LEAST_WEIGHT = 0.75;
/** How much nearer to remarks about meetings than to any other topic of the bank a text must be, by itself … */
const CLEARLY_NEARER = 0.3;
/** … and when the lexicon sees the event in it too. */
const A_LITTLE_NEARER = 0.05;
/**
 * Where nothing but the lexicon speaks, remarks that are a smaller part of the texts than this are chance: in a thousand
 * sentences of news a few have words of a meeting.
 */
const LEAST_PART = 0.01;

/**
 * Numbers of the texts that are remarks about the event itself: lunch, microphones, parking, the room.
 *
 * @param leaning for each text how much nearer it is to the bank's remarks about meetings than to its other topics, or
 *   null where outside knowledge has no say in the collection
 */
export function findEventRemarks(
  documents: readonly ReadDocument[],
  lexicon: Lexicon | null,
  leaning: Float64Array | null,
): Set<number> {
  const result = new Set<number>();
  if (!lexicon) return result;
  documents.forEach((document, text) => {
    if (document.tokens.length > LONGEST) return;
    const { event, subject } = conceptWeights(document, lexicon);
    const isRemark = leaning
      ? leaning[text]! >= (event > 0 ? A_LITTLE_NEARER : CLEARLY_NEARER)
      : event >= LEAST_WEIGHT && event >= LEAST_SHARE * (event + subject);
    if (isRemark) result.add(text);
  });
  const isChance = leaning === null && result.size < LEAST_PART * documents.length;
  return isChance ? new Set() : result;
}

function conceptWeights(document: ReadDocument, lexicon: Lexicon): { event: number; subject: number } {
  const weights = new Map<number, number>();
  for (const { concept, weight } of document.matches) {
    weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
  }
  const sums = { event: 0, subject: 0 };
  for (const [concept, weight] of weights) {
    const { kind } = lexicon.concepts[concept]!;
    if (kind !== 'attitude') sums[kind] += weight;
  }
  return sums;
}

import type { ReadDocument } from './collection.js';
import type { Lexicon } from './lexicon/index.js';

/** Share of a text's concept weight that must be about the event itself. */
const LEAST_SHARE = 0.5;
const LEAST_WEIGHT = 0.75;
/** Longer texts that mention lunch speak of something else as well. */
const LONGEST = 30;

/** Numbers of the texts that are remarks about the event itself: lunch, microphones, parking, the room. */
export function findEventRemarks(documents: readonly ReadDocument[], lexicon: Lexicon | null): Set<number> {
  const result = new Set<number>();
  if (!lexicon) return result;
  documents.forEach((document, text) => {
    if (document.tokens.length > LONGEST) return;
    const weights = new Map<number, number>();
    for (const { concept, weight } of document.matches) {
      weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
    }
    let event = 0;
    let subject = 0;
    for (const [concept, weight] of weights) {
      const kind = lexicon.concepts[concept]!.kind;
      if (kind === 'event') event += weight;
      else if (kind === 'subject') subject += weight;
    }
    if (event >= LEAST_WEIGHT && event >= LEAST_SHARE * (event + subject)) result.add(text);
  });
  return result;
}

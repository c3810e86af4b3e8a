import type { ReadDocument } from '../reading/collection.js';
import { meetingOdds, type MeetingWords } from '../knowledge/meeting-words.js';
import type { Lexicon } from '../lexicon/index.js';

/** Longer texts that mention lunch speak of something else as well. */
const LONGEST = 30;
/** Share of a text's concept weight that must be about the event where nothing but the lexicon speaks. */
const LEAST_SHARE = 0.5;
const LEAST_WEIGHT = 0.75;
/**
 * Where outside knowledge has a say, three signs add up: the odds of the words, how much nearer the text is to the bank's
 * remarks about meetings than to its other topics, and the weight of the event's concepts up to `MOST_CONCEPTS`.
 */
const TOPICS_WEIGHT = 3;
const MOST_CONCEPTS = 1.5;
/** On the unseen collections six in seven of the texts set apart are remarks. At 2.5 three more remarks are found, and seven more ideas are lost among them. */
const LEAST_SUM = 3;
/**
 * Where nothing but the lexicon speaks, remarks that are a smaller part of the texts than this are chance: in a thousand
 * sentences of news a few have words of a meeting.
 */
const LEAST_PART = 0.01;

/** What outside knowledge says about texts as remarks about a meeting. */
export interface MeetingSigns {
  /** For each text how much nearer it is to the bank's remarks about meetings than to its other topics. */
  topics: Float64Array;
  words: MeetingWords;
}

/**
 * Numbers of the texts that are remarks about the event itself: lunch, microphones, parking, the room, "weet ik niet".
 *
 * @param signs null where outside knowledge has no say in the collection
 */
export function findEventRemarks(
  documents: readonly ReadDocument[],
  lexicon: Lexicon | null,
  signs: MeetingSigns | null,
): Set<number> {
  const result = new Set<number>();
  if (!lexicon) return result;
  documents.forEach((document, text) => {
    if (document.tokens.length > LONGEST) return;
    const { event, subject } = conceptWeights(document, lexicon);
    const isRemark = signs
      ? meetingOdds(signs.words, document.tokens) +
          TOPICS_WEIGHT * signs.topics[text]! +
          Math.min(event, MOST_CONCEPTS) >=
        LEAST_SUM
      : event >= LEAST_WEIGHT && event >= LEAST_SHARE * (event + subject);
    if (isRemark) result.add(text);
  });
  const isChance = signs === null && result.size < LEAST_PART * documents.length;
  return isChance ? new Set() : result;
}

function conceptWeights(document: ReadDocument, lexicon: Lexicon): { event: number; subject: number } {
  const weights = new Map<number, number>();
  for (const { concept, weight, start, end } of document.matches) {
    // "Notulist: de taxi komt niet" is about the taxi; who notes it is no remark about the event.
    if (start === 0 && isLabel(document, end) && document.matches.some((other) => other.start >= end))
      continue;
    weights.set(concept, Math.max(weight, weights.get(concept) ?? 0));
  }
  const sums = { event: 0, subject: 0 };
  for (const [concept, weight] of weights) {
    const { kind } = lexicon.concepts[concept]!;
    if (kind !== 'attitude') sums[kind] += weight;
  }
  return sums;
}

/** Whether the first words, up to this number, stand before a colon. */
function isLabel({ tokens, text }: ReadDocument, end: number): boolean {
  return text[tokens[end - 1]?.end ?? text.length] === ':';
}

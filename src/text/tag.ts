/** From the concepts of an idea to what people see: a few tags and the laws it touches. */
import type { Law } from './analysis.js';
import type { ConceptMatch, Lexicon } from './lexicon/lexicon.js';

const MOST_TAGS = 3;
/** One plain word (0.6) is no tag yet, unless it is all there is to say: a strong word, or two plain ones. */
const LEAST_TAG = 0.75;
/** A tag must weigh at least this share of the weightiest one. */
const NEAR_THE_TOP = 0.5;
/** The same for laws: one plain word (my father, work) does not make an idea one about youth care or benefits. */
const LEAST_LAW = 0.75;

/** Weight of each concept in a text: a second and third place where it is met count ever less, the same word again nothing. */
export function conceptWeights(matches: readonly ConceptMatch[]): Map<number, number> {
  const places = new Map<number, ConceptMatch[]>();
  for (const match of matches) {
    const list = places.get(match.concept);
    if (list === undefined) places.set(match.concept, [match]);
    else list.push(match);
  }
  const weights = new Map<number, number>();
  for (const [concept, list] of places) {
    list.sort((a, b) => b.weight - a.weight);
    const apart: ConceptMatch[] = [];
    for (const match of list)
      if (apart.every((other) => other.end <= match.start || other.start >= match.end)) apart.push(match);
    weights.set(
      concept,
      apart.reduce((sum, match, rank) => sum + match.weight / (1 + rank * 0.5), 0),
    );
  }
  return weights;
}

function lawsOf(weights: ReadonlyMap<number, number>, lexicon: Lexicon, broad: boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, weight] of weights) {
    const concept = lexicon.concepts[index];
    for (const law of (broad ? concept?.broadLaws : concept?.laws) ?? [])
      found.set(law, (found.get(law) ?? 0) + weight);
  }
  return found;
}

/**
 * `tags`: names of at most three concepts, weightiest first, none when nothing weighs enough. `laws`: keys of those of
 * `laws` that the text touches, in their order; what concerns every law (a desk, a waiting list) counts only where
 * nothing in the text points to one of them.
 */
export function tagDocument(
  matches: readonly ConceptMatch[],
  lexicon: Lexicon,
  laws: readonly Law[],
): { tags: string[]; laws: string[] } {
  const weights = conceptWeights(matches);
  const ranked = [...weights]
    .filter(([index]) => lexicon.concepts[index]?.tag === true && lexicon.concepts[index].kind !== 'attitude')
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b);
  const top = ranked[0]?.[1] ?? 0;
  const tags = ranked
    .filter(([, weight]) => weight >= Math.max(LEAST_TAG, top * NEAR_THE_TOP))
    .slice(0, MOST_TAGS)
    .map(([index]) => lexicon.concepts[index]?.name ?? '');
  const wanted = (found: ReadonlyMap<string, number>): string[] =>
    laws.map(({ key }) => key).filter((key) => (found.get(key) ?? 0) >= LEAST_LAW);
  const particular = wanted(lawsOf(weights, lexicon, false));
  return { tags, laws: particular.length > 0 ? particular : wanted(lawsOf(weights, lexicon, true)) };
}

/** From the concepts of an idea to what people see: a few tags and the laws it touches. */
import type { Law } from '../analysis.js';
import { lawKeys } from './laws.js';
import { foldWord } from './word-forms.js';
import type { ConceptMatch, Lexicon } from './lexicon.js';
import type { Token } from '../reading/tokenize.js';

const MOST_TAGS = 3;
/** One plain word (0.6) is no tag yet, unless it is all there is to say: a strong word, or two plain ones. */
const LEAST_TAG = 0.75;
/** A tag must weigh at least this share of the weightiest one. */
const NEAR_THE_TOP = 0.5;
/** The same for laws: one plain word (my father, work) does not make an idea one about youth care or benefits. */
const LEAST_LAW = 0.75;
/** A law must weigh at least this share of the subjects that belong to no law: a waiting list for charging points is no care. */
const LAW_SHARE = 0.5;
const BROAD_LAW_SHARE = 1;

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

/**
 * Weight of each law of the project (by its place in `keys`) and, last, of the subjects that belong to none of them.
 */
function lawWeights(
  weights: ReadonlyMap<number, number>,
  lexicon: Lexicon,
  keys: readonly ReadonlySet<string>[],
  broad: boolean,
): number[] {
  const found = [...keys.map(() => 0), 0];
  for (const [index, weight] of weights) {
    const concept = lexicon.concepts[index];
    if (concept === undefined) continue;
    let touched = false;
    for (const [place, names] of keys.entries()) {
      const particular = concept.laws.some((law) => names.has(law));
      const general = concept.broadLaws.some((law) => names.has(law));
      touched ||= particular || general;
      if (broad ? general : particular) found[place] = (found[place] ?? 0) + weight;
    }
    if (!touched && concept.kind === 'subject') found[keys.length] = (found[keys.length] ?? 0) + weight;
  }
  return found;
}

/** How a law is met in a text. */
interface LawSigns {
  /** Its keys in the lexicon. */
  keys: ReadonlySet<string>;
  /** Its own key and the words of its name, folded. */
  key: string;
  name: readonly string[];
}

const memory = new WeakMap<readonly Law[], LawSigns[]>();

/** A run asks for the same laws for each of its documents. */
function signsOf(laws: readonly Law[]): LawSigns[] {
  let signs = memory.get(laws);
  if (signs === undefined) {
    signs = laws.map((law) => ({
      keys: lawKeys(law),
      key: foldWord(law.key),
      name: law.name
        .split(/[^\p{L}\p{N}]+/u)
        .map(foldWord)
        .filter((word) => word !== ''),
    }));
    memory.set(laws, signs);
  }
  return signs;
}

/** Whether a text (its words, folded) names the law itself: all words of its name, in order, or its key. */
function namesLaw({ key, name }: LawSigns, said: readonly string[]): boolean {
  if (said.includes(key)) return true;
  return (
    name.length > 0 && said.some((_, start) => name.every((word, offset) => said[start + offset] === word))
  );
}

/**
 * `tags`: names of at most three concepts, weightiest first, none when nothing weighs enough. `laws`: keys of those of
 * `laws` that the text touches, in their order; what concerns every law (a desk, a waiting list) counts only where
 * nothing in the text points to one of them. A law that the text names (`tokens`, where given) is always touched.
 */
export function tagDocument(
  matches: readonly ConceptMatch[],
  lexicon: Lexicon,
  laws: readonly Law[],
  tokens: readonly Token[] = [],
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
  const signs = signsOf(laws);
  const keys = signs.map((sign) => sign.keys);
  const said = tokens.map(({ text }) => foldWord(text));
  const wanted = (broad: boolean, share: number): string[] => {
    const found = lawWeights(weights, lexicon, keys, broad);
    const bar = Math.max(LEAST_LAW, share * (found[laws.length] ?? 0));
    return laws
      .filter((_, place) => (found[place] ?? 0) >= bar || namesLaw(signs[place]!, said))
      .map(({ key }) => key);
  };
  const particular = wanted(false, LAW_SHARE);
  return { tags, laws: particular.length > 0 ? particular : wanted(true, BROAD_LAW_SHARE) };
}

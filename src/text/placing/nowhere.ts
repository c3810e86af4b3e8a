import { descriptionTexts } from './active.js';
import type { ReadDocument } from '../reading/collection.js';
import type { Collection } from '../gather.js';
import { trainedKnowledge } from '../knowledge/view.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Memory } from '../memory.js';
import type { ThemeSlot } from './themes.js';

/** What a text could be placed by. */
interface Ground {
  /** Whether another text of the collection, or a known theme, has the stem. */
  shared: (stem: string) => boolean;
  lexicon: Lexicon;
  /** Whether outside knowledge knows the stem; never where it has no say. */
  known: (stem: string) => boolean;
}

/**
 * Whether a text fits nowhere: none of its words is another text's or a known theme's, it speaks of no subject of the
 * lexicon, and outside knowledge knows none of its words. It would stand in a theme by its spelling alone.
 */
function fitsNowhere({ terms, matches }: ReadDocument, { shared, lexicon, known }: Ground): boolean {
  if (matches.some(({ concept }) => lexicon.concepts[concept]?.kind !== 'attitude')) return false;
  return terms.every((term) => !shared(term) && !known(term));
}

/** The stems that two texts or more have in common. */
function sharedStems(texts: readonly ReadDocument[]): ReadonlySet<string> {
  const seenIn = new Map<string, ReadDocument>();
  const shared = new Set<string>();
  for (const text of texts) {
    for (const term of text.terms) {
      const first = seenIn.get(term);
      if (first === undefined) seenIn.set(term, text);
      else if (first !== text) shared.add(term);
    }
  }
  return shared;
}

/** Numbers among `texts` of those that there is nothing to place by. In a language without a lexicon nobody can tell. */
export function textsThatFitNowhere(
  collection: Collection,
  texts: readonly ReadDocument[],
  known: readonly ThemeSlot[],
  memory: Memory,
): number[] {
  const { documents, lexicon, share } = collection;
  if (!lexicon) return [];
  const shared = memory.keep('shared', [documents], () => sharedStems(documents));
  const described = new Set(collection.read(descriptionTexts(known)).flatMap(({ terms }) => terms));
  const { numbers } = trainedKnowledge().vocabularies.words;
  const ground: Ground = {
    shared: (stem) => shared.has(stem) || described.has(stem),
    lexicon,
    known: (stem) => share > 0 && numbers.has(stem),
  };
  return [...texts.keys()].filter((text) => fitsNowhere(texts[text]!, ground));
}

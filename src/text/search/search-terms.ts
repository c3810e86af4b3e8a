import type { Language, SearchTerms } from '../analysis.js';
import { compoundSplitter } from '../reading/compounds.js';
import { readDictionary } from '../reading/dictionary.js';
import { dutchLexicon } from '../lexicon/index.js';
import { stem } from '../reading/stem.js';
import { isContentWord } from '../reading/stop-words.js';
import { conceptWeights } from '../lexicon/tag.js';
import { normaliseText, tokenize } from '../reading/tokenize.js';

/** Splitting a word is a pure function of it and of the lexicon, and words repeat. */
const LARGEST_MEMORY = 100_000;
const splits = new Map<string, readonly string[]>();

/**
 * What a text (an idea, or what somebody looks for) is found by: the same for both sides. Compounds are cut between
 * words that the lexicon knows to exist, so that "thuiszorg" is found under "zorg". Linear in the length of the text.
 *
 * @param lexicon the project's dictionary, see `readDictionary`
 */
export function searchTerms(text: string, language: Language, lexicon = ''): SearchTerms {
  const dictionary = readDictionary(lexicon, language);
  const normalised = normaliseText(text);
  const tokens = dictionary.reword(tokenize(normalised, language), normalised);
  const content = tokens.filter((token) => isContentWord(token, language));
  const stems = new Set(content.map((token) => token.stem));
  const parts = new Set<string>();
  for (const { text: word } of content) {
    const found = dictionary.partsOf(word) ?? (language === 'nl' ? partsOf(word) : []);
    for (const part of found) if (!stems.has(part)) parts.add(part);
  }
  const matches = dictionary.lexicon?.match(tokens) ?? [];
  const concepts = [...conceptWeights(matches)]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .map(([concept]) => dictionary.lexicon!.concepts[concept]!.key);
  return { stems: [...stems], parts: [...parts], concepts };
}

const split = compoundSplitter((word) => (dutchLexicon().knows(word) ? 1 : 0));

/** Stems of the parts of a compound of words that the lexicon knows; none for another word. */
export function partsOf(word: string): readonly string[] {
  let parts = splits.get(word);
  if (!parts) {
    parts = [...new Set((split(word) ?? []).map((part) => stem(part, 'nl')))];
    if (splits.size >= LARGEST_MEMORY) splits.clear();
    splits.set(word, parts);
  }
  return parts;
}

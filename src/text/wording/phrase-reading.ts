/** The phrases of a collection are read once; who describes a part of it takes those that its texts hold. */
import type { Language } from '../analysis.js';
import { trainedKnowledge } from '../knowledge/view.js';
import { evenSample } from '../numbers/even-sample.js';
import type { Pulse } from '../pulse.js';
import type { ReadDocument } from '../reading/collection.js';
import { countKinds } from '../reading/kind-counts.js';
import { writtenForms } from './casing.js';
import { withFamilies, type PhraseInFamily } from './families.js';
import { withoutPersons, type PersonalDataOf } from './persons.js';
import { collectPhrases, fewestTexts } from './phrases.js';
import { WordKinds } from './word-kinds.js';

/** Kinds and capitals of words are read from this many texts at most. */
const MOST_TEXTS_FOR_WORDS = 5000;

/** The phrases of all these texts that tell of no person, written as within a sentence. */
export function readPhrases(
  documents: readonly ReadDocument[],
  { language, personalDataOf, pulse }: { language: Language; personalDataOf: PersonalDataOf; pulse: Pulse },
): readonly PhraseInFamily[] {
  const sample = Array.from(evenSample(documents.length, MOST_TEXTS_FOR_WORDS), (i) => documents[i]!);
  const known = language === 'nl' ? [trainedKnowledge().kinds] : [];
  const kinds = new WordKinds([...known, countKinds(sample, language)], language);
  const phrases = collectPhrases(documents, language, { kinds, written: writtenForms(sample) }, pulse);
  return withoutPersons(withFamilies(phrases, language), documents, personalDataOf);
}

/**
 * Those that some of the texts hold, with the places of the texts in `chosen` for numbers.
 *
 * @param chosen numbers of the texts of the part, ascending
 */
export function phrasesWithin(phrases: readonly PhraseInFamily[], chosen: Int32Array): PhraseInFamily[] {
  const places = new Int32Array((chosen.at(-1) ?? -1) + 1).fill(-1);
  chosen.forEach((text, place) => (places[text] = place));
  const placesOf = (texts: readonly number[]): number[] => {
    const found: number[] = [];
    for (const text of texts) if ((places[text] ?? -1) >= 0) found.push(places[text]!);
    return found;
  };
  const within: PhraseInFamily[] = [];
  for (const { family, ...phrase } of phrases) {
    const texts = placesOf(phrase.texts);
    if (texts.length < fewestTexts(phrase)) continue;
    within.push(family ? { ...phrase, texts, family: placesOf(family) } : { ...phrase, texts });
  }
  return within;
}

import type { Language } from '../analysis.js';
import { WORD_FAMILIES } from '../languages/word-families.js';
import { stem } from '../reading/stem.js';
import type { Phrase } from './phrases.js';

/** A noun met in less than this share of the texts of its family is not what people call it (opening, where all is "open"). */
const LEAST_AS_NOUN = 0.15;

/** A phrase, and where it is a noun of one word the texts of its whole family. */
export interface PhraseInFamily extends Phrase {
  /** Numbers of the texts that hold it or a verb or adjective of its family, ascending; absent where those add none. */
  family?: readonly number[];
}

/**
 * Brings together what the stemmer leaves apart. Singular and plural become one phrase, in the commoner form. A verb or an
 * adjective stays what it is, and its texts count for the family of the noun: a theme in which people write "religieuze"
 * and "controleren" is looked up by religion and control.
 */
export function withFamilies(phrases: readonly Phrase[], language: Language): PhraseInFamily[] {
  const { singulars, kin } = WORD_FAMILIES[language];
  const words = new Map<string, Phrase>();
  for (const phrase of phrases) if (phrase.length === 1) words.set(phrase.key, phrase);
  const pluralOf = new Map<Phrase, Phrase>();
  for (const plural of words.values()) {
    if (!plural.nominal) continue;
    for (const form of singulars(plural.surface.toLowerCase())) {
      const singular = words.get(stem(form, language));
      if (singular?.nominal && singular.surface.toLowerCase() === form) pluralOf.set(singular, plural);
    }
  }
  const plurals = new Set(pluralOf.values());
  return phrases.flatMap((phrase): PhraseInFamily[] => {
    if (phrase.length > 1 || !phrase.nominal) return [phrase];
    if (plurals.has(phrase)) return [];
    const plural = pluralOf.get(phrase);
    const noun = plural ? inBothForms(phrase, plural) : phrase;
    const others = kin(phrase.surface.toLowerCase()).flatMap((key) => words.get(key) ?? []);
    const family = textsOf([noun, ...others.filter(({ nominal }) => !nominal)]);
    const isNews = family.length > noun.texts.length && noun.texts.length >= LEAST_AS_NOUN * family.length;
    return [isNews ? { ...noun, family } : noun];
  });
}

function inBothForms(singular: Phrase, plural: Phrase): Phrase {
  const commoner = plural.texts.length > singular.texts.length ? plural : singular;
  return { ...commoner, sure: singular.sure || plural.sure, texts: textsOf([singular, plural]) };
}

function textsOf(words: readonly Phrase[]): number[] {
  if (words.length === 1) return words[0]!.texts;
  return [...new Set(words.flatMap(({ texts }) => texts))].sort((a, b) => a - b);
}

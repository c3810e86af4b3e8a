import { NAMED_THING, OFFICES } from './look-alikes.js';
import { isFirstName, isOrdinary, isThing } from './name-classes.js';
import { PERSON_VERBS, POSSESSIVES, RELATIONS, ROLES } from './people-words.js';
import { follows, type Word } from './words.js';

/** "basisschool Pippi", "motie Harmsma", "café Tinus". */
export function isNamedThingBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before) return false;
  const close = follows(words[i]) || /^ ?[("“‘'-]+$/u.test(words[i]?.gap ?? '');
  if (!close) return false;
  return (
    isNamedThing(before) ||
    (/^(?:de|het|van|'t)$/u.test(before.lower) && isNamedThing(words[i - 2]) && before.lower !== 'van')
  );
}

export function isNamedThingAfter(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next) return false;
  if (next.gap === '-' || /^["”’']-$/u.test(next.gap)) return true;
  return follows(next) && isNamedThing(next) && !PERSON_VERBS.has(next.lower);
}

export function isNamedThing(word: Word | undefined): boolean {
  if (!word || (OFFICES.has(word.lower) && !NAMED_THING.has(word.lower))) return false;
  if (NAMED_THING.has(word.lower)) return true;
  return (
    word.lower.length > 7 &&
    /(?:school|college|huis|centrum|straat|plein|laan|wet|motie|prijs|fonds|winkel|bakkerij|kerk|zaal|museum|club|vereniging|stichting|restaurant|methode|methodiek|programma|project|commissie|flat|park|toernooi|instelling|aanbieder|markt|boerderij|opvang|theater|praktijk|bedrijf|zaak|maker|salon|garage|handel|atelier|manege|kwekerij)$/u.test(
      word.lower,
    )
  );
}

export function hasArticle(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !follows(words[i])) return false;
  if (
    /^(?:de|het|'t|een|'n|des|dit|deze|elke|elk|geen|alle|welke|welk|ieder|iedere|zo'n|per|twee|drie|vier|veel|meer)$/u.test(
      before.lower,
    )
  )
    return true;
  const earlier = words[i - 2];
  return (
    before.lower.endsWith('e') &&
    !isFirstName(words[i]!) &&
    isOrdinary(before) &&
    !PERSON_VERBS.has(before.lower) &&
    follows(before) &&
    /^(?:de|het|een|deze|dit)$/u.test(earlier?.lower ?? '')
  );
}

/** Capitals just before that are no name: "Stichting Jarige Job", "Grand Café Noor". */
export function isPartOfProperNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before?.capital || !follows(words[i])) return false;
  // A word for a person, or "Onze": no part of a name.
  if (RELATIONS.has(before.lower) || ROLES.has(before.lower) || POSSESSIVES.has(before.lower)) {
    return isNamedThingBefore(words, i - 1);
  }
  return !before.opening || isNamedThing(words[i - 2]) || isThing(before);
}

import type { FoundName } from './found-name.js';
import { isListedThing, isParticle, isSurname, STREET_ENDING } from './name-classes.js';
import { hasArticle, isNamedThingAfter, isNamedThingBefore } from './named-things.js';
import { isOrdinary } from './known-words.js';
import { follows, type Word } from './words.js';

/** Of the endings of places those that surnames have too: "J. Oudekerk", "M. Verbrug". */
const SURNAME_ENDING = /(?:kerk|brug|kade|straat)$/u;

/** "J. Bakker", "A.B. de Wit". */
export function byInitials(words: readonly Word[], i: number): FoundName | undefined {
  let at = i + 1;
  while (words[at]?.initial) at++;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname?.capital || !/^\.? ?$/u.test(surname.gap)) return undefined;
  let last = at;
  if (words[at + 1]?.capital && words[at + 1]?.gap === '-') last = at + 1;
  const place = STREET_ENDING.test(surname.lower) && !SURNAME_ENDING.test(surname.lower);
  if ((isListedThing(surname) || place) && !isSurname(surname)) return undefined;
  if (isNamedThingAfter(words, last) || isNamedThingBefore(words, i)) return undefined;
  if (hasArticle(words, i) && !isParticle(words[i + 1])) return undefined;
  return { first: i, last, reason: 'initials-and-surname' };
}

/** Abbreviations that look like initials without their capitals. */
const ABBREVIATED =
  /^(?:oa|bv|nv|mbt|ivm|aub|dwz|tov|zsm|muv|ipv|tbv|tav|nav|olv|ed|ea|nb|ps|cq|zgn|mi|va|wo|vve|bvd|ihkv|tgv|tnv|dmv|mn|nl|enz|hs|jl|ll|oid|ovv|sv|vv|fc|ac)$/u;
const MOST_INITIALS = 4;

/** "a.j. ruitenschild", "w. van houdringe": with a surname that is no word of Dutch. */
export function byLowerInitials(words: readonly Word[], i: number): FoundName | undefined {
  const isLetter = (word: Word | undefined): boolean => /^\p{Ll}$/u.test(word?.text ?? '');
  if (!isLetter(words[i]) || !words[i + 1]?.gap.startsWith('.')) return undefined;
  let at = i + 1;
  while (isLetter(words[at]) && /^\. ?$/u.test(words[at]!.gap) && at - i < MOST_INITIALS) at++;
  const letters = words.slice(i, at).map(({ text }) => text);
  if (ABBREVIATED.test(letters.join('')) || !/^\. ?$/u.test(words[at]?.gap ?? '')) return undefined;
  while (isParticle(words[at]) && follows(words[at + 1])) at++;
  const surname = words[at];
  if (!surname || surname.text.length < 3 || surname.capital || isListedThing(surname)) return undefined;
  const known = isOrdinary(surname, false) && !isSurname(surname);
  return known || STREET_ENDING.test(surname.lower)
    ? undefined
    : { first: i, last: at, reason: 'initials-and-surname' };
}

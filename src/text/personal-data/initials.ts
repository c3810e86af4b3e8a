import type { FoundName } from './found-name.js';
import { isListedThing, isParticle, isSurname, STREET_ENDING } from './name-classes.js';
import { hasArticle, isNamedThingAfter, isNamedThingBefore } from './named-things.js';
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

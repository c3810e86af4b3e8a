import type { PersonalDataSpan } from '../analysis.js';
import type { FoundName } from './found-name.js';
import {
  isAdjective,
  isAmbiguousFirstName,
  isFirstName,
  isListedThing,
  isOrdinary,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
  STREET_ENDING,
} from './name-classes.js';
import { readFullName } from './name-reading.js';
import {
  hasArticle,
  isNamedThing,
  isNamedThingAfter,
  isNamedThingBefore,
  isPartOfProperNoun,
} from './named-things.js';
import { PERSON_VERBS, SPOKEN_TO, WITH } from './people-words.js';
import { surroundings } from './surroundings.js';
import { follows, type Word } from './words.js';

/** From here up a candidate is a name. Weights below are log-odds by judgement, checked with bench/personal-data. */
const THRESHOLD = 2;

/** A capitalised word or group of words whose looks and neighbours speak for a person. */
export function byLooks(
  text: string,
  words: readonly Word[],
  i: number,
  found: readonly PersonalDataSpan[],
  isContact: ContactNear,
): FoundName | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.initial) return byInitials(words, i);
  if (!word.capital) return lowerCaseName(words, i);
  if (word.text.length < 2 || words[i + 1]?.gap === '.') return undefined;
  if (isThing(word) && !isFirstName(word)) return undefined;
  const last = readFullName(words, i);
  const end = words[last];
  if (!end) return undefined;
  if (last > i && isNamedThing(word)) return { first: i, last, reason: undefined };
  const elsewhere = { first: i, last: endOfProperNoun(words, last), reason: undefined };
  if (isNamedThingBefore(words, i) || isNamedThingAfter(words, last)) return elsewhere;
  if (hasArticle(words, i)) return last > i ? elsewhere : undefined;
  if (last > i && isThing(end) && !isSurname(end)) return elsewhere;
  if (isPartOfProperNoun(words, i)) return elsewhere;
  const score =
    looks(words, i, last) +
    surroundings(text, words, i, last) +
    (beside(words, i, found) ? 1.5 : 0) -
    (besideThing(words, i, last) ? 1 : 0) +
    (isContact(end.end) ? 2.5 : 0);
  if (score < THRESHOLD) return undefined;
  return { first: i, last, reason: last > i ? 'first-name-and-surname' : 'name-in-context' };
}

/** Whether a telephone number, e-mail address or the like begins just after an offset: "Wubbe, 06-…". */
export type ContactNear = (offset: number) => boolean;

export function markContacts(text: string, contacts: readonly PersonalDataSpan[]): ContactNear {
  const starts = new Set(contacts.map(({ start }) => start));
  return (offset) => {
    const reach = Array.from({ length: CONTACT_REACH }, (_, i) => offset + i);
    const start = reach.find((at) => starts.has(at));
    return start !== undefined && TO_CONTACT.test(text.slice(offset, start));
  };
}

/** What may stand between a name and a number: "Wubbe, tel. 06-…", "Wubbe op 06-…". */
const TO_CONTACT = /^[\s:,.(–-]*(?:tel|telefoon|mob|mobiel|nummer|nr|op|via|mail|e-mail)?[\s:.]*$/iu;
const CONTACT_REACH = 15;

/** "Park Berg en Bos", "Robur et Velocitas": the name of a thing goes on after "en". */
function endOfProperNoun(words: readonly Word[], last: number): number {
  const joint = words[last + 1];
  const next = words[last + 2];
  if (!joint || !next?.capital || !follows(joint) || !follows(next)) return last;
  return /^(?:en|et|and|the|of|&|der|des|van)$/u.test(joint.lower) ? last + 2 : last;
}

/** "J. Bakker", "A.B. de Wit". */
function byInitials(words: readonly Word[], i: number): FoundName | undefined {
  let at = i + 1;
  while (words[at]?.initial) at++;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname?.capital || !/^\.? ?$/u.test(surname.gap)) return undefined;
  let last = at;
  if (words[at + 1]?.capital && words[at + 1]?.gap === '-') last = at + 1;
  if ((isListedThing(surname) || STREET_ENDING.test(surname.lower)) && !isSurname(surname)) return undefined;
  if (isNamedThingAfter(words, last) || isNamedThingBefore(words, i)) return undefined;
  if (hasArticle(words, i) && !isParticle(words[i + 1])) return undefined;
  return { first: i, last, reason: 'initials-and-surname' };
}

/** Without capitals only full names of listed parts ("fatima el idrissi"), or a listed name beside a person's verb. */
function lowerCaseName(words: readonly Word[], i: number): FoundName | undefined {
  const word = words[i];
  if (!word || word.shout || !isFirstName(word) || isOrdinary(word)) return undefined;
  const before = words[i - 1];
  const next = words[i + 1];
  if (hasArticle(words, i) || isNamedThingBefore(words, i)) return undefined;
  let at = i + 1;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (
    surname &&
    follows(surname) &&
    (isSurname(surname) ||
      (at > i + 1 && !isOrdinary(surname) && !isThing(surname) && at - i > 1 && words[i + 1]?.lower !== 'de'))
  ) {
    if (!isNamedThingAfter(words, at)) return { first: i, last: at, reason: 'first-name-and-surname' };
  }
  if (isNamedThingAfter(words, i)) return undefined;
  const speaks = next && follows(next) && PERSON_VERBS.has(next.lower);
  const addressed = before && follows(word) && (SPOKEN_TO.has(before.lower) || WITH.has(before.lower));
  return speaks || addressed ? { first: i, last: i, reason: 'name-in-context' } : undefined;
}

/** What the words themselves say: lists, spelling, a surname behind a first name. */
function looks(words: readonly Word[], first: number, last: number): number {
  const word = words[first];
  if (!word) return 0;
  const opening = word.opening;
  let score = opening ? 0 : 0.3;
  if (isFirstName(word)) score += opening ? 2.2 : 2.6;
  else if (isAmbiguousFirstName(word)) score += opening ? 0 : 1.2;
  else {
    score += (opening ? 0.6 : 1.65) + Math.max(opening ? -1.5 : -0.8, nameSpelling(word));
    if (isOrdinary(word)) score -= opening ? 3.2 : 2.4;
    if (isAdjective(word)) score -= 1;
    if (isSurname(word) && !opening) score += 0.8;
  }
  if (last > first) score += surnameWeight(words, first, last);
  return score;
}

function surnameWeight(words: readonly Word[], first: number, last: number): number {
  const surname = words[last];
  if (!surname) return 0;
  let score = last - first > 1 && isParticle(words[first + 1]) ? 1.8 : 0.9;
  if (isSurname(surname)) score += 1.4;
  else if (isOrdinary(surname)) score -= 1.4;
  else score += 0.7 * nameSpelling(surname) + 0.5;
  return score;
}

/** "Hengelo en Borne", "Tikkie, Klarna": in one row with a thing. */
function besideThing(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const joined = /^(?:en|of|&)$/u.test(before?.lower ?? '') ? words[first - 2] : undefined;
  const listed = /^, $/u.test(words[first]?.gap ?? '') ? before : joined;
  if (listed?.capital && isThing(listed)) return true;
  const next = words[last + 1];
  const after = /^(?:en|of|&)$/u.test(next?.lower ?? '') ? words[last + 2] : undefined;
  const following = next?.gap === ', ' ? next : after;
  return following !== undefined && (following.capital || following.shout) && isThing(following);
}

/** "Sanne en Wubbe": a name found just before lends its weight. */
function beside(words: readonly Word[], i: number, found: readonly PersonalDataSpan[]): boolean {
  const last = found.at(-1);
  const word = words[i];
  const before = words[i - 1];
  if (!last || last.kind !== 'name' || !word || !before) return false;
  if (before.end === last.end) return /^, ?$/u.test(word.gap);
  return /^(?:en|of|&)$/u.test(before.lower) && words[i - 2]?.end === last.end && follows(word);
}

import type { PersonalDataSpan } from '../analysis.js';
import { capitalLooks, isSurnameAlone, isSurnameBegun } from './capital-looks.js';
import type { ContactNear } from './contacts.js';
import type { FoundName } from './found-name.js';
import { byInitials, byLowerInitials } from './initials.js';
import { isFunctionWord, isOrdinary } from './known-words.js';
import { lowerCaseCandidate } from './lower-case-names.js';
import {
  isAmbiguousFirstName,
  isFirstName,
  isNamedAfterPerson,
  isParticle,
  isSurname,
  isThing,
  STREET_ENDING,
} from './name-classes.js';
import {
  hasArticle,
  isAuthorOrSubject,
  isCalledAsThing,
  isCompany,
  isNamedThing,
  isNamedThingAfter,
  isNamedThingBefore,
  isPartOfProperNoun,
} from './named-things.js';
import { RELATIONS } from './people-words.js';
import { AT_HOME } from './signs-of-meeting.js';
import { readFullName } from './surname-reading.js';
import { MOST_SURROUNDINGS, surroundings } from './surroundings.js';
import { follows, type Word } from './words.js';

/** A text as far as it was read. */
export interface Reading {
  text: string;
  words: readonly Word[];
  /** The names before the word in hand. */
  found: readonly PersonalDataSpan[];
  isContact: ContactNear;
}

/** From here up a candidate is a name. Weights below are log-odds by judgement, checked with bench/personal-data. */
const THRESHOLD = 2;

/** What a telephone number or address just behind it says. */
const BEFORE_CONTACT = 2.5;

/** What a name lends to the one beside it in a row. */
export const BESIDE = 1.5;

/** A word or group of words whose looks and neighbours together speak for a person. */
export function byLooks(reading: Reading, i: number): FoundName | undefined {
  const { words } = reading;
  const word = words[i];
  if (!word) return undefined;
  if (word.initial) return byInitials(words, i);
  const initials = byLowerInitials(words, i);
  if (initials) return initials;
  if (word.opening && isFunctionWord(word) && !isAmbiguousFirstName(word)) return undefined;
  if (!word.capital) return inLowerCase(reading, i);
  if (word.text.length < 2 || words[i + 1]?.gap === '.' || /['’](?!s$)/u.test(word.text)) return undefined;
  // "Mei Ling": a name that is a month too needs another behind it.
  const doubled = isAmbiguousFirstName(word) && words[i + 1]?.capital === true && words[i + 1]?.gap === ' ';
  const reached = isAmbiguousFirstName(word) && reading.isContact(word.end);
  const surely = isFirstName(word) || doubled || reached || isSurnameBegun(words, i);
  if (isThing(word) && !surely && !isAtHome(reading, i)) return undefined;
  const last = readFullName(words, i);
  // "Sinds Aebe", "Dankzij Oumnia": a word that opens the sentence, and the name begins behind it.
  if (last > i && word.opening && isOrdinary(word) && !isAmbiguousFirstName(word) && words[i + 1]?.capital)
    return undefined;
  const end = words[last];
  if (!end) return undefined;
  if (last > i && isNamedThing(word)) return { first: i, last, reason: undefined };
  const elsewhere = { first: i, last: endOfProperNoun(words, last), reason: undefined };
  if (isNamedThingBefore(words, i) || isNamedThingAfter(words, last) || isCompany(words, last))
    return elsewhere;
  // "Grand Café Bertus".
  if (words.slice(i + 1, last).some((inner) => inner.capital && isNamedThing(inner))) return elsewhere;
  const thing = thingBehind(words, last);
  if (thing !== undefined) return { ...elsewhere, last: thing };
  if (hasArticle(words, i)) return last > i ? elsewhere : undefined;
  if (last > i && isThing(end) && (!isSurname(end) || end.lower.includes('-')) && !isSurnameAlone(words, i))
    return elsewhere;
  if (isPartOfProperNoun(words, i) || isCalledAsThing(words, i) || isAuthorOrSubject(words, i, last))
    return elsewhere;
  const own = capitalLooks(words, i, last) - (besideThing(words, i, last) ? 1 : 0);
  return weighed(reading, { first: i, last, own });
}

/** "Bij Mei op de derde": no month. */
function isAtHome({ text, words }: Reading, i: number): boolean {
  const word = words[i];
  if (!word || !isAmbiguousFirstName(word) || words[i - 1]?.lower !== 'bij') return false;
  return AT_HOME.test(text.slice(word.end, word.end + LONGEST_HOME));
}

const LONGEST_HOME = 30;

function inLowerCase(reading: Reading, i: number): FoundName | undefined {
  const candidate = lowerCaseCandidate(reading.words, i);
  return candidate && weighed(reading, { first: i, last: candidate.last, own: candidate.looks });
}

/** Adds what stands around the candidate to what it looks like by itself (`own`). */
function weighed(
  { text, words, found, isContact }: Reading,
  { first, last, own }: { first: number; last: number; own: number },
): FoundName | undefined {
  const near =
    (beside(words, first, found) ? BESIDE : 0) +
    (isContact(words[last]?.end ?? 0) ? BEFORE_CONTACT * (words[first]?.capital ? 1 : 0.6) : 0);
  if (THRESHOLD - own - near > MOST_SURROUNDINGS) return undefined;
  const wanting = THRESHOLD - own - near - surroundings(text, words, first, last);
  if (wanting > BESIDE) return undefined;
  return { first, last, reason: last > first ? 'first-name-and-surname' : 'name-in-context', wanting };
}

/** "Anna van Burenlaan", "Annie M.G. Schmidtroute", "Anna's Hoeve": where the thing ends that goes on behind a name. */
function thingBehind(words: readonly Word[], last: number): number | undefined {
  let at = last + 1;
  while ((isParticle(words[at]) || words[at]?.initial) && follows(words[at])) at++;
  const word = words[at];
  if (!word?.capital || !follows(word)) return undefined;
  const owned = /['’]s$/u.test(words[last]?.text ?? '') && isOrdinary(word) && !RELATIONS.has(word.lower);
  const named = isNamedAfterPerson(word) || (STREET_ENDING.test(word.lower) && isThing(word));
  return owned || named ? at : undefined;
}

/** "Park Berg en Bos", "Robur et Velocitas": the name of a thing goes on after "en". */
function endOfProperNoun(words: readonly Word[], last: number): number {
  const joint = words[last + 1];
  const next = words[last + 2];
  if (!joint || !next?.capital || !follows(joint) || !follows(next)) return last;
  return /^(?:en|et|and|the|of|&|der|des|van)$/u.test(joint.lower) ? last + 2 : last;
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
  if (before.end === last.end) return /^(?:, ?| ?[&+/] ?)$/u.test(word.gap);
  return /^(?:en|of|&)$/u.test(before.lower) && words[i - 2]?.end === last.end && follows(word);
}

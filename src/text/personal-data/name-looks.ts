import type { PersonalDataSpan } from '../analysis.js';
import type { FoundName } from './found-name.js';
import { byInitials } from './initials.js';
import { lowerCaseCandidate } from './lower-case-names.js';
import { isListedWord, isOrdinary } from './known-words.js';
import {
  isAdjective,
  isAmbiguousFirstName,
  isFirstName,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
} from './name-classes.js';
import { readFullName } from './name-reading.js';
import {
  hasArticle,
  isAuthorOrSubject,
  isCalledAsThing,
  isNamedThing,
  isNamedThingAfter,
  isNamedThingBefore,
  isPartOfProperNoun,
} from './named-things.js';
import type { ContactNear } from './contacts.js';
import { PERSON_VERBS } from './people-words.js';
import { MOST_SURROUNDINGS, surroundings } from './surroundings.js';
import { follows, type Word } from './words.js';

/** From here up a candidate is a name. Weights below are log-odds by judgement, checked with bench/personal-data. */
const THRESHOLD = 2;

/** What a telephone number or address just behind it says. */
const BEFORE_CONTACT = 2.5;

/** What a name lends to the one beside it in a row. */
export const BESIDE = 1.5;

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
  if (!word.capital) return inLowerCase(text, words, i, found, isContact);
  if (word.text.length < 2 || words[i + 1]?.gap === '.' || /['’](?!s$)/u.test(word.text)) return undefined;
  // "Mei Ling": a name that is a month too needs another behind it.
  const doubled = isAmbiguousFirstName(word) && words[i + 1]?.capital === true && words[i + 1]?.gap === ' ';
  if (isThing(word) && !isFirstName(word) && !doubled) return undefined;
  const last = readFullName(words, i);
  // "Sinds Aebe", "Dankzij Oumnia": a word that opens the sentence, and the name begins behind it.
  if (last > i && word.opening && isOrdinary(word) && !isAmbiguousFirstName(word) && words[i + 1]?.capital)
    return undefined;
  const end = words[last];
  if (!end) return undefined;
  if (last > i && isNamedThing(word)) return { first: i, last, reason: undefined };
  const elsewhere = { first: i, last: endOfProperNoun(words, last), reason: undefined };
  if (isNamedThingBefore(words, i) || isNamedThingAfter(words, last)) return elsewhere;
  if (hasArticle(words, i)) return last > i ? elsewhere : undefined;
  if (last > i && isThing(end) && !isSurname(end)) return elsewhere;
  if (isPartOfProperNoun(words, i) || isCalledAsThing(words, i) || isAuthorOrSubject(words, i, last))
    return elsewhere;
  const own = looks(words, i, last) - (besideThing(words, i, last) ? 1 : 0);
  return weighed(text, words, { first: i, last, own }, found, isContact);
}

function inLowerCase(
  text: string,
  words: readonly Word[],
  i: number,
  found: readonly PersonalDataSpan[],
  isContact: ContactNear,
): FoundName | undefined {
  const candidate = lowerCaseCandidate(words, i);
  if (!candidate) return undefined;
  return weighed(text, words, { first: i, last: candidate.last, own: candidate.looks }, found, isContact);
}

/** Adds what stands around the candidate to what it looks like by itself (`own`). */
function weighed(
  text: string,
  words: readonly Word[],
  { first, last, own }: { first: number; last: number; own: number },
  found: readonly PersonalDataSpan[],
  isContact: ContactNear,
): FoundName | undefined {
  const near =
    (beside(words, first, found) ? BESIDE : 0) +
    (words[first]?.capital && isContact(words[last]?.end ?? 0) ? BEFORE_CONTACT : 0);
  if (THRESHOLD - own - near > MOST_SURROUNDINGS) return undefined;
  const wanting = THRESHOLD - own - near - surroundings(text, words, first, last);
  if (wanting > BESIDE) return undefined;
  return { first, last, reason: last > first ? 'first-name-and-surname' : 'name-in-context', wanting };
}

/** "Park Berg en Bos", "Robur et Velocitas": the name of a thing goes on after "en". */
function endOfProperNoun(words: readonly Word[], last: number): number {
  const joint = words[last + 1];
  const next = words[last + 2];
  if (!joint || !next?.capital || !follows(joint) || !follows(next)) return last;
  return /^(?:en|et|and|the|of|&|der|des|van)$/u.test(joint.lower) ? last + 2 : last;
}

/** What the words themselves say: lists, spelling, a surname behind a first name. */
function looks(words: readonly Word[], first: number, last: number): number {
  const word = words[first];
  if (!word) return 0;
  const opening = word.opening;
  let score = opening ? 0 : 0.3;
  if (isFirstName(word)) score += opening ? 2.2 : 2.6;
  else if (isAmbiguousFirstName(word)) score += opening ? wordOrName(words, first) : 1.2;
  else {
    score += (opening ? 1 : 1.65) + Math.max(opening ? -1.5 : -0.8, nameSpelling(word));
    score -= knownAs(word, opening);
    if (isAdjective(word)) score -= 1.5;
    if (PLACE_ENDING.test(word.lower) && last === first) score -= 1;
    else if (isSurname(word) && !opening) score += 0.8;
  }
  if (last > first) score += surnameWeight(words, first, last);
  return score;
}

/** Towns and villages, known or not, and the surnames that come from them: "Lindewaard", "Julianadorp". */
const PLACE_ENDING =
  /^\p{L}{3,}(?:kerk|dam|burg|dorp|drecht|hoven|wijk|waard|oord|veen|woude?|zijl|broek|stad|land|meer|wolde|huizen|rode|horst|sluis|mond|hof)$/u;

/** What being a word of Dutch says against a name: a form or a compound of words may be one after all ("Lotje"). */
function knownAs(word: Word, opening: boolean): number {
  if (!isOrdinary(word)) return 0;
  if (opening) return 3.2;
  if (isListedWord(word)) return 2.4;
  return isOrdinary(word, false) ? 1.6 : 1;
}

/** A first name that is a word, at the start of a sentence: what follows decides which ("Wil heeft", "Wil je"). */
function wordOrName(words: readonly Word[], i: number): number {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || !follows(next) || !PERSON_VERBS.has(next.lower)) return 0.3;
  if (PERSON_VERBS.has(word.lower) || VERB_FORMS.test(word.lower)) return 1.8;
  if (COUNTED.test(word.lower)) return 1.2;
  return WILLED.test(next.lower) ? 1.1 : 0.5;
}

/** Two finite verbs do not follow each other: the first of them is a name. */
const VERB_FORMS = /^(?:ben|lies|leen|kan|wil|mag|will)$/u;
/** Things that Dutch counts: as a subject they would have an article ("Roos is ziek", "de roos bloeit"). */
const COUNTED = /^(?:roos|iris|beer|wolf|vos|merel|ster|storm|linde|robin|engel|peer|bloem|job|els|puck)$/u;
/** What a rose, a storm or a fir does not do. */
const WILLED =
  /^(?:wil|wilde|helpt|hielp|belt|belde|vraagt|vroeg|zorgt|zorgde|werkt|werkte|doet|deed|moest|mag|had|mist)$/u;

function surnameWeight(words: readonly Word[], first: number, last: number): number {
  const surname = words[last];
  if (!surname) return 0;
  // "Ebubekir O."
  if (surname.text.length === 1) return 2.2;
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

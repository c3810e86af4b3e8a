import type { FoundName } from './found-name.js';
import {
  isAmbiguousFirstName,
  isFirstName,
  isOrdinary,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
} from './name-classes.js';
import { hasArticle, isNamedThing, isNamedThingAfter, isNamedThingBefore } from './named-things.js';
import { PERSON_VERBS, SPOKEN_TO, WEAK_VERBS, WITH } from './people-words.js';
import { follows, type Word } from './words.js';

/**
 * Names without capitals: full names ("fatima el idrissi"), a listed name beside a person's verb, and an unlisted word
 * that is spelled like a name where only a name can stand ("tjitske vertelde …", "volgens ghazala kan …").
 */
export function lowerCaseName(words: readonly Word[], i: number): FoundName | undefined {
  const word = words[i];
  if (!word || word.shout || word.text.length < 2) return undefined;
  const listed = isFirstName(word);
  if (!listed && !isInNamePlace(words, i)) return undefined;
  if (isOrdinary(word) || (!listed && (isThing(word) || isAmbiguousFirstName(word)))) return undefined;
  if (hasArticle(words, i) || isNamedThingBefore(words, i)) return undefined;
  return listed ? listedName(words, i) : unlistedName(words, i);
}

function listedName(words: readonly Word[], i: number): FoundName | undefined {
  const surname = surnameAt(words, i);
  if (surname !== undefined && !isNamedThingAfter(words, surname))
    return { first: i, last: surname, reason: 'first-name-and-surname' };
  if (isNamedThingAfter(words, i)) return undefined;
  const before = words[i - 1];
  const addressed = before && follows(words[i]) && (SPOKEN_TO.has(before.lower) || WITH.has(before.lower));
  return isVerbOfPerson(words, i + 1) || addressed
    ? { first: i, last: i, reason: 'name-in-context' }
    : undefined;
}

/** Where the surname ends behind a listed first name; undefined where none stands there. */
function surnameAt(words: readonly Word[], i: number): number | undefined {
  let at = i + 1;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname || !follows(surname)) return undefined;
  if (isSurname(surname)) return at;
  const particles = at > i + 1 && words[i + 1]?.lower !== 'de';
  return particles && !isOrdinary(surname) && !isThing(surname) ? at : undefined;
}

/** Before it "volgens", "bel", "dat", "zei": then comes a person, and without an article a name. */
const BEFORE_NAME =
  /^(?:volgens|namens|dankzij|aldus|vraag|vroeg|bel|belde|mail|app|sprak|spreek|ken|bedankt|dankjewel|met|dat|omdat|toen|nadat|voordat|als|want|zei|zegt|vertelde|vertelt|van|bij|voor|door|aan)$/u;
/** Behind it: a possessive ("tygo z'n vader"), a place in the house ("van beneden"), what is done with a person. */
const POSSESSIVE = /^(?:mijn|m'n|onze|ons|mij|me|z'n|zn|d'r|dr|haar)$/u;
const WHEREABOUTS = /^(?:beneden|boven|hiernaast|hierboven|hieronder|verderop|tegenover|nummer)$/u;
const ONCE = /^(?:even|eens|maar|dan|samen)$/u;
const BEHIND_SUBJECT = /^(?:van|z'n|zn|d'r|dr|haar)$/u;
const ENGLISH_VERBS = /^(?:says|said|wants|needs|lives|has|does|goes|works|told|thinks|can|cannot)$/u;

/** A place where an unlisted word may be a name: it opens a sentence before a verb, or stands behind such a word. */
function isInNamePlace(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.text.length < 3 || PERSON_VERBS.has(word.lower)) return false;
  if (word.opening) return isVerbOfPerson(words, i + 1) || BEHIND_SUBJECT.test(words[i + 1]?.lower ?? '');
  return BEFORE_NAME.test(words[i - 1]?.lower ?? '') && follows(word);
}

function unlistedName(words: readonly Word[], i: number): FoundName | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || isNamedThing(word) || isNamedThingAfter(words, i)) return undefined;
  const verb = isVerbOfPerson(words, i + 1);
  const weak = next !== undefined && WEAK_VERBS.has(next.lower);
  const before = words[i - 1]?.lower ?? '';
  const beneath = next?.lower === 'van' && WHEREABOUTS.test(words[i + 2]?.lower ?? '');
  const called = /^(?:bel|vraag|mail|app)$/u.test(before) && ONCE.test(next?.lower ?? '');
  const said = /^(?:zei|zegt|vertelde|vertelt)$/u.test(before);
  const ends = next === undefined || !follows(next);
  let least = word.opening ? Infinity : 0.9;
  if ((verb && !weak) || beneath || called) least = 0.1;
  else if (verb || said || POSSESSIVE.test(next?.lower ?? '')) least = 0.5;
  else if (ends && /^(?:volgens|namens|dankzij|ken|bel|vraag|met|dankjewel|bedankt)$/u.test(before))
    least = 0.3;
  return nameSpelling(word) > least ? { first: i, last: i, reason: 'name-in-context' } : undefined;
}

function isVerbOfPerson(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && follows(word) && (PERSON_VERBS.has(word.lower) || ENGLISH_VERBS.test(word.lower))
  );
}

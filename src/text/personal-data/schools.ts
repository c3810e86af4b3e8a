import type { PersonalDataSpan } from '../analysis.js';
import { isOrdinary } from './known-words.js';
import { isThing } from './name-classes.js';
import { CHILDREN } from './people-words.js';
import {
  SCHOOL_WORD,
  SHORT_FOR_SCHOOL,
  ATTENDS,
  REFUSES,
  AT_SCHOOL,
  TEACHER,
  PUPIL,
  CLASS,
  OF_PUPILS,
  KIND,
  KIND_OF_SCHOOL,
  NAMED_SCHOOL,
  AND,
  BEFORE_NAME,
} from './school-words.js';
import { span } from './span.js';
import { follows, type Word } from './words.js';

const REACH = 8;

/** Names of schools that are given together with a child: "mijn dochter zit op De Regenboog". */
export function findSchools(words: readonly Word[], names: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const nameEnds = new Set(names.map((name) => name.end));
  const ofSchool = (ik: boolean): boolean =>
    !ik || words.some(({ lower }) => CLASS.test(lower) || SCHOOL_WORD.test(lower) || OF_PUPILS.test(lower));
  // The child may come later: "Ze zit op De Springplank, mijn dochter".
  const children = words.flatMap((word, i) =>
    CHILDREN.has(word.lower) ||
    TEACHER.has(word.lower) ||
    nameEnds.has(word.end) ||
    (PUPIL.has(word.lower) && isSitting(words, i) && ofSchool(word.lower === 'ik'))
      ? [i]
      : [],
  );
  if (children.length === 0) return [];
  const near = markNear(children, words.length);
  const taken = new Set(names.map((name) => name.start));
  const spans: PersonalDataSpan[] = [];
  let attends = -REACH;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (/[.!?\n]/u.test(word.gap) && word.opening) attends = -REACH;
    if (ATTENDS.test(word.lower)) attends = i;
    if (near[i] === 0) continue;
    const close = i - attends <= 5;
    const found = AT_SCHOOL.test(word.lower) ? schoolAfter(words, i) : schoolWithoutPlace(words, i, close);
    // "De docent van mijn zoon op het Komrij College": with a school's word the child is enough.
    if (!found || taken.has(found.start) || !(close || found.school)) continue;
    spans.push(span('school', found.start, found.end, 'child-and-school'));
  }
  return spans;
}

/** "ik zit", "ze is 14 en zit", "ik ben Yunus uit groep 6". */
function isSitting(words: readonly Word[], i: number): boolean {
  return words.slice(i + 1, i + 5).some(({ lower }) => /^(?:zit|zat|groep|klas)$/u.test(lower));
}

/** 1 for the words within reach of one of the places, which are numbers of words. */
function markNear(places: readonly number[], length: number): Uint8Array {
  const near = new Uint8Array(length);
  for (const place of places) near.fill(1, Math.max(0, place - 2 * REACH), place + 2 * REACH + 1);
  return near;
}

interface School {
  start: number;
  end: number;
  /** A word for a school or a class stands with it. */
  school: boolean;
}

/** Behind "op", "naar" and the like at `i`. */
function schoolAfter(words: readonly Word[], i: number): School | undefined {
  const at = i + 1;
  const found = nameOfSchool(words, at);
  if (!found) return undefined;
  const [begin, end] = [words[found.first], words[found.last]];
  if (!begin || !end) return undefined;
  const inClass = CLASS.test(words[i - 1]?.lower ?? '') && /\d/u.test(words[i]?.gap ?? '');
  const article = /^(?:de|het|'t)$/u.test(begin.lower) && found.last > found.first;
  const preposition = words[i]?.lower;
  const lowerArticle = words[at]?.lower;
  const after = words[found.last + 1];
  const alone = after?.gap !== ' ' || AND.test(after.lower);
  const naar =
    preposition === 'naar' && ((lowerArticle === 'het' && alone) || (!isThing(end) && hasAge(words)));
  // "zit op Pinokkio", "gaat naar De Vlieger": without a school word, and never a known place or body.
  const bare = inClass || (!isThing(end) && (article || naar || preposition === 'op'));
  if (!found.school && !bare) return undefined;
  return { start: begin.start, end: end.end, school: found.school || inClass };
}

/** "Groep 4 Prins Clausschool", "opvang Pinkeltje", "De Klaver, groep 4": no "op", but a word of school at the name. */
function schoolWithoutPlace(words: readonly Word[], i: number, close: boolean): School | undefined {
  const word = words[i];
  if (!word || !(word.capital || SCHOOL_WORD.test(word.lower))) return undefined;
  const found = nameOfSchool(words, i);
  const [begin, end] = [words[found?.first ?? -1], words[found?.last ?? -1]];
  if (!found || !begin || !end) return undefined;
  const next = words[found.last + 1];
  const article = /^(?:de|het|'t)$/u.test(begin.lower) && found.last > found.first;
  const inClass = article && CLASS.test(next?.lower ?? '') && /^,? $/u.test(next?.gap ?? '');
  const named = found.school && (close || SCHOOL_WORD.test(word.lower));
  // "Sinds Het Mozaïek hem weigerde": a capital on the article amid the sentence.
  const refuses =
    article &&
    begin.capital &&
    !begin.opening &&
    words.slice(found.last + 1, found.last + 4).some(({ lower }) => REFUSES.test(lower));
  return named || inClass || refuses ? { start: begin.start, end: end.end, school: true } : undefined;
}

interface NameOfSchool {
  first: number;
  last: number;
  /** A word for a school stands in it or before it. */
  school: boolean;
}

/** The capitals from `at` on, after kinds and articles: "(de openbare basisschool) De Regenboog". */
function nameOfSchool(words: readonly Word[], at: number): NameOfSchool | undefined {
  const first = firstOfName(words, at);
  const begin = first === undefined ? undefined : words[first];
  if (first === undefined || !begin) return undefined;
  let last = first;
  if (/^(?:de|het|'t)$/u.test(begin.lower) && words[first + 1] && !begin.capital) last = first + 1;
  last = endOfCapitals(words, last);
  while (last > first && /^(?:maar|en|daar|waar|ik|hij|zij|dat)$/u.test(words[last]?.lower ?? '')) last--;
  if (last === first && (KIND.test(begin.lower) || KIND_OF_SCHOOL.test(begin.lower))) return undefined;
  const school = words.slice(at, last + 1).some((word) => SCHOOL_WORD.test(word.lower));
  return { first, last, school };
}

/** "St. Jozefschool", "Jan van Nassauschool": a particle belongs to it where a school's word comes after. */
function endOfCapitals(words: readonly Word[], from: number): number {
  let last = from;
  for (let at = from + 1; at < words.length && at <= last + 3; at++) {
    const word = words[at];
    if (!word || !(word.gap === ' ' || (word.gap === '. ' && words[at - 1]?.lower === 'st'))) break;
    if (word.capital && (at === last + 1 || SCHOOL_WORD.test(word.lower))) last = at;
    else if (!/^(?:van|de|der|den|met|op|en|het|'t)$/u.test(word.lower)) break;
  }
  return last;
}

function firstOfName(words: readonly Word[], at: number): number | undefined {
  for (let first = at; first <= at + 3; first++) {
    const word = words[first];
    if (!word || (first > at && !/^ ["“‘'’]?$/u.test(word.gap))) return undefined;
    if (isBeginning(words, first)) return first;
    if (!BEFORE_NAME.test(word.lower) && !SCHOOL_WORD.test(word.lower)) return undefined;
  }
  return undefined;
}

function isBeginning(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word) return false;
  if (isNamedSchool(word) || isInClass(words, i) || isOfClass(words, i) || isUnknownSeat(words, i))
    return true;
  const short = SHORT_FOR_SCHOOL.test(words[i - 1]?.lower ?? '') && follows(word);
  if (/^(?:de|het|'t)$/u.test(word.lower) && !word.capital)
    return follows(next) && (short || (word.lower === "'t" && next?.capital === true));
  return word.capital || (word.shout && SCHOOL_WORD.test(word.lower));
}

function isNamedSchool({ lower }: Word): boolean {
  return NAMED_SCHOOL.test(lower) && !KIND_OF_SCHOOL.test(lower);
}

/** "zit op de toermalijn": no word of Dutch, so no couch and no bench. */
function isUnknownSeat(words: readonly Word[], i: number): boolean {
  const [sits, on, the, word] = words.slice(Math.max(0, i - 3), i + 1);
  if (!word || !/^(?:zit|zitten|zat)$/u.test(sits?.lower ?? '') || on?.lower !== 'op') return false;
  return /^(?:de|het)$/u.test(the?.lower ?? '') && word.text.length > 4 && !word.shout && !isOrdinary(word);
}

/** "zit op de vlinder in groep 3": without capitals, but what else has groups. */
function isInClass(words: readonly Word[], i: number): boolean {
  if (!/^(?:de|het|'t)$/u.test(words[i - 1]?.lower ?? '') || words[i - 2]?.lower !== 'op') return false;
  const next = words[i + 1]?.lower === 'in' ? i + 2 : i + 1;
  const numbered = words[next + 1] === undefined || /\d/u.test(words[next + 1]?.gap ?? '');
  return CLASS.test(words[next]?.lower ?? '') && numbered && !SCHOOL_WORD.test(words[i]?.lower ?? '');
}

/** "in groep 4 van het kompas", "in 2 havo op het bernardinus". */
function isOfClass(words: readonly Word[], i: number): boolean {
  const [group, of, the, word] = words.slice(Math.max(0, i - 3), i + 1);
  if (!word || !of || !/^(?:van|op)$/u.test(of.lower) || !/^(?:de|het|'t)$/u.test(the?.lower ?? ''))
    return false;
  if (!CLASS.test(group?.lower ?? '') || word.text.length < 3) return false;
  return (/\d/u.test(of.gap) || /\d/u.test(group?.gap ?? '')) && !SCHOOL_WORD.test(word.lower);
}

/** "(8)", "8 jaar": somebody's age is told. */
function hasAge(words: readonly Word[]): boolean {
  return words.some(
    ({ gap, lower }, i) =>
      /\(\d{1,2}\)/u.test(gap) ||
      (lower === 'jaar' && /\d/u.test(gap)) ||
      (words[i - 1]?.lower === 'van' && CHILDREN.has(words[i - 2]?.lower ?? '') && /^ \d{1,2},? /u.test(gap)),
  );
}

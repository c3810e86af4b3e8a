import { NAMED_THING, OFFICES } from './look-alikes.js';
import { isOrdinary, isListedWord } from './known-words.js';
import {
  isAdjective,
  isAmbiguousFirstName,
  isFirstName,
  isNamedAfterPerson,
  isParticle,
  isSurname,
  isListedThing,
  isThing,
  nameSpelling,
} from './name-classes.js';
import { HONORIFICS, PERSON_VERBS, RELATIONS, ROLES } from './people-words.js';
import { readSurname } from './surname-reading.js';
import { follows, type Word } from './words.js';

/**
 * How surely a name follows a trigger, surest first: after "mevrouw"; after "groetjes"; after "mijn buurvrouw"; after
 * "ik heet"; after a role; in a line by itself at the end; after "ik ben"; after a relation without "mijn".
 */
export type Trust =
  'title' | 'sign-off' | 'relation' | 'intro' | 'role' | 'signature' | 'i-am' | 'weak-relation';

/** Words that are verbs or the like much oftener than names, also after "mijn zoon". */
const SELDOM_NAMES = new Set(
  'wil ben lies hoop trees mark mei may lot job can don floor ward rein els hans vos wolf engel ster toon bas'.split(
    ' ',
  ),
);

/** Index of the last word of the name that begins at `at`, or undefined where no name stands there. */
export function readTrusted(words: readonly Word[], at: number, trust: Trust): number | undefined {
  let head = at;
  while (words[head]?.initial && (head === at || follows(words[head]) || words[head]?.gap === '')) head++;
  const afterInitials = head > at;
  const particleAt = head;
  head = endOfParticles(words, head);
  const word = words[head];
  if (!word || (head > at && !/^\.?['’ ]{0,2}$/u.test(word.gap))) return undefined;
  const particles = head > particleAt;
  if (!accepts(words, head, trust, particles, afterInitials)) return undefined;
  if (
    particles &&
    !afterInitials &&
    trust !== 'title' &&
    trust !== 'sign-off' &&
    !/^(?:der|den)$/u.test(words[head - 1]?.lower ?? '') &&
    !words[particleAt]?.capital &&
    !(word.capital && isSurname(word))
  )
    return undefined;
  return readSurname(words, head, word.capital);
}

/** "Op den Kelder", "In 't Veld": the particles after them make them part of a surname. */
const PREPOSITION = /^(?:op|in|uit|onder|aan|bij|over|voor)$/u;

/** Where the particles of a surname end that begin at `at`; `at` where there are none. */
function endOfParticles(words: readonly Word[], at: number): number {
  const joined = (i: number): boolean => i === at || follows(words[i]) || words[i]?.gap === '';
  let head = at;
  if (PREPOSITION.test(words[at]?.lower ?? '') && isParticle(words[at + 1]) && words[at + 2]?.capital) head++;
  while (isParticle(words[head]) && joined(head)) head++;
  return head;
}

function accepts(
  words: readonly Word[],
  at: number,
  trust: Trust,
  particles: boolean,
  initials: boolean,
): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.shout) {
    const sure = trust === 'title' || trust === 'relation';
    return sure && word.text.length > 3 && !isOrdinary(word) && !NAMED_THING.has(word.lower);
  }
  const trusted = trust === 'title' || trust === 'relation' || trust === 'intro' || initials;
  const thing =
    trusted && (word.capital || trust === 'title')
      ? isListedThing(word) || isNamedAfterPerson(word)
      : isThing(word);
  // "Mevrouw van der Hof": a town of that name is none here.
  const surname = trust === 'title' && particles && word.capital && !isNamedAfterPerson(word);
  if (thing && !surname && !isSurname(word) && !isFirstName(word)) return false;
  if (
    OFFICES.has(word.lower) &&
    !(trust === 'title' && !particles && isSurname(word)) &&
    !(particles && word.capital && isSurname(word)) &&
    !(word.capital && isAmbiguousFirstName(word))
  )
    return false;
  if (RELATIONS.has(word.lower) || HONORIFICS.has(word.lower)) return false;
  return word.capital
    ? acceptsCapital(word, trust, initials || particles)
    : acceptsLower(words, at, trust, particles);
}

function acceptsCapital(word: Word, trust: Trust, surrounded: boolean): boolean {
  if (trust === 'title' || surrounded) return true;
  if (isFirstName(word) || isAmbiguousFirstName(word) || (trust !== 'i-am' && isSurname(word))) return true;
  if (isAdjective(word) || ROLES.has(word.lower)) return false;
  // "Mijn buurman Geurt": what is only a form of a word may be a name just here.
  if (trust === 'relation' ? isListedWord(word) && word.text.length > 5 : isOrdinary(word)) return false;
  if (
    trust === 'i-am' &&
    /(?:er|ers|aan|aanse|ees|iër|aar|ist|ian|ish|ese|an|in|ijn|se|sche)$/u.test(word.lower)
  )
    return false;
  return nameSpelling(word) > LEAST_SPELLING[trust];
}

/** How much like a name an unlisted word must be spelled, by what stands before it. */
const LEAST_SPELLING: Record<Trust, number> = {
  title: -Infinity,
  'sign-off': -Infinity,
  relation: -Infinity,
  intro: -Infinity,
  role: -Infinity,
  signature: -0.5,
  'weak-relation': -0.5,
  'i-am': -1.1,
};

/** "zzp'ers", "wat-ie". */
const ABBREVIATED = /['-](?:er|ers|en|t|ie)$/u;

function acceptsLower(words: readonly Word[], at: number, trust: Trust, particles: boolean): boolean {
  const word = words[at];
  if (!word || word.text.length < 2 || !/[aeiouy]/u.test(word.plain) || ABBREVIATED.test(word.lower))
    return false;
  if (particles) {
    if (trust !== 'title' && trust !== 'sign-off') return false;
    if (trust === 'sign-off') return isSurname(word);
    const certain = /^(?:der|den|'t|ten|ter)$/u.test(words[at - 1]?.lower ?? '');
    // "de mevrouw van het klantcontactcentrum": where she works, unless it is a known surname.
    const whereabouts =
      /^(?:de|het|van)$/u.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'van';
    return certain || isSurname(word) || (!whereabouts && !isOrdinary(word));
  }
  if (isFirstName(word) && !isOrdinary(word)) return true;
  if (trust === 'title')
    return isSurname(word) || (!isOrdinary(word, false) && !PERSON_VERBS.has(word.lower));
  if (trust === 'sign-off')
    return isAmbiguousFirstName(word) || (!isOrdinary(word) && nameSpelling(word) > -0.8);
  if (trust === 'signature') return false;
  if (isAmbiguousFirstName(word))
    return trust !== 'i-am' && trust !== 'role' && !SELDOM_NAMES.has(word.plain);
  if (isOrdinary(word) || PERSON_VERBS.has(word.lower) || isAdjective(word)) return false;
  if (NAMED_THING.has(word.lower)) return false;
  const next = words[at + 1];
  // "Mijn buurvrouw tuiniert", "de arts faxt": what ends like a finite verb must be followed by one to be a name.
  if (/[^aeiou]t$/u.test(word.plain) && !(next && PERSON_VERBS.has(next.lower))) return false;
  const spelling = nameSpelling(word);
  if (trust === 'i-am') return spelling > 0.3;
  if (trust === 'role' || trust === 'weak-relation') return spelling > 0.5;
  // Without a capital, spelling and what follows must carry it: "mijn buurvrouw sjoukje durft", not "mijn buurvrouw knutselt".
  const actsOrEnds = next === undefined || !follows(next) || isVerbLike(next) || isParticle(next);
  return spelling > (actsOrEnds ? -0.15 : 0.5);
}

/** A verb of people, or a word that looks like a finite verb or an adverb behind a subject. */
function isVerbLike(word: Word): boolean {
  if (PERSON_VERBS.has(word.lower)) return true;
  return (
    /(?:t|de|te)$/u.test(word.lower) && isOrdinary(word) && !/^(?:met|het|uit|dat|wat)$/u.test(word.lower)
  );
}

import { wordOrName } from './capital-looks.js';
import { isListedWord, isOrdinary } from './known-words.js';
import {
  isAmbiguousFirstName,
  isFirstName,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
  personSpelling,
} from './name-classes.js';
import { hasArticle, isNamedThing, isNamedThingAfter, isNamedThingBefore } from './named-things.js';
import { PERSON_VERBS, RELATIONS, WEAK_VERBS } from './people-words.js';
import { follows, type Word } from './words.js';

const SHORTEST = 3;

/** A word without a capital that no Dutch text explains otherwise, and how much it looks like a name, in log-odds. */
export interface LowerCaseCandidate {
  last: number;
  looks: number;
}

/**
 * Names without capitals: a listed first name ("fatima el idrissi"), or a word that is no word of Dutch and is spelled
 * like a name. What stands around it says the rest ("tjitske vertelde …", "volgens ghazala kan …").
 */
export function lowerCaseCandidate(words: readonly Word[], i: number): LowerCaseCandidate | undefined {
  const word = words[i];
  if (!word || word.shout || /['’](?!s$)/u.test(word.text)) return undefined;
  const doubtful = isAmbiguousFirstName(word);
  if (doubtful && isWordAsName(words, i)) return { last: surnameAt(words, i), looks: FULL_NAME };
  const listed = isFirstName(word) || doubtful;
  if (isListedWord(word)) return doubtful ? wordAlone(words, i) : undefined;
  if (word.text.length < SHORTEST && !listed) return undefined;
  if (!listed && (isOrdinary(word) || isThing(word) || isNamedThing(word))) return undefined;
  if (!listed && PERSON_VERBS.has(word.lower)) return undefined;
  const last = listed ? surnameAt(words, i) : unlistedSurnameAt(words, i);
  if (standsAsThing(words, i, last)) return undefined;
  // "dries", "sterre": a name, but the form of a word as well.
  if (listed) return { last, looks: last > i ? FULL_NAME : isOrdinary(word) || doubtful ? DOUBTFUL : LISTED };
  const short = word.text.length === SHORTEST ? SHORT : 0;
  const next = words[i + 1];
  const subject = word.opening && next && follows(next) && PERSON_VERBS.has(next.lower) ? SUBJECT : 0;
  const pair = isFirstOfTwo(words, i) ? OF_TWO : 0;
  const asThing = 0.4 * Math.min(0, personSpelling(word));
  const full = last > i ? WITH_SURNAME + Math.max(0, nameSpelling(words[last]!)) / 2 : 0;
  return { last, looks: UNLISTED + nameSpelling(word) + asThing + subject + pair + full - short };
}

const FULL_NAME = 3;
const LISTED = 2.2;
const DOUBTFUL = 1.4;
const UNLISTED = 0.7;
/** Two unknown words in a row, both spelled like names: "rudsel maduro". */
const WITH_SURNAME = 0.8;
/** "shaniqua en djenairo chillen": two in a row, without articles, that do what people do. */
const OF_TWO = 1.2;
/** Three letters are an abbreviation oftener than a name. */
const SHORT = 0.6;
/** It opens the sentence before a finite verb: a thing would have an article. */
const SUBJECT = 0.9;
/** Names that Dutch uses for little else, but in sayings ("zwarte piet") or of trees. */
const HARDLY_WORDS: ReadonlySet<string> = new Set(
  'piet kees dirk hans joost kim olivia koos coos guus cor lea sara ria maria juliana els bob stan robin ida bibi jay erna dora jip pip mees ruby fleur lien dana'.split(
    ' ',
  ),
);
/** A first name that is a word: only what is said of people makes it one ("max is mijn beste vriend"). */
const WORD = -0.3;

/** Counted, or beside a word for a body, a place or an animal that bears a name. */
function standsAsThing(words: readonly Word[], first: number, last: number): boolean {
  return hasArticle(words, first) || isNamedThingBefore(words, first) || isNamedThingAfter(words, last);
}

function wordAlone(words: readonly Word[], i: number): LowerCaseCandidate | undefined {
  if (standsAsThing(words, i, i)) return undefined;
  const word = words[i]!;
  const opening = word.opening ? wordOrName(words, i) : 0;
  // "Ik ben de moeder", "leen z'n fiets maar".
  if (VERBS.test(word.lower) && opening < 1) return undefined;
  return { last: i, looks: (HARDLY_WORDS.has(word.plain) ? DOUBTFUL : WORD) + opening };
}

/** Where an unlisted surname ends behind an unlisted first name; `i` itself where none stands there. */
function unlistedSurnameAt(words: readonly Word[], i: number): number {
  let at = i + 1;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname || !follows(surname) || surname.capital || surname.shout || surname.text.length < SHORTEST)
    return i;
  if (PERSON_VERBS.has(surname.lower) || isThing(surname) || isListedWord(surname)) return i;
  if (isSurname(surname)) return at;
  return nameSpelling(words[i]!) > 0 && !isOrdinary(surname, false) && nameSpelling(surname) > 0 ? at : i;
}

/** Where the surname ends behind a listed first name; `i` itself where none stands there. */
function surnameAt(words: readonly Word[], i: number): number {
  let at = i + 1;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname || !follows(surname)) return i;
  if (isSurname(surname)) return at;
  if (at === i + 1 && isUnlistedSurname(surname)) return at;
  const particles = at > i + 1 && words[i + 1]?.lower !== 'de';
  return particles && !isOrdinary(surname) && !isThing(surname) ? at : i;
}

/** Behind a listed first name: no word of Dutch as it stands, or in one of its forms. */
function isUnlistedSurname(word: Word): boolean {
  if (word.text.length < SHORTEST || isOrdinary(word, false) || isThing(word)) return false;
  return !isFirstName(word) && !PERSON_VERBS.has(word.lower) && nameSpelling(word) > -0.5;
}

/** Finite verbs that open a sentence in chat, where "ik" is left out: "ben z'n broer kwijt". */
const VERBS = /^(?:ben|lies|leen|kan|wil|mag|will|can)$/u;
const NEARBY =
  /^ van (?:hiernaast|hierboven|hieronder|boven|beneden|onder|tegenover|verderop|de overkant|de buren|(?:nummer|nr\.?) ?\d+) (\p{L}+)/u;

/**
 * A first name that is a word too opens the sentence, and what follows is said of people only: "roos van hiernaast heeft",
 * "fleur z'n broer", "kees visser doet".
 */
function isWordAsName(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word?.opening || !next || !follows(next)) return false;
  if (isSurname(next) && !VERBS.test(word.lower)) {
    const verb = words[i + 2];
    return verb !== undefined && follows(verb) && PERSON_VERBS.has(verb.lower);
  }
  if (/^(?:z['’]?n|d['’]?r)$/u.test(next.lower))
    return !VERBS.test(word.lower) && RELATIONS.has(words[i + 2]?.lower ?? '');
  const near = NEARBY.exec(
    words
      .slice(i + 1, i + 6)
      .map(({ gap, text }) => gap + text)
      .join(''),
  );
  const verb = near?.[1]?.toLowerCase() ?? '';
  // "Hoop van boven is": said of things too.
  if (/^(?:is|was|wordt|werd|komt|kwam|kan|kon)$/u.test(verb)) return false;
  return PERSON_VERBS.has(verb) || WEAK_VERBS.has(verb);
}

/** The first of two unknown words in a row that open the sentence before a verb in the plural. */
function isFirstOfTwo(words: readonly Word[], i: number): boolean {
  const [and, second, verb] = words.slice(i + 1, i + 4);
  if (!words[i]?.opening || and?.lower !== 'en' || !second || !verb) return false;
  if (!follows(and) || !follows(second) || !follows(verb) || isOrdinary(second) || isThing(second))
    return false;
  return nameSpelling(second) > 0 && (verb.lower.endsWith('en') || verb.lower === 'zijn') && isOrdinary(verb);
}

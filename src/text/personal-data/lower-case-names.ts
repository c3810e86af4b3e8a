import { isOrdinary } from './known-words.js';
import {
  isAmbiguousFirstName,
  isFirstName,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
} from './name-classes.js';
import { hasArticle, isNamedThing, isNamedThingAfter, isNamedThingBefore } from './named-things.js';
import { PERSON_VERBS } from './people-words.js';
import { follows, type Word } from './words.js';

const SHORTEST = 3;

/** A word without a capital that no Dutch text explains otherwise, and how much it looks like a name, in log-odds. */
export interface LowerCaseCandidate {
  last: number;
  looks: number;
}

/**
 * Names without capitals: a listed first name ("fatima el idrissi"), or a word that is no word of Dutch and is spelled
 * like a name. What stands around it must say the rest ("tjitske vertelde …", "volgens ghazala kan …").
 */
export function lowerCaseCandidate(words: readonly Word[], i: number): LowerCaseCandidate | undefined {
  const word = words[i];
  if (!word || word.shout || word.text.length < SHORTEST || isOrdinary(word)) return undefined;
  if (/['’]/u.test(word.text)) return undefined;
  const listed = isFirstName(word);
  if (!listed && (isThing(word) || isNamedThing(word) || isAmbiguousFirstName(word))) return undefined;
  if (!listed && PERSON_VERBS.has(word.lower)) return undefined;
  if (hasArticle(words, i) || isNamedThingBefore(words, i)) return undefined;
  const last = listed ? surnameAt(words, i) : i;
  if (isNamedThingAfter(words, last)) return undefined;
  if (last > i) return { last, looks: FULL_NAME };
  if (listed) return { last, looks: LISTED };
  const short = word.text.length === SHORTEST ? SHORT : 0;
  const next = words[i + 1];
  const subject = word.opening && next && follows(next) && PERSON_VERBS.has(next.lower) ? SUBJECT : 0;
  return { last, looks: UNLISTED + nameSpelling(word) + subject - short };
}

const FULL_NAME = 3;
const LISTED = 1.7;
const UNLISTED = 0.3;
/** Three letters are an abbreviation oftener than a name. */
const SHORT = 0.6;
/** It opens the sentence before a finite verb: a thing would have an article. */
const SUBJECT = 0.6;

/** Where the surname ends behind a listed first name; `i` itself where none stands there. */
function surnameAt(words: readonly Word[], i: number): number {
  let at = i + 1;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname || !follows(surname)) return i;
  if (isSurname(surname)) return at;
  const particles = at > i + 1 && words[i + 1]?.lower !== 'de';
  return particles && !isOrdinary(surname) && !isThing(surname) ? at : i;
}

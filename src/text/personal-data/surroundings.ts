import { PERSON_VERBS, RELATIONS, ROLES, WEAK_VERBS } from './people-words.js';
import { prepared, type Sign } from './sign.js';
import { SIGNS_OF_MEETING } from './signs-of-meeting.js';
import { SIGNS_OF_PEOPLE } from './signs-of-people.js';
import { SIGNS_OF_THINGS } from './signs-of-things.js';
import { SIGNS_WITH_CAPITALS } from './signs-with-capitals.js';
import { WORDS_BEFORE } from './words-before.js';
import { follows, inLowerCase, type Word } from './words.js';

/** Characters that are looked at on either side: bounded, so that the whole stays linear. */
const REACH = 48;
/** Hardly any surroundings weigh more: what lacks more than this to be a name need not be looked at. */
export const MOST_SURROUNDINGS = 4.5;

const IN_LOWER_CASE = prepared([...SIGNS_OF_MEETING, ...SIGNS_OF_PEOPLE, ...SIGNS_OF_THINGS]);

/** What stands around the words from `first` to `last` as a weight for or against a person's name. */
export function surroundings(text: string, words: readonly Word[], first: number, last: number): number {
  const [word, end] = [words[first], words[last]];
  if (!word || !end) return 0;
  const before = text.slice(Math.max(0, word.start - REACH), word.start);
  const after = text.slice(endOfName(end), endOfName(end) + REACH);
  const previous = word.gap === ' ' ? words[first - 1] : undefined;
  return (
    (WORDS_BEFORE.get(previous?.lower ?? '') ?? 0) +
    weigh(IN_LOWER_CASE, inLowerCase(before), inLowerCase(after)) +
    weigh(SIGNS_WITH_CAPITALS, before, after) +
    verbs(words, first, last) +
    called(words, first)
  );
}

function weigh(signs: readonly Sign[], before: string, after: string): number {
  let weight = 0;
  for (const sign of signs) {
    if (sign.before && !sign.before.test(before)) continue;
    if (sign.after && !sign.after.test(after)) continue;
    weight += sign.weight;
  }
  return weight;
}

/** A verb of people behind the candidate, or before it ("zei Wubbo", "Gisteren stond Wubbo"). */
function verbs(words: readonly Word[], first: number, last: number): number {
  const next = words[last + 1];
  const previous = words[first - 1];
  let weight = 0;
  // "Wubbo (hoort slecht) wacht al een jaar".
  if (next?.gap === ' (' && PERSON_VERBS.has(next.lower)) weight += 1.6;
  if (next && follows(next) && PERSON_VERBS.has(next.lower)) weight += WEAK_VERBS.has(next.lower) ? 0.5 : 1.6;
  if (previous && follows(words[first]) && PERSON_VERBS.has(previous.lower))
    weight += WEAK_VERBS.has(previous.lower) ? 0.3 : 0.9;
  return weight;
}

/** "Vrijwilliger oege brengt", "huisgenoot temur vindt": who somebody is, and then the name. */
function called(words: readonly Word[], first: number): number {
  const previous = words[first - 1];
  const [word, next] = [words[first], words[first + 1]];
  if (!previous || !word || !follows(word)) return 0;
  // "De huisarts nixt maar wat": what ends like a finite verb must be followed by one to be a name.
  if (!word.capital && /[^aeiou]t$/u.test(word.plain) && !(next && PERSON_VERBS.has(next.lower))) return 0;
  return ROLES.has(previous.lower) || RELATIONS.has(previous.lower) ? 1.2 : 0;
}

/** Before the genitive: "Sanne's fiets". */
function endOfName(word: Word): number {
  return /['’]s$/u.test(word.text) ? word.end - 2 : word.end;
}

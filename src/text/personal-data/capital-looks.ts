import { isListedWord, isOrdinary } from './known-words.js';
import { OFFICES } from './look-alikes.js';
import {
  isAdjective,
  isAmbiguousFirstName,
  isFirstName,
  isNamedAfterPerson,
  isParticle,
  isSurname,
  nameSpelling,
  personSpelling,
} from './name-classes.js';
import { isNamedThing } from './named-things.js';
import { PERSON_VERBS, ROLES } from './people-words.js';
import { follows, type Word } from './words.js';

/**
 * What a capitalised word, with a surname perhaps, says by itself for a person's name: lists, spelling, whether Dutch has
 * another use for it. Log-odds by judgement.
 */
export function capitalLooks(words: readonly Word[], first: number, last: number): number {
  const word = words[first];
  if (!word) return 0;
  const opening = word.opening;
  let score = opening ? 0 : 0.3;
  if (isFirstName(word)) score += opening ? 2.2 : 2.6;
  else if (isAmbiguousFirstName(word)) score += opening ? wordOrName(words, first) : 1.2;
  else if (opening && isSurnameToo(word)) score += 0.3;
  else {
    score += (opening ? 1.15 : 1.6) + spelling(word);
    score -= knownAs(word, opening);
    if (isAdjective(word)) score -= 1.5;
    // "Meneer Pastoor".
    if (ROLES.has(word.lower) && !isSurname(word)) score -= 2.5;
    if (PLACE_ENDING.test(word.lower) && last === first) score -= 2.4;
    else if (isSurname(word) && !opening) score += 0.8;
  }
  if (isSurnameBegun(words, first) || isSurnameAlone(words, first)) score += 1.4;
  if (last > first) score += surnameWeight(words, first, last);
  return score;
}

/** A word that nobody listed, at the start of a sentence, or a town or company that nobody listed: the likelier counts. */
function spelling(word: Word): number {
  const asWord = Math.max(word.opening ? -1.5 : -0.8, nameSpelling(word));
  return Math.min(MOST_SPELLING, 0.5 * (asWord + personSpelling(word)) + 0.1);
}
const MOST_SPELLING = 1.5;

/** Towns and villages, known or not, and the surnames that come from them: "Lindewaard", "Julianadorp". */
const PLACE_ENDING =
  /^\p{L}{3,}(?:kerk|dam|burg|dorp|drecht|hoven|wijk|waard|oord|veen|woude?|zijl|broek|stad|land|meer|wolde|huizen|rode|horst|sluis|mond|hof)$/u;

/** "Visser van nummer 12": a word of Dutch and a surname, and no trade that is called so ("Bakker van de hoek"). */
function isSurnameToo(word: Word): boolean {
  return isSurname(word) && isListedWord(word) && !OFFICES.has(word.lower) && !isNamedThing(word);
}

/** What being a word of Dutch says against a name: a form or a compound of words may be one after all ("Lotje"). */
function knownAs(word: Word, opening: boolean): number {
  if (!isOrdinary(word)) return 0;
  if (isListedWord(word)) return opening ? 3.3 : 2.2;
  if (opening) return 2.7;
  return isOrdinary(word, false) ? 1.6 : 1;
}

/** A first name that is a word, at the start of a sentence: what follows decides which ("Wil heeft", "Wil je"). */
export function wordOrName(words: readonly Word[], i: number): number {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || !follows(next) || !PERSON_VERBS.has(next.lower)) return 0.3;
  if (PERSON_VERBS.has(word.lower) || VERB_FORMS.test(word.lower)) return 1.8;
  if (COUNTED.test(word.lower)) return 1.6;
  return WILLED.test(next.lower) ? 1.1 : 0.5;
}

/** Two finite verbs do not follow each other: the first of them is a name. */
const VERB_FORMS = /^(?:ben|lies|leen|kan|wil|mag|will|fleur)$/u;
/** Things that Dutch counts: as a subject they would have an article ("Roos is ziek", "de roos bloeit"). */
const COUNTED = /^(?:roos|iris|beer|wolf|vos|merel|mees|ster|robin|engel|peer|job|els|puck)$/u;
/** What a rose, a storm or a fir does not do. */
const WILLED =
  /^(?:wil|wilde|helpt|hielp|belt|belde|vraagt|vroeg|zorgt|zorgde|werkt|werkte|doet|deed|moest|mag|had|mist)$/u;

/** "Boos op Van Dongen": a capital that the particle has where no first name goes before. */
export function isSurnameAlone(words: readonly Word[], first: number): boolean {
  const [word, next] = [words[first], words[first + 1]];
  if (!word?.capital || word.opening || !/^(?:van|vd)$/u.test(word.lower)) return false;
  return (
    next !== undefined && follows(next) && (next.capital || isParticle(next)) && !isNamedAfterPerson(next)
  );
}

/** "vd Berg van de zesde", "van der Ploegh": particles that only surnames have. */
export function isSurnameBegun(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  const word = words[first];
  if (!before || !word || !follows(word) || isNamedAfterPerson(word)) return false;
  return /^(?:vd|v\.d|v\/d|der|den)$/u.test(before.lower);
}

function isAnyFirstName(word: Word): boolean {
  return isFirstName(word) || isAmbiguousFirstName(word);
}

function surnameWeight(words: readonly Word[], first: number, last: number): number {
  const surname = words[last];
  if (!surname) return 0;
  // "Ebubekir O."
  if (surname.text.length === 1) return 2.2;
  let score = last - first > 1 && isParticle(words[first + 1]) ? 1.8 : 0.9;
  if (isSurname(surname)) score += 1.4;
  // "Cor Spruit": amid a sentence a word has no capital behind a first name.
  else if (isOrdinary(surname)) score -= words[first]!.opening || !isAnyFirstName(words[first]!) ? 1.4 : 0.5;
  else score += 0.7 * nameSpelling(surname) + 0.5;
  return score;
}

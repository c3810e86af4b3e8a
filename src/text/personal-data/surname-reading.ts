import { isOrdinary } from './known-words.js';
import { NAMED_THING } from './look-alikes.js';
import {
  isFirstName,
  isListedThing,
  isNamedAfterPerson,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
  STREET_ENDING,
} from './name-classes.js';
import { follows, type Word } from './words.js';

/** Surname after a first name: particles and capitals, or listed surnames in a text without capitals. */
export function readSurname(words: readonly Word[], from: number, capitals: boolean): number {
  let last = from;
  let at = from + 1;
  while (at < words.length && at - last <= 4) {
    const word = words[at];
    if (!word) break;
    const joined = follows(word) && !(word.gap.includes('.') && !words[at - 1]?.initial);
    const hyphen = word.gap === '-' || word.gap === ' - ';
    if (/['’]s$/u.test(words[at - 1]?.text ?? '') && at - 1 === last) break;
    if (!joined && !(hyphen && word.capital && word.gap === '-')) break;
    if (word.initial) at++;
    else if (isParticle(word)) {
      // "Sanne van De Vlieger": no surname has its capital there.
      if (word.capital && words[at - 1]?.lower === 'van' && !words[at - 1]?.capital) break;
      // "Stefan de Ruiter van Werk en Inkomen": the surname is there already.
      if (word.lower === 'van' && last > from && !isFirstName(words[last]!) && words[at + 1]?.capital) break;
      at++;
    } else if (word.capital && !isThingBehind(words[from], word) && !isBodyAfterVan(words, at, last)) {
      last = at;
      at++;
    } else if (
      !capitals &&
      !word.capital &&
      (isSurname(word) ||
        (word.text.length > 3 &&
          !isOrdinary(word) &&
          !isThing(word) &&
          (at - last > 2 || nameSpelling(word) > 0.6)))
    ) {
      last = at;
      at++;
    } else break;
  }
  return last;
}

/** No surname. Behind a known first name an ending like that of "Bolhuis" says nothing. */
function isThingBehind(first: Word | undefined, word: Word): boolean {
  // "Van Dongen": surnames are towns.
  if (first && /^(?:van|vd)$/u.test(first.lower) && !first.opening)
    return word.shout || STREET_ENDING.test(word.lower) || isNamedAfterPerson(word);
  if (!first || !isFirstName(first) || STREET_ENDING.test(word.lower) || isNamedAfterPerson(word))
    return isThing(word);
  return isListedThing(word);
}

/** The last word of a capitalised group that begins at `first`: "Sietske van der Molen", "Ronald Vlietstra-Kok". */
export function readFullName(words: readonly Word[], first: number): number {
  return readSurname(words, first, true);
}

/** "Sanne van de Bibliotheek", "Sanne van Humanitas": where she works. "Van der" and "van den" are surnames always. */
function isBodyAfterVan(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at];
  if (!word || at - last < 2 || isSurname(word)) return false;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'het' && words[at - 2]?.lower === 'van') return true;
  return NAMED_THING.has(word.lower) && /^(?:de|'t|van)$/u.test(before);
}

import { foldWord } from '../lexicon/word-forms.js';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.js';
import { NAMED_AFTER, NAMED_AFTER_ENDING, NOT_A_PERSON, THING_ENDING } from './look-alikes.js';
import { ordinaryWords } from './known-words.js';
import { soundsLikeName, soundsLikePerson } from './spelling.js';
import { SURNAMES } from './surnames.js';
import type { Word } from './words.js';

export const PARTICLES: ReadonlySet<string> = new Set(
  "van de der den het ten ter te 't el al ben bin bint abu abou ait aït da dos du di von zu la le v.d vd v/d vande vander vanden d' ould ibn".split(
    ' ',
  ),
);

export function isParticle(word: Word | undefined): boolean {
  return word !== undefined && PARTICLES.has(word.lower);
}

/** In the list of first names (each part of a double name) and no word. */
export function isFirstName(word: Word): boolean {
  if (isAmbiguousFirstName(word)) return false;
  if (FIRST_NAMES.has(word.plain)) return true;
  if (!word.plain.includes('-')) return false;
  const parts = word.plain.split('-');
  return parts.length === 2 && parts.every((part) => FIRST_NAMES.has(part));
}

export function isAmbiguousFirstName(word: Word): boolean {
  return AMBIGUOUS_FIRST_NAMES.has(word.plain);
}

export function isSurname(word: Word): boolean {
  if (SURNAMES.has(word.plain)) return true;
  const hyphen = word.plain.indexOf('-');
  return hyphen >= 0 && SURNAMES.has(word.plain.slice(0, hyphen));
}

const ADJECTIVE_OF_PLACE =
  /(?:ische|ische?|aanse?|ijnse|erse|iaans|ische|sprekende?|talige?|iërs?|[st]ijnen|ezen|anen)$/u;

/** "Jonkman-de (Boer)", "al-Masri". */
const JOINED_PARTICLE = /-(?:van|de|der|den|ter|ten|el|al|ait|ben)$|^(?:al|el|as|ar|ad|az|ibn|ben)-/u;

/** Names a place, a people, a body, a brand or the like by list, or is an acronym. */
export function isListedThing(word: Word): boolean {
  if (word.shout || /\p{N}/u.test(word.text)) return true;
  // "VvE", "DigiD's"; "Jannie-achtige", "Egberts-punten".
  if (/^[^-]*\p{Lu}[^-]*\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Van|O['’]|D['’])\p{Lu}/u.test(word.text))
    return true;
  if (word.capital && /-\p{Ll}/u.test(word.text) && !JOINED_PARTICLE.test(word.lower)) return true;
  return NOT_A_PERSON.has(word.lower) || NOT_A_PERSON.has(word.plain);
}

/** The same, or by its looks ("Beatrixlaan", "Wmo-loket"): never a person by itself. */
export function isThing(word: Word): boolean {
  word.findings.thing ??= looksLikeThing(word);
  return word.findings.thing;
}

function looksLikeThing(word: Word): boolean {
  if (isListedThing(word)) return true;
  const parts = word.lower.split('-');
  if (parts.length > 1) {
    if (parts.every((part) => FIRST_NAMES.has(part))) return false;
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    // "Janna-Roos", "Verstegen-Bol": two capitals are two names, unless the first is a thing's.
    if (NOT_A_PERSON.has(first) && !AMBIGUOUS_FIRST_NAMES.has(first)) return true;
    // "Fanny Blankers-Koenhal".
    return STREET_ENDING.test(last) || (!THING_ENDING_ALONE.test(last) && endsLikeThing(last, last));
  }
  return isNamedAfterPerson(word) || endsLikeThing(word.lower, word.plain);
}

const THING_ENDING_ALONE = new RegExp(`^${THING_ENDING.source}`, 'u');

function endsLikeThing(lower: string, plain: string): boolean {
  const ending = THING_ENDING.exec(lower)?.[0];
  if (ending === undefined || SURNAMES.has(plain) || FIRST_NAMES.has(plain)) return false;
  // A short ending proves little unless a word stands before it: "Buurtlijn", not "Evelijn".
  const head = lower.slice(0, -ending.length);
  if (STREET_ENDING.test(lower) && head.length > 4) return true;
  if (head.length < 2) return head.length === 0;
  return ending.length > 4 || isKnown(head) || isKnown(head.replace(/s$/u, ''));
}

/** "Goghflat", "Schmidtroute", and "Court" by itself: a thing, whatever name goes before. */
export function isNamedAfterPerson(word: Word): boolean {
  if (NAMED_AFTER.has(word.lower)) return true;
  const head = NAMED_AFTER_ENDING.exec(word.lower)?.index ?? 0;
  return head > 2 && !SURNAMES.has(word.plain) && !FIRST_NAMES.has(word.plain);
}

/** Endings that surnames of some length do not have. */
export const STREET_ENDING =
  /(?:straat|laan|plein|school|college|lyceum|gracht|kade|singel|steeg|dreef|plantsoen|stadion|theater|ziekenhuis|museum|prijs|fonds|brug|tunnel|arena|kerk)$/u;

function isKnown(word: string): boolean {
  return (
    ordinaryWords().has(foldWord(word)) ||
    FIRST_NAMES.has(word) ||
    SURNAMES.has(word) ||
    NOT_A_PERSON.has(word)
  );
}

export function isAdjective(word: Word): boolean {
  return ADJECTIVE_OF_PLACE.test(word.lower);
}

/** Endings of Dutch words that names hardly have. */
const WORD_ENDING =
  /(?:heid|ing|ingen|eren|lijk|lijke|baar|schap|atie|aties|iteit|isme|loos|loze|achtig|eerde?|eert|end|ende|ig|ige|tie|ties|lijks|zame?|sel|nis|aar|aars|ster|sters|erig|heden|ieke|isch|ische|ale|aire|aires|ieve|ïde|eske|uele|iële|eur|eurs|eus|ist|isten|teit|ment|uur|eer|eren|heids|lijks|tjes)$/u;

/** What a nat of spelling is worth: its letters are not as independent as the sum over them takes them. */
const WORTH = 0.28;
const MOST = 3;

/** How likely an unlisted word is a name by its spelling, in log-odds from −1.5 to 3. */
export function nameSpelling(word: Word): number {
  word.findings.spelling ??= spellingOf(word);
  return word.findings.spelling;
}

function spellingOf({ plain, lower }: Word): number {
  const whole = spellingAsIs(plain, lower);
  // "Machteldje", "Evelijntje": the small form of a name, which ends like that of a word.
  const large = /^(\p{L}{4,}?)(?:t?je)$/u.exec(plain)?.[1];
  return large === undefined ? whole : Math.max(whole, spellingAsIs(large, large));
}

function spellingAsIs(plain: string, lower: string): number {
  const score = WORTH * soundsLikeName(plain) - (WORD_ENDING.test(lower) && lower.length > 5 ? 0.8 : 0);
  return Math.max(-1.5, Math.min(MOST, score));
}

/** How likely an unlisted word with a capital is the name of a person rather than of a thing, −2 to 2. */
export function personSpelling(word: Word): number {
  word.findings.person ??= Math.max(-2, Math.min(2, 0.25 * soundsLikePerson(word.plain)));
  return word.findings.person;
}

import { NAMED_THING, NOT_A_PERSON, OFFICES, TRADES } from './look-alikes.js';
import { isOrdinary } from './known-words.js';
import { isFirstName, isParticle, isThing } from './name-classes.js';
import { PERSON_VERBS, POSSESSIVES, RELATIONS, ROLES } from './people-words.js';
import { follows, type Word } from './words.js';

/** "Onze kat heet Dropje", "het wijkcentrum heet nu Huis van Ada". */
export function isCalledAsThing(words: readonly Word[], i: number): boolean {
  const heet = /^(?:nu|nou|voortaan|nog|het)$/u.test(words[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  if (!/^(?:heet|heette|heten|genaamd|genoemd)$/u.test(words[heet]?.lower ?? '')) return false;
  return [1, 2, 3].some((back) => isNamedThing(words[heet - back]));
}

/** What is about people whom everybody knows: "de film over Frida Kahlo", "een boek van Lale Gül". */
const WORKS =
  /^(?:film|documentaire|biografie|boek|boeken|roman|serie|podcast|tentoonstelling|expositie|musical|toneelstuk|voorstelling|standbeeld|beeld|borstbeeld|schilderij|schilderijen|lied|liedjes|muziek|concert|citaat|quote|roman|romans|programma|filmavond|code|sprookje|sprookjes|uitvinding)$/u;

/** A full name, or with "over" any name, behind a word for a work. */
export function isAuthorOrSubject(words: readonly Word[], first: number, last: number): boolean {
  const link = words[first - 1]?.lower ?? '';
  const known = last > first || !isFirstName(words[first]!);
  if (link !== 'over' && !(known && /^(?:van|door|met)$/u.test(link))) return false;
  return WORKS.test(words[first - 2]?.lower ?? '');
}

/** "Huis van Ada": a thing with a capital of its own, and whose it is. */
function isOfProperNoun(words: readonly Word[], i: number): boolean {
  const owner = words[i - 2];
  return (
    words[i - 1]?.lower === 'van' &&
    follows(words[i]) &&
    owner?.capital === true &&
    !owner.opening &&
    isNamedThing(owner)
  );
}

/** "Nu Hatice, niet meer Jolanda": neither a lake nor an amount. */
function isNoLonger(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    words[i - 1]?.lower === 'meer' &&
    words[i - 2]?.lower === 'niet' &&
    isFirstName(word)
  );
}

/** "basisschool Pippi", "motie Harmsma", "café Tinus". */
export function isNamedThingBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || isNoLonger(words, i)) return false;
  const close = follows(words[i]) || /^ ?[("“‘'-]+$/u.test(words[i]?.gap ?? '');
  if (!close) return false;
  return (
    isNamedThing(before) ||
    isOfProperNoun(words, i) ||
    isNicknamed(words, i) ||
    (/^(?:de|het|van|'t)$/u.test(before.lower) && isNamedThing(words[i - 2]) && before.lower !== 'van')
  );
}

/** "Café tante Sjaan", "snackbar bij Truus", "eetcafé bolle Jan". */
function isNicknamed(words: readonly Word[], i: number): boolean {
  const [before, thing] = [words[i - 1], words[i - 2]];
  if (!before || !thing || !follows(before) || !isNamedThing(thing)) return false;
  return /^(?:bij|chez|don|tante|ome|oom|opa|oma|mama|papa|bolle|dikke|vrouwe|moeder)$/u.test(before.lower);
}

export function isNamedThingAfter(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next) return false;
  // "Willem II".
  if (/^[IVX]+$/u.test(next.text) && follows(next)) return true;
  if (next.gap === '-' || /^["”’']-$/u.test(next.gap)) return true;
  // "Yohana's fiets" is hers; "Harmke weg is" has no road in it.
  if (/['’]s$/u.test(words[last]?.text ?? '') || next.lower === 'weg') return false;
  // "Sam& voor alle kinderen".
  if (next.gap.startsWith('&')) return true;
  return follows(next) && isNamedThing(next) && !PERSON_VERBS.has(next.lower);
}

/** "Van den Berg Bouw", "Jansen & De Boer makelaars", "De Vries en Zn.": a company called after who began it. */
export function isCompany(words: readonly Word[], last: number): boolean {
  const end = words[last];
  if (end?.capital && TRADES.has(end.lower)) return true;
  const joined = words[last + 1]?.gap === ' & ' || /^(?:en|&)$/u.test(words[last + 1]?.lower ?? '');
  for (let at = last + 1; at <= last + (joined ? MOST_PARTNERS : 1); at++) {
    const word = words[at];
    if (!word || !(follows(word) || word.gap === ' & ')) return false;
    if (TRADES.has(word.lower)) return !RELATIONS.has(words[at + 1]?.lower ?? '');
    if (!word.capital && !isParticle(word) && !/^(?:en|&)$/u.test(word.lower)) return false;
  }
  return false;
}

/** Words in which the second of two names ends: "en De Boer makelaars". */
const MOST_PARTNERS = 4;

export function isNamedThing(word: Word | undefined): boolean {
  if (!word || (OFFICES.has(word.lower) && !NAMED_THING.has(word.lower))) return false;
  if (NAMED_THING.has(word.lower)) return true;
  return (
    word.lower.length > 7 &&
    /(?:school|college|huis|centrum|straat|plein|laan|wet|motie|prijs|fonds|winkel|bakkerij|kerk|zaal|museum|club|vereniging|stichting|restaurant|methode|methodiek|programma|project|commissie|flat|park|toernooi|instelling|aanbieder|markt|boerderij|opvang|theater|praktijk|bedrijf|zaak|maker|salon|garage|handel|atelier|manege|kwekerij|boot|schip|hoeve|toren|organisatie|corporatie|coöperatie|orkest|koor|bond|maatschappij|keten|merk|spel|spelletje)$/u.test(
      word.lower,
    )
  );
}

/** "De Oekraïense Yaryna": where she is from, and no part of a name. */
function isOfPlace(word: Word): boolean {
  return word.capital && word.lower.length > 4 && word.lower.endsWith('se') && !isFirstName(word);
}

export function hasArticle(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !follows(words[i])) return false;
  if (isNoLonger(words, i)) return false;
  if (
    /^(?:de|het|'t|een|'n|des|dit|deze|elke|elk|geen|alle|welke|welk|ieder|iedere|zo'n|per|twee|drie|vier|veel|meer)$/u.test(
      before.lower,
    )
  )
    return true;
  const earlier = words[i - 2];
  return (
    before.lower.endsWith('e') &&
    !isFirstName(words[i]!) &&
    isOrdinary(before) &&
    !isOfPlace(before) &&
    !PERSON_VERBS.has(before.lower) &&
    follows(before) &&
    /^(?:de|het|een|deze|dit)$/u.test(earlier?.lower ?? '')
  );
}

/** Capitals just before that are no name: "Stichting Jarige Job", "Grand Café Noor". */
export function isPartOfProperNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !follows(words[i]) || isOfPlace(before)) return false;
  // "COOP Hoekstra".
  if (before.shout) return isThing(before) && NOT_A_PERSON.has(before.lower);
  if (!before.capital) return false;
  // A word for a person, or "Onze": no part of a name.
  if (RELATIONS.has(before.lower) || ROLES.has(before.lower) || POSSESSIVES.has(before.lower)) {
    return isNamedThingBefore(words, i - 1);
  }
  return !before.opening || isNamedThing(words[i - 2]) || isThing(before);
}

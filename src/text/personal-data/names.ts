import type { PersonalDataSpan } from '../analysis.js';
import { NAMED_THING, OFFICES } from './look-alikes.js';
import {
  isAdjective,
  isAmbiguousFirstName,
  isFirstName,
  isOrdinary,
  isParticle,
  isSurname,
  isThing,
  nameSpelling,
} from './name-classes.js';
import { readFullName, readTrusted, type Trust } from './name-reading.js';
import {
  HONORIFICS,
  PERSON_VERBS,
  POSSESSIVES,
  RELATIONS,
  ROLES,
  SPOKEN_TO,
  WEAK_VERBS,
  WITH,
} from './people-words.js';
import { sayingAt } from './sayings.js';
import { span } from './span.js';
import { follows, type Word } from './words.js';

/** From here up a candidate is a name. Weights below are log-odds by judgement, checked with bench/personal-data. */
const THRESHOLD = 2;

/** Names of people, by what stands around them first and by lists of names second. */
export function findNames(
  text: string,
  words: readonly Word[],
  contacts: readonly PersonalDataSpan[],
): PersonalDataSpan[] {
  const isContact = markContacts(contacts);
  const spans: PersonalDataSpan[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < from) continue;
    const saying = sayingAt(words, i);
    if (saying > 0) {
      from = i + saying;
      continue;
    }
    const found = byContext(text, words, i) ?? byLooks(text, words, i, spans, isContact);
    if (!found) continue;
    const first = words[found.first];
    const last = words[found.last];
    if (!first || !last) continue;
    spans.push(span('name', first.start, endWithoutGenitive(last), found.reason));
    from = found.last + 1;
  }
  return spans;
}

/** Whether a telephone number, e-mail address or the like begins just after an offset: "Wubbe, 06-…". */
type ContactNear = (offset: number) => boolean;

function markContacts(contacts: readonly PersonalDataSpan[]): ContactNear {
  const starts = new Set(contacts.map(({ start }) => start));
  return (offset) => Array.from({ length: CONTACT_REACH }, (_, i) => offset + i).some((at) => starts.has(at));
}

const CONTACT_REACH = 15;

interface Found {
  first: number;
  last: number;
  reason: string;
}

/** "Sanne's fiets": the name ends before the apostrophe. */
function endWithoutGenitive(word: Word): number {
  return /['’]s$/u.test(word.text) && word.text.length > 4 ? word.end - 2 : word.end;
}

// --- Words that announce a name --------------------------------------------------------------------------------------

/** A trigger at word `i` (title, relation, "ik heet" …) and the name after it. */
function byContext(text: string, words: readonly Word[], i: number): Found | undefined {
  const trigger = triggerAt(text, words, i);
  if (!trigger) return undefined;
  const last = readTrusted(words, trigger.nameAt, trigger.trust);
  if (last === undefined || sayingAt(words, trigger.nameAt) > 0) return undefined;
  return { first: trigger.nameAt, last, reason: trigger.reason };
}

interface Trigger {
  nameAt: number;
  trust: Trust;
  reason: string;
}

function triggerAt(text: string, words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return undefined;
  if (HONORIFICS.has(word.lower)) return titleTrigger(words, i);
  if (ROLES.has(roleOf(word)) && !isNamedThingBefore(words, i) && follows(next)) {
    return {
      nameAt: i + 1,
      trust: ROLES_CALLED_BY_NAME.has(roleOf(word)) ? 'title' : 'role',
      reason: 'role-and-name',
    };
  }
  if (isRelation(word)) return relationTrigger(words, i);
  return introTrigger(words, i) ?? signOffTrigger(text, words, i);
}

/** Roles after which a name is as sure as after "mevrouw". */
const ROLES_CALLED_BY_NAME = new Set(
  'juf meester dokter tante oom ome zuster broeder dr drs ir dominee'.split(' '),
);

function roleOf(word: Word): string {
  if (ROLES.has(word.lower)) return word.lower;
  const ending = [...ROLE_ENDINGS].find((role) => word.lower.endsWith(role));
  return ending ?? word.lower;
}

const ROLE_ENDINGS = new Set(
  'consulent begeleider begeleidster werker coach verpleegkundige medewerker medewerkster adviseur vrijwilliger docent leerkracht coördinator'.split(
    ' ',
  ),
);

function titleTrigger(words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next || !follows(next)) return undefined;
  if (word.lower === 'heer' && !/^(?:de|den|weledele|geachte|beste|en)$/u.test(words[i - 1]?.lower ?? ''))
    return undefined;
  if (word.lower === 'hr' && !next.capital) return undefined;
  let nameAt = i + 1;
  // "mevrouw dr. Sietsma", "meneer en mevrouw Sietsma"
  while (
    words[nameAt] &&
    (ROLES_CALLED_BY_NAME.has(words[nameAt]?.lower ?? '') ||
      /^(?:en|of|prof|mr|ing)$/u.test(words[nameAt]?.lower ?? '')) &&
    canBeginName(words[nameAt + 1] ?? words[nameAt])
  )
    nameAt++;
  if (HONORIFICS.has(words[nameAt]?.lower ?? '')) return undefined;
  const family =
    word.lower === 'familie' ||
    word.lower === 'gezin' ||
    word.lower === 'echtpaar' ||
    word.lower === 'gebroeders';
  return { nameAt, trust: family ? 'role' : 'title', reason: 'title-and-name' };
}

function canBeginName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.capital || word.initial || HONORIFICS.has(word.lower) || ROLES.has(word.lower))
  );
}

/** "buurvrouw", "schoonzusje", "buurvrouwtje". */
function isRelation(word: Word): boolean {
  if (RELATIONS.has(word.lower)) return true;
  return /^(?:schoon|stief|pleeg|achter|oud|bonus|over|boven|onder|beneden)(?=\p{L}{3})/u.test(word.lower)
    ? RELATIONS.has(
        word.lower.replace(/^(?:schoon|stief|pleeg|achter|oud|bonus|over|boven|onder|beneden)-?/u, ''),
      )
    : false;
}

/** "mijn buurvrouw Fatima", "onze zoon (Daan, 8)", "een vriendin van me, Joke,", "mijn zoon van 12, Daan". */
function relationTrigger(words: readonly Word[], i: number): Trigger | undefined {
  let nameAt = i + 1;
  const next = words[nameAt];
  if (!next) return undefined;
  if (/^(?:genaamd|heet|heette|heten|genoemd)$/u.test(next.lower)) nameAt++;
  else if (next.lower === 'van' && /^(?:me|mij|ons|mijn|hem|haar)$/u.test(words[i + 2]?.lower ?? ''))
    nameAt += 2;
  else if (next.lower === 'van' && /^\s*\d{1,3}\s*(?:jaar)?,?\s*/u.test(words[i + 2]?.gap ?? ''))
    nameAt += words[i + 2]?.lower === 'jaar' ? 2 : 1;
  const name = words[nameAt];
  if (!name) return undefined;
  const owned = isOwned(words, i);
  if (follows(name) && nameAt === i + 1)
    return { nameAt, trust: owned ? 'relation' : 'weak-relation', reason: 'relation-and-name' };
  if (!owned || !name.capital)
    return nameAt > i + 1 && follows(name)
      ? { nameAt, trust: 'relation', reason: 'relation-and-name' }
      : undefined;
  if (/^[ ,]{0,2}[("“‘][ ]?$/u.test(name.gap) || nameAt > i + 1)
    return { nameAt, trust: 'relation', reason: 'relation-and-name' };
  const after = words[nameAt + 1];
  const closed =
    after === undefined ||
    /^\s?[,.)!?:]/u.test(after.gap) ||
    PERSON_VERBS.has(after.lower) ||
    isParticle(after);
  if (/^, ?$/u.test(name.gap) && closed) return { nameAt, trust: 'role', reason: 'relation-and-name' };
  return undefined;
}

/** "mijn", "een oude", "de" somewhere just before. */
function isOwned(words: readonly Word[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const before = words[i - back];
    if (!before || !follows(words[i - back + 1])) return false;
    if (POSSESSIVES.has(before.lower)) return true;
  }
  return false;
}

/** Words that end in "I am called": name follows. */
const INTRODUCTIONS: readonly string[][] = [
  ['ik', 'heet'],
  ['ik', 'ben'],
  ['naam', 'is'],
  ['noem', 'me'],
  ['noemt', 'zich'],
  ['noemen', 'me'],
  ['hij', 'heet'],
  ['zij', 'heet'],
  ['ze', 'heet'],
  ['die', 'heet'],
  ['hiet', 'is'],
  ['met', 'vriendelijke'],
];
const LABELS = new Set(
  'naam genaamd contactpersoon indiener inzender indienster afzender deelnemer deelneemster gastvrouw gespreksleider notulist bewoner aanvrager ondergetekende melder meldster heet heette namens'.split(
    ' ',
  ),
);

function introTrigger(words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return undefined;
  if (LABELS.has(word.lower)) {
    const colon = /^ ?: ?$/u.test(next.gap);
    if (colon) return { nameAt: i + 1, trust: 'role', reason: 'label-and-name' };
    if (/^(?:genaamd|contactpersoon|ondergetekende|heet|heette)$/u.test(word.lower) && follows(next))
      return { nameAt: i + 1, trust: 'intro', reason: 'introduction' };
  }
  const phrase = INTRODUCTIONS.some(
    ([first, second]) => word.lower === first && next.lower === second && follows(next),
  );
  if (phrase && word.lower !== 'met') {
    const name = words[i + 2];
    if (follows(name) || /^ ?: ?$/u.test(name?.gap ?? ''))
      return { nameAt: i + 2, trust: next.lower === 'ben' ? 'i-am' : 'intro', reason: 'introduction' };
  }
  if (
    /^(?:ingebracht|ingediend|aangedragen|opgeschreven|genoteerd|bedacht|ingevuld|geschreven|verteld|gebeld|begeleid|geholpen)$/u.test(
      word.lower,
    ) &&
    next.lower === 'door'
  ) {
    return follows(words[i + 2]) ? { nameAt: i + 2, trust: 'role', reason: 'by-name' } : undefined;
  }
  if (/^(?:aldus|t\.a\.v|tav|c\/o)$/u.test(word.lower) && follows(next))
    return { nameAt: i + 1, trust: 'role', reason: 'by-name' };
  return undefined;
}

/** "Groetjes, Sjaan" and a name by itself after a dash or on a line of its own at the end. */
function signOffTrigger(text: string, words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return undefined;
  const left = words.length - i - 1;
  if (left > 6) return undefined;
  if (
    /^(?:groet|groeten|groetjes|groetje|gr|grtjs|grtz|mvg|liefs|hoogachtend|xx|xxx|gegroet)$/u.test(
      word.lower,
    ) &&
    /^[\s,.!:-]{1,6}$/u.test(next.gap)
  ) {
    const skip = /^(?:van|uit|namens)$/u.test(next.lower) ? 1 : 0;
    return { nameAt: i + 1 + skip, trust: 'sign-off', reason: 'signed-off' };
  }
  if (
    left <= 3 &&
    /(?:[-–—~/]|\n)\s?$/u.test(next.gap) &&
    (next.capital || next.initial) &&
    onlyName(words, i + 1)
  ) {
    return { nameAt: i + 1, trust: 'signature', reason: 'signed-off' };
  }
  if (
    left <= 3 &&
    next.gap.endsWith('(') &&
    (next.capital || next.initial) &&
    /^\)\.?\s*$/u.test(text.slice(words.at(-1)?.end ?? 0)) &&
    onlyName(words, i + 1)
  ) {
    return { nameAt: i + 1, trust: 'signature', reason: 'signed-off' };
  }
  return undefined;
}

/** From here to the end there are only capitals and particles, on one line. */
function onlyName(words: readonly Word[], from: number): boolean {
  return words
    .slice(from)
    .every(
      (word, i) =>
        (word.capital || word.initial || isParticle(word)) && (i === 0 || /^[ .,]{1,2}$/u.test(word.gap)),
    );
}

// --- Names that stand by themselves ----------------------------------------------------------------------------------

/** A capitalised word or group of words whose looks and neighbours speak for a person. */
function byLooks(
  text: string,
  words: readonly Word[],
  i: number,
  found: readonly PersonalDataSpan[],
  isContact: ContactNear,
): Found | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.initial) return byInitials(words, i);
  if (!word.capital) return lowerCaseName(words, i);
  if (word.text.length < 2) return undefined;
  if (isThing(word) && !isFirstName(word)) return undefined;
  const last = readFullName(words, i);
  if (isNamedThingBefore(words, i) || isNamedThingAfter(words, last) || hasArticle(words, i))
    return undefined;
  const end = words[last];
  if (end && last > i && isThing(end) && !isSurname(end)) return undefined;
  const score =
    looks(words, i, last) +
    surroundings(text, words, i, last) +
    (beside(words, i, found) ? 1.5 : 0) +
    (end && isContact(end.end) ? 1.8 : 0);
  return score >= THRESHOLD
    ? { first: i, last, reason: last > i ? 'first-name-and-surname' : 'name-in-context' }
    : undefined;
}

/** "J. Bakker", "A.B. de Wit". */
function byInitials(words: readonly Word[], i: number): Found | undefined {
  let at = i + 1;
  while (words[at]?.initial) at++;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (!surname?.capital || !/^\.? ?$/u.test(surname.gap)) return undefined;
  let last = at;
  if (words[at + 1]?.capital && words[at + 1]?.gap === '-') last = at + 1;
  if (isThing(surname) && !isSurname(surname)) return undefined;
  if (isNamedThingAfter(words, last) || isNamedThingBefore(words, i)) return undefined;
  if (hasArticle(words, i) && !isParticle(words[i + 1])) return undefined;
  return { first: i, last, reason: 'initials-and-surname' };
}

/** Without capitals only full names of listed parts ("fatima el idrissi"), or a listed name beside a person's verb. */
function lowerCaseName(words: readonly Word[], i: number): Found | undefined {
  const word = words[i];
  if (!word || word.shout || !isFirstName(word) || isOrdinary(word)) return undefined;
  const before = words[i - 1];
  const next = words[i + 1];
  if (hasArticle(words, i) || isNamedThingBefore(words, i)) return undefined;
  let at = i + 1;
  while (isParticle(words[at]) && follows(words[at])) at++;
  const surname = words[at];
  if (
    surname &&
    follows(surname) &&
    (isSurname(surname) ||
      (at > i + 1 && !isOrdinary(surname) && !isThing(surname) && at - i > 1 && words[i + 1]?.lower !== 'de'))
  ) {
    if (!isNamedThingAfter(words, at)) return { first: i, last: at, reason: 'first-name-and-surname' };
  }
  if (isNamedThingAfter(words, i)) return undefined;
  const speaks = next && follows(next) && PERSON_VERBS.has(next.lower);
  const addressed = before && follows(word) && (SPOKEN_TO.has(before.lower) || WITH.has(before.lower));
  return speaks || addressed ? { first: i, last: i, reason: 'name-in-context' } : undefined;
}

/** What the words themselves say: lists, spelling, a surname behind a first name. */
function looks(words: readonly Word[], first: number, last: number): number {
  const word = words[first];
  if (!word) return 0;
  const opening = word.opening;
  let score = opening ? 0 : 0.3;
  if (isFirstName(word)) score += opening ? 2.2 : 2.6;
  else if (isAmbiguousFirstName(word)) score += opening ? 0 : 1.2;
  else {
    score += nameSpelling(word);
    if (isOrdinary(word)) score -= opening ? 3 : 1.6;
    if (isAdjective(word)) score -= 1;
    if (isSurname(word) && !opening) score += 0.8;
  }
  if (last > first) score += surnameWeight(words, first, last);
  return score;
}

function surnameWeight(words: readonly Word[], first: number, last: number): number {
  const surname = words[last];
  if (!surname) return 0;
  let score = last - first > 1 && isParticle(words[first + 1]) ? 1.6 : 0.6;
  if (isSurname(surname)) score += 1.4;
  else if (isOrdinary(surname)) score -= 1.4;
  else score += 0.7 * nameSpelling(surname) + 0.5;
  return score;
}

/** What stands around a candidate. */
function surroundings(text: string, words: readonly Word[], first: number, last: number): number {
  const before = words[first - 1];
  const word = words[first];
  const end = words[last];
  const next = words[last + 1];
  if (!word || !end) return 0;
  let score = 0;
  if (before && follows(word)) {
    if (SPOKEN_TO.has(before.lower)) score += 1.2;
    else if (/^(?:met|van|aan|bij|door|voor|en|tegen|over|als)$/u.test(before.lower))
      score += before.lower === 'met' || before.lower === 'tegen' ? 0.7 : 0.3;
    else if (/^(?:in|naar|te|uit|op|vanuit|rond|richting|tot)$/u.test(before.lower)) score -= 2;
    else if (
      /^(?:dat|omdat|toen|want|wat|terwijl|sinds|waar|hoe|ook|dus|maar|als|of|zoals)$/u.test(before.lower)
    )
      score += 0.4;
    if (/^(?:gesproken|gebeld|gemaild|geappt|gevraagd|geholpen)$/u.test(next?.lower ?? '')) score += 1.2;
  }
  if (before && /^(?:groet|groeten|groetjes)$/u.test(before.lower)) score += 2;
  const tail = text.slice(end.end, end.end + 30);
  if (
    /^ ?\(?,? ?\(?\d{1,3}(?: ?jaar|\)|,| jr)/u.test(tail) ||
    /^ van \d{1,2}(?: jaar)?\b(?! (?:euro|km|uur))/u.test(tail)
  )
    score += 2;
  if (
    /^,? (?:\()?(?:mijn|onze|m'n|een) (?:\p{L}+ )?(?:buur|vriend|moeder|vader|zoon|dochter|zus|broer|oma|opa|collega|man|vrouw|nicht|neef|tante|oom|kleinkind|maatje|mantelzorger|begeleid|consulent|klantmanager|cliënt)/iu.test(
      tail,
    )
  )
    score += 2;
  if (
    /^ (?:zijn|haar|d'r|z'n) (?:moeder|vader|zoon|dochter|kind|kinderen|man|vrouw|zus|broer|uitkering|huis|woning|huur|schuld|schulden|baan|school|oma|opa|medicijnen|rollator|scootmobiel|begeleider|traject)/iu.test(
      tail,
    )
  )
    score += 1.6;
  if (
    /^(?:['’]s|s) (?:moeder|vader|zoon|dochter|kind|man|vrouw|zus|broer|uitkering|huis|verhaal|situatie)/iu.test(
      tail,
    )
  )
    score += 1.6;
  if (
    /^ (?:van (?:de|het|'t|ons|onze) (?:balie|receptie|wijkteam|loket|buurtteam|thuiszorg|overkant|gemeente|inloop|werkgroep|administratie|school|kantine|hoek|bar|bibliotheek|bieb|voedselbank|sociaal|jeugd|buurt|kringloop|wmo)|van (?:hiernaast|hierboven|boven|beneden|hieronder|nummer|tegenover|de overkant|verderop|de derde|de tweede|nr))/iu.test(
      tail,
    )
  )
    score += 1.8;
  if (next && follows(next) && PERSON_VERBS.has(next.lower)) score += WEAK_VERBS.has(next.lower) ? 0.5 : 1.5;
  if (/['’]s$/u.test(end.text)) score += 0.5;
  if (/\b(?:hij|zij|ze|hem|haar|d'r|z'n)\b/iu.test(text.slice(end.end, end.end + 120))) score += 0.5;
  return score;
}

/** "Sanne en Wubbe": a name found just before lends its weight. */
function beside(words: readonly Word[], i: number, found: readonly PersonalDataSpan[]): boolean {
  const last = found.at(-1);
  const word = words[i];
  const before = words[i - 1];
  if (!last || last.kind !== 'name' || !word || !before) return false;
  if (before.end === last.end) return /^, ?$/u.test(word.gap);
  return /^(?:en|of|&)$/u.test(before.lower) && words[i - 2]?.end === last.end && follows(word);
}

function hasArticle(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || !follows(words[i])) return false;
  if (
    /^(?:de|het|'t|een|'n|dit|deze|elke|elk|geen|alle|welke|welk|ieder|iedere|zo'n|per|twee|drie|vier|veel|meer)$/u.test(
      before.lower,
    )
  )
    return true;
  const earlier = words[i - 2];
  return (
    before.lower.endsWith('e') &&
    isOrdinary(before) &&
    !PERSON_VERBS.has(before.lower) &&
    follows(before) &&
    /^(?:de|het|een|deze|dit)$/u.test(earlier?.lower ?? '')
  );
}

/** "basisschool Pippi", "motie Harmsma", "café Tinus". */
function isNamedThingBefore(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before) return false;
  const close = follows(words[i]) || /^ ?[("“‘'-]+$/u.test(words[i]?.gap ?? '');
  if (!close) return false;
  return (
    isNamedThing(before) ||
    (/^(?:de|het|van|'t)$/u.test(before.lower) && isNamedThing(words[i - 2]) && before.lower !== 'van')
  );
}

function isNamedThingAfter(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next) return false;
  if (next.gap === '-' || /^["”’']-$/u.test(next.gap)) return true;
  return follows(next) && isNamedThing(next) && !PERSON_VERBS.has(next.lower);
}

function isNamedThing(word: Word | undefined): boolean {
  if (!word || (OFFICES.has(word.lower) && !NAMED_THING.has(word.lower))) return false;
  if (NAMED_THING.has(word.lower)) return true;
  return (
    word.lower.length > 7 &&
    /(?:school|college|huis|centrum|straat|plein|laan|wet|motie|prijs|fonds|winkel|bakkerij|kerk|zaal|museum|club|vereniging|stichting|restaurant|methode|methodiek|programma|project|commissie|flat|park|toernooi|instelling|aanbieder|markt|boerderij|opvang|theater|praktijk|bedrijf)$/u.test(
      word.lower,
    )
  );
}

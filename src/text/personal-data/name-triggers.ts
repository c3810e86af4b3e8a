import type { FoundName } from './found-name.js';
import { introTrigger, signOffTrigger, type Trigger } from './introductions.js';
import { isListedWord, isOrdinary } from './known-words.js';
import { isParticle, isSurname, isThing, nameSpelling } from './name-classes.js';
import { readTrusted } from './name-reading.js';
import { hasArticle, isNamedThingBefore } from './named-things.js';
import { HONORIFICS, PERSON_VERBS, POSSESSIVES, RELATIONS, ROLES } from './people-words.js';
import { sayingAt } from './sayings.js';
import { follows, type Word } from './words.js';

/** A trigger at word `i` (title, relation, "ik heet" …) and the name after it. */
export function byContext(text: string, words: readonly Word[], i: number): FoundName | undefined {
  if (isTitled(words, i)) return { first: i, last: i + 1, reason: undefined };
  const trigger = triggerAt(text, words, i);
  if (!trigger) return undefined;
  const last = readTrusted(words, trigger.nameAt, trigger.trust);
  // "Leraar Van Bommel": a surname, whatever shop is called so.
  const surname = isParticle(words[trigger.nameAt]);
  if (last === undefined || (sayingAt(words, trigger.nameAt) > 0 && !surname)) return undefined;
  return { first: trigger.nameAt, last, reason: trigger.reason };
}

function triggerAt(text: string, words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return undefined;
  if (HONORIFICS.has(word.lower)) return isNamedThingBefore(words, i) ? undefined : titleTrigger(words, i);
  const role = follows(next) && !next.opening ? roleOf(word) : undefined;
  if (role !== undefined && !isNamedThingBefore(words, i)) {
    return {
      nameAt: i + 1,
      // "toen mijn juf klein was": without a capital, a word is a word.
      trust:
        ROLES_CALLED_BY_NAME.has(role) && (next.capital || isParticle(next) || !isListedWord(next))
          ? 'title'
          : 'role',
      reason: 'role-and-name',
    };
  }
  if (isRelation(word))
    return (word.capital || ELDER.test(word.lower)) && isNamedThingBefore(words, i)
      ? undefined
      : relationTrigger(words, i);
  return introTrigger(words, i) ?? signOffTrigger(text, words, i);
}

/** "De Dokter Schaepmanlaan", "Dr. Schaepmanstraat", "het Dr. Schaepmanhuis": a thing with a title in its name. */
function isTitled(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || !follows(next) || next.opening || roleOf(word) === undefined) return false;
  if (!next.capital) return STREET.test(next.lower) && next.lower.length > 6 && !isSurname(next);
  if (isThing(next) && hasArticle(words, i)) return true;
  if (!TITLES.test(word.lower)) return false;
  return /^(?:het|'t)$/u.test(words[i - 1]?.lower ?? '') || (STREET.test(next.lower) && !isSurname(next));
}

/** Whom a café is called after: "café tante Sjaan". */
const ELDER = /^(?:tante|oom|ome|oma|opa|moeder|vader)$/u;

/** Surer than all endings of streets: "dokter Nijkerk" is a person. */
const STREET = /(?:straat|laan|plein|gracht|singel|steeg|dreef|weg)$/u;
const TITLES = /^(?:dr|drs|mr|prof|ds|ir|ing|dokter|professor|dominee|meester)$/u;

/** Roles after which a name is as sure as after "mevrouw". */
const ROLES_CALLED_BY_NAME = new Set(
  'juf meester dokter tante oom ome zuster broeder dr drs ir dominee'.split(' '),
);

function roleOf(word: Word): string | undefined {
  word.findings.role ??= lookUpRole(word) ?? '';
  return word.findings.role === '' ? undefined : word.findings.role;
}

function lookUpRole(word: Word): string | undefined {
  if (ROLES.has(word.lower)) return word.lower;
  const former = /^(?:oud|ex|voormalig)-(.+)$/u.exec(word.lower)?.[1];
  if (former !== undefined && ROLES.has(former)) return former;
  return ROLE_ENDING.exec(word.lower)?.[0];
}

const ROLE_ENDING =
  /(?:consulente?|begeleider|begeleidster|werker|werkster|coach|verpleegkundige|medewerker|medewerkster|adviseur|adviseuse|vrijwilligst?er|docente?|leerkracht|coördinator|coördinatrice)$/u;

function titleTrigger(words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next || !follows(next)) return undefined;
  if (
    word.lower === 'heer' &&
    !(word.opening && next.capital) &&
    !/^(?:de|den|weledele|geachte|beste|en)$/u.test(words[i - 1]?.lower ?? '')
  )
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
  word.findings.relation ??= namesRelation(word.lower);
  return word.findings.relation;
}

function namesRelation(lower: string): boolean {
  if (RELATIONS.has(lower)) return true;
  const kin = /^(?:schoon|stief|pleeg|achter|oud|bonus|over|boven|onder|beneden)(?=\p{L}{3})-?(.+)$/u.exec(
    lower,
  )?.[1];
  return kin !== undefined && RELATIONS.has(kin);
}

/** "mijn buurvrouw Fatima", "onze zoon (Daan, 8)", "een vriendin van me, Joke,", "mijn zoon van 12, Daan". */
function relationTrigger(words: readonly Word[], i: number): Trigger | undefined {
  let nameAt = i + 1;
  const next = words[nameAt];
  if (!next) return undefined;
  if (/^(?:genaamd|heet|heette|heten|genoemd)$/u.test(next.lower)) nameAt++;
  else if (next.lower === 'van' && follows(next) && isNameLike(words[i + 2])) {
    // "de ouders van Jesper"
    return { nameAt: i + 2, trust: 'relation', reason: 'relation-and-name' };
  } else if (next.lower === 'van' && /^(?:me|mij|ons|mijn|hem|haar)$/u.test(words[i + 2]?.lower ?? ''))
    nameAt += 2;
  else if (next.lower === 'van' && /^\s*\d{1,3}\s*(?:jaar)?,?\s*/u.test(words[i + 2]?.gap ?? ''))
    nameAt += words[i + 2]?.lower === 'jaar' ? 2 : 1;
  const name = words[nameAt];
  if (!name || /[.!?;\n]/u.test(name.gap)) return undefined;
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

function isNameLike(word: Word | undefined): boolean {
  if (!word || !follows(word)) return false;
  return word.capital || (!isOrdinary(word) && nameSpelling(word) > -0.3);
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

import { isParticle } from './name-classes.js';
import type { Trust } from './name-reading.js';
import { isCalledAsThing } from './named-things.js';
import { follows, type Word } from './words.js';

/** A word or phrase after which a name stands. */
export interface Trigger {
  nameAt: number;
  trust: Trust;
  reason: string;
}

/** Words that end in "I am called": name follows. */
const INTRODUCTIONS: readonly string[][] = [
  ['ik', 'heet'],
  ['ik', 'ben'],
  ['naam', 'is'],
  ['achternaam', 'is'],
  ['voornaam', 'is'],
  ['spreekt', 'met'],
  ['noem', 'me'],
  ['noemt', 'zich'],
  ['noemen', 'me'],
  ['hij', 'heet'],
  ['zij', 'heet'],
  ['ze', 'heet'],
  ['die', 'heet'],
  ['i', 'am'],
  ['name', 'is'],
  ['name', 'ist'],
  ['nombre', 'es'],
  ['nom', 'est'],
  ['ich', 'heiße'],
];
const LABELS = new Set(
  'naam name genaamd gesproken met door bewoners deelnemers aanwezig aanwezigen afwezig afgemeld notulen vrijwilligers contactpersonen indieners trekker trekkers verslag contact contactpersoon afz indiener inzender indienster afzender deelnemer deelneemster gastvrouw gespreksleider notulist bewoner aanvrager ondergetekende melder meldster heet heette namens'.split(
    ' ',
  ),
);

/** The words at which one of them can begin: most words are none of these. */
const INTRODUCING: ReadonlySet<string> = new Set([
  ...LABELS,
  ...INTRODUCTIONS.flatMap(([first]) => first ?? []),
  ...'genodigde genodigden present zekere ene lieve beste hoi hallo dag hey geachte aldus tav c/o t.a.v ingebracht ingediend aangedragen opgeschreven genoteerd bedacht ingevuld geschreven verteld gebeld begeleid geholpen'.split(
    ' ',
  ),
]);

/** "ik heet …", "contactpersoon: …", "lieve …," at word `i`. */
export function introTrigger(words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next || !INTRODUCING.has(word.lower)) return undefined;
  if (LABELS.has(word.lower)) {
    const colon = /^ ?: ?$/u.test(next.gap);
    if (colon) return { nameAt: i + 1, trust: 'role', reason: 'label-and-name' };
    if (/^(?:genaamd|contactpersoon|ondergetekende|heet|heette)$/u.test(word.lower) && follows(next))
      return isCalledAsThing(words, i + 1)
        ? undefined
        : { nameAt: i + 1, trust: 'intro', reason: 'introduction' };
  }
  // "aanwezig mo, kees": a row of names
  if (/^(?:aanwezig|afwezig|afgemeld|genodigden?|present)$/u.test(word.lower) && follows(next)) {
    if (words[i + 2]?.gap.startsWith(',')) return { nameAt: i + 1, trust: 'role', reason: 'label-and-name' };
  }
  const phrase = INTRODUCTIONS.some(
    ([first, second]) => word.lower === first && next.lower === second && follows(next),
  );
  // "een zekere Tinbergen", "ene Ouafae"
  if (/^(?:zekere|ene)$/u.test(word.lower) && next.capital && follows(next)) {
    return { nameAt: i + 1, trust: 'intro', reason: 'introduction' };
  }
  // "lieve Geertruid, dank je"
  if (/^(?:lieve|beste|hoi|hallo|dag|hey|geachte)$/u.test(word.lower) && follows(next)) {
    const after = words[i + 2];
    if (after && /^ ?[,!]/u.test(after.gap))
      return { nameAt: i + 1, trust: next.capital ? 'role' : 'intro', reason: 'salutation' };
  }
  if (phrase) {
    const name = words[i + 2];
    if (follows(name) || /^ ?: ?$/u.test(name?.gap ?? ''))
      return {
        nameAt: i + 2,
        trust: /^(?:ben|am)$/u.test(next.lower) ? 'i-am' : 'intro',
        reason: 'introduction',
      };
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

const GREETINGS: ReadonlySet<string> = new Set(
  'groet groeten groetjes groetje gr grtjs grtz mvg liefs hoogachtend xx xxx gegroet'.split(' '),
);

/** "Groetjes, Sjaan" and a name by itself after a dash or on a line of its own at the end. */
export function signOffTrigger(text: string, words: readonly Word[], i: number): Trigger | undefined {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return undefined;
  const left = words.length - i - 1;
  if (left > 6) return undefined;
  if (GREETINGS.has(word.lower) && /^[\s,.!:-]{1,6}$/u.test(next.gap)) {
    const skip = /^(?:van|namens)$/u.test(next.lower) ? 1 : 0;
    return { nameAt: i + 1 + skip, trust: 'sign-off', reason: 'signed-off' };
  }
  if (left > 3 || next.gap === ' ') return undefined;
  if (/(?:[-–—~/]|\n)\s?$/u.test(next.gap) && (next.capital || next.initial) && onlyName(words, i + 1)) {
    return { nameAt: i + 1, trust: 'signature', reason: 'signed-off' };
  }
  if (
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

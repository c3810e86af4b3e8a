import type { PersonalDataSpan } from '../analysis.js';
import { isOrdinary } from './known-words.js';
import { isListedThing } from './name-classes.js';
import { isNamedThing } from './named-things.js';
import { span } from './span.js';
import { readWords } from './words.js';

const NETWORK =
  'insta|instagram|ig|snap|snapchat|tiktok|twitter|telegram|facebook|fb|linkedin|discord|threads|bluesky|mastodon|gebruikersnaam|username';
const HANDLE = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}._-]{1,28})[\\p{L}\\p{N}_]';
const MAY_HOLD_ACCOUNT = new RegExp(`@[^\\s]|(?:${NETWORK})[^.!?]{0,12}(?::| is )`, 'i');
/** "@jandevries88"; not the second half of a mail address. */
const AT_SIGN = new RegExp(`(?<![\\p{L}\\p{N}._%+-])@${HANDLE}(?![\\p{L}\\p{N}@])`, 'gu');
/** "insta: mo.el.k", "mijn snap is @lot_je". */
const BEHIND_NETWORK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NETWORK})(?:[ -]?(?:account|naam))?(?: ?: ?| is:? )(@?${HANDLE})(?![\\p{L}\\p{N}@])`,
  'giu',
);
/** What people put into the names of accounts, and words have not. */
const MADE_UP = /[\p{N}_]|\p{L}\.\p{L}/u;
/** Accounts of bodies. */
const BODY =
  /^@?(?:gemeente|wijk|buurt|dorp|politie|stichting|team|school|info|bieb|bibliotheek|www|https|radio|omroep|festival|museum|provincie|club|vereniging|jongerenwerk|welzijn|kerk|moskee|raad|partij|sportpark|fc|sv|vv|obs|cbs)/iu;

/** Accounts of people on social networks, known by an at sign or the network's name before what no word looks like. */
export function findAccounts(text: string): PersonalDataSpan[] {
  // Most texts have none of these, and need not be searched for the names of networks.
  if (!text.includes('@') && !text.includes(':') && !text.includes(' is ')) return [];
  if (!MAY_HOLD_ACCOUNT.test(text)) return [];
  const spans: PersonalDataSpan[] = [];
  for (const match of text.matchAll(BEHIND_NETWORK)) {
    const handle = match[1]!;
    if (!isOfBody(handle) && (MADE_UP.test(handle) || !isWord(handle)))
      spans.push(
        span(
          'account',
          match.index + match[0].length - handle.length,
          match.index + match[0].length,
          'network-and-account',
        ),
      );
  }
  for (const { 0: handle, index } of text.matchAll(AT_SIGN)) {
    // "@14.00", "@home": a time, a word; "@gerdinke" is told as a name.
    if (
      /\p{L}/u.test(handle) &&
      MADE_UP.test(handle) &&
      !/^@\d+[.:]?\d*(?:u|uur)?$/u.test(handle) &&
      !isOfBody(handle)
    )
      spans.push(span('account', index, index + handle.length, 'at-sign-and-account'));
  }
  return spans;
}

function isWord(handle: string): boolean {
  const [word] = readWords(handle.replace('@', ''));
  return word === undefined || isOrdinary(word) || isListedThing(word);
}

/** "@wijkteam_noord", "@bibliotheek.zwolle": the first part names a body. */
function isOfBody(handle: string): boolean {
  const [first] = readWords(handle.replace('@', '').replace(/[._\d-].*$/u, ''));
  return BODY.test(handle) || (first !== undefined && isNamedThing(first));
}

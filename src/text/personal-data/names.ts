import type { PersonalDataSpan } from '../analysis.js';
import { markContacts } from './contacts.js';
import type { FoundName } from './found-name.js';
import { byLooks } from './name-looks.js';
import { byContext } from './name-triggers.js';
import { isParticle } from './name-classes.js';
import { sayingAt } from './sayings.js';
import { span } from './span.js';
import type { Word } from './words.js';

/** Sums of weights that should be 0 may lie a little beside it. */
const LEAST = 1e-9;

/** Names of people, by what stands around them first and by lists of names second. */
export function findNames(
  text: string,
  words: readonly Word[],
  contacts: readonly PersonalDataSpan[],
): PersonalDataSpan[] {
  const isContact = markContacts(text, contacts);
  const invented = inventedNames(text);
  const spans: PersonalDataSpan[] = [];
  const reading = { text, words, found: spans, isContact };
  let nearly: FoundName[] = [];
  const add = ({ first, last, reason = '' }: FoundName): void => {
    const [begin, end] = [words[first], words[last]];
    if (!begin || !end || (first === last && invented.has(begin.lower))) return;
    const inside = contacts.find(({ start }) => begin.start < start && start < end.end);
    const whole = inside ? lastBefore(words, first, inside.start) : end;
    spans.push(span('name', begin.start, endOfName(text, whole), reason));
  };
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < from) continue;
    const saying = sayingAt(words, i);
    if (saying > 0) {
      from = i + saying;
      continue;
    }
    const found = byContext(text, words, i) ?? byLooks(reading, i);
    if (!found) continue;
    if (found.wanting !== undefined && found.wanting > LEAST) {
      nearly.push(found);
      continue;
    }
    from = found.last + 1;
    if (found.reason === undefined) continue;
    rowBefore(words, nearly, found).forEach(add);
    nearly = [];
    add(found);
  }
  return spans;
}

/** "Meneer Kampinga van de Akkerwinde 3": the last word of the name before the address begins. */
function lastBefore(words: readonly Word[], first: number, offset: number): Word {
  let last = first;
  while (words[last + 1] && words[last + 1]!.start < offset) last++;
  while (last > first && isParticle(words[last])) last--;
  return words[last]!;
}

/** "Aukelien, Hylke en Wieger gaan": what stood in a row before a name and lacked little is one too. In reading order. */
function rowBefore(words: readonly Word[], nearly: readonly FoundName[], found: FoundName): FoundName[] {
  const row = [found];
  for (const before of nearly.toReversed()) {
    const next = row[0]!;
    const joint = next.first - before.last - 1;
    const comma = joint === 0 && /^(?:, | ?[&+/] ?)$/u.test(words[next.first]?.gap ?? '');
    const and = joint === 1 && /^(?:en|of|&)$/u.test(words[next.first - 1]?.lower ?? '');
    if (!comma && !and) break;
    row.unshift(before);
  }
  return row.slice(0, -1);
}

/** "Ria, onze verzonnen oma", "een fictieve Ria", "Ria (niet haar echte naam)". */
const INVENTED = [
  /(?<!\p{L})(\p{Lu}\p{Ll}+)['’"”]?,? \(?(?:\p{Ll}+ ){0,2}(?:verzonnen|bedachte|fictieve|fictief|gefingeerde?|denkbeeldige?)(?!\p{L})/gu,
  /(?<!\p{L})(?:verzonnen|bedachte|fictieve|gefingeerde|denkbeeldige) (?:\p{Ll}+ ){0,2}['‘"“]?(\p{Lu}\p{Ll}+)/gu,
  /(?<!\p{L})(\p{Lu}\p{Ll}+)['’"”]?,? \(?(?:dat is )?niet (?:haar|zijn|hun) echte naam/gu,
  /(?<!\p{L})(\p{Lu}\p{Ll}+)['’"”]? (?:is|was) (?:\p{Ll}+ ){0,2}(?:personage|stripfiguur|romanfiguur|tekenfilmfiguur|sprookjesfiguur|hoofdpersoon|mascotte)(?!\p{L})/gu,
];

/** "Wat Jantje niet leert, zal Jan nooit kunnen": a name and its small form, and nobody is meant. */
const PROVERB = /(?<!\p{L})(?:[Ww]at|[Zz]oals) ((\p{Lu}\p{Ll}{2,12}?)[tpk]?je) [^.!?]{1,60} \2(?!\p{L})/u;

const MAY_HOLD_PROVERB = /(?:[Ww]at|[Zz]oals) [^ ]/;

const SAYS_INVENTED =
  /verzonnen|bedachte|fictie|gefingeerd|denkbeeldig|echte naam|personage|figuur|hoofdpersoon|mascotte/;
const NONE: ReadonlySet<string> = new Set();

/** Names, in lower case, of which the text itself says that nobody is called so. */
function inventedNames(text: string): ReadonlySet<string> {
  const proverb = MAY_HOLD_PROVERB.test(text) ? PROVERB.exec(text) : null;
  if (proverb) return new Set(proverb.slice(1, 3).map((name) => name.toLowerCase()));
  if (!SAYS_INVENTED.test(text)) return NONE;
  return new Set(
    INVENTED.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!.toLowerCase())),
  );
}

/** "Sanne's fiets": the name ends before the apostrophe. "Sanne K. zei": the full stop belongs to it. */
function endOfName(text: string, last: Word): number {
  if (last.text.length === 1 && text[last.end] === '.') return last.end + 1;
  return /['’]s$/u.test(last.text) && last.text.length > 4 ? last.end - 2 : last.end;
}

import type { PersonalDataSpan } from '../analysis.js';
import { byLooks, markContacts } from './name-looks.js';
import { byContext } from './name-triggers.js';
import { sayingAt } from './sayings.js';
import { span } from './span.js';
import type { Word } from './words.js';

/** Names of people, by what stands around them first and by lists of names second. */
export function findNames(
  text: string,
  words: readonly Word[],
  contacts: readonly PersonalDataSpan[],
): PersonalDataSpan[] {
  const isContact = markContacts(text, contacts);
  const invented = inventedNames(text);
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
    if (found.reason === undefined) {
      from = found.last + 1;
      continue;
    }
    const first = words[found.first];
    const last = words[found.last];
    if (!first || !last) continue;
    from = found.last + 1;
    if (found.first === found.last && invented.has(first.lower)) continue;
    spans.push(span('name', first.start, endWithoutGenitive(last), found.reason));
  }
  return spans;
}

/** "Ria, onze verzonnen oma", "een fictieve Ria", "Ria (niet haar echte naam)". */
const INVENTED = [
  /(?<!\p{L})(\p{Lu}\p{Ll}+)['’"”]?,? \(?(?:\p{Ll}+ ){0,2}(?:verzonnen|bedachte|fictieve|fictief|gefingeerde?|denkbeeldige?)(?!\p{L})/gu,
  /(?<!\p{L})(?:verzonnen|bedachte|fictieve|gefingeerde|denkbeeldige) (?:\p{Ll}+ ){0,2}['‘"“]?(\p{Lu}\p{Ll}+)/gu,
  /(?<!\p{L})(\p{Lu}\p{Ll}+)['’"”]?,? \(?(?:dat is )?niet (?:haar|zijn|hun) echte naam/gu,
];

/** Names, in lower case, of which the text itself says that nobody is called so. */
function inventedNames(text: string): ReadonlySet<string> {
  return new Set(
    INVENTED.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!.toLowerCase())),
  );
}

/** "Sanne's fiets": the name ends before the apostrophe. */
function endWithoutGenitive(word: Word): number {
  return /['’]s$/u.test(word.text) && word.text.length > 4 ? word.end - 2 : word.end;
}

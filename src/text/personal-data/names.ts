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
    spans.push(span('name', first.start, endWithoutGenitive(last), found.reason));
    from = found.last + 1;
  }
  return spans;
}

/** "Sanne's fiets": the name ends before the apostrophe. */
function endWithoutGenitive(word: Word): number {
  return /['’]s$/u.test(word.text) && word.text.length > 4 ? word.end - 2 : word.end;
}

import type { ReadDocument } from '../reading/collection.js';

/** Where a sentence may begin: a capital there says nothing about the word. */
const SENTENCE_START = /[.!?:;\n"“”'‘’()•–-]/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** Of a text written in capitals, the capitals say nothing. */
const SHOUTED = 0.5;

/** A word that opens so many texts before a capital, a quarter of which is small elsewhere, is itself what comes before a title. */
const FEWEST_TITLES = 5;
const SMALL_ELSEWHERE = 0.25;

type Forms = Map<string, Map<string, number>>;

/**
 * How words are written within a sentence: names and abbreviations keep their capitals (WW, Palestina), other words get
 * none. Words that only ever begin a sentence, or a title ("Motie Halte bij de kerk"), are taken for ordinary ones.
 */
export function writtenForms(
  documents: readonly Pick<ReadDocument, 'tokens' | 'text'>[],
): (word: string) => string {
  const forms: Forms = new Map();
  /** Words with a capital right behind the first word of a text, by that first word. */
  const behind = new Map<string, { key: string; form: string }[]>();
  for (const { tokens, text } of documents) {
    const written = tokens.map(({ start, end }) => text.slice(start, end));
    const shouted = written.filter((word) => ALL_CAPITALS.test(word)).length > SHOUTED * written.length;
    if (shouted) continue;
    written.forEach((form, i) => {
      const initial = i === 0 || SENTENCE_START.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start));
      const shout = ALL_CAPITALS.test(form);
      if (initial && !shout) return;
      const key = tokens[i]!.text;
      if (i > 1 || shout || !CAPITAL.test(form)) return count(forms, key, form);
      const first = tokens[0]!.text;
      const others = behind.get(first);
      if (others) others.push({ key, form });
      else behind.set(first, [{ key, form }]);
    });
  }
  for (const words of [...behind.values()].filter((found) => !beginTitles(found, forms)))
    for (const { key, form } of words) count(forms, key, form);
  return (word) => {
    let best = word;
    let most = 0;
    let total = 0;
    for (const [form, times] of forms.get(word) ?? []) {
      total += times;
      if (times > most || (times === most && form < best)) [best, most] = [form, times];
    }
    return CAPITAL.test(best) && most * 2 > total ? best : word;
  };
}

function count(forms: Forms, key: string, form: string): void {
  let counts = forms.get(key);
  if (!counts) forms.set(key, (counts = new Map()));
  counts.set(form, (counts.get(form) ?? 0) + 1);
}

/** Whether words behind the same first word have their capital from a title, and not because they are names (Mevrouw Brolsma). */
function beginTitles(words: readonly { key: string }[], forms: Forms): boolean {
  const keys = [...new Set(words.map(({ key }) => key))];
  const small = keys.filter((key) => forms.get(key)?.has(key)).length;
  return keys.length >= FEWEST_TITLES && small >= SMALL_ELSEWHERE * keys.length;
}

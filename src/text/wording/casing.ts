import type { ReadDocument } from '../reading/collection.js';

/** Where a sentence may begin: a capital there says nothing about the word. */
const SENTENCE_START = /[.!?:;\n"“”‘()•–-]/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** Of a text written in capitals, the capitals say nothing. */
const SHOUTED = 0.5;

/**
 * How words are written within a sentence: names and abbreviations keep their capitals (WW, Palestina), other words get
 * none. Words that only ever begin a sentence are taken for ordinary ones.
 */
export function writtenForms(
  documents: readonly Pick<ReadDocument, 'tokens' | 'text'>[],
): (word: string) => string {
  const forms = new Map<string, Map<string, number>>();
  for (const { tokens, text } of documents) {
    const written = tokens.map(({ start, end }) => text.slice(start, end));
    const shouted = written.filter((word) => ALL_CAPITALS.test(word)).length > SHOUTED * written.length;
    if (shouted) continue;
    written.forEach((word, i) => {
      const initial = i === 0 || SENTENCE_START.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start));
      if (initial && !ALL_CAPITALS.test(word)) return;
      const key = tokens[i]!.text;
      let counts = forms.get(key);
      if (!counts) forms.set(key, (counts = new Map()));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  return (word) => {
    let best = word;
    let most = 0;
    let total = 0;
    for (const [form, count] of forms.get(word) ?? []) {
      total += count;
      if (count > most || (count === most && form < best)) [best, most] = [form, count];
    }
    return CAPITAL.test(best) && most * 2 > total ? best : word;
  };
}

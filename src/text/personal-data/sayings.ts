import { SAYINGS } from './well-known.js';
import type { Word } from './words.js';

const wordsOf = (saying: string): string[] => saying.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** First word → the sayings that begin with it, longest first. */
const BY_FIRST_WORD = new Map<string, string[][]>();
for (const saying of SAYINGS) {
  const words = wordsOf(saying);
  const first = words[0];
  if (first === undefined) continue;
  const all = [...(BY_FIRST_WORD.get(first) ?? []), words].sort((a, b) => b.length - a.length);
  BY_FIRST_WORD.set(first, all);
}

/** How many words from `i` on are a saying or a well-known name ("Jan Modaal"); 0 for none. */
export function sayingAt(words: readonly Word[], i: number): number {
  const first = words[i];
  const candidates =
    first && (BY_FIRST_WORD.get(first.lower) ?? BY_FIRST_WORD.get(first.lower.split('-')[0] ?? ''));
  if (!candidates) return 0;
  for (const saying of candidates) {
    if (!saying.every((part, offset) => isPart(words[i + offset], part))) continue;
    const next = words[i + saying.length];
    // A single name ("Jip", "Bob", "Joost") followed by a surname is somebody else.
    if (
      saying.length === 1 &&
      (next?.capital || (next?.lower === 'van' && words[i + saying.length + 1]?.capital)) &&
      /^ $/u.test(next.gap)
    )
      continue;
    return saying.length;
  }
  return 0;
}

/** The word itself, or a compound that begins with it ("Egberts-punten"). */
function isPart(word: Word | undefined, part: string): boolean {
  return word !== undefined && (word.lower === part || word.lower.startsWith(`${part}-`));
}

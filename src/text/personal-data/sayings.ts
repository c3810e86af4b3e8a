import { SAYINGS } from './well-known.js';
import type { Word } from './words.js';

const wordsOf = (saying: string): string[] => saying.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];

/** First word → the sayings that begin with it, as they are written: reading all of them would cost every start. */
const BY_FIRST_WORD = new Map<string, string[]>();
for (const saying of SAYINGS) {
  const first = /^[^ ,;&]+?(?=[.!?]?(?:[ ,;&]|$))/u.exec(saying)?.[0] ?? '';
  const others = BY_FIRST_WORD.get(first);
  if (others) others.push(saying);
  else BY_FIRST_WORD.set(first, [saying]);
}

/** The same in words, longest first, of the first words that were met. */
const READ = new Map<string, string[][]>();

function sayingsFrom(first: string): string[][] | undefined {
  const written = BY_FIRST_WORD.get(first);
  if (!written) return undefined;
  const known = READ.get(first);
  if (known) return known;
  const read = written.map(wordsOf).sort((a, b) => b.length - a.length);
  READ.set(first, read);
  return read;
}

/** How many words from `i` on are a saying or a well-known name ("Jan Modaal"); 0 for none. */
export function sayingAt(words: readonly Word[], i: number): number {
  const first = words[i]?.lower;
  if (first === undefined) return 0;
  const hyphen = first.indexOf('-');
  const candidates = sayingsFrom(first) ?? (hyphen > 0 ? sayingsFrom(first.slice(0, hyphen)) : undefined);
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

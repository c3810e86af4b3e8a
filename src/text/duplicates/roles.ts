/** Sentences that put one thing for another: which thing comes, and which goes. */
import type { Alignment } from './alignment.js';
import type { ReadWord } from './reading.js';

/** Words after these, up to the end of the clause, are what comes ("door") or goes. */
const COMES = new Set(['door']);
const REPLACES =
  /^(?:vervang|vervangen|vervangt|verruil|verruilen|omruilen|inruilen|ruil|ruilen|replace|replaced)$/u;

/** A thing as it comes or goes. */
interface Exchange {
  word: ReadWord;
  comes: boolean;
}

/** Two things that change places: what comes in one text goes in the other. The words that came, as they stand in each. */
export function changesPlaces({
  a: { words: a },
  b: { words: b },
}: Alignment): readonly [string, string] | undefined {
  const exchangeOfA = exchangeIn(a);
  const exchangeOfB = exchangeIn(b);
  if (!exchangeOfA || !exchangeOfB) return undefined;
  const isSame = (x: ReadWord, y: ReadWord): boolean =>
    x.kind === 'subject' && y.kind === 'subject' && x.stem === y.stem;
  const { word: x, comes: xComes } = exchangeOfA;
  const { word: y, comes: yComes } = exchangeOfB;
  const turned = isSame(x, y)
    ? xComes !== yComes
    : xComes === yComes && b.some((word) => isSame(word, x)) && a.some((word) => isSame(word, y));
  return turned ? [x.written, y.written] : undefined;
}

/** "… vervangen door X", "in plaats van X", "ipv X", "liever … dan X", "van X naar …". */
function exchangeIn(words: readonly ReadWord[]): Exchange | undefined {
  const isReplaced = words.some(({ text }) => REPLACES.test(text));
  for (const [i, { text }] of words.entries()) {
    const isInsteadOf =
      text === 'ipv' || (text === 'plaats' && words[i - 1]?.text === 'in' && words[i + 1]?.text === 'van');
    const isInPlaceOf = text === 'i' && words[i + 1]?.text === 'p' && words[i + 2]?.text === 'v';
    const isRather =
      text === 'dan' && words.slice(0, i).some((word) => /^(?:liever|eerder|rather)$/u.test(word.text));
    const isBy = isReplaced && (COMES.has(text) || text === 'by');
    if (!isInsteadOf && !isInPlaceOf && !isRather && !isBy) continue;
    const word = words.slice(i + (isInPlaceOf ? 3 : 1)).find(({ kind }) => kind === 'subject');
    if (word) return { word, comes: isBy };
  }
  return undefined;
}

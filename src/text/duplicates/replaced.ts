/** What two texts say beside what they share. */
import type { Alignment, Side } from './alignment.js';
import type { ReadWord } from './reading.js';

/** What of the words outside the replaced ones must stand in both, in the same order, for a sentence to be the same. */
const SAME_FRAME = 0.7;

/** "Meer groen in de wijk", "Meer bankjes in de wijk": one sentence about another thing. The things, as written. */
export function anotherThing({ a, b, inOrder }: Alignment): readonly [string, string] | undefined {
  let things: [string, string] | undefined;
  let moreInA = moved(a, inOrder.length);
  let moreInB = moved(b, inOrder.length);
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...inOrder, [a.words.length, b.words.length] as const]) {
    const leftInA = leftOver(a, fromA, i);
    const leftInB = leftOver(b, fromB, j);
    const [x, y] = [firstThing(a, leftInA), firstThing(b, leftInB)];
    if (x && y) things ??= [x, y];
    else {
      moreInA += leftInA.length;
      moreInB += leftInB.length;
    }
    [fromA, fromB] = [i + 1, j + 1];
  }
  const share = (more: number): number => inOrder.length / (inOrder.length + more);
  return share(moreInA) >= SAME_FRAME && share(moreInB) >= SAME_FRAME ? things : undefined;
}

/** What each says beside what they share outweighs it in both: one subject, two ideas. */
export function anotherHalf({ a, b }: Alignment): readonly [string, string] | undefined {
  const [leftInA, leftInB] = [a, b].map((side) => leftOver(side).filter(isSubject)) as [
    ReadWord[],
    ReadWord[],
  ];
  const shared = ({ words }: Side, left: readonly ReadWord[]): number =>
    words.filter(isSubject).length - left.length;
  const [x, y] = [firstThing(a, leftInA), firstThing(b, leftInB)];
  if (!x || !y) return undefined;
  const isMost = leftInA.length >= shared(a, leftInA) && leftInB.length >= shared(b, leftInB);
  return isMost ? [x, y] : undefined;
}

/** Of words that are left over the first with a subject, and those right behind it: "tiny houses". */
function firstThing({ words }: Side, left: readonly ReadWord[]): string | undefined {
  const first = left.find(isSubject);
  if (!first) return undefined;
  const from = words.indexOf(first);
  const end = words.findIndex((word, i) => i > from && !(isSubject(word) && left.includes(word)));
  return words
    .slice(from, end < 0 ? undefined : end)
    .map(({ written }) => written)
    .join(' ');
}

const isSubject = ({ kind }: ReadWord): boolean => kind === 'subject';

/** The words from `from` to before `to` that have neither their like nor their opposite in the other text. */
function leftOver({ words, like, opposite }: Side, from = 0, to = words.length): ReadWord[] {
  return words
    .slice(from, to)
    .filter((word, at) => word.kind !== 'tie' && like[from + at] === -1 && opposite[from + at] === -1);
}

/** How many of the words that both have stand in another order: it is another sentence. */
function moved({ words, like }: Side, inOrder: number): number {
  return words.filter((word, i) => word.kind !== 'tie' && like[i] !== -1).length - inOrder;
}

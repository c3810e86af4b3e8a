import { areOpposite } from './opposites.js';
import type { ReadWord } from './reading.js';
import { isAbbreviation, isForm, isMisspelling, soundAlike } from './spelling.js';
import { isSynonym } from './synonyms.js';

/** The words of one of two texts and what answers to them in the other. */
export interface Side {
  words: readonly ReadWord[];
  /** For each word the place of its like in the other text, -1 where it has none. Words that only tie have none. */
  like: Int32Array;
  /** For each word without its like the place of its opposite, -1 where it has none. */
  opposite: Int32Array;
}

/** How the words of two texts answer to one another. */
export interface Alignment {
  a: Side;
  b: Side;
  /** Places of words that answer to one another in the same order in both, ascending. */
  inOrder: readonly (readonly [number, number])[];
}

/** Whether two words are one word: its forms, spellings and abbreviations, one number, or an everyday synonym. */
export function isSameWord(a: ReadWord, b: ReadWord): boolean {
  if (a.text === b.text || `${a.text}s` === b.text || a.text === `${b.text}s`) return true;
  if (a.amount !== undefined || b.amount !== undefined) return a.amount === b.amount;
  if (a.times.length > 0 || b.times.length > 0) return a.times.some((time) => b.times.includes(time));
  if (a.stem === b.stem) return true;
  if (a.text === `on${b.text}` || b.text === `on${a.text}`) return false;
  if (a.isName && b.isName && isOtherName(a.text, b.text)) return false;
  return (
    a.forms.some((form) => b.forms.includes(form)) ||
    isForm(a.stem, b.stem) ||
    isMisspelling(a.text, b.text) ||
    isAbbreviation(a.text, b.text) ||
    soundAlike(a.text, b.text) ||
    isSynonym(a, b)
  );
}

/** Parts of the compass and the like, by which two names differ however alike they are. */
const SIDES = /^(noord|oost|zuid|west|boven|beneden|binnen|buiten|oud|nieuw|groot|klein|hoog|laag)/u;

/** No slip of the pen changes the first letter of a name or the side of the town. */
function isOtherName(a: string, b: string): boolean {
  if (a[0] !== b[0]) return !a.endsWith(b) && !b.endsWith(a);
  return SIDES.exec(a)?.[0] !== SIDES.exec(b)?.[0];
}

/** Each word answers to one of the other text at most, but the parts of a compound to the whole. */
export function align(wordsOfA: readonly ReadWord[], wordsOfB: readonly ReadWord[]): Alignment {
  const [a, b] = [sideOf(wordsOfA), sideOf(wordsOfB)];
  const inOrder = longestInOrder(wordsOfA, wordsOfB);
  for (const [i, j] of inOrder) [a.like[i], b.like[j]] = [j, i];
  findLikes(a, b);
  findLikes(b, a);
  for (const [i, word] of wordsOfA.entries()) {
    if (word.kind === 'tie' || a.like[i] !== -1) continue;
    const j = wordsOfB.findIndex(
      (other, at) => b.like[at] === -1 && b.opposite[at] === -1 && areOpposite(word, other),
    );
    if (j >= 0) [a.opposite[i], b.opposite[j]] = [j, i];
  }
  return { a, b, inOrder };
}

function sideOf(words: readonly ReadWord[]): Side {
  return {
    words,
    like: new Int32Array(words.length).fill(-1),
    opposite: new Int32Array(words.length).fill(-1),
  };
}

/** Gives the words of one side that have none yet their like in the other, one that is free if there is any. */
function findLikes(one: Side, other: Side): void {
  for (const [i, word] of one.words.entries()) {
    if (word.kind === 'tie' || one.like[i] !== -1) continue;
    const likes = [...other.words.keys()].filter(
      (j) => other.words[j]!.kind !== 'tie' && isSameWord(word, other.words[j]!),
    );
    const j = likes.find((at) => other.like[at] === -1) ?? likes[0];
    if (j === undefined) continue;
    one.like[i] = j;
    if (other.like[j] === -1) other.like[j] = i;
  }
}

/** The longest common subsequence of the words that are no ties. */
function longestInOrder(a: readonly ReadWord[], b: readonly ReadWord[]): [number, number][] {
  const placesOfA = [...a.keys()].filter((i) => a[i]!.kind !== 'tie');
  const placesOfB = [...b.keys()].filter((j) => b[j]!.kind !== 'tie');
  const width = placesOfB.length + 1;
  const lengths = new Int32Array((placesOfA.length + 1) * width);
  const same = new Uint8Array(lengths.length);
  for (let i = placesOfA.length - 1; i >= 0; i--)
    for (let j = placesOfB.length - 1; j >= 0; j--) {
      const at = i * width + j;
      same[at] = Number(isSameWord(a[placesOfA[i]!]!, b[placesOfB[j]!]!));
      lengths[at] = same[at]
        ? lengths[at + width + 1]! + 1
        : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < placesOfA.length && j < placesOfB.length) {
    const at = i * width + j;
    if (same[at]) pairs.push([placesOfA[i++]!, placesOfB[j++]!]);
    else if (lengths[at + width]! >= lengths[at + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 4;
/** From this length on two slips are forgiven. */
const LONG = 8;
const MOST = 3;

/** How many slips of the pen are forgiven in a word. */
export const slipsIn = (word: string): number =>
  word.length < SHORTEST || /\d/.test(word) ? 0 : word.length < LONG ? 1 : 2;

/**
 * The words that were probably meant, nearest first: those that differ by a letter more, less, other or swapped. Only
 * the nearest ones: a word one slip away drives out those that are two away.
 * @param words  those that begin with one of its `firstLetters`, in the order that counts among equals
 */
export function nearestWords(word: string, words: Iterable<string>): string[] {
  let most = slipsIn(word);
  let found: string[] = [];
  if (most === 0) return found;
  for (const other of words) {
    const distance = slips(word, other, most);
    if (distance === 0 || distance > most) continue;
    if (distance < most) {
      most = distance;
      found = [];
    }
    found.push(other);
  }
  return found.slice(0, MOST);
}

/** Letters that people write for each other, because they sound alike or nearly so. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['t', 'd'],
  ['t', 'dt'],
  ['th', 't'],
  ['k', 'c'],
  ['s', 'c'],
  ['s', 'z'],
  ['ti', 'si'],
  ['v', 'f'],
  ['f', 'ph'],
  ['g', 'ch'],
  ['ei', 'ij'],
  ['au', 'ou'],
  ['i', 'ie'],
  ['i', 'y'],
  ['ks', 'x'],
  ['kw', 'qu'],
];
/** From this length on a word with a letter missing is hardly ever another word. */
const LONG_ENOUGH_TO_MISS = 8;

/**
 * How a word that is written well is mistyped most: two letters swapped, a letter double or single, a sound written in
 * another way; in a long word also a letter missing. Some fifty ways, so that each can be looked up.
 */
export function likelySlips(word: string): string[] {
  if (slipsIn(word) === 0) return [];
  const ways = new Set<string>();
  const put = (from: number, length: number, letters: string): void => {
    ways.add(word.slice(0, from) + letters + word.slice(from + length));
  };
  for (let at = 0; at < word.length; at += 1) {
    const [letter = '', next = ''] = [word[at], word[at + 1]];
    put(at, 2, next + letter);
    put(at, 1, letter + letter);
    if (letter === next || (at > 0 && word.length >= LONG_ENOUGH_TO_MISS)) put(at, 1, '');
    for (const [left, right] of SOUNDS) {
      if (word.startsWith(left, at)) put(at, left.length, right);
      if (word.startsWith(right, at)) put(at, right.length, left);
    }
  }
  ways.delete(word);
  return [...ways];
}

/** With what a word begins that may have been meant: hardly anybody mistypes the first letter, but by swapping it. */
export const firstLetters = (word: string): string[] => [...new Set(word.slice(0, 2))];

/**
 * Damerau's distance with swaps of neighbours (optimal string alignment), or `most + 1` as soon as it is clear that it is
 * more than `most`.
 */
export function slips(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        value = Math.min(value, before[j - 2]! + 1);
      }
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[right.length]!;
}

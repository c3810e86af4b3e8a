/**
 * Finds the known word that differs by one slip of the pen (a letter missing, added, or hit beside the right key, or two swapped) from a
 * long word. One slip leaves the first or the second half as it was: those halves are the index.
 */
const SHORTEST = 7;

/** Keys beside each other. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that sound alike somewhere in a Dutch word. */
const SOUND_ALIKE = [
  'dt',
  'sz',
  'fv',
  'ck',
  'gc',
  'bp',
  'ij',
  'iy',
  'ei',
  'ea',
  'uo',
  'ou',
  'mn',
  'xs',
  'ks',
  'eu',
];
const slips: ReadonlySet<string> = new Set(
  [...SOUND_ALIKE, ...KEYBOARD.flatMap((row) => [...row].map((key, i) => key + (row[i + 1] ?? key)))].flatMap(
    ([a = '', b = '']) => [a + b, b + a],
  ),
);

/** Whether a letter may stand for another by a slip; any other letter makes another word (oprekken, opwekken). */
function isSlip(a: string | undefined, b: string | undefined): boolean {
  const [plainA = '', plainB = ''] = [a, b].map((letter) => letter?.normalize('NFD')[0]);
  return plainA === plainB || slips.has(plainA + plainB);
}

function differsByOne(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  // Nobody misses the first letter, and another one makes another word (bericht, gericht).
  if (from === 0) return false;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return isSlip(short[from], long[from]);
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    short.slice(from + 2) === long.slice(from + 2)
  );
}

export class NearWords {
  private readonly byHalf = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      if (word.length < SHORTEST || /\d/.test(word)) continue;
      for (const half of this.halves(word)) {
        const list = this.byHalf.get(half);
        if (list === undefined) this.byHalf.set(half, [word]);
        else list.push(word);
      }
    }
  }

  /** First three and last three letters: whatever the slip, one of the two is whole in words of seven letters and more. */
  private halves(word: string): string[] {
    return [`${word.slice(0, 3)}<`, `>${word.slice(-3)}`];
  }

  /** The first known word (in the order given) at distance one, or undefined. */
  find(word: string): string | undefined {
    for (const half of this.halves(word))
      for (const candidate of this.byHalf.get(half) ?? [])
        if (Math.abs(candidate.length - word.length) <= 1 && differsByOne(word, candidate)) return candidate;
    return undefined;
  }
}

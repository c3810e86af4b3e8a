/**
 * Finds the known word that differs by one slip of the pen (a letter missing, added, changed, or two swapped) from a
 * long word. One slip leaves the first or the second half as it was: those halves are the index.
 */
const SHORTEST = 7;

function differsByOne(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
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

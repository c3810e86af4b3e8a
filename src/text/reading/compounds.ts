/** Shorter words are seldom compounds, and shorter parts are seldom words of their own. */
const SHORTEST_COMPOUND = 9;
const SHORTEST_PART = 4;
const LINKERS = ['', 's', 'en', 'e', 'er', 'n'];
/** What looks like a second word but is an ending. */
const SUFFIX =
  /^(?:ing|heid|lijk|baar|schap|achtig|loos|zaam|ster|ende|eren|iteit|atie|isme|ingen|heden|lijke|loze|zame|bare|aars|enen|eerd|eren|elen)/;

/** The parts of a compound, as the words they are, or null. */
export type Splitter = (word: string) => [string, string] | null;

/**
 * Splits Dutch compounds by the words that the collection (and the lexicon) itself knows: jeugdzorg → jeugd + zorg. Of
 * the possible cuts the one with the commonest and longest parts wins: √(f₁·f₂) · the shorter length (after Koehn and
 * Knight 2003).
 *
 * @param frequency how often a word occurs; 0 for an unknown word
 */
export function compoundSplitter(frequency: (word: string) => number): Splitter {
  return (word) => {
    if (word.length < SHORTEST_COMPOUND) return null;
    let best: [string, string] | null = null;
    let highest = 0;
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
      const tail = word.slice(cut);
      if (SUFFIX.test(tail)) continue;
      const tailFrequency = frequency(tail);
      if (tailFrequency === 0) continue;
      for (const linker of LINKERS) {
        const head = word.slice(0, cut - linker.length);
        if (head.length < SHORTEST_PART || !word.slice(0, cut).endsWith(linker)) continue;
        const headFrequency = frequency(head);
        if (headFrequency === 0) continue;
        const score = Math.sqrt(headFrequency * tailFrequency) * Math.min(head.length, tail.length);
        if (score > highest) {
          highest = score;
          best = [head, tail];
        }
      }
    }
    return best;
  };
}

/** Texts by their words, for finding those that look like a few words. Words are numbers; each occurs once in a text. */
export class TextIndex {
  readonly texts: number;
  /** Numbers of words end here. */
  readonly words: number;
  /** Words in all texts together, 1 at least. */
  readonly size: number;
  private readonly starts: ArrayLike<number>;
  private readonly terms: ArrayLike<number>;
  /** Word w is held by the texts at holderStarts[w] … holderStarts[w + 1] - 1, ascending. */
  private readonly holderStarts: Int32Array;
  private readonly holders: Int32Array;
  private idf: Float64Array = new Float64Array(0);
  /** Squared length of each text, made when it is first asked for. */
  private readonly squares: Float64Array;
  private readonly dots: Float64Array;
  /** The last question in which each text was met, so that nothing need be cleared between questions. */
  private readonly lastMet: Int32Array;
  private question = 0;

  /** @param starts text i has the words terms[starts[i]] … terms[starts[i + 1] - 1] */
  constructor(terms: ArrayLike<number>, starts: ArrayLike<number>, words: number) {
    this.terms = terms;
    this.starts = starts;
    this.texts = starts.length - 1;
    this.words = words;
    this.size = Math.max(1, terms.length);
    this.holderStarts = new Int32Array(words + 1);
    for (let p = 0; p < terms.length; p++) this.holderStarts[terms[p]! + 1]!++;
    for (let w = 0; w < words; w++) this.holderStarts[w + 1]! += this.holderStarts[w]!;
    const fill = this.holderStarts.slice();
    this.holders = new Int32Array(terms.length);
    for (let text = 0; text < this.texts; text++) {
      for (let p = starts[text]!; p < starts[text + 1]!; p++) this.holders[fill[terms[p]!]!++] = text;
    }
    this.squares = new Float64Array(this.texts).fill(-1);
    this.dots = new Float64Array(this.texts);
    this.lastMet = new Int32Array(this.texts);
  }

  /** In how many texts a word stands. */
  frequency(word: number): number {
    return word < this.words ? this.holderStarts[word + 1]! - this.holderStarts[word]! : 0;
  }

  /** The texts that hold a word, ascending. */
  holdersOf(word: number): Int32Array {
    return word < this.words
      ? this.holders.subarray(this.holderStarts[word], this.holderStarts[word + 1])
      : new Int32Array(0);
  }

  /** What each word weighs from now on. */
  weigh(idf: Float64Array): void {
    this.idf = idf;
    this.squares.fill(-1);
  }

  /**
   * For each word its chance among the words of texts like the other words, each text counting by its squared cosine to
   * them. What a text shares with the whole is found once, and the word's own part taken off.
   */
  predict(words: readonly number[], except: number): Float64Array {
    const { idf, dots, lastMet, holders, holderStarts } = this;
    const question = ++this.question;
    const met: number[] = [];
    for (const word of words) {
      if (word >= this.words) continue;
      const weight = idf[word]! * idf[word]!;
      for (let p = holderStarts[word]!; p < holderStarts[word + 1]!; p++) {
        const text = holders[p]!;
        if (text === except) continue;
        if (lastMet[text] !== question) {
          lastMet[text] = question;
          dots[text] = 0;
          met.push(text);
        }
        dots[text]! += weight;
      }
    }
    let all = 0;
    for (const text of met) all += (dots[text]! * dots[text]!) / this.square(text);
    return Float64Array.from(words, (word) => {
      if (word >= this.words) return 0;
      const own = idf[word]! * idf[word]!;
      let total = all;
      let hits = 0;
      for (let p = holderStarts[word]!; p < holderStarts[word + 1]!; p++) {
        const text = holders[p]!;
        if (text === except) continue;
        const dot = dots[text]!;
        const square = this.square(text);
        const weight = ((dot - own) * (dot - own)) / square;
        total += weight - (dot * dot) / square;
        hits += weight / (this.starts[text + 1]! - this.starts[text]!);
      }
      return total > 1e-12 ? hits / total : 0;
    });
  }

  private square(text: number): number {
    let square = this.squares[text]!;
    if (square < 0) {
      square = 0;
      for (let p = this.starts[text]!; p < this.starts[text + 1]!; p++) {
        const weight = this.idf[this.terms[p]!]!;
        square += weight * weight;
      }
      this.squares[text] = square;
    }
    return square;
  }
}

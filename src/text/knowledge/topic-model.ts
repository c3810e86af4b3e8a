import type { Knowledge } from './encode.js';
import type { TextIndex } from './text-index.js';
import { exp, log } from '../numbers/elementary.js';

/** Additive smoothing of topics' word counts. */
const SMOOTHING = 0.02;

/** The topics in which a word occurs, in order of appearance, and in how many texts of each. */
interface Spread {
  topics: number[];
  counts: number[];
}

/** Naive Bayes over the bank's topics; sparse, since a word occurs in few of them. */
export class TopicModel {
  private readonly bank: TextIndex;
  private readonly topicOf: Uint16Array;
  private readonly spreads = new Map<number, Spread>();
  private readonly totals: Float64Array;
  private readonly unseen: Float64Array;

  constructor({ bank, topics }: Pick<Knowledge, 'bank' | 'topics'>, index: TextIndex) {
    this.bank = index;
    this.topicOf = bank.topics;
    this.totals = new Float64Array(topics.rows);
    bank.topics.forEach((topic, text) => {
      this.totals[topic]! += bank.starts[text + 1]! - bank.starts[text]!;
    });
    this.unseen = this.totals.map((total) => log(SMOOTHING / (total + SMOOTHING * index.words)));
  }

  /** For each word its chance under the topics that the other words point to. */
  predict(words: readonly number[]): Float64Array {
    const sums = this.unseen.map((value) => value * (words.length - 1));
    for (const word of words) this.addWord(sums, word, 1);
    return Float64Array.from(words, (word) => {
      const { topics, counts } = this.spread(word);
      if (topics.length === 0) return 0;
      this.addWord(sums, word, -1);
      let highest = -Infinity;
      for (let topic = 0; topic < sums.length; topic++) highest = Math.max(highest, sums[topic]!);
      let total = 0;
      for (let topic = 0; topic < sums.length; topic++) total += exp(sums[topic]! - highest);
      let chance = 0;
      topics.forEach((topic, i) => {
        chance += (exp(sums[topic]! - highest) * counts[i]!) / this.totals[topic]!;
      });
      this.addWord(sums, word, 1);
      return chance / total;
    });
  }

  private addWord(sums: Float64Array, word: number, sign: 1 | -1): void {
    const { topics, counts } = this.spread(word);
    for (let i = 0; i < topics.length; i++) sums[topics[i]!]! += sign * log(1 + counts[i]! / SMOOTHING);
  }

  private spread(word: number): Spread {
    let spread = this.spreads.get(word);
    if (!spread) {
      const counts = new Map<number, number>();
      for (const text of this.bank.holdersOf(word)) {
        const topic = this.topicOf[text]!;
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
      }
      this.spreads.set(word, (spread = { topics: [...counts.keys()], counts: [...counts.values()] }));
    }
    return spread;
  }
}

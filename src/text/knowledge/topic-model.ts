import type { Knowledge } from './encode.js';
import type { TextIndex } from './text-index.js';
import { exp, log } from '../numbers/elementary.js';

/** Additive smoothing of topics' word counts. */
const SMOOTHING = 0.02;

/** The topics in which a word occurs, in order of appearance, in how many texts of each, and how much likelier it makes them. */
interface Spread {
  topics: Int32Array;
  counts: Int32Array;
  factors: Float64Array;
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

  /**
   * For each word its chance under the topics that the other words point to. What all words say of the topics is found
   * once, and the word's own part taken off the few in which it occurs.
   */
  predict(words: readonly number[]): Float64Array {
    const sums = this.unseen.map((value) => value * (words.length - 1));
    for (const word of words) {
      const { topics, factors } = this.spread(word);
      for (let i = 0; i < topics.length; i++) sums[topics[i]!]! += log(factors[i]!);
    }
    const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
    const odds = sums.map((sum) => exp(sum - highest));
    const all = odds.reduce((total, value) => total + value, 0);
    return Float64Array.from(words, (word) => {
      const { topics, counts, factors } = this.spread(word);
      let total = all;
      let chance = 0;
      for (let i = 0; i < topics.length; i++) {
        const topic = topics[i]!;
        const without = odds[topic]! / factors[i]!;
        total += without - odds[topic]!;
        chance += (without * counts[i]!) / this.totals[topic]!;
      }
      return chance === 0 ? 0 : chance / Math.max(total, chance);
    });
  }

  private spread(word: number): Spread {
    let spread = this.spreads.get(word);
    if (!spread) {
      const counts = new Map<number, number>();
      for (const text of this.bank.holdersOf(word)) {
        const topic = this.topicOf[text]!;
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
      }
      spread = {
        topics: Int32Array.from(counts.keys()),
        counts: Int32Array.from(counts.values()),
        factors: Float64Array.from(counts.values(), (count) => 1 + count / SMOOTHING),
      };
      this.spreads.set(word, spread);
    }
    return spread;
  }
}

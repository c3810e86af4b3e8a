import type { ReadDocument } from '../collection.js';
import { noPulse, type Pulse } from '../pulse.js';
import { clip } from '../settings.js';
import type { TrainedKnowledge } from './train.js';

/** The rule looks at this many texts at a time: its answer would fall as a collection grows. */
const SAMPLE = 200;
const MOST_SAMPLES = 3;
const EM_ROUNDS = 30;
/** Additive smoothing of topics' word counts. */
const SMOOTHING = 0.02;

/** Evidence at which outside knowledge begins to count, and at which it counts alone. In between is seldom met. */
const FROM = 0.4;
const TO = 0.6;
/**
 * A handful of texts can hardly predict each other's words, and minutes or chat the bank's neither: below this number
 * knowledge leads unless the texts plainly share words.
 */
const FEW_TEXTS = 100;
const FEW_TEXTS_WEIGHT = 1.2;

/** The five ways in which a word of a text is predicted from its other words. */
const PREDICTORS = 5;

/**
 * How much outside knowledge should count for a collection, decided by the texts themselves: each word is predicted
 * from the rest of its text by the collection's word counts, the bank's word counts, alike texts of the bank, topics of
 * the bank, and alike texts of the collection; expectation maximisation says which predictors the words believe. Where
 * texts share few words, the bank wins; where they repeat each other's words, the collection does.
 */
export function knowledgeShare(
  documents: readonly ReadDocument[],
  knowledge: TrainedKnowledge,
  pulse: Pulse = noPulse,
): number {
  const evidence = bankEvidence(documents, knowledge, pulse);
  return clip((evidence - FROM) / (TO - FROM), 0, 1);
}

/** The share of the bank among the predictors that look at more than word counts, 0 to 1. */
export function bankEvidence(
  documents: readonly ReadDocument[],
  knowledge: TrainedKnowledge,
  pulse: Pulse = noPulse,
): number {
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(documents.length / SAMPLE)));
  const topics = new TopicModel(knowledge);
  let sum = 0;
  for (let s = 0; s < samples; s++) {
    const step = Math.max(samples, documents.length / SAMPLE);
    const chosen: ReadDocument[] = [];
    for (let at = s; at < documents.length; at += step) chosen.push(documents[Math.floor(at)]!);
    pulse();
    sum += evidenceOf(chosen, knowledge, topics);
  }
  return sum / samples;
}

function evidenceOf(
  documents: readonly ReadDocument[],
  knowledge: TrainedKnowledge,
  topics: TopicModel,
): number {
  const predictions = predictWords(documents, knowledge, topics);
  let weights = new Float64Array(PREDICTORS).fill(1 / PREDICTORS);
  for (let round = 0; round < EM_ROUNDS; round++) {
    const next = new Float64Array(PREDICTORS);
    for (const row of predictions) {
      let total = 0;
      for (let i = 0; i < PREDICTORS; i++) total += weights[i]! * row[i]!;
      if (total === 0) continue;
      for (let i = 0; i < PREDICTORS; i++) next[i]! += (weights[i]! * row[i]!) / total;
    }
    const sum = next.reduce((all, value) => all + value, 0);
    if (sum === 0) return 0;
    weights = next.map((value) => value / sum);
  }
  const outside = weights[2]! + weights[3]!;
  const few = FEW_TEXTS_WEIGHT * Math.max(0, 1 / documents.length - 1 / FEW_TEXTS);
  return (outside + 0.0075 + few) / (outside + weights[4]! + 0.05 + few);
}

/** For each content word of each text the five probabilities. */
function predictWords(
  documents: readonly ReadDocument[],
  knowledge: TrainedKnowledge,
  topics: TopicModel,
): Float64Array[] {
  const numbers = new Map(knowledge.vocabularies.words.numbers);
  const texts = documents.map(({ terms }) =>
    [...new Set(terms)].map((term) => {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = numbers.size));
      return number;
    }),
  );
  const bankTexts = knowledge.bank.map(({ terms }) => terms);
  const own = new TextIndex(texts, numbers.size);
  const bank = new TextIndex(bankTexts, numbers.size);
  const idf = Float64Array.from({ length: numbers.size }, (_, term) =>
    Math.log((1 + texts.length + bankTexts.length) / (1 + own.frequency[term]! + bank.frequency[term]!)),
  );
  own.weigh(idf);
  bank.weigh(idf);
  return texts.flatMap((terms, text) => {
    if (terms.length < 2) return [];
    const byBank = bank.predict(terms, idf, -1);
    const byTopics = topics.predict(terms);
    const byOwn = own.predict(terms, idf, text);
    return terms.map((word, i) =>
      Float64Array.of(
        (own.frequency[word]! - 1) / own.size,
        bank.frequency[word]! / bank.size,
        byBank[i]!,
        byTopics[i]!,
        byOwn[i]!,
      ),
    );
  });
}

/** Texts by their terms, for finding those that look like a few words. */
class TextIndex {
  readonly frequency: Int32Array;
  readonly size: number;
  private readonly holders: number[][];
  private readonly squares: Float64Array;
  private readonly texts: readonly (readonly number[])[];

  constructor(texts: readonly (readonly number[])[], terms: number) {
    this.texts = texts;
    this.frequency = new Int32Array(terms);
    this.squares = new Float64Array(texts.length);
    this.holders = Array.from({ length: terms }, () => []);
    texts.forEach((list, text) => {
      for (const term of list) {
        this.frequency[term]!++;
        this.holders[term]!.push(text);
      }
    });
    this.size = Math.max(
      1,
      texts.reduce((sum, list) => sum + list.length, 0),
    );
  }

  weigh(idf: Float64Array): void {
    this.texts.forEach((list, text) => {
      this.squares[text] = list.reduce((sum, term) => sum + idf[term]! ** 2, 0);
    });
  }

  /**
   * For each word its chance among the words of texts like the other words, each text counting by its squared cosine to
   * them. What a text shares with the whole is found once, and the word's own part taken off.
   */
  predict(words: readonly number[], idf: Float64Array, except: number): Float64Array {
    const dots = new Map<number, number>();
    for (const word of words) {
      for (const text of this.holders[word]!) {
        if (text !== except) dots.set(text, (dots.get(text) ?? 0) + idf[word]! ** 2);
      }
    }
    let all = 0;
    for (const [text, dot] of dots) all += dot ** 2 / this.squares[text]!;
    return Float64Array.from(words, (word) => {
      const own = idf[word]! ** 2;
      let total = all;
      let hits = 0;
      for (const text of this.holders[word]!) {
        if (text === except) continue;
        const dot = dots.get(text)!;
        const weight = (dot - own) ** 2 / this.squares[text]!;
        total += weight - dot ** 2 / this.squares[text]!;
        hits += weight / this.texts[text]!.length;
      }
      return total > 1e-12 ? hits / total : 0;
    });
  }
}

/** Naive Bayes over the bank's topics; sparse, since a word occurs in few of them. */
class TopicModel {
  private readonly holders: Map<number, number>[];
  private readonly totals: Float64Array;
  private readonly unseen: Float64Array;

  constructor({ bank, topics, vocabularies }: TrainedKnowledge) {
    const terms = vocabularies.words.names.length;
    this.holders = Array.from({ length: terms }, () => new Map());
    this.totals = new Float64Array(topics.rows);
    for (const { topic, terms: list } of bank) {
      for (const term of list) this.holders[term]!.set(topic, (this.holders[term]!.get(topic) ?? 0) + 1);
      this.totals[topic]! += list.length;
    }
    this.unseen = this.totals.map((total) => Math.log(SMOOTHING / (total + SMOOTHING * terms)));
  }

  /** For each word its chance under the topics that the other words point to. */
  predict(words: readonly number[]): Float64Array {
    const sums = this.unseen.map((value) => value * (words.length - 1));
    const addWord = (word: number, sign: 1 | -1): void => {
      for (const [topic, count] of this.holders[word] ?? []) {
        sums[topic]! += sign * Math.log(1 + count / SMOOTHING);
      }
    };
    for (const word of words) addWord(word, 1);
    return Float64Array.from(words, (word) => {
      const holders = this.holders[word];
      if (!holders) return 0;
      addWord(word, -1);
      const highest = sums.reduce((most, value) => Math.max(most, value), -Infinity);
      const total = sums.reduce((sum, value) => sum + Math.exp(value - highest), 0);
      let chance = 0;
      for (const [topic, count] of holders) {
        chance += (Math.exp(sums[topic]! - highest) * count) / this.totals[topic]!;
      }
      addWord(word, 1);
      return chance / total;
    });
  }
}

import type { ReadDocument } from '../collection.js';
import { clip } from '../settings.js';
import type { TrainedKnowledge } from './train.js';

/** The rule looks at this many texts at a time: its answer would fall as a collection grows. */
const SAMPLE = 200;
const MOST_SAMPLES = 3;
const EM_ROUNDS = 30;
/** Additive smoothing of topics' word counts. */
const SMOOTHING = 0.02;

/** The five ways in which a word of a text is predicted from its other words. */
const PREDICTORS = 5;

/**
 * How much outside knowledge should count for a collection, decided by the texts themselves: each word is predicted
 * from the rest of its text by the collection's word counts, the bank's word counts, alike texts of the bank, topics of
 * the bank, and alike texts of the collection; expectation maximisation says which predictors the words believe. Where
 * texts share few words, the bank wins; where they repeat each other's words, the collection does.
 */
export function knowledgeShare(documents: readonly ReadDocument[], knowledge: TrainedKnowledge): number {
  const evidence = bankEvidence(documents, knowledge);
  return 0.15 + 0.7 * clip((evidence - 0.4) / 0.2, 0, 1);
}

/** The share of the bank among the predictors that look at more than word counts, 0 to 1. */
export function bankEvidence(documents: readonly ReadDocument[], knowledge: TrainedKnowledge): number {
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(documents.length / SAMPLE)));
  let sum = 0;
  for (let s = 0; s < samples; s++) {
    const step = Math.max(samples, documents.length / SAMPLE);
    const chosen: ReadDocument[] = [];
    for (let at = s; at < documents.length; at += step) chosen.push(documents[Math.floor(at)]!);
    sum += evidenceOf(chosen, knowledge);
  }
  return sum / samples;
}

function evidenceOf(documents: readonly ReadDocument[], knowledge: TrainedKnowledge): number {
  const predictions = predictWords(documents, knowledge);
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
  return (outside + 0.0075) / (outside + weights[4]! + 0.05);
}

/** For each content word of each text the five probabilities. */
function predictWords(documents: readonly ReadDocument[], knowledge: TrainedKnowledge): Float64Array[] {
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
  const topics = new TopicModel(knowledge, numbers.size);
  const predictions: Float64Array[] = [];
  texts.forEach((terms, text) => {
    if (terms.length < 2) return;
    for (const word of terms) {
      const rest = terms.filter((term) => term !== word);
      predictions.push(
        Float64Array.of(
          (own.frequency[word]! - 1) / own.size,
          bank.frequency[word]! / bank.size,
          bank.predict(word, rest, idf, -1),
          topics.predict(word, rest),
          own.predict(word, rest, idf, text),
        ),
      );
    }
  });
  return predictions;
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
    this.holders = Array.from({ length: terms }, () => []);
    this.squares = new Float64Array(texts.length);
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

  /** Chance of a word among the words of texts like the rest, each text counting by its squared cosine to it. */
  predict(word: number, rest: readonly number[], idf: Float64Array, except: number): number {
    const dots = new Map<number, number>();
    for (const term of rest) {
      for (const text of this.holders[term]!) {
        if (text !== except) dots.set(text, (dots.get(text) ?? 0) + idf[term]! ** 2);
      }
    }
    let total = 0;
    let hits = 0;
    for (const [text, dot] of dots) {
      const list = this.texts[text]!;
      const weight = dot ** 2 / this.squares[text]!;
      total += weight;
      if (list.includes(word)) hits += weight / list.length;
    }
    return total > 0 ? hits / total : 0;
  }
}

/** Naive Bayes over the bank's topics. */
class TopicModel {
  private readonly counts: Map<number, number>[];
  private readonly totals: Float64Array;
  private readonly terms: number;

  constructor({ bank, topics }: TrainedKnowledge, terms: number) {
    this.terms = terms;
    this.counts = Array.from({ length: topics.rows }, () => new Map());
    this.totals = new Float64Array(topics.rows);
    for (const { topic, terms: list } of bank) {
      for (const term of list) this.counts[topic]!.set(term, (this.counts[topic]!.get(term) ?? 0) + 1);
      this.totals[topic]! += list.length;
    }
  }

  predict(word: number, rest: readonly number[]): number {
    const logs = this.counts.map((counts, topic) => {
      const total = this.totals[topic]! + SMOOTHING * this.terms;
      return rest.reduce((sum, term) => sum + Math.log(((counts.get(term) ?? 0) + SMOOTHING) / total), 0);
    });
    const highest = logs.reduce((most, value) => Math.max(most, value), -Infinity);
    let sum = 0;
    let chance = 0;
    logs.forEach((log, topic) => {
      const weight = Math.exp(log - highest);
      sum += weight;
      chance += (weight * (this.counts[topic]!.get(word) ?? 0)) / Math.max(1, this.totals[topic]!);
    });
    return chance / sum;
  }
}

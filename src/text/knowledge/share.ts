import type { ReadDocument } from '../reading/collection.js';
import { log } from '../numbers/elementary.js';
import { noPulse, type Pulse } from '../pulse.js';
import { clip } from '../settings.js';
import type { Knowledge } from './encode.js';
import { TextIndex } from './text-index.js';
import { TopicModel } from './topic-model.js';

/** The rule looks at this many texts at a time: its answer would fall as a collection grows. */
const SAMPLE = 200;
const MOST_SAMPLES = 3;
const EM_ROUNDS = 30;

/** Evidence at which outside knowledge begins to count, and at which it counts alone. In between is seldom met. */
const FROM = 0.4;
const TO = 0.6;
/** So far outside those two one sample is enough: samples of one collection lie within 0.13 of each other. */
const PLAIN = 0.2;
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
  knowledge: Knowledge,
  pulse: Pulse = noPulse,
): number {
  const evidence = bankEvidence(documents, knowledge, pulse);
  return clip((evidence - FROM) / (TO - FROM), 0, 1);
}

/** The share of the bank among the predictors that look at more than word counts, 0 to 1. */
export function bankEvidence(
  documents: readonly ReadDocument[],
  knowledge: Knowledge,
  pulse: Pulse = noPulse,
): number {
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(documents.length / SAMPLE)));
  const { terms, starts } = knowledge.bank;
  const bank = new TextIndex(terms, starts, knowledge.vocabularies.words.numbers.size);
  const topics = new TopicModel(knowledge, bank);
  const step = Math.max(samples, documents.length / SAMPLE);
  let sum = 0;
  let taken = 0;
  do {
    const chosen: ReadDocument[] = [];
    for (let at = taken; at < documents.length; at += step) chosen.push(documents[Math.floor(at)]!);
    pulse();
    sum += evidenceOf(chosen, predictWords(chosen, knowledge, bank, topics));
    taken++;
  } while (taken < samples && !isPlain(sum / taken));
  return sum / taken;
}

function isPlain(evidence: number): boolean {
  return evidence < FROM - PLAIN || evidence > TO + PLAIN;
}

function evidenceOf(documents: readonly ReadDocument[], predictions: Float64Array): number {
  let weights = new Float64Array(PREDICTORS).fill(1 / PREDICTORS);
  for (let round = 0; round < EM_ROUNDS; round++) {
    const next = new Float64Array(PREDICTORS);
    for (let row = 0; row < predictions.length; row += PREDICTORS) {
      let total = 0;
      for (let i = 0; i < PREDICTORS; i++) total += weights[i]! * predictions[row + i]!;
      if (total === 0) continue;
      for (let i = 0; i < PREDICTORS; i++) next[i]! += (weights[i]! * predictions[row + i]!) / total;
    }
    const sum = next.reduce((all, value) => all + value, 0);
    if (sum === 0) return 0;
    weights = next.map((value) => value / sum);
  }
  const outside = weights[2]! + weights[3]!;
  const few = FEW_TEXTS_WEIGHT * Math.max(0, 1 / documents.length - 1 / FEW_TEXTS);
  return (outside + 0.0075 + few) / (outside + weights[4]! + 0.05 + few);
}

/** For each content word of each text the five probabilities, one after the other. */
function predictWords(
  documents: readonly ReadDocument[],
  { vocabularies }: Knowledge,
  bank: TextIndex,
  topics: TopicModel,
): Float64Array {
  const { numbers } = vocabularies.words;
  const newNumbers = new Map<string, number>();
  const starts = new Uint32Array(documents.length + 1);
  const words: number[] = [];
  documents.forEach(({ terms }, text) => {
    for (const term of new Set(terms)) {
      let number = numbers.get(term) ?? newNumbers.get(term);
      if (number === undefined) newNumbers.set(term, (number = numbers.size + newNumbers.size));
      words.push(number);
    }
    starts[text + 1] = words.length;
  });
  const own = new TextIndex(words, starts, numbers.size + newNumbers.size);
  const texts = own.texts + bank.texts;
  const idf = Float64Array.from({ length: own.words }, (_, word) =>
    log((1 + texts) / (1 + own.frequency(word) + bank.frequency(word))),
  );
  own.weigh(idf);
  bank.weigh(idf);
  const predictions: number[] = [];
  for (let text = 0; text < own.texts; text++) {
    const said = words.slice(starts[text], starts[text + 1]);
    if (said.length < 2) continue;
    const byBank = bank.predict(said, -1);
    const byTopics = topics.predict(said);
    const byOwn = own.predict(said, text);
    said.forEach((word, i) => {
      predictions.push(
        (own.frequency(word) - 1) / own.size,
        bank.frequency(word) / bank.size,
        byBank[i]!,
        byTopics[i]!,
        byOwn[i]!,
      );
    });
  }
  return Float64Array.from(predictions);
}

import { expect, test } from '@jest/globals';
import { TextIndex } from '../../src/text/knowledge/text-index.js';
import { TopicModel } from '../../src/text/knowledge/topic-model.js';
import { denseMatrix } from '../../src/text/numbers/dense.js';

const SMOOTHING = 0.02;
const WORDS = 8;
/** Words of texts by topic. */
const BANK = [
  [
    [0, 1, 2],
    [0, 1],
    [0, 3],
  ],
  [
    [3, 4],
    [4, 5, 1],
  ],
  [[5, 6]],
];

const texts = BANK.flat();
const starts = Uint32Array.from([0, ...texts.map((_, i) => texts.slice(0, i + 1).flat().length)]);
const terms = Uint16Array.from(texts.flat());
const model = new TopicModel(
  {
    bank: { topics: Uint16Array.from(BANK.flatMap((of, topic) => of.map(() => topic))), starts, terms },
    topics: denseMatrix(BANK.length, 1),
  },
  new TextIndex(terms, starts, WORDS),
);

/** By the definition: the topics that the others point to, and how often each has the word. */
function chance(words: readonly number[], at: number): number {
  const others = words.filter((_, i) => i !== at);
  const odds = BANK.map((of) => {
    const said = of.flat();
    const total = said.length + SMOOTHING * WORDS;
    return others.reduce(
      (product, word) => (product * (said.filter((each) => each === word).length + SMOOTHING)) / total,
      1,
    );
  });
  const sum = odds.reduce((all, each) => all + each, 0);
  const likelihoods = BANK.map((of, topic) => {
    const said = of.flat();
    return ((odds[topic]! / sum) * said.filter((word) => word === words[at]).length) / said.length;
  });
  return likelihoods.reduce((all, each) => all + each, 0);
}

test.each([
  [[0]],
  [[0, 1]],
  [[0, 4]],
  [[3, 5, 6]],
  [[0, 1, 2, 3, 4, 5, 6]],
  // Nobody says 7, and 12 is no word of the bank.
  [[7, 12, 0, 5]],
  [[7]],
])('the chance of each word of %j under the topics of the others', (words) => {
  const found = model.predict(words);
  expect(found).toHaveLength(words.length);
  words.forEach((_, at) => expect(found[at]).toBeCloseTo(chance(words, at), 12));
});

test('of no words there are no chances, and a long text leaves none undefined', () => {
  expect(model.predict([])).toHaveLength(0);
  const long = Array.from({ length: 600 }, (_, i) => i % WORDS);
  expect(model.predict(long).every((value) => value >= 0 && value <= 1)).toBe(true);
});

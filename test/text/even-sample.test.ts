import { expect, test } from '@jest/globals';
import { evenSample } from '../../src/text/numbers/even-sample.js';

test.each([0, 1, 5])('of %i, all where that many are wanted', (size) => {
  expect(Array.from(evenSample(size, 5))).toEqual(Array.from({ length: size }, (_, i) => i));
});

test.each([
  [6, 5],
  [100, 7],
  [8001, 8000],
])('of %i, %i different ones with equal steps, the first among them', (size, most) => {
  const sample = Array.from(evenSample(size, most));
  expect(sample).toHaveLength(most);
  expect(sample[0]).toBe(0);
  const steps = sample.map((number, i) => (sample[i + 1] ?? size) - number);
  expect(Math.min(...steps)).toBe(Math.floor(size / most));
  expect(Math.max(...steps)).toBe(Math.ceil(size / most));
});

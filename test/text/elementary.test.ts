import { describe, expect, test } from '@jest/globals';
import { cosine, exp, hypotenuse, log, power } from '../../src/text/numbers/elementary.js';
import { seededRandom } from '../../src/text/numbers/random.js';
import { sourcesBelow } from '../support/sources.js';

/** Numbers of all sizes, the same on every machine. */
function numbers(count: number, from: number, to: number): Float64Array {
  const random = seededRandom(5);
  return Float64Array.from({ length: count }, () => from + (to - from) * random());
}

/** FNV-1a over the bytes of numbers: another last digit gives another sum. */
function checksum(values: Float64Array): string {
  let hash = 0x811c9dc5;
  const view = new DataView(new ArrayBuffer(8));
  for (const value of values) {
    view.setFloat64(0, value);
    for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

describe.each<[string, (x: number) => number, (x: number) => number, number, number, string]>([
  ['the logarithm of large numbers', log, Math.log, 1, 1e9, 'c37bd494'],
  ['the logarithm of numbers under 1', log, Math.log, 0, 1, 'a0e1341e'],
  ['the logarithm near 1', log, Math.log, 1 - 1e-6, 1 + 1e-6, 'd4f1817e'],
  ['the exponential', exp, Math.exp, -40, 40, 'db8ed78a'],
  ['the exponential of what comes to nearly nothing', exp, Math.exp, -745, -700, '4589a8f4'],
  ['the cosine', cosine, Math.cos, 0, 2 * Math.PI, '4b68a4e2'],
])('%s', (_, ours, theirs, from, to, sum) => {
  const arguments_ = numbers(2000, from, to);

  test('is that of the language, but for the last digit', () => {
    for (const x of arguments_) {
      const expected = theirs(x);
      expect(Math.abs(ours(x) - expected)).toBeLessThanOrEqual(2 ** -52 * Math.abs(expected) + 2 ** -1074);
    }
  });

  test('is the same to the last digit on every machine', () => {
    expect(checksum(arguments_.map(ours))).toBe(sum);
  });
});

test('what has no ordinary answer has that of the language', () => {
  for (const x of [0, -1, 1, Infinity, NaN, 5e-324, 2 ** -1022, Number.MAX_VALUE])
    expect(log(x)).toBe(Math.log(x));
  for (const x of [0, 1, -1, 709.7, 710, -745.2, -Infinity, Infinity, NaN, 1e-300])
    expect(exp(x)).toBe(Math.exp(x));
  for (const [a, b] of [
    [3, 4],
    [0, 0],
    [-1e300, 1e300],
    [1e-300, 0],
  ] as const)
    expect(hypotenuse(a, b)).toBeCloseTo(Math.hypot(a, b), 12);
  expect([power(0, 0.5), power(0.3, 0), power(1, 1.3), power(0.25, 0.5)]).toEqual([0, 1, 1, 0.5]);
});

test('the engine uses no function whose last digit is left to the language', () => {
  const left = sourcesBelow('src/text', '.ts').flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /Math\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp(?:m1)?|hypot|log(?:1p|2|10)?|pow)\b|[\w)\]!] \*\* (?!-?\d)/g,
      ),
    ].map(([found]) => `${path}: ${found}`),
  );
  expect(left).toEqual([]);
});

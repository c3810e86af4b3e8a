import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { isMisspelling } from '../../src/text/duplicates/spelling.js';

/** Optimal string alignment as the textbooks have it: every beginning of the one against every beginning of the other. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      table[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
}

describe('a misspelling', () => {
  // Few letters, so that words that are nearly the same come up; no word that people know is made of them.
  const word = fc.string({ unit: fc.constantFrom('q', 'x', 'z'), minLength: 4, maxLength: 10 });

  test('is one slip away, or two in a word of eight letters or more, in whichever order the words are named', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1;
        expect([a, b, isMisspelling(a, b)]).toEqual([a, b, edits(a, b) <= allowed]);
        expect(isMisspelling(b, a)).toBe(isMisspelling(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['brood', 'brodo', true],
    ['wachtlijst', 'wactlisjt', true],
    ['brood', 'bloed', false],
    ['route66', 'route67', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isMisspelling(a, b)).toBe(expected);
  });
});

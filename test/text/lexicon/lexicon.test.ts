import { describe, expect, test } from '@jest/globals';
import { dutchIdeaBank, dutchLexicon } from '../../../src/text/lexicon/index.js';
import { tokenize } from '../../../src/text/tokenize.js';

describe('the lexicon that comes with Oogst', () => {
  test.each([
    'constructor',
    '__proto__ toString hasOwnProperty',
    '💥',
    '',
    'x'.repeat(100_000),
    'aan '.repeat(20_000),
  ])('survives hostile text %#', (text) => {
    const matches = dutchLexicon().match(tokenize(text, 'nl'));
    expect(Array.isArray(matches)).toBe(true);
  });

  test('gives places inside the text and weights between 0 and 1', () => {
    const lexicon = dutchLexicon();
    for (const { text } of dutchIdeaBank().texts.slice(0, 500)) {
      const tokens = tokenize(text, 'nl');
      for (const { concept, weight, start, end } of lexicon.match(tokens)) {
        expect(lexicon.concepts[concept]).toBeDefined();
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(tokens.length);
        expect(start).toBeLessThan(end);
      }
    }
  });
});

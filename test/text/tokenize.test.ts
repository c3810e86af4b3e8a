import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { normaliseText, stem, tokenize } from '../../src/text/index.js';

const words = (text: string): string[] => tokenize(text, 'nl').map((token) => token.text);

describe('tokenize', () => {
  test('keeps accents, apostrophes inside words and digits; splits at hyphens and underscores', () => {
    expect(words("Wmo-loket: foto’s, café en 18+ in '24")).toEqual([
      'wmo',
      'loket',
      "foto's",
      'café',
      'en',
      '18',
      'in',
      '24',
    ]);
  });

  test('gives the same tokens for composed and decomposed accents', () => {
    expect(tokenize('e\u0301e\u0301n', 'nl')).toEqual(tokenize('één', 'nl'));
  });

  test('finds nothing in emoji and punctuation, and words in Turkish and Arabic', () => {
    expect(words('😀 👍🏽 …!?')).toEqual([]);
    expect(words('Gözleme جميل')).toEqual(['gözleme', 'جميل']);
  });

  test('keeps words that are names of object properties', () => {
    expect(words('constructor __proto__ toString')).toEqual(['constructor', 'proto', 'tostring']);
  });

  test('cuts a word of 100,000 characters but keeps its place', () => {
    const [token] = tokenize('a'.repeat(100_000), 'nl');
    expect(token?.text).toHaveLength(64);
    expect(token?.end).toBe(100_000);
  });

  test('has offsets that point at the word in the normalised text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const normalised = normaliseText(text);
        let last = 0;
        for (const token of tokenize(text, 'nl')) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(
            normalised
              .slice(token.start, token.end)
              .toLowerCase()
              .replaceAll('’', "'")
              .startsWith(token.text.slice(0, 1)),
          ).toBe(true);
          expect(token.stem).not.toBe('');
          last = token.end;
        }
      }),
    );
  });
});

describe('stem', () => {
  test.each([
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['bussen', 'bus'],
    ['loopt', 'lopen'],
    ['blijft', 'blijven'],
    ['kinderen', 'kind'],
    ['wachtlijsten', 'wachtlijst'],
    ["foto's", 'foto'],
    ['cliënten', 'client'],
    ['stoeltjes', 'stoelen'],
    ['praatje', 'praat'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a, 'nl')).toBe(stem(b, 'nl'));
  });

  test.each([
    ['buurt', 'buur'],
    ['markt', 'merk'],
    ['punt', 'pen'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a, 'nl')).not.toBe(stem(b, 'nl'));
  });

  test('stems English with English rules', () => {
    expect(stem('queries', 'en')).toBe(stem('query', 'en'));
  });
});

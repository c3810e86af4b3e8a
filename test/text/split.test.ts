import { describe, expect, test } from '@jest/globals';
import { proposeSplit } from '../../src/text/index.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

const request = (texts: readonly string[]) => ({
  documents: inputOf(texts).documents,
  language: 'nl' as const,
  seed: 1,
});

describe('the proposal for a split', () => {
  test('parts what has no word in common, with a label for each part', () => {
    const parts = proposeSplit(request(THREE_SUBJECTS.slice(0, 8)));
    expect(parts.map(({ ids }) => ids.join(' ')).sort()).toEqual(['d1 d2 d3 d4', 'd5 d6 d7 d8']);
    for (const { label, keyTerms } of parts) {
      expect(label).not.toBe('');
      expect(keyTerms.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['nothing', []],
    ['one text', ['De bus rijdt niet']],
    ['the same text', ['De bus', 'De bus', 'De bus']],
    ['texts with nothing to go by', ['😀', 'ja', 'De bus rijdt niet', 'Schulden lopen op']],
    ['remarks about the day', ['De lunch was lekker', 'De zaal was koud', 'De microfoon deed het niet']],
  ])('places every text once: %s', (_, texts) => {
    const asked = request(texts);
    const parts = proposeSplit(asked, 3);
    expect(parts.length).toBeLessThanOrEqual(3);
    expect(parts.flatMap(({ ids }) => ids).sort()).toEqual(asked.documents.map(({ id }) => id).sort());
  });

  test('takes two parts at least', () => {
    expect(() => proposeSplit(request(THREE_SUBJECTS), 1)).toThrow(RangeError);
  });
});

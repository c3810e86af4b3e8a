import { describe, expect, test } from '@jest/globals';
import {
  decodeMeetingWords,
  encodeMeetingWords,
  learnMeetingWords,
  meetingOdds,
} from '../../src/text/knowledge/meeting-words.js';
import { tokenize } from '../../src/text/reading/tokenize.js';

const REMARKS = ['waar is de wc', 'waar is de koffie', 'ik weet het niet', 'ik weet niets'];
const IDEAS = [
  'waar moet mijn moeder heen',
  'de bus is te laat',
  'niet weten waar je recht op hebt',
  'de brief is niet te lezen',
];
const words = learnMeetingWords(
  [...REMARKS, ...IDEAS].map((text) => ({ tokens: tokenize(text, 'nl') })),
  (text) => text < REMARKS.length,
);
const odds = (text: string): number => meetingOdds(words, tokenize(text, 'nl'));

describe('the words of remarks about a meeting', () => {
  test('tell remarks from ideas by two words in a row where each of them stands in both', () => {
    expect(odds('waar is mijn jas')).toBeGreaterThan(0);
    expect(odds('is waar')).toBeLessThan(odds('waar is'));
  });

  test('say nothing of words that the bank does not know, and of texts without words', () => {
    expect(odds('qwerty')).toBe(0);
    expect(odds('')).toBe(0);
  });

  test('are stored and read back to a tenth', () => {
    const stored = decodeMeetingWords(encodeMeetingWords(words));
    for (const [word, value] of words) {
      expect(Math.abs((stored.get(word) ?? 0) - value)).toBeLessThan(0.051);
    }
    expect(meetingOdds(stored, tokenize('waar is de wc', 'nl'))).toBeCloseTo(odds('waar is de wc'), 0);
  });
});

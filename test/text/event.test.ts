import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/reading/collection.js';
import { findEventRemarks } from '../../src/text/placing/event.js';
import { dutchLexicon } from '../../src/text/lexicon/index.js';

const remarksAmong = (texts: readonly string[]): number[] => {
  const documents = readDocuments(
    texts.map((text, i) => ({ id: `${i}`, text })),
    'nl',
    dutchLexicon(),
  );
  return [...findEventRemarks(documents, dutchLexicon(), null)];
};

/** Invented; of another subject than a meeting. */
const statements = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `De kilometerheffing met ${i} cent raakt dorpen zonder trein.`);

describe('remarks about the event, told by the lexicon alone', () => {
  test('stand apart among a few dozen texts', () => {
    expect(remarksAmong([...statements(30), 'De lunch was lekker'])).toEqual([30]);
  });

  test('are not made of who notes something down, but may be named before a colon', () => {
    const texts = ['Notulist: de regiotaxi komt een uur te laat', 'Catering: zalig'];
    expect(remarksAmong([...statements(30), ...texts])).toEqual([31]);
  });

  test('are taken for chance when there is one in hundreds of texts', () => {
    expect(remarksAmong([...statements(300), 'De lunch was lekker'])).toEqual([]);
  });
});

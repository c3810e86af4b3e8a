import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/collection.js';
import { analyse } from '../../src/text/index.js';
import { knowledgeShare } from '../../src/text/knowledge/share.js';
import { trainedKnowledge } from '../../src/text/knowledge/view.js';
import { dutchLexicon } from '../../src/text/lexicon/index.js';
import { inputOf } from './support/inputs.js';
import { REGISTERS } from './support/registers.js';

describe.each(Object.entries(REGISTERS))('%s', (_, texts) => {
  const documents = readDocuments(
    texts.map((text, i) => ({ id: `r${i}`, text })),
    'nl',
    dutchLexicon(),
  );

  test('let outside knowledge lead, since the texts share few words', () => {
    expect(knowledgeShare(documents, trainedKnowledge())).toBeGreaterThan(0.5);
  });

  test('meet the lexicon in nearly every text', () => {
    expect(documents.filter(({ matches }) => matches.length > 0).length).toBeGreaterThanOrEqual(
      texts.length - 1,
    );
  });

  test('are placed, under names that differ and hold no stop word alone', () => {
    const { placements, themes } = analyse(inputOf([...texts], { themes: 4 }));
    expect(placements.filter(({ theme }) => theme !== null)).toHaveLength(texts.length);
    const labels = themes.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/\p{L}{4}/u);
  });
});

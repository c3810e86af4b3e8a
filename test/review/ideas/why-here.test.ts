import { expect, test } from '@jest/globals';
import { translator } from '../../../src/i18n/index.js';
import type { PlacedIdea } from '../../../src/review/ideas/idea.repository.js';
import { whyHere } from '../../../src/review/ideas/idea.view.js';

test('the nearest ideas say in which theme they stand where that is another one', () => {
  const idea: Pick<PlacedIdea, 'themeKey' | 'secondKey' | 'explanation'> = {
    themeKey: 'bus',
    secondKey: null,
    explanation: { words: [], concepts: [], nearest: ['W01-1', 'W01-2', 'W01-3', 'W09-9'] },
  };
  const facts = whyHere(translator('nl'), idea, {
    base: '/projects/1',
    nameOf: (key) => (key === null ? 'niet geplaatst' : `Over ${key}`),
    neighbours: new Map([
      ['W01-1', { text: 'geen bus', themeKey: 'bus', notAnalysed: false }],
      ['W01-2', { text: 'geen bank', themeKey: 'bank', notAnalysed: false }],
      ['W01-3', { text: 'geen idee', themeKey: null, notAnalysed: false }],
    ]),
  });
  expect(facts.map(({ text }) => text)).toEqual([
    'W01-1: geen bus\nW01-2 (Over bank): geen bank\nW01-3 (niet geplaatst): geen idee',
  ]);
});

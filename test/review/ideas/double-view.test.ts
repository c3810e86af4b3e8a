import { describe, expect, test } from '@jest/globals';
import { translator } from '../../../src/i18n/index.js';
import { doubleView, lookalikeView, repetitionText } from '../../../src/review/ideas/double.view.js';
import type { Lookalike, Repetition } from '../../../src/text/index.js';

const t = translator('nl');
const explanation = (repetition: Repetition) => ({ words: [], concepts: [], nearest: [], repetition });
const view = (text: string, duplicateText: string, { notAnalysed = false, duplicateChanged = false } = {}) =>
  doubleView(t, '/projects/1', {
    code: 'W02-2',
    text,
    duplicateOf: 'W01-1',
    duplicateText,
    duplicateChanged,
    explanation: explanation({ how: 'retyped', score: 0.9, words: [], alike: [] }),
    notAnalysed,
  });

describe('what differs between an idea and the one that it repeats', () => {
  test('is marked word by word where little does', () => {
    expect(view('meer bankjes in het bos', 'Meer bankjes in het park')?.pieces).toEqual([
      { kind: 'same', text: 'meer bankjes in het ' },
      { kind: 'removed', text: 'park' },
      { kind: 'added', text: 'bos' },
    ]);
  });

  test('is left to the reader where the words stand in another order: both texts, below each other', () => {
    const other =
      'Spreekuur in de bieb, bij de huisarts en op de markt. Ga naar de mensen toe i.p.v. andersom!';
    const double = view(
      'spreekuur op de markt, in de bieb en bij de huisarts, dus naar de mensen toe',
      other,
    );
    expect([double?.pieces, double?.text]).toEqual([null, other]);
  });

  test('is nothing between equal texts, which need no second showing', () => {
    const double = view('Meer bankjes', 'Meer bankjes');
    expect([double?.reason, double?.pieces, double?.text]).toEqual(['Precies dezelfde tekst.', null, '']);
  });

  test('is not read from a page of text, which would take too long', () => {
    const page = (word: string) => Array.from({ length: 600 }, (_, i) => `${word}${i}`).join(' ');
    expect(view(page('a'), page('b'))?.pieces).toBeNull();
  });
});

test('the reason is left out where one of the texts changed since', () => {
  const [text, other] = ['meer bankjes in het bos', 'Meer bankjes in het park'];
  expect(view(text, other)?.reason).not.toBe('');
  expect(view(text, other, { notAnalysed: true })?.reason).toBe('');
  expect(view(text, other, { duplicateChanged: true })?.reason).toBe('');
});

test('an idea that repeats none has nothing to show', () => {
  const idea = { code: 'W1', text: 'x', duplicateOf: null, duplicateText: null, explanation: null };
  expect(doubleView(t, '', { ...idea, duplicateChanged: false, notAnalysed: false })).toBeNull();
});

test.each<[Partial<Repetition>, string]>([
  [{ how: 'same', score: 1 }, 'Dezelfde woorden. Alleen hoofdletters, accenten of leestekens verschillen.'],
  [{ how: 'retyped', words: ['bieb'] }, 'Dezelfde woorden, iets anders geschreven.'],
  [{ how: 'order', words: ['bieb'] }, 'Dezelfde woorden in een andere volgorde.'],
  [{ how: 'words', score: 0.7, words: ['brief', 'bal'] }, 'Bijna dezelfde woorden. In allebei: brief, bal.'],
  [
    { how: 'words', score: 0.4, words: ['bieb'], alike: [['bieb', 'bibliotheek']] },
    'Voor een deel dezelfde woorden. In allebei: bieb. Hetzelfde bedoeld: ‘bieb’ en ‘bibliotheek’.',
  ],
])('%j is said in words', (repetition, words) => {
  expect(repetitionText(t, { how: 'words', score: 0.9, words: [], alike: [], ...repetition })).toBe(words);
});

test.each<[Lookalike['kind'], [string, string], string]>([
  ['opposite', ['hoger', 'lager'], 'maar zegt het tegenovergestelde: ‘hoger’ in plaats van ‘lager’.'],
  ['opposite', ['Honden', 'honden'], 'maar zegt over ‘Honden’ het tegenovergestelde.'],
  ['number', ['10', '12'], 'maar noemt een ander getal: ‘10’ in plaats van ‘12’.'],
  ['question', ['wanneer komt', 'er moet'], 'maar het ene idee is een vraag en het andere een wens.'],
])('that it is no double for its %s is said in words', (kind, words, text) => {
  const shown = { title: 'Lijkt op W1', href: '/projects/1/ideas/W1', text };
  expect(lookalikeView(t, '/projects/1', { id: 'W1', kind, words })).toEqual(shown);
});

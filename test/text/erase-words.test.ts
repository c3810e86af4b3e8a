import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { eraseInValue, quotablePhrases, wordEraser } from '../../src/text/index.js';

const MARK = '[x]';
const erase = (text: string, ...phrases: string[]): string => wordEraser(phrases, MARK).erase(text);

describe('erasing words', () => {
  test.each(['a', 'é', '*', 'wachtlijst ', '😀'])(
    'finds a text of five thousand signs made of %s',
    (part) => {
      const text = part.repeat(Math.ceil(5000 / part.length)).trim();
      expect(erase(`Zij zei: ${text}`, text)).toBe('Zij zei: [x]');
    },
  );

  test('finds a phrase whatever its capitals', () => {
    expect(erase('FATIMA jansen belde, Fatima Jansen zei', 'Fatima Jansen')).toBe('[x] belde, [x] zei');
  });

  test('leaves longer words that begin or end with it', () => {
    expect(erase('Jan, januari en Marjan', 'jan')).toBe('[x], januari en Marjan');
  });

  test('finds what is broken into lines, quoted or escaped in Markdown', () => {
    expect(
      erase('> mijn moeder \\(82\\) durft\n> \\*niet\\* meer', 'Mijn moeder (82) durft *niet* meer'),
    ).toBe('> [x]');
  });

  test.each([
    '06-12345678',
    'f.jansen+zorg@voorbeeld.nl',
    'NL91 ABNA 0417 1643 00',
    'a/b\\c',
    '(x)',
    'é|ë',
    '$^',
  ])('takes signs of %s as they are', (phrase) => {
    expect(erase(`bel ${phrase} nu`, phrase)).toBe('bel [x] nu');
  });

  test('takes the longest phrase where one is a part of another, and marks once what stands together', () => {
    expect(erase('Fatima Jansen, Fatima', 'Fatima', 'Fatima Jansen')).toBe('[x]');
    expect(erase('Fatima Jansen en Fatima', 'Fatima', 'Fatima Jansen')).toBe('[x] en [x]');
  });

  test('does nothing for phrases of blanks and signs of quotation', () => {
    expect(erase('> een tekst', ' ', '', '>', '> >')).toBe('> een tekst');
    expect(wordEraser(['>', 'Jan'], MARK).needles).toEqual(['Jan']);
    expect(wordEraser([], MARK).find('een tekst')).toEqual([]);
  });

  test('reaches every text in a value and no name of a member', () => {
    const value = { Jan: 'Jan', list: ['met Jan', 3, null], deep: { text: 'Jan!' } };
    expect(eraseInValue(value, wordEraser(['Jan'], MARK))).toEqual({
      Jan: '[x]',
      list: ['met [x]', 3, null],
      deep: { text: '[x]!' },
    });
  });

  test('knows a text again by its sentences, but not by a few words', () => {
    expect(quotablePhrases('Nee. De lift piept al weken. Bel mij maar!')).toEqual([
      'Nee. De lift piept al weken. Bel mij maar',
      'De lift piept al weken',
    ]);
    expect(quotablePhrases('Meer groen')).toEqual([]);
  });

  test('finds in every text what it was made from, and its needle stands in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (phrase, before, after) => {
        fc.pre(/[^\s>]/u.test(phrase));
        const eraser = wordEraser([phrase], MARK);
        const text = `${before} ${phrase} ${after}`;
        expect(eraser.find(text).length).toBeGreaterThan(0);
        expect(text.toLowerCase()).toContain(eraser.needles[0]?.toLowerCase());
      }),
    );
  });
});

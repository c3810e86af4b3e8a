import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { compareNaturally, findDuplicates } from '../../src/text/duplicates/index.js';
import { tokenize } from '../../src/text/reading/tokenize.js';

const documents = (texts: string[]) =>
  texts.map((text, i) => ({ id: `W${i + 1}`, text, tokens: tokenize(text, 'nl') }));
const pairs = (texts: string[]): string[] =>
  findDuplicates(documents(texts)).pairs.map(({ id, duplicateOf }) => `${id} = ${duplicateOf}`);

describe('duplicates', () => {
  test.each([
    ['a retyped line', 'Meer bankjes in het Wilhelminapark', 'meer bankjes in het wilhelminapark!!'],
    ['typos', 'De wachtlijst voor jeugdzorg is veel te lang', 'De wachtlyst voor jeugzorg is veel telang'],
    [
      'turned round',
      'Ouders weten niet waar ze aan toe zijn door lange wachttijden in de jeugdzorg',
      'Lange wachttijden in de jeugdzorg: ouders weten niet waar ze aan toe zijn',
    ],
    [
      'a word more',
      'Zet een bankje bij de bushalte aan de Kerklaan',
      'Bankje plaatsen bij de bushalte Kerklaan svp',
    ],
    [
      'shortened',
      'Iedere wijk zou een eigen sociaal werker moeten hebben die mensen echt kent',
      'Elke wijk een eigen sociaal werker die de mensen kent',
    ],
    [
      'another form of the words',
      'Vrijwilligers krijgen te weinig waardering van de gemeente',
      'De vrijwilliger krijgt van de gemeente te weinig waardering',
    ],
    [
      'accents and line breaks',
      'Eén café voor\nontmoeting in de wijk',
      'Een cafe voor ontmoeting in de wijk',
    ],
  ])('%s', (_name, first, second) => {
    expect(pairs([first, 'Een heel ander idee over sport en zwemmen', second])).toEqual(['W3 = W1']);
  });

  test.each([
    [
      'another place',
      'Zet een bankje in de Kerkstraat bij de halte',
      'Zet een bankje in de Molenstraat bij de halte',
    ],
    ['another thing', 'Meer groen in de wijk', 'Meer bankjes in de wijk'],
    ['the opposite', 'Windmolens langs het kanaal plaatsen', 'Geen windmolens langs het kanaal plaatsen'],
    ['another number', 'Workshop 3 was goed', 'Workshop 7 was goed'],
    [
      'one subject',
      'De wachtlijst voor jeugdzorg is te lang',
      'Jeugdzorg moet dichter bij huis en bij school',
    ],
    ['function words only', 'dat is het', 'het is dat ook wel'],
    ['one shared word', 'Bus naar het ziekenhuis', 'Ziekenhuis sluit'],
  ])('keeps apart: %s', (_name, first, second) => {
    expect(pairs([first, second])).toEqual([]);
  });

  test('texts without content words are duplicates only when they are the same', () => {
    expect(pairs(['', '   ', '😀', '😀', '🎉', 'is dat', 'dat is'])).toEqual(['W2 = W1', 'W4 = W3']);
  });

  test('a group points to its first id as people count', () => {
    const text = 'Een buurthuis dat ook in het weekend open is';
    const group = ['W10', 'W9', 'W2'].map((id) => ({ id, text, tokens: tokenize(text, 'nl') }));
    expect(findDuplicates(group).pairs).toMatchObject([
      { id: 'W9', duplicateOf: 'W2', score: 1 },
      { id: 'W10', duplicateOf: 'W2', score: 1 },
    ]);
  });

  test('small steps do not chain different ideas together', () => {
    const chain = [
      'Een moestuin met kippen voor kinderen bij de school',
      'Een moestuin met kippen voor ouderen bij de kerk',
      'Een speeltuin met geiten voor ouderen bij de kerk',
      'Een speeltuin met geiten voor honden bij het station',
    ];
    const found = findDuplicates(documents(chain)).pairs;
    expect(found.some(({ id, duplicateOf }) => id === 'W4' && duplicateOf === 'W1')).toBe(false);
    for (const { duplicateOf } of found) expect(found.some(({ id }) => id === duplicateOf)).toBe(false);
  });

  describe('that people said are none', () => {
    const LOKET = 'Het loket in de wijk is te vaak dicht';
    const group = documents([LOKET, `${LOKET}!`, `${LOKET}.`, `${LOKET}, jammer`]);
    const without = (...distinct: [string, string][]): string[] =>
      findDuplicates(group, distinct).pairs.map(({ id, duplicateOf }) => `${id} = ${duplicateOf}`);

    test('are left out, in whatever order the two are named, and the others stay', () => {
      expect(without()).toEqual(['W2 = W1', 'W3 = W1', 'W4 = W1']);
      expect(without(['W3', 'W1'])).toEqual(['W2 = W1', 'W4 = W1']);
      expect(without(['W1', 'W3'])).toEqual(['W2 = W1', 'W4 = W1']);
    });

    test('leave the next most alike text of another group to repeat', () => {
      expect(without(['W1', 'W2'], ['W1', 'W4'])).toEqual(['W3 = W1', 'W4 = W2']);
    });

    test('are no lookalikes either, and unknown ids say nothing', () => {
      const { pairs: found, lookalikes } = findDuplicates(documents([LOKET, `${LOKET}!`]), [['W2', 'W1']]);
      expect([found, lookalikes.size]).toEqual([[], 0]);
      expect(without(['W1', 'X'], ['X', 'Y'])).toEqual(without());
    });
  });

  test('the order of the documents never matters', () => {
    const words = fc.constantFrom(
      'bus',
      'bankje',
      'wijk',
      'de',
      'jeugdzorg',
      'niet',
      'wachtlijst',
      'buurthuis',
      'ouders',
    );
    const text = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.integer(), (texts, seed) => {
        const given = documents(texts);
        const turned = [...given].sort(
          (a, b) =>
            ((Math.imul(a.id.length + a.text.length, seed) ^ Number(a.id.slice(1))) % 7) - b.text.length,
        );
        expect(findDuplicates(turned)).toEqual(findDuplicates(given));
      }),
    );
  });

  test('takes 5,000 texts, many of them alike, in seconds', () => {
    const subjects = ['bankje', 'bus', 'lantaarn', 'speeltuin', 'rolstoel', 'jeugdzorg', 'tolk', 'schulden'];
    const texts = Array.from(
      { length: 20_000 },
      (_, i) =>
        `Idee ${i} over ${subjects[i % 8]} en ${subjects[(i >> 3) % 8]} nummer x${i % 997} y${i % 1009}`,
    );
    const given = documents(texts);
    // The processor's time: a clock would also count what else the machine is doing.
    const started = process.cpuUsage();
    findDuplicates(given);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(15_000);
  });
});

describe('natural order', () => {
  test('counts as people do', () => {
    const ids = [
      'W10',
      'W2',
      'W02',
      'w1',
      'W2a',
      'W',
      '',
      '10',
      '9',
      'W2-14',
      'W2-2',
      'W99999999999999999999',
      'W99999999999999999998',
    ];
    expect(ids.sort(compareNaturally)).toEqual([
      '',
      '9',
      '10',
      'W',
      'W02',
      'W2',
      'W2-2',
      'W2-14',
      'W2a',
      'W10',
      'W99999999999999999998',
      'W99999999999999999999',
      'w1',
    ]);
  });

  test('is a total order', () => {
    const id = fc.oneof(fc.string(), fc.stringMatching(/^W?0{0,2}\d{0,3}-?\d{0,2}$/u));
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(compareNaturally(a, b))).toBe(-Math.sign(compareNaturally(b, a)) + 0);
        expect(compareNaturally(a, b) === 0).toBe(a === b);
        if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0)
          expect(compareNaturally(a, c)).toBeLessThan(0);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { likelySlips, nearestWords, slips } from '../../../src/review/search/search-near.js';

const dutchLike = fc.stringMatching(/^[a-z]{4,16}$/);

describe('ways in which a word is mistyped', () => {
  test.each([
    ['fietspad', 'fietspat'],
    ['jeugdhulp', 'jeudghulp'],
    ['terrein', 'terein'],
    ['initiatief', 'inisiatief'],
    ['weekend', 'weekent'],
    ['ambulance', 'ambulanse'],
    ['vrijwilligers', 'vrijwiligers'],
    ['gemeente', 'gemente'],
    ['mantelzorg', 'mantezorg'],
    ['ijsbaan', 'eisbaan'],
  ])('of %s include %s', (word, slip) => {
    expect(likelySlips(word)).toContain(slip);
  });

  test.each([
    ['kussen', 'kassen'],
    ['politie', 'positie'],
    ['lade', 'kade'],
  ])('of %s do not include %s, another word', (word, other) => {
    expect(likelySlips(word)).not.toContain(other);
  });

  test('are near the word, never the word itself, and few enough to look up', () => {
    fc.assert(
      fc.property(dutchLike, (word) => {
        const ways = likelySlips(word);
        expect(ways).not.toContain(word);
        expect(ways.length).toBeLessThan(20 * word.length);
        for (const way of ways) expect(slips(word, way, 2)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('the word that was meant', () => {
  test('is found for every single slip in a word that is long enough', () => {
    fc.assert(
      fc.property(
        dutchLike,
        fc.nat(),
        fc.constantFrom('more', 'less', 'other', 'swapped'),
        (word, at, kind) => {
          const place = 1 + (at % (word.length - 2));
          const [before, after] = [word.slice(0, place), word.slice(place + 1)];
          const typed = {
            more: `${before}q${word.slice(place)}`,
            less: before + after,
            other: `${before}q${after}`,
            swapped:
              before +
              word
                .slice(place, place + 2)
                .split('')
                .reverse()
                .join('') +
              word.slice(place + 2),
          }[kind];
          fc.pre(typed !== word && typed.length >= 4);
          expect(nearestWords(typed, [word])).toEqual([word]);
        },
      ),
    );
  });
});

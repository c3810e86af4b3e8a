import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/reading/collection.js';
import { explainPlaces } from '../../src/text/wording/explain.js';
import { makeSpace } from '../../src/text/space/space.js';
import { sparseFromRows } from '../../src/text/numbers/sparse.js';

/** Invented ideas of one subject; in the second group "dijk" is commoner than here. */
const FERRY = [
  'De veerpont vaart niet op zondag',
  'Op zondag blijft de veerpont in de haven',
  'Zet op zondag een kleinere veerpont in',
  'De schipper vertrekt te vroeg uit de haven',
  'Wie laat werkt ziet de schipper net vertrekken',
  'Een tweede schipper zou helpen bij de dijk',
  'De kade is te glad voor fietsers',
  'Fietsers glijden uit op de kade bij de dijk',
];
const LOOMS = ['Het weefgetouw staat in een schuur bij de dijk', 'Bij de dijk staat een oud weefgetouw'];

/** Shared words of every text, the first ones in one theme and the last ones in another. */
function sharedWords(first: readonly string[], second: readonly string[]): string[][] {
  const texts = readDocuments(
    [...first, ...second].map((text, i) => ({ id: `d${i + 1}`, text })),
    'nl',
    null,
  );
  const space = makeSpace(texts, 'nl', 2, 1);
  const explanations = explainPlaces(
    {
      texts,
      representation: { space, views: space.views(texts) },
      graph: sparseFromRows(
        texts.map(() => new Map()),
        texts.length,
      ),
      lexicon: null,
      topicality: () => 1,
    },
    Int32Array.from(texts, (_, i) => Number(i >= first.length)),
    2,
  );
  return explanations.map(({ words }) => words);
}

describe('the shared words that explain a place', () => {
  test('are those that a text has in common with others in its theme', () => {
    const words = sharedWords(FERRY.slice(0, 3), LOOMS);
    expect(words[0]).toContain('zondag');
  });

  test('are there too where nearly all ideas stand in one theme', () => {
    const words = sharedWords(FERRY, LOOMS);
    expect(words[0]).toEqual(expect.arrayContaining(['zondag', 'veerpont']));
    expect(words[3]).toContain('schipper');
  });

  test('are commoner in the theme than in the others', () => {
    const words = sharedWords(FERRY, LOOMS);
    expect(words[7]).toContain('kade');
    expect(words[7]).not.toContain('dijk');
  });
});

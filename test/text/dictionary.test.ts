import { describe, expect, test } from '@jest/globals';
import { analyse, readDictionary, searchTerms, tokenize } from '../../src/text/index.js';
import { isContentWord } from '../../src/text/reading/stop-words.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

const words = (dictionary: string, text: string): string[] =>
  readDictionary(dictionary, 'nl')
    .reword(tokenize(text, 'nl'), text)
    .filter((token) => isContentWord(token, 'nl'))
    .map((token) => token.text);

describe('a project dictionary', () => {
  test('reads an abbreviation as what it stands for, in its place', () => {
    const text = 'De BSO zit vol';
    const tokens = readDictionary('afkorting: BSO = buitenschoolse opvang', 'nl').reword(
      tokenize(text, 'nl'),
      text,
    );
    expect(tokens.map((token) => token.text)).toEqual(['de', 'buitenschoolse', 'opvang', 'zit', 'vol']);
    expect(tokens.slice(1, 3).map(({ start, end }) => text.slice(start, end))).toEqual(['BSO', 'BSO']);
  });

  test('tells an abbreviation from the word that is written the same', () => {
    expect(words('afkorting: WIJ = wijkteam jeugd', 'Wij bellen met WIJ')).toEqual([
      'bellen',
      'wijkteam',
      'jeugd',
    ]);
  });

  test('reads synonyms, also inflected and of several words, as the usual word', () => {
    const dictionary = 'synoniem: scootmobiel = scooter, elektrisch karretje';
    expect(words(dictionary, 'Scooters en een elektrisch karretje')).toEqual(['scootmobiel', 'scootmobiel']);
  });

  test('leaves a stop word in its place without a subject', () => {
    expect(words('stopwoord: Zandwijk, bus', 'De bus in Zandwijk is vol')).toEqual(['vol']);
    const dictionary = readDictionary('stopwoord: bus', 'nl');
    const tokens = dictionary.reword(tokenize('de bus', 'nl'), 'de bus');
    expect(tokens.map((token) => token.text)).toEqual(['de', 'bus']);
  });

  test('says where compounds are cut, or that they are not', () => {
    const dictionary = readDictionary(
      'samenstelling: buurtkring = buurt + kring\nsamenstelling: wijkteam',
      'nl',
    );
    expect(dictionary.partsOf('buurtkring')).toEqual(['buurt', 'kring']);
    expect(dictionary.partsOf('wijkteam')).toEqual([]);
    expect(dictionary.partsOf('anders')).toBeUndefined();
  });

  test('adds concepts, and entries to concepts that exist', () => {
    const dictionary = readDictionary(
      '[eigen.vaart] De Vlietvaart\nsterk: vlietvaart\n\n[geld.schulden]\nsterk: papierboer',
      'nl',
    );
    expect(dictionary.problems).toEqual([]);
    const keys = dictionary
      .lexicon!.match(tokenize('vlietvaart en papierboer', 'nl'))
      .map(({ concept }) => dictionary.lexicon!.concepts[concept]!.key);
    expect(keys).toEqual(['eigen.vaart', 'geld.schulden']);
  });

  test('says what cannot be read and on which line, and uses the rest', () => {
    const dictionary = readDictionary(
      [
        '# eigen woorden',
        'afkorting: BSO',
        'afkorting: PGB = persoonsgebonden budget',
        'stopwoord:',
        'samenstelling: a b = c',
        'zomaar iets',
        '[eigen.x]',
        'synoniem: a = b = c',
      ].join('\n'),
      'nl',
    );
    expect(dictionary.problems.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8]);
    for (const { message } of dictionary.problems) expect(message.length).toBeGreaterThan(10);
    expect(words('afkorting: PGB = persoonsgebonden budget', 'pgb')).toEqual(['persoonsgebonden', 'budget']);
  });

  test('works with any text, and in English without a lexicon', () => {
    for (const text of ['', '=', ':', 'afkorting: = =', '[', '\u0000', 'synoniem: a = '.repeat(50)])
      for (const language of ['nl', 'en'] as const)
        expect(() => readDictionary(text, language)).not.toThrow();
    expect(readDictionary('abbreviation: GP = doctor', 'en').lexicon).toBeNull();
  });

  test('counts in the analysis: tags come from its concepts, groups from its words', () => {
    const lexicon = '[eigen.kar] Karretje van de kern\nsterk: kernkar\nsynoniem: incasso = papierboer';
    const texts = [...THREE_SUBJECTS, 'De kernkar rijdt niet', 'De papierboer belt aan'];
    const { placements } = analyse(inputOf(texts, { themes: 3, lexicon }));
    expect(placements[12]!.tags).toContain('Karretje van de kern');
    expect(placements[13]!.theme).toBe(placements[8]!.theme);
  });
});

describe('search terms', () => {
  test('are stems, parts of compounds and concepts', () => {
    const { stems, parts, concepts } = searchTerms('De thuiszorg kwam niet; schuldeisers bellen', 'nl');
    expect(stems).toContain(searchTerms('bel', 'nl').stems[0]);
    expect(parts).toEqual(expect.arrayContaining(['thuis', 'zorg']));
    expect(concepts).toContain('geld.schulden');
  });

  test('bring a misspelt word to its concept', () => {
    expect(searchTerms('schuldhulpverlenning', 'nl').concepts).toEqual(
      searchTerms('schuldhulpverlening', 'nl').concepts,
    );
  });

  test('follow the dictionary of the project', () => {
    expect(searchTerms('BSO', 'nl', 'afkorting: BSO = buitenschoolse opvang').stems).toEqual(
      searchTerms('buitenschoolse opvang', 'nl').stems,
    );
    expect(searchTerms('', 'nl')).toEqual({ stems: [], parts: [], concepts: [] });
    expect(searchTerms('the houses', 'en').stems).toEqual(searchTerms('house', 'en').stems);
  });
});

import { describe, expect, test } from '@jest/globals';
import { dutchLexicon } from '../../src/text/lexicon/index.js';
import { tagDocument } from '../../src/text/lexicon/tag.js';
import { tokenize } from '../../src/text/reading/tokenize.js';

const LAWS = [
  { key: 'wmo', name: 'Wmo' },
  { key: 'participatiewet', name: 'Participatiewet' },
  { key: 'jeugdwet', name: 'Jeugdwet' },
];
const ALL = 'wmo participatiewet jeugdwet';
const lexicon = dutchLexicon();

function tagged(text: string): { tags: string[]; laws: string[] } {
  return tagDocument(lexicon.match(tokenize(text, 'nl')), lexicon, LAWS);
}

describe('tags and laws', () => {
  test.each([
    [
      'Ik word van het kastje naar de muur gestuurd, niemand voelt zich verantwoordelijk.',
      'Doorverwijzing tussen loketten',
      ALL,
    ],
    [
      'De wachtlijst voor jeugdhulp is veel te lang, onze dochter wacht al een jaar.',
      'Jeugdhulp',
      'jeugdwet',
    ],
    [
      'Aan het eind van de maand kan ik geen boodschappen meer betalen.',
      'Armoede en rondkomen',
      'participatiewet',
    ],
    ['De bank wil mij niets lenen omdat ik schulden heb.', 'Schulden en schuldhulp', 'participatiewet'],
    [
      'Meer bankjes in het park zodat mijn moeder onderweg kan zitten.',
      'Bankjes en openbare toiletten',
      'wmo',
    ],
    ['Laat ervaringsdeskundigen vanaf het begin meepraten.', 'Ervaringsdeskundigheid', ALL],
    ['Fatbikes rijden te hard over het fietspad.', 'E-bikes, fatbikes en scooters', ''],
    [
      'De brief van de gemeente is zo moeilijk dat ik hem drie keer moet lezen.',
      'Begrijpelijke brieven en taal',
      null,
    ],
    ['Mantelzorgers moeten er af en toe een weekendje uit kunnen.', 'Mantelzorg', 'wmo'],
    [
      'Een jobcoach op de werkvloer helpt om iemand met autisme aan het werk te houden.',
      'Jobcoach en begeleiding op het werk',
      'participatiewet',
    ],
    [
      'Jongeren van 18 vallen tussen wal en schip als de jeugdhulp stopt.',
      'Overgang naar volwassenheid',
      ALL,
    ],
    ['Stop met pilots, geef structureel geld.', 'Tijdelijke projecten en pilots', null],
    ['Haal de tegels uit de tuinen tegen de hittestress.', 'Hitte, droogte en drinkwater', ''],
    ['Na de dood van mijn man belde niemand meer aan.', 'Rouw en verlies', 'wmo'],
    ['Mijn zoon is drie keer gepest op school en wil niet meer.', 'Pesten', 'jeugdwet'],
    ['De huishoudelijke hulp komt nog maar twee uur per week.', 'Hulp in het huishouden', 'wmo'],
    ['Een statushouder wacht te lang op taalles en werk.', 'Statushouders en hun start', 'participatiewet'],
    ['Er rijdt na zes uur geen bus meer naar ons dorp.', 'Busvervoer', ''],
    ['Zet zonnepanelen op de daken van de sporthal.', 'Zonnepanelen op daken', ''],
    ['De microfoon deed het niet, achterin was niets te verstaan.', 'Geluid en verstaanbaarheid', ''],
  ])('"%s"', (text, tag, laws) => {
    const result = tagged(text);
    expect(result.tags).toContain(tag);
    expect(result.tags.length).toBeLessThanOrEqual(3);
    if (laws !== null) expect(result.laws.join(' ')).toBe(laws);
  });

  test.each(['', 'Dat vind ik ook.', 'asdf', 'Niet doen!', '👍'])(
    'gives no tag when nothing fits: "%s"',
    (text) => {
      expect(tagged(text).laws).toEqual([]);
      expect(tagged(text).tags.filter((tag) => tag !== '')).toEqual([]);
    },
  );

  test('knows other laws under the name or key that a project gives them', () => {
    const laws = [
      { key: 'schuldhulp', name: 'Wet gemeentelijke schuldhulpverlening' },
      { key: 'omgevingswet', name: 'Omgevingswet' },
      { key: 'wet-passend-onderwijs', name: 'Passend onderwijs' },
    ];
    const touched = (text: string): string[] =>
      tagDocument(lexicon.match(tokenize(text, 'nl')), lexicon, laws).laws;
    expect(touched('Schuldsanering duurt te lang')).toEqual(['schuldhulp']);
    expect(touched('Geen windmolens bij ons dorp')).toEqual(['omgevingswet']);
    expect(touched('De leerling past niet in het speciaal onderwijs')).toEqual(['wet-passend-onderwijs']);
  });

  test('recognises a law that no concept knows when the text names it', () => {
    const laws = [{ key: 'woo', name: 'Wet open overheid' }];
    const touched = (text: string): string[] => {
      const tokens = tokenize(text, 'nl');
      return tagDocument(lexicon.match(tokens), lexicon, laws, tokens).laws;
    };
    expect(touched('Volgens de wet open overheid mag ik dat zien')).toEqual(['woo']);
    expect(touched('De overheid moet open zijn')).toEqual([]);
  });

  test('names only laws of the project, in its order', () => {
    const matches = lexicon.match(tokenize('Na je achttiende stopt de jeugdhulp', 'nl'));
    expect(tagDocument(matches, lexicon, [LAWS[2]!, LAWS[0]!]).laws).toEqual(['jeugdwet', 'wmo']);
    expect(tagDocument(matches, lexicon, []).laws).toEqual([]);
  });
});

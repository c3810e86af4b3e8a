import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/text/index.js';
import { joinNames, uncapitalised } from '../../src/text/wording/name-pairs.js';
import { isPartOfName } from '../../src/text/wording/word-labels.js';
import { inputOf } from './support/inputs.js';
import { CARNIVAL, FERRY, nameGroups } from './support/name-groups.js';

describe('labels', () => {
  test('are nouns where a verb is as common', () => {
    const { labels, keyTerms } = nameGroups([FERRY, CARNIVAL], false);
    expect(labels[0]).toMatch(/veerpont/i);
    expect(keyTerms.flat()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(stopt|stoppen|krijgen|zoeken)$/)]),
    );
  });

  test('are the phrase that people make of the two words that hold for most', () => {
    const millers = [
      'De voorrang voor molenaars is oneerlijk',
      'Schaf de voorrang voor molenaars af',
      'Molenaars wachten lang genoeg',
      'Bij de sluis geldt voorrang',
      'Voorrang aan de sluis is achterhaald',
      'Er zijn nog maar twaalf molenaars',
    ];
    const { labels } = nameGroups([millers, FERRY, CARNIVAL], false);
    expect(labels[0]).toBe('Voorrang voor molenaars');
  });

  test('keep a hyphen, and take no adjective made of a name for a noun', () => {
    const norm = [
      'De Friese NVC-norm moet omhoog',
      'Voor de Friese steden geldt een NVC-norm',
      'Haal de NVC-norm, ook in Friese dorpen',
      'De NVC-norm is te streng',
    ];
    const { labels, keyTerms } = nameGroups([norm, FERRY], false);
    expect(labels[0]).toMatch(/NVC-norm/);
    expect([labels[0], ...keyTerms[0]!].join(' ')).not.toMatch(/Friese(?! )/);
  });

  test('keep the capitals of abbreviations within a sentence', () => {
    const { keyTerms } = nameGroups([FERRY, CARNIVAL], false);
    expect(keyTerms[1]).toContain('NVC');
  });

  test('differ from each other and from names in use', () => {
    const loods = ['De loods is koud', 'Een loods met verf', 'Wie wil de loods?', 'Verf in de loods'];
    const { labels } = nameGroups([loods, CARNIVAL, FERRY], false, [
      'Loods en verf',
      'Praalwagens',
      'Veerpont',
    ]);
    const said = labels.filter((label) => label !== '').map((label) => label.toLowerCase());
    expect(said).not.toHaveLength(0);
    expect(new Set([...said, 'loods en verf', 'praalwagens', 'veerpont']).size).toBe(said.length + 3);
  });

  test('name what most of a group is about, though no two of its texts share a word', () => {
    const { labels } = nameGroups(
      [
        [
          'De deurwaarder stond weer op de stoep',
          'Roodstand en geen uitweg',
          'Ik open mijn enveloppen niet meer, bang voor nog een aanmaning',
          'Een betalingsregeling treffen lukt nooit',
          'Saneringskrediet afgewezen',
        ],
        [
          'De fietsenstalling is vol',
          'Kinderen steken over bij een gevaarlijk kruispunt',
          'Te hard rijden in de woonwijk',
          'De bushalte is opgeheven',
          'Parkeerdruk door bezoekers',
        ],
      ],
      true,
    );
    expect(labels[0]).toMatch(/schuld|incasso/i);
    expect(labels[1]).toMatch(/verkeer/i);
  });

  test('say so when a group has no subject of its own', () => {
    const { labels, mixed } = nameGroups(
      [
        [
          'De hond van de buren blaft',
          'Een camping aan de plas, met een steiger',
          'Zonnepanelen op de kerk',
          'Meer kunst op het plein',
          'De camper mag er niet staan',
          'Voorlezen in het Fries',
          'Pianoles is te duur',
          'Wie snoeit de haag?',
          'Bijen in de berm',
          'Vlaggen hangen halfstok',
          'Een standbeeld voor de molenaar',
        ],
        FERRY,
      ],
      true,
    );
    expect(mixed[0] || labels[0] === '').toBe(true);
  });

  test('are none where the best name holds for a corner only', () => {
    const odds = [
      'Wie snoeit de haag?',
      'Vlaggen hangen halfstok',
      'Een lantaarn van koper',
      'Blauw is mooier dan geel',
      'De klok loopt achter',
      'Er groeit mos op',
      'Drie keer bellen en dan niets',
      'Zo kan het ook',
      'De verf bladdert',
      'Een deur die klemt',
    ];
    const { labels } = nameGroups(
      [[...odds, 'Voorlezen in de bibliotheek', 'De bibliotheek op zondag open'], FERRY],
      true,
    );
    expect(labels[0]).toBe('');
  });

  test('are the field of a name that holds for a corner only, where the field holds for half', () => {
    const { labels, concepts } = nameGroups(
      [
        [
          'De fietsenstalling is vol',
          'Een bewaakte fietsenstalling graag',
          'De bushalte is opgeheven',
          'Een laadpaal in de straat',
          'Auto’s rijden te hard',
          'Blauw is mooier dan geel',
          'De klok loopt achter',
          'De verf bladdert',
          'Een deur die klemt',
        ],
        [
          'Nog een bushalte',
          'Een laadpaal erbij',
          'Te hard rijden op de dijk',
          'Parkeerdruk door bezoekers',
          'Vlaggen hangen halfstok',
          'Een lantaarn van koper',
          'Er groeit mos op',
        ],
      ],
      true,
    );
    expect(labels[0]).toBe('Verkeer en vervoer');
    expect(concepts[0]).toContain('Fietsen stallen');
  });

  test('are no field that holds for little more than half and is as common elsewhere, where a narrower name holds', () => {
    const odds = [
      'De verf bladdert',
      'Blauw is mooier dan geel',
      'De klok loopt achter',
      'Een deur die klemt',
      'Er groeit mos op',
      'Vlaggen hangen halfstok',
      'Een lantaarn van koper',
    ];
    const stalls = ['vol', 'nooit bewaakt', 'zonder dak'].map((how) => `De fietsenstalling is ${how}`);
    const traffic = [
      'De bushalte is opgeheven',
      'Een laadpaal in de straat',
      'Auto’s rijden te hard',
      'Parkeerdruk door bezoekers',
    ];
    const { labels, mixed } = nameGroups(
      [
        [...stalls, ...traffic, ...odds],
        [...traffic.slice(1), ...odds],
        [...traffic.slice(2), ...odds],
      ],
      true,
    );
    expect([labels[0], mixed[0]]).toEqual(['Fietsen stallen', true]);
  });

  test('are the compound that begins with a word too short to name anything', () => {
    const texts = [
      'De sok is te duur',
      'Een sok moet betaalbaar zijn',
      'Wie verlaagt de sokprijs?',
      'Die sokprijs is te hoog',
      'Van de sokprijs schrik ik, en de sok is dun',
    ];
    expect(nameGroups([texts, FERRY, CARNIVAL], false).labels[0]).toMatch(/^Sokprijs/);
  });

  test('are no part of each other', () => {
    expect(isPartOfName('School', 'School en onderwijs')).toBe(true);
    expect(isPartOfName('Armoede en schulden', 'Schulden')).toBe(true);
    expect(isPartOfName('Minimumloon en bijstand', 'Minimumloon voor volwassenen')).toBe(false);
    expect(isPartOfName('WW', 'AOW')).toBe(false);
    const plain = nameGroups([FERRY, CARNIVAL], false).labels[0]!;
    const beside = nameGroups([FERRY, CARNIVAL], false, [`${plain} en fietsers`]).labels[0]!;
    expect(isPartOfName(beside, `${plain} en fietsers`)).toBe(false);
  });

  test('do not join names of which one names several things already', () => {
    const candidate = (text: string) => ({ key: text, text, score: 1, coverage: 1, texts: [0] });
    const join = (a: string, b: string): string | null => joinNames(candidate(a), candidate(b), 'en');
    expect(join('Jeugdhulp', 'Pleegzorg')).toBe('Jeugdhulp en pleegzorg');
    expect(join('Jeugdhulp', 'Eén gezin, één plan')).toBeNull();
    expect(join('Jeugdhulp', 'School en opvang')).toBeNull();
    expect(join('Mantelzorg', 'Hulp in het huishouden')).toBeNull();
  });

  test.each([
    ['Digitale dienstverlening', 'digitale dienstverlening'],
    ["Deelauto's en deelvervoer", "deelauto's en deelvervoer"],
    ['Dak- en thuisloosheid', 'dak- en thuisloosheid'],
    ['E-bikes, fatbikes en scooters', 'e-bikes, fatbikes en scooters'],
    ['Eén loket', 'één loket'],
    ['Wmo-taxi en vervoer op maat', 'Wmo-taxi en vervoer op maat'],
    ['Jeugdwet', 'Jeugdwet'],
    ['UWV: WW, WIA en Wajong', 'UWV: WW, WIA en Wajong'],
    ['DigiD', 'DigiD'],
  ])('write %s within a sentence as %s', (name, written) => {
    expect(uncapitalised(name)).toBe(written);
  });

  test('do not join two subjects that have nothing to do with each other', () => {
    const { labels, concepts } = nameGroups(
      [
        [
          'Sinds haar overlijden praat ik tegen niemand meer, zo eenzaam',
          'Eenzaam in een vol huis',
          'Zelfs met kerst zit ze eenzaam op haar kamer',
          'Hij zegt dat hij eenzaam is',
          'Spouwmuren isoleren met korting',
          'Wie helpt met isoleren van het dak?',
          'Isoleren, dan pas een nieuwe ketel',
          'Wie eenzaam is, laat zijn huis niet isoleren',
          'Te eenzaam om iemand te vragen wat isoleren kost',
        ],
        FERRY,
        CARNIVAL,
      ],
      true,
    );
    expect(concepts[0]!.length).toBeGreaterThan(1);
    expect(labels[0]).toMatch(/eenza/i);
    expect(labels[0]).not.toMatch(/isol|duurzam/i);
  });

  test('are names of subjects where texts share words, but those of their formula only', () => {
    const formula = (wish: string): string => `Motie Molenplein: verzoekt het bestuur ${wish}`;
    const debts = [
      'de deurwaarder buiten de deur te houden',
      'wie rood staat te helpen voor er een aanmaning komt',
      'een saneringskrediet te regelen',
      'de incasso van het dwangbevel uit te stellen',
      'een betalingsregeling te treffen',
    ];
    const bikes = [
      'het fietspad te verbreden',
      'een oversteekplaats te maken',
      'te zorgen dat auto’s dertig rijden',
      'drempels te leggen tegen racende brommers',
      'de bushalte te verplaatsen',
    ];
    const { labels, keyTerms } = nameGroups([debts.map(formula), bikes.map(formula)], false);
    expect(labels[0]).toMatch(/schuld|incasso|rondkomen/i);
    expect(labels[1]).toMatch(/verkeer|fiets|vervoer/i);
    expect(keyTerms.flat().join(' ')).not.toMatch(/motie|molenplein|bestuur/i);
  });

  test('are phrases without verbs in English too', () => {
    const texts = [
      'The garden needs a new fence',
      'A fence around the garden, please',
      'Who paints the fence of the garden?',
      'We painted the garden fence',
      'The bus never stops here',
      'A bus every hour',
      'Our bus stops at nine',
      'The bus is late',
    ];
    const { themes } = analyse(inputOf(texts, { language: 'en', themes: 2 }));
    expect(themes.map(({ label }) => label.toLowerCase()).join(' ')).toMatch(/fence|garden/);
    expect(themes.flatMap(({ keyTerms }) => keyTerms)).not.toContain('painted');
  });
});

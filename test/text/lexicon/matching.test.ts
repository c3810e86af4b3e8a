import { describe, expect, test } from '@jest/globals';
import { compileLexicon } from '../../../src/text/lexicon/compile.js';
import { readLexiconFiles } from '../../../src/text/lexicon/format.js';
import { createLexicon } from '../../../src/text/lexicon/lexicon.js';
import { tokenize } from '../../../src/text/reading/tokenize.js';

const FILE = `
domein: proef = Proef
domein: ander = Ander
groep geldwoorden: rente/lening
familie eerste: Eerste
[proef.geld] Geld
sterk: schuld, deurwaarder, huurachterstand, bank (bij: $geldwoorden), brief, huis, aanvragen
gewoon: betaal*, *verzekering
uitdrukking: kastje muur, eindjes aan elkaar
zwak: wachten + maanden, "oud brood", =wia, niet-gebruik

domein: ander = Ander
[ander.plek] Plek
familie: eerste
sterk: bank (niet bij: $geldwoorden), muur, park, wonen
[ander.zaak] Zaak
wetten: wmo, jeugdwet
gewoon: [groene/blauwe] auto, kaart
`;

function lexiconOf(text: string): ReturnType<typeof createLexicon> {
  const source = readLexiconFiles([{ name: 'proef.txt', text }]);
  expect(source.problems).toEqual([]);
  return createLexicon(compileLexicon(source, 'proef', ['traject', 'vergoeding', 'bewoner']));
}

const lexicon = lexiconOf(FILE);

function keys(text: string): string[] {
  const met = lexicon.match(tokenize(text, 'nl')).map(({ concept }) => lexicon.concepts[concept]?.key ?? '');
  return [...new Set(met)].sort();
}

describe('words', () => {
  test.each([
    'schulden',
    'deurwaarders',
    'brieven',
    'briefje',
    'huizen',
    'huisje',
    'huurachterstanden',
    'betalingen',
    'zorgverzekeringen',
    'aangevraagd',
    'vraagt het gewoon aan',
    'Wia',
  ])('meets an inflected form: %s', (text) => {
    expect(keys(text)).toEqual(['proef.geld']);
  });

  test.each(['schuldtraject', 'deurwaardersvergoeding'])('meets a part of a compound: %s', (text) => {
    expect(keys(text)).toEqual(['proef.geld']);
  });

  test.each(['deurwarder', 'deurwaardder', 'duerwaarder', 'huurachterstnad'])(
    'meets a misspelt long word: %s',
    (text) => {
      expect(keys(text)).toEqual(['proef.geld']);
    },
  );

  test.each(['huur achterstand', 'niet-gebruik'])('meets a word written apart: %s', (text) => {
    expect(keys(text)).toEqual(['proef.geld']);
  });

  test('takes function words in a row for no form of a word, and for the word itself only', () => {
    const lexicon = lexiconOf('domein: proef = Proef\n[proef.naad] Naad\nsterk: naden, wij-zij, na-ijlen');
    const met = (text: string): number => lexicon.match(tokenize(text, 'nl')).length;
    expect(met('na de zomer')).toBe(0);
    expect(met('de naad laat los')).toBe(1);
    expect(met('wij zij denken')).toBe(1);
  });

  test.each(['schot', 'hui', 'wiaat', 'bewoner', 'toch', 'kaartenhuisbewonersvereniging?'.slice(0, 3)])(
    'leaves alone: %s',
    (text) => {
      expect(keys(text)).toEqual([]);
    },
  );
});

describe('phrases', () => {
  test.each(['van het kastje naar de muur', 'het kastje, dan weer de muur'])(
    'bridges fillers and up to two words: %s',
    (text) => {
      expect(keys(text)).toContain('proef.geld');
    },
  );

  test('lets an expression silence what its words mean by themselves', () => {
    expect(keys('van het kastje naar de muur')).toEqual(['proef.geld']);
    expect(keys('de muur is nat')).toEqual(['ander.plek']);
  });

  test('does not bridge more than two words, nor turn the order round', () => {
    expect(keys('een kastje dat ik zelf heb gemaakt staat naast een wand en een muur')).toEqual([
      'ander.plek',
    ]);
    expect(keys('aan elkaar de eindjes')).toEqual([]);
  });

  test('takes either order where the entry allows it', () => {
    expect(keys('maanden moeten wachten')).toEqual(['proef.geld']);
    expect(keys('ik wacht al maanden')).toEqual(['proef.geld']);
  });

  test('wants the words of a quoted phrase together', () => {
    expect(keys('oud brood')).toEqual(['proef.geld']);
    expect(keys('oud en hard brood')).toEqual([]);
  });

  test('expands alternatives', () => {
    expect(keys('een blauwe auto')).toEqual(['ander.zaak']);
    expect(keys('een gele auto')).toEqual([]);
  });

  test('weighs a phrase less the more words stand between', () => {
    const weight = (text: string): number =>
      Math.max(...lexicon.match(tokenize(text, 'nl')).map((match) => match.weight));
    expect(weight('eindjes aan elkaar')).toBeGreaterThan(weight('eindjes nog wel aan elkaar'));
  });
});

describe('ambiguous words', () => {
  test('are told apart by what stands near them', () => {
    expect(keys('de bank rekent veel rente')).toEqual(['proef.geld']);
    expect(keys('een bank in het park')).toEqual(['ander.plek']);
  });
});

describe('the file format', () => {
  test('says in which line it cannot read something, and reads the rest', () => {
    const { concepts, problems } = readLexiconFiles([
      {
        name: 'fout.txt',
        text: 'domein: a = A\n[a.b] B\nsterk: woord (naast: x)\nonzin\nkleur: rood\nzwak: goed\n',
      },
    ]);
    expect(problems.map((problem) => problem.slice(0, 10))).toEqual([
      'fout.txt:3',
      'fout.txt:4',
      'fout.txt:5',
    ]);
    expect(concepts[0]?.entries.map(({ text }) => text)).toContain('goed');
  });

  test('keeps laws, family and weight', () => {
    const { concepts } = readLexiconFiles([{ name: 'proef.txt', text: FILE }]);
    const zaak = concepts.find(({ key }) => key === 'ander.zaak');
    expect(zaak?.laws).toEqual(['wmo', 'jeugdwet']);
    expect(concepts.find(({ key }) => key === 'ander.plek')?.family).toBe('eerste');
    expect(zaak?.entries.every(({ weight }) => weight === 0.6)).toBe(true);
  });
});

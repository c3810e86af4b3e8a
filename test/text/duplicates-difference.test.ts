import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { findDuplicates } from '../../src/text/duplicates/index.js';
import { difference } from '../../src/text/duplicates/difference.js';
import { readWords } from '../../src/text/duplicates/reading.js';
import { tokenize } from '../../src/text/reading/tokenize.js';

const read = (text: string) => readWords(text, tokenize(text, 'nl'));
const areDuplicates = (first: string, second: string): boolean =>
  findDuplicates([first, second].map((text, i) => ({ id: `W${i}`, text, tokens: tokenize(text, 'nl') })))
    .pairs.length === 1;

describe('nearly the same words for another idea', () => {
  test.each([
    ['opposite', 'Laat honden los op het strand', 'Laat honden niet los op het strand'],
    ['opposite', 'Maak de speeltuin aan de Beukenlaan groter', 'Maak de speeltuin aan de Beukenlaan kleiner'],
    ['opposite', "Plaats camera's bij het station", "Haal de camera's bij het station weg"],
    ['opposite', 'Ik ben voor windmolens in de polder', 'Ik ben tegen windmolens in de polder'],
    [
      'opposite',
      'Herinrichting van de markt: minder asfalt, meer terrassen',
      'Herinrichting van de markt: minder terrassen, meer asfalt',
    ],
    ['number', 'Sluit de parkeergarage om tien uur', 'Sluit de parkeergarage om twaalf uur'],
    ['number', 'Verdeel 8.000 euro over de straten', 'Verdeel 80.000 euro over de straten'],
    ['time', 'De markt moet op woensdag blijven', 'De markt moet op vrijdag blijven'],
    ['time', 'Elke maand een buurtborrel', 'Elke week een buurtborrel'],
    ['time', 'De voedselbank ook in de zomer open', 'De voedselbank ook in de avond open'],
    ['name', 'Verlichting in de Dorpsstraat ophangen', 'Verlichting in de Molenstraat ophangen'],
    ['name', 'Meer bussen naar Zuidwijk', 'Meer bussen naar Noordwijk'],
    ['roles', 'Liever een vijver dan een parkeerplaats', 'Liever een parkeerplaats dan een vijver'],
    ['roles', 'In plaats van vuurwerk een lichtshow', 'Vuurwerk in plaats van een lichtshow'],
    ['roles', 'Heg bij school vervangen door een muur', 'Muur bij school vervangen door een heg'],
    [
      'question',
      'Wanneer komt er een fietsenstalling bij de halte?',
      'Er moet een fietsenstalling komen bij de halte',
    ],
    ['replaced', 'Geef iedere brugklasser een laptop', 'Geef iedere brugklasser een fiets'],
    ['replaced', 'Fietsers moeten van de stoep af', 'Scooters moeten van de stoep af'],
    // One part of the compounds is another thing.
    ['replaced', 'Bouw seniorenwoningen naast de kerk', 'Bouw studentenwoningen naast de kerk'],
    ['replaced', 'Organiseer een buurtfeest op het plein', 'Organiseer een kinderfeest op het plein'],
    ['replaced', 'Help inw. met schulden sneller', 'Help ondern. met schulden sneller'],
    [
      'half',
      'Gratis bus voor ouderen naar de markt, met een vrijwilliger als chauffeur',
      'Op de markt een koffiehoek inrichten, dan ontmoeten ouderen elkaar',
    ],
  ])('%s: %s / %s', (kind, first, second) => {
    expect(difference(read(first), read(second))?.kind).toBe(kind);
    expect(areDuplicates(first, second)).toBe(false);
    expect(areDuplicates(second, first)).toBe(false);
  });

  test('says which words differ, as they stand in each', () => {
    const found = difference(
      read('De kerstmarkt blijft op het Kerkplein'),
      read('De kerstmarkt blijft op het Raadhuisplein'),
    );
    expect(found).toEqual({ kind: 'name', words: ['Kerkplein', 'Raadhuisplein'] });
  });
});

describe('other words for the same idea', () => {
  test.each([
    [
      'too much of one end is a wish for the other',
      'De fietspaden langs het kanaal zijn te smal',
      'Maak de fietspaden langs het kanaal breder',
    ],
    ['too many is fewer', "Te veel auto's in de Kerksteeg", "Minder auto's in de Kerksteeg"],
    ['what is missing is asked for', 'Er zijn te weinig bankjes in het bos', 'Meer bankjes in het bos'],
    ['twice turned', 'Subsidie voor panelen niet afschaffen', 'Schaf de subsidie voor panelen niet af'],
    ['another way to deny', "Geen auto's in de winkelstraat", "Auto's weg uit de winkelstraat"],
    ['a separable verb', 'Schaf de hondenbelasting af in Ommen', 'De hondenbelasting in Ommen afschaffen'],
    [
      'another form of a verb',
      'Beter samenwerken van wijkteam en huisartsen',
      'Wijkteam en huisarts werken beter samen',
    ],
    ['a number in letters', 'Wij willen 3 lantaarns op het pad', 'wij willen drie lantaarns op het pad'],
    ['a day in another form', 'Zwemles op zaterdagochtend', "zwemles op zaterdag 's ochtends"],
    ['an abbreviation', 'Zebrapad bij basisschool De Vlieger', 'zebrapad bij bs De Vlieger'],
    ['a street cut short', 'Verlichting in de Dorpsstraat', 'verlichting in de dorpsstr.'],
    ['spelled by ear', 'Zet de brieven op een lager niveau', 'zet de brieven op een lager nivo'],
    ['a slip in a short word', 'Er ligt brood bij de vijver', 'er ligt brodo bij de vijver'],
    ['a slip in the denial', 'Laat honden niet los in het bos', 'laat honden neit los in het bos'],
    ['an everyday synonym', 'Bibliotheek langer open op zondag', 'Bieb langer open op zondag'],
    [
      'a word that stands for another here',
      'De wachttijd bij de Wmo is te lang',
      'Te lange wachtlijsten bij de Wmo',
    ],
    ['a synonym cut off', 'Bewoners willen inspraak bij het park', 'inw. willen inspraak bij het park'],
    [
      'a first part that is a synonym',
      'Elk jaar een wijkfeest op de Brink',
      'Elk jaar een buurtfeest op de Brink',
    ],
    [
      'a last part that is a synonym',
      'De huurwoningen aan de kade lekken',
      'de huurhuizen aan de kade lekken',
    ],
    [
      'a request in the form of a question',
      'Kan er een zebrapad komen bij de school?',
      'Zebrapad bij de school',
    ],
    ['a question without its mark', 'Wanneer is de markt open?', 'wanneer is de markt open'],
  ])('%s', (_name, first, second) => {
    expect(difference(read(first), read(second))).toBeUndefined();
    expect(areDuplicates(first, second)).toBe(true);
  });
});

const thing = fc.constantFrom(
  'bankjes',
  'lantaarns',
  'bomen',
  'prullenbakken',
  'fietsenrekken',
  'bloembakken',
);
const place = fc.constantFrom('de Dorpsstraat', 'het Stadspark', 'het winkelcentrum', 'de nieuwbouw');
const rest = fc.constantFrom('', ', dat is veiliger', ' voor de ouderen', ' svp', ' en snel graag');

describe('for any thing and place', () => {
  test('a retyping without capitals, marks and articles stays the same idea', () => {
    fc.assert(
      fc.property(thing, place, rest, (what, where, more) => {
        const text = `Wij willen ${what} plaatsen in ${where}${more}.`;
        const retyped = text.toLowerCase().replace(/[.,]|\b(?:de|het) /gu, '');
        return areDuplicates(text, retyped);
      }),
    );
  });

  test('another thing, another place and a denial make another idea, in either order', () => {
    fc.assert(
      fc.property(thing, thing, place, place, rest, (one, other, here, there, more) => {
        const text = `Wij willen ${one} plaatsen in ${here}${more}`;
        const others = [`Wij willen ${one} niet plaatsen in ${here}${more}`];
        if (one !== other) others.push(`Wij willen ${other} plaatsen in ${here}${more}`);
        if (here !== there) others.push(`Wij willen ${one} plaatsen in ${there}${more}`);
        return others.every((trap) => !areDuplicates(text, trap) && !areDuplicates(trap, text));
      }),
    );
  });

  test('reading takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(() => difference(read(a), read(b))).not.toThrow();
      }),
    );
  });
});

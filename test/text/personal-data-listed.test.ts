import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { pickColumns, readCsv } from '../../src/csv/index.js';
import { findPersonalData } from '../../src/text/index.js';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('names that are listed, and things that bear one', () => {
  test.each([
    // A name that is a word of Dutch, and what is said of people only.
    ['Bij Mei op de derde ruikt het naar gas', 'name: Mei'],
    ['Ja Vrede zei dat ook, zij zoekt nog oppas', 'name: Vrede'],
    ["fleur z'n broer heeft een aanhanger", 'name: fleur'],
    ['wil van hiernaast heeft weer ruzie', 'name: wil'],
    ['kees visser doet de barbecue', 'name: kees visser'],
    ['ik vraag wel even aan jochem of de tent heel is', 'name: jochem'],
    ['moet je aan henk vragen hoe die pomp werkt', 'name: henk'],
    ['Sleutelbeheer is voor de bieb, niet meer Jolanda', 'name: Jolanda'],
    ['het raadslid Jansen was er ook', 'name: Jansen'],
    // Names that are little else.
    ['sinds piet weg is loopt het mis', 'name: piet'],
    ['hulde aan els, die elke dag soep brengt', 'name: els'],
    ['mijn oude baas Cor Spruit helpt graag', 'name: Cor Spruit'],
    ["Sanne's fiets is weg", 'name: Sanne'],
    ['mevrouw van der Hoeve woont hier', 'name: van der Hoeve'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('two unknown words in a row that do what people do are two people', () => {
    expect(found('djovanni en quincley voetballen elke dag')).toEqual(['name: djovanni', 'name: quincley']);
  });

  test.each([
    'Dr. Schaepmanstraat eenrichting maken',
    'Ir. Lelyweg is gevaarlijk voor fietsers',
    'mark van boven tot onder gecheckt',
    'In het Dr. Schaepmanhuis is het elke donderdag bingo',
    'Mr. P.J. Troelstraflat: de lift is weer kapot',
    'Nienke van Hichtumbokaal uitreiken',
    'Max Havelaarkoffie in de kantine',
    'Cruyff Court voor meiden',
    "Anna's Hoeve is een prima bos",
    'Wat Hansje niet leert zal Hans nooit kunnen',
    // Companies, shops, animals and machines with the name of who began them, or just a first name.
    'Van den Berg Bouw heeft de stoep opgebroken',
    'Jansen & De Boer makelaars verkopen het pand',
    'De Vries en Zn. levert de kozijnen',
    'Grand Café Bertus heeft geen helling',
    "Henk z'n Hoekje is een leuke winkel",
    'Louise was een zware storm',
    'Guido is de naam van de app',
    'Willemijn de koe loopt in de wei',
    'Fanny Blankers-Koenhal lekt',
    'Frans leren op de basisschool, waarom niet',
    "ben z'n broer kwijt",
    "leen z'n fiets maar",
    'hoop van boven is wat we nodig hebben',
    'scooters en fatbikes rijden te hard',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('of forty rows written before the rules, four in five of the names are found and no look-alike is', async () => {
    const file = new URL('../../../test/fixtures/personal-data-listed.csv', import.meta.url);
    const rows = pickColumns(await readCsv(await readFile(file)), ['text', 'has_pii']);
    const marked = rows.filter(({ values }) => findPersonalData(values.text).length > 0);
    const named = rows.filter(({ values }) => values.has_pii === '1');
    expect(marked.filter(({ values }) => values.has_pii === '0')).toEqual([]);
    expect(named).toHaveLength(20);
    expect(marked.length).toBeGreaterThanOrEqual(16);
  });
});

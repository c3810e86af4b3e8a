import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fc } from '../support/properties.js';
import { pickColumns, readCsv } from '../../src/csv/index.js';
import { findPersonalData } from '../../src/text/personal-data/index.js';
import { FIRST_NAMES } from '../../src/text/personal-data/first-names.js';
import { withoutAccents } from '../../src/text/personal-data/words.js';

/** What was found, as "kind: substring". */
const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('structured personal data', () => {
  test.each([
    ['Mijn BSN is 123456782.', 'bsn: 123456782'],
    ['bsn 1234.56.782', 'bsn: 1234.56.782'],
    ['Stort het op NL91 ABNA 0417 1643 00 alstublieft', 'iban: NL91 ABNA 0417 1643 00'],
    ['06-12345678 na zes uur', 'phone: 06-12345678'],
    ['bel +31 6 12 34 56 78', 'phone: +31 6 12 34 56 78'],
    ['(030) 123 45 67', 'phone: (030) 123 45 67'],
    ['mail t.hofland@voorbeeld.nl.', 'email: t.hofland@voorbeeld.nl'],
    ['hofland punt t apenstaart voorbeeld punt nl', 'email: hofland punt t apenstaart voorbeeld punt nl'],
    ['hofland at voorbeeld.nl', 'email: hofland at voorbeeld.nl'],
    ['1234 AB 12', 'address: 1234 AB 12'],
    ['in de Burgemeester Tellegenstraat 14a lekt het', 'address: Burgemeester Tellegenstraat 14a'],
    ['geboren op 3 mei 1951 in Ede', 'date-of-birth: 3 mei 1951'],
    ['(geb. 12-03-1984)', 'date-of-birth: 12-03-1984'],
    ['de auto met 12-ABC-3 staat er weer', 'number-plate: 12-ABC-3'],
    ['burgerservicenr 12 34 567 82', 'bsn: 12 34 567 82'],
    ['stort op BE71 0961 2345 6769 voor de tuin', 'iban: BE71 0961 2345 6769'],
    ['mijn rekening is NL91 ABNA 0417 1643 01', 'iban: NL91 ABNA 0417 1643 01'],
    ['de witte bus, vx 417 b, rijdt te hard', 'number-plate: vx 417 b'],
    ['scooter F 218 KL', 'number-plate: F 218 KL'],
    ['volg @jandevries88 eens', 'account: @jandevries88'],
    ['insta: mo.el.k', 'account: mo.el.k'],
    ['mijn snap is lot_je', 'account: lot_je'],
    ['geboren op veertien maart 1961', 'date-of-birth: veertien maart 1961'],
    ['mijn zoontje is van 2.11.2017', 'date-of-birth: 2.11.2017'],
    ['ik ben van 12 mei 1971', 'date-of-birth: 12 mei 1971'],
    ['geboortedatum 14031961', 'date-of-birth: 14031961'],
    ['zij is op 14 maart 2019 geboren', 'date-of-birth: 14 maart 2019'],
    ['jarig op 3 mei', 'date-of-birth: 3 mei'],
    ['Ik woon op nummer 23 in de Wilgenstraat', 'address: nummer 23 in de Wilgenstraat'],
    ['9 Meidoornlaan, daar tocht het', 'address: 9 Meidoornlaan'],
    ["ik woon op 't Zand 12", "address: 't Zand 12"],
    ['1e Kruisstraat 12 lekt', 'address: 1e Kruisstraat 12'],
    ['Burgemeester van der Poel van Zijplaan 3 lekt', 'address: Burgemeester van der Poel van Zijplaan 3'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'zaaknummer 123456782',
    'BTW-nummer 123456782',
    'NL91ABNA0417164301 klopt niet',
    'bel 14 030 of 0800-1234 of 0900-8844',
    'info@waterrijk.nl en wmo-loket@waterrijk.nl',
    'In de Dorpsstraat 30 km per uur',
    'Dit plan is op 12 maart 2026 geboren noch gestorven, de vergadering is op 12-03-2026',
    'budget van 123.456.782 euro',
    'lijn 12 door de Kerkstraat',
    'Het wijkcentrum aan de Dorpsstraat 12 is dicht',
    'De werkgroep is op 14 maart 2019 geboren',
    'de bus 12 per uur, de auto 2 uur later',
    'Mijn zoon vroeg op 3 mei om hulp',
    'werken @home is prima',
    'inloop @ 14:00 uur, of @14.00',
    '@wijkteam_noord reageert niet',
    'insta: geen, facebook: www.facebook.com/buurt',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names by what stands around them', () => {
  test.each([
    ['Mijn buurvrouw Sjoerdtje durft niet meer naar buiten', 'name: Sjoerdtje'],
    ['mijn buurvrouw sjoerdtje durft niet meer naar buiten', 'name: sjoerdtje'],
    ['Mevrouw De Vries kreeg geen brief', 'name: De Vries'],
    ['mevr van der kwast kreeg geen brief', 'name: van der kwast'],
    ['Volgens J.H. Vlietstra kan het', 'name: J.H. Vlietstra'],
    ['Ik heet Ouafae en ik zoek werk', 'name: Ouafae'],
    ['Meer bankjes graag. Groetjes, Wubbe', 'name: Wubbe'],
    ['Vorige week zei Sietske van der Molen dat het anders kan', 'name: Sietske van der Molen'],
    ['mijn dochter zit op De Regenboog', 'school: De Regenboog'],
    ["m'n ouwe buurman Geurt valt steeds", 'name: Geurt'],
    ['tjitske vertelde dat de lift stuk is', 'name: tjitske'],
    ['volgens ghazala kan dat niet', 'name: ghazala'],
    ['Bij Aaltsje thuis is het koud', 'name: Aaltsje'],
    ['Wil heeft goed geholpen', 'name: Wil'],
    ['Roos heeft mij goed geholpen', 'name: Roos'],
    ['Mei Ling doet altijd mee', 'name: Mei Ling'],
    ["S. van 't Hoff wil zonnepanelen", "name: S. van 't Hoff"],
    ['de heer v.d. Meulen is gevallen', 'name: v.d. Meulen'],
    ['mevrouw A. Jonkman-de Boer wacht', 'name: A. Jonkman-de Boer'],
    ['Mevrouw Op den Kelder wacht', 'name: Op den Kelder'],
    ['mijn neef Khaled al-Masri is tolk', 'name: Khaled al-Masri'],
    ['Ebubekir O. kreeg een boete', 'name: Ebubekir O.'],
    ['Gesproken met: Ottoline', 'name: Ottoline'],
    ['I am Tendai, I live here two years', 'name: Tendai'],
    ['en toen zei ilonka dat het klaar was', 'name: ilonka'],
    ['hoi met jikkemien, ik wil graag meedoen', 'name: jikkemien'],
    ["tygo z'n vader wil niet", 'name: tygo'],
    ['MIJN BUURVROUW TRIJNTJE VALT STEEDS', 'name: TRIJNTJE'],
    ['mijn buurvrouw TRIJNTJE valt steeds', 'name: TRIJNTJE'],
    ['Dankzij Ouafae durf ik weer naar buiten', 'name: Ouafae'],
    ['Voorstel Gebreyesus: een tuin', 'name: Gebreyesus'],
    ['Halina en ik willen meedoen', 'name: Halina'],
    ['mijn achternaam is Wubbels', 'name: Wubbels'],
    ['Bij mevrouw O. is ingebroken', 'name: O.'],
    ['mijn zoon zit op de talmaschool', 'school: talmaschool'],
    ['mijn zoon zit op de vlinder in groep 3', 'school: vlinder'],
    ['mijn dochter zit op de Jan van Nassauschool', 'school: Jan van Nassauschool'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'Jan Modaal betaalt het gelag, en Jan en alleman ook',
    'Ook meneer pastoor was er',
    'In de Burgemeester Van Dijkstraat is het donker',
    'De Anne Frankschool doet mee',
    'De motie Harmsma en de Wet Poortwachter',
    'Een roos voor de buren, en hoop voor iedereen. Wil iedereen dat?',
    'mijn buurvrouw knutselt graag',
    'De tandarts mailt nooit terug en de huisarts nixt maar wat',
    'Mijn zussen wonen in Meppel en Torremolinos',
    "In het filmpje loopt 'Greet', onze bedachte wijkbewoner, naar het loket. Ook Greet moest wachten.",
    'Bij de Albert Heijn is het druk',
    'De Regenboog is een fijne school',
    'Hoop doet leven, storm doet schade',
    'Wil je dat ook?',
    'De tentoonstelling over Frida Kahlo was mooi, en het boek van Lale Gül ook',
    'onze kat heet Dropje',
    'Het wijkcentrum heet nu Huis van Wubbe',
    'Chaos was het bij de balie',
    'Mijn dochter zit op de Vrijeschool',
    'Ik werk bij Cosun',
    'KUNNEN ER MEER BANKJES KOMEN',
    'mijn zoon zit op de middelbare school in klas 3, mijn dochter op de bank',
    'Zomerschool voor kinderen van groep 3, en de boksschool voor jongens',
    'volgens mij is dat door corona, en dat parkeerverguning duur is ook',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names and what stands beside them', () => {
  test.each([
    ['Aukelien, Hylke en Wieger gaan de tuin doen', ['name: Aukelien', 'name: Hylke', 'name: Wieger']],
    ['meneer Kampinga Bernhardlaan 4', ['name: Kampinga', 'address: Bernhardlaan 4']],
    ['Dhr. Wubbels van de Akkerwinde 3 wacht', ['name: Wubbels', 'address: Akkerwinde 3']],
    ['juf Lotta van De Springplank belt niet', ['name: Lotta', 'school: De Springplank']],
    ['Onze Tijl (8) gaat naar de Toermalijn', ['name: Tijl', 'school: Toermalijn']],
    ['Mijn zoon Wout, groep 4 Prins Clausschool', ['name: Wout', 'school: Prins Clausschool']],
    ["Ik ben Yunus en zit op obs 't Kofschip", ['name: Yunus', "school: 't Kofschip"]],
    ['mijn zoon, obs de windroos groep 3', ['school: de windroos']],
    ['Buurvrouw Ilze (14-03-1952) valt vaak', ['name: Ilze', 'date-of-birth: 14-03-1952']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('hand-written ideas with names in no list, half of them look-alikes', () => {
  const rows = async () => {
    const file = new URL('../../../test/fixtures/personal-data.csv', import.meta.url);
    return pickColumns(await readCsv(readFileSync(file)), ['text', 'has_pii', 'pii_spans', 'pii_kinds']);
  };

  test('no name of the set begins with a listed first name', async () => {
    const names = (await rows()).flatMap(({ values }) => {
      const kinds = values.pii_kinds.split(' || ');
      return values.pii_spans.split(' || ').filter((_, i) => kinds[i] === 'name');
    });
    expect(names.length).toBeGreaterThan(150);
    const first = names.map((name) => withoutAccents(/\p{L}+/u.exec(name.toLowerCase())?.[0] ?? ''));
    expect(first.filter((name) => FIRST_NAMES.has(name))).toEqual([]);
  });

  test('95 % of the rows with personal data are found, and 95 % of the alarms are right', async () => {
    const marked = (await rows()).map(({ values }) => [
      values.has_pii === '1',
      findPersonalData(values.text).length > 0,
    ]);
    const right = marked.filter(([gold, found]) => gold && found).length;
    expect(marked.length).toBeGreaterThanOrEqual(400);
    expect(right / marked.filter(([gold]) => gold).length).toBeGreaterThanOrEqual(0.95);
    expect(right / marked.filter(([, found]) => found).length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('any text', () => {
  test('gives spans in order, without overlap, inside the text', () => {
    const part = fc.constantFrom(
      'mevrouw ',
      'Jansen',
      ' van der ',
      'Kerkstraat 12',
      '06-12345678',
      ' @ ',
      'jan@x.nl',
      '\n',
      'J. ',
      '1234 AB ',
      'geb. 1-1-1950 ',
      '😀',
      '=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' })), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of findPersonalData(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    'a',
    'A',
    '1',
    '1 ',
    '06-',
    'a@',
    'a.',
    'A. ',
    'van ',
    'Van ',
    'Jan ',
    'de heer ',
    'mijn buurvrouw ',
    'straat 1 ',
    '(',
    ' ',
    'NL91 ',
    '12-AB-',
    'geboren ',
    'punt ',
    'groetjes, ',
    'School ',
  ])('takes 100,000 characters of %j in its stride', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    // The processor's time: a clock would also count what else the machine is doing.
    const started = process.cpuUsage();
    findPersonalData(text);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });
});

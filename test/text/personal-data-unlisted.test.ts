import { describe, expect, test } from '@jest/globals';
import { findPersonalData } from '../../src/text/personal-data/index.js';
import { isListedWord, isOrdinary } from '../../src/text/personal-data/known-words.js';
import { soundsLikeName } from '../../src/text/personal-data/spelling.js';
import { readWords } from '../../src/text/personal-data/words.js';

/** What was found, as "kind: substring". */
const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('names that stand in no list', () => {
  test.each([
    // Dutch has no other use for the word, and only a person stands there.
    ['Zou Gerlinthe dat ook kunnen doen?', 'name: Gerlinthe'],
    ['Gelukkig heeft Wendelmoed de papieren bewaard', 'name: Wendelmoed'],
    ['Sinds Harmkje weg is ligt alles stil', 'name: Harmkje'],
    ['Schakel Feriella in als er vertaald moet worden', 'name: Feriella'],
    ['Trekker is Machtelda', 'name: Machtelda'],
    ['Fardina, bedankt voor de avond', 'name: Fardina'],
    ['De Oekraïense Yarynka speelt cello', 'name: Yarynka'],
    ["Yohanneke's fiets is weer gestolen", 'name: Yohanneke'],
    ["Ekberd z'n winkel gaat dicht", 'name: Ekberd'],
    ['De brief was aan J. Oudekerk gericht', 'name: J. Oudekerk'],
    // What is felt for people makes up for the place that "op" speaks of, and towns are surnames.
    ['Niet boos op de klerk, wel op Van Dongen die het kwijt was', 'name: Van Dongen'],
    ['trots op gerwinde, die heeft haar diploma gehaald', 'name: gerwinde'],
    // The surname is there already, and what comes is where she works.
    ['een afspraak met Wendelmoed de Ruiter van Werk en Inkomen', 'name: Wendelmoed de Ruiter'],
    ['leraar Van Bommel laat ons binnen', 'name: Van Bommel'],
    ['rinsewien ook al verhuisd', 'name: rinsewien'],
    ['de fiets van machteldaatje is gejat', 'name: machteldaatje'],
    ['loop even binnen op In de Kramer 9b', 'address: In de Kramer 9b'],
    ['de gegevens (Ouafaeke, 3 mei 2008) lagen op straat', 'name: Ouafaeke', 'date-of-birth: 3 mei 2008'],
    // The same without capitals.
    ['wij hebben fenneke gevraagd om te komen praten', 'name: fenneke'],
    ['ik vind dat tjardo ook mee mag doen', 'name: tjardo'],
    ['@gerdinke ik ben het met je eens', 'name: gerdinke'],
    ['bożenka heeft dit ook gezegd', 'name: bożenka'],
    ['tugbana en ik willen een meidenavond', 'name: tugbana'],
    ['vraag anders ruvianda, die heeft een aanhanger', 'name: ruvianda'],
    ['gerlof wennekink doet de administratie', 'name: gerlof wennekink'],
    ['een brief aan h.j. ruitenveer kwam terug', 'name: h.j. ruitenveer'],
    ['mw van der Hof wacht op een stoel', 'name: van der Hof'],
    ['vd Berkum van boven heeft een hond', 'name: Berkum'],
    ['mijn oma woont nog op de wilgenroos 206', 'address: wilgenroos 206'],
    ['1999 kx 52 staat leeg', 'address: 1999 kx 52'],
    ['mijn zoon zit in groep 4 van het kompas', 'school: kompas'],
    // A thing that is counted would have an article.
    ['Roos is al drie maanden ziek thuis', 'name: Roos'],
    ['Beer wil later brandweerman worden', 'name: Beer'],
    ['Merel uit groep 4 wil een klimtoren', 'name: Merel'],
    // A trade that is a surname too, where a trade would have an article.
    ['meneer bakker van de derde verdieping heeft geen warm water', 'name: bakker'],
    ['mijn jongetje is geplaatst op De Zonnewijzer', 'school: De Zonnewijzer'],
    ['zij zit op het Spinoza en krijgt geen begeleiding', 'school: Spinoza'],
    ['mijn zoontje van 6 zit op de toermalijn', 'school: toermalijn'],
    ['mijn meisje gaat naar basisschool de bongerd', 'school: de bongerd'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    // Bodies, places and things.
    'Bij Amarant kun je niet zelf kiezen wie er komt',
    'Woonpartners is bijna failliet',
    'Misschien ook iets voor Rietwaard en Lindekerk',
    'Anna van Burenlaan eenrichting maken',
    'De Dokter Schaepmanlaan moet een fietsstraat worden',
    'Willem II speelt thuis',
    'De veerboot Dagmar vaart niet meer op zondag',
    'FC Lienderen traint op ons veld',
    'In de kern Dalwijk is geen winkel, zegt de wethouder van Elzerbroek',
    'Wij brengen brieven naar Syrie',
    'in de dokter schaepstrastraat is het donker',
    'De vergadering van 12/02/2026 is verzet',
    'café tante Sjaan is dicht',
    'Mem& voor alle kinderen',
    'Sauwerderwold krijgt een dorpshuis',
    'wij wonen op kamer 12 en op verdieping 3',
    'tussen 2026 en 14 mei',
    // Words of Dutch, with a capital or without.
    'mijn zoon ging naar school toen mijn juf klein was',
    'Zowel ouders als leerlingen, jegens elkaar, tevens wederzijds',
    'De moeder. Deze bescherming valt weg',
    "Wie z'n hele leven heeft gespaard",
    'iem een idee waar nog plek is?',
    // Numbers that look like plates.
    'De sessie wordt verplaatst naar donderdag 12 juni',
    'verlagen naar 18 jaar in plaats van 21',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what the words themselves say', () => {
  const word = (text: string): NonNullable<ReturnType<typeof readWords>[0]> => readWords(text)[0]!;

  test('a word is known as it stands, in its forms and as two words in one', () => {
    expect(isListedWord(word('straat'))).toBe(true);
    expect(['geweigerd', 'vergunningen', 'straatje'].map((text) => isOrdinary(word(text), false))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isOrdinary(word('straatvergunning'), false)).toBe(false);
    expect(isOrdinary(word('straatvergunning'))).toBe(true);
    expect(isOrdinary(word('Tjitske'))).toBe(false);
  });

  test('names in no list are spelled more like names than rare words are', () => {
    const names = ['sjoerdtje', 'ouafae', 'grietinus', 'letebrhan', 'hodaansho', 'shurdina'];
    const words = ['grondverzakking', 'bezuiniging', 'overstekend', 'verkeersdrempel', 'onherstelbaar'];
    const least = Math.min(...names.map(soundsLikeName));
    expect(words.filter((text) => soundsLikeName(text) >= least)).toEqual([]);
  });

  test('the same word in capitals does not change what is found without', () => {
    const before = found('mijn buurvrouw jolante durft niet');
    found('MIJN BUURVROUW JOLANTE DURFT NIET MEER NAAR BUITEN');
    expect(found('mijn buurvrouw jolante durft niet')).toEqual(before);
  });
});

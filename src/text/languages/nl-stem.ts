import porter from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/** Forms that no rule reaches. Key and value are words; the value is stemmed in turn. */
const IRREGULAR = new Map(
  Object.entries({
    kinderen: 'kind',
    kids: 'kind',
    eieren: 'ei',
    steden: 'stad',
    stadjes: 'stad',
    leden: 'lid',
    schepen: 'schip',
    wegen: 'weg',
    gaat: 'gaan',
    ging: 'gaan',
    gegaan: 'gaan',
    staat: 'staan',
    stond: 'staan',
    gestaan: 'staan',
    kwam: 'komen',
    kwamen: 'komen',
    gekomen: 'komen',
    kreeg: 'krijgen',
    kregen: 'krijgen',
    gekregen: 'krijgen',
    hielp: 'helpen',
    hielpen: 'helpen',
    geholpen: 'helpen',
    zocht: 'zoeken',
    gezocht: 'zoeken',
    zoekt: 'zoeken',
    bracht: 'brengen',
    gebracht: 'brengen',
    dacht: 'denken',
    gedacht: 'denken',
    kocht: 'kopen',
    gekocht: 'kopen',
    vroeg: 'vragen',
    vroegen: 'vragen',
    gevraagd: 'vragen',
    wacht: 'wachten',
    gewacht: 'wachten',
    betaald: 'betalen',
    betaalt: 'betalen',
    geleerd: 'leren',
    leert: 'leren',
    hoort: 'horen',
    gehoord: 'horen',
    gewerkt: 'werken',
    gemaakt: 'maken',
    gedeeld: 'delen',
    gebeld: 'bellen',
    gesproken: 'spreken',
    sprak: 'spreken',
    geschreven: 'schrijven',
    schreef: 'schrijven',
    gebleven: 'blijven',
    bleef: 'blijven',
    gegeven: 'geven',
    gaf: 'geven',
    gezien: 'zien',
    ziet: 'zien',
    begrepen: 'begrijpen',
    begreep: 'begrijpen',
    snapte: 'snappen',
    gesnapt: 'snappen',
    gewoond: 'wonen',
    oudere: 'oud',
    oudjes: 'oud',
  }),
);

/**
 * The -t of the third person, after the consonants where a noun seldom ends that way. After r, s and ch nouns prevail
 * (buurt, kaart, lijst, kracht), so the -t stays there.
 */
const THIRD_PERSON =
  /^(?=.*[aeiouy])(.*(?:p|g|k|m|(?:ij|ee|oe|ui|aa)f|(?:oo|aa|ui|ee|^(?:ver|be)?die)n|(?:oe|aa|ee|ui|e|a)l|d))t$/;
const NOUNS_ON_T = new Set([
  'markt',
  'concept',
  'recept',
  'script',
  'asfalt',
  'ambt',
  'accept',
  'gemeent',
  'punkt',
]);

/**
 * Diminutives: stoeltje, kamertje, raampje, huisje, kaartje. Between buur-tje and buurt-je the ear decides, not the
 * spelling; after a vowel and after -uur, -aar, -oor the t is taken as the noun's own (praatje, buurtje, kaartje).
 */
const DIMINUTIVE =
  /^(?=.*[aeiouy].*j)(.*(?:[lnr](?=etje)|[lnw](?=tje)|(?<!aa|uu|oo|eu|o|a)r(?=tje)|m(?=pje)|[bcdfgkpst](?=je)))(?:et|t|p)?jes?$/;

const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
const ENDING_AFTER_APOSTROPHE = /'(?:s|er|ers|en|tje|tjes)?$/;

/** Most words have neither accent nor apostrophe: what is dear is only done for the others. */
function plain(word: string): string {
  const letters = BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(MARKS, '').normalize('NFC') : word;
  return letters.includes("'") ? letters.replace(ENDING_AFTER_APOSTROPHE, '') : letters;
}

/**
 * Porter's Dutch stemmer (natural), with what it leaves apart brought together: huizen–huis and brieven–brief (final z
 * and v), bussen–bus (double consonants), loopt–lopen (third person), diminutives and a list of irregular forms.
 */
export function stemDutch(word: string): string {
  let form = plain(word);
  if (form === '') return word;
  form = IRREGULAR.get(form) ?? form;
  if (form.length > 4 && (form.endsWith('je') || form.endsWith('jes')))
    form = DIMINUTIVE.exec(form)?.[1] ?? form;
  if (form.length > 3 && form.endsWith('t') && !NOUNS_ON_T.has(form))
    form = THIRD_PERSON.exec(form)?.[1] ?? form;
  let result = porter.stem(form);
  if (result.length > 2) {
    result = result
      .replace(/([bdfgklmnprst])\1$/, '$1')
      .replace(/z$/, 's')
      .replace(/v$/, 'f');
  }
  return result === '' ? form : result;
}

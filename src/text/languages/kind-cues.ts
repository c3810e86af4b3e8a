import type { Language } from '../analysis.js';

/** Small words that betray what kind of word stands next to them. Lower case. */
export interface KindCues {
  /** Before a noun, perhaps with an adjective between. */
  determiners: ReadonlySet<string>;
  /** The same, but they are other things as well (het kost, die belt). */
  weakDeterminers: ReadonlySet<string>;
  /** Before a noun or its adjective. */
  prepositions: ReadonlySet<string>;
  /** Nouns among the stop words: an adjective before one is no name (de komende jaren). */
  silentNouns: ReadonlySet<string>;
  /** Stop words that make another thing of the noun after them (eigen risico). */
  phraseBeginnings: ReadonlySet<string>;
  /** Whether two nouns in a row are written as one word. */
  joinsNouns: boolean;
  /** Tie nouns into one name. */
  ties: ReadonlySet<string>;
  /** Tie what is done to what it is done to. */
  actionTies: ReadonlySet<string>;
  /** Before a verb, or right after one. */
  subjects: ReadonlySet<string>;
  /** Only before a verb. */
  verbMarkers: ReadonlySet<string>;
  /** Before an adjective or adverb. */
  degrees: ReadonlySet<string>;
  /** Counts, measures, times and places of speaking: nouns in grammar, but they name no subject (euro, zaterdagavond, thuis). */
  nameless: RegExp;
  /** What a comparative is made of: `harder` → `hard`; empty for other words. */
  positive: (word: string) => string[];
  /** The look of a verb form that is no noun: only a first guess, which what is read overrules. */
  verbShape: RegExp;
  nounShape: RegExp;
  otherShape: RegExp;
  /** A word with a capital that is an adjective made of a name (Haagse, Europees). */
  ofNames: RegExp;
  /** A single word of this many letters is mostly made of two, as a phrase is. */
  longWord: number;
  /** An adjective that agrees with a noun after it. */
  agrees: RegExp;
  /** Of the words that look like such an adjective, those that by their ending are nouns (ruimte, religie). */
  nounInE: RegExp;
  /** Common adjectives that do not show it. */
  adjectives: ReadonlySet<string>;
  /** The forms in which a word would agree if it were an adjective. */
  agreeing: (word: string) => string[];
  /** What an adjective that agrees is without its ending: `digitale` → `digitaal`. */
  plain: (word: string) => string[];
  /** The infinitives of which a word may be the third person. */
  infinitives: (word: string) => string[];
  /** The infinitives of which a word may be the stem or a participle. */
  infinitivesOfStem: (word: string) => string[];
  /** What an infinitive that closes a sentence looks like. */
  infinitive: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `digitaal` → `digitale`, `actief` → `actieve`, `jong` → `jonge`, `dik` → `dikke`. */
function inflected(word: string): string[] {
  const last = word.at(-1) ?? '';
  if (!/[b-df-hj-np-tvwxz]/.test(last)) return [];
  const voiced = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  const short = /([aeou])\1[^aeiou]$/.test(word) ? `${word.slice(0, -2)}${voiced}e` : undefined;
  return [
    `${word}e`,
    `${word.slice(0, -1)}${voiced}e`,
    `${word}${last}e`,
    ...(short === undefined ? [] : [short]),
  ];
}

/** `digitale` → `digitaal`, `actieve` → `actief`, `jonge` → `jong`, `dikke` → `dik`. */
function uninflected(word: string): string[] {
  if (!/[b-df-hj-np-tvwxz]e$/.test(word)) return [];
  const stem = word.slice(0, -1);
  const last = stem.at(-1)!;
  const hard = `${stem.slice(0, -1)}${last === 'v' ? 'f' : last === 'z' ? 's' : last}`;
  if (stem.at(-2) === last) return [stem.slice(0, -1)];
  return [hard, hard.replace(/([aeou])([^aeiou])$/, '$1$1$2')];
}

/** `werkt` → `werken`, `duurt` → `duren`, `leeft` → `leven`, `belt` → `bellen`. */
function infinitivesOf(word: string): string[] {
  if (!/[^aeiou]t$/.test(word)) return [];
  return inflected(word.slice(0, -1)).map((form) => `${form}n`);
}

/** `harder` → `hard`, `harde`; `later` → `late`. */
function positiveOf(word: string): string[] {
  return word.endsWith('er') && word.length > 4 ? [word.slice(0, -2), word.slice(0, -1)] : [];
}

/** The infinitives that a stem or a participle without `ge` may belong to: `besteed` → `besteden`, `bouw` → `bouwen`. */
function infinitivesOfStem(word: string): string[] {
  return inflected(word).map((form) => `${form}n`);
}

export const KIND_CUES: Record<Language, KindCues> = {
  nl: {
    determiners: words(
      "de een n 'n mijn m'n jouw je uw hun onze elke iedere geen zo'n deze welke beide meerdere enkele sommige zulke twee drie vier vijf tien",
    ),
    weakDeterminers: words('het dit dat die zijn haar ons ieder elk meer minder veel weinig genoeg alle'),
    prepositions: words(
      'van voor met in op bij door over tussen zonder via per tegen sinds onder tijdens naar',
    ),
    silentNouns: words(
      'jaar jaren dag dagen week weken maand maanden keer keren tijd tijden uur uren mens mensen ding dingen zaak zaken soort manier punt kant stuk staat',
    ),
    phraseBeginnings: words('eigen'),
    joinsNouns: true,
    ties: words('van voor met in op bij aan over uit om onder tussen naar tegen zonder en'),
    actionTies: words('van op in voor tegen naar met zonder'),
    subjects: words('ik je jij hij ze zij we wij jullie u men wie er niemand iemand iedereen'),
    verbMarkers: words('te'),
    degrees: words(
      'heel erg zo te niet is zijn was waren wordt worden veel meer even net echt best nogal zeer',
    ),
    nameless:
      /^(?:nul|elf|twaalf|.{3,5}tien|(?:.+en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend|miljoen(?:en)?|miljard(?:en)?|anderhalf|anderhalve|kwart|procent|euro['’]?s?|cent|(?:kilo|centi)?meter|minuut|minuten|kwartier|seconden?|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|(?:.+dag)?(?:avond|ochtend|middag|nacht)(?:en|s)?|vanavond|zomaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|aantal(?:len)?|deel|helft|geval(?:len)?|vroeger|thuis|omhoog|omlaag|omver|overeind|voorkant|achterkant|bovenkant|(?:me|je|zich|ons|u|hem|haar|hun|elkaar)zelf|sorry|dank(?:je|u)wel|hallo|hoi|doei|groetjes|proficiat|mn|zn|dhr|mw|mevr|evt|mbv|nvt|dmv|iig|idd)$/,
    positive: positiveOf,
    verbShape:
      /^(?:.{0,5}ge.{3,}(?:d|t|en)|(?:be|ver|ont|her)[^-]{2,}(?:t|en)|.{3,}dt|.{2,}(?:[iu]s|[aiou]l|[it]r|[ou]n|[cvt])eren|.{3,}elen)$/,
    nounShape:
      /(?:ing|ingen|heid|heden|schap|schappen|teit|teiten|tie|ties|ment|menten|isme|(?<!^ge.{0,2})ist(?:en)?|tuur|sel|je|jes|nis|(?<!b)aar|(?<!b)aars)$/,
    otherShape:
      /(?:lijke?|ige?|ische?|ba(?:ar|re)|loze?|loos|zame?|achtige?|matige?|volle?|rijke?|vrije?|(?:lijk|baard|zam|loz|ig)er|.[^aeiou]iek|(?:[iu]|rm|ur|rs)eel|(?:ur|iv|at)ief)$/,
    ofNames: /(?:se|ees|isch|aans)$/,
    longWord: 11,
    agrees: /e$/,
    nounInE: /(?:[dgklmpt]te|ie|je|ge|ee|ure|me|ole|ade|ode|[ae]nce|asse|ipe)$/,
    adjectives: words('eigen open publiek sociaal lokaal openbaar passend goed nieuw groot klein'),
    agreeing: inflected,
    plain: uninflected,
    infinitives: infinitivesOf,
    infinitivesOfStem,
    infinitive: /(?:en|aan|oen|ien)$/,
  },
  en: {
    determiners: words('the a an my your our their its each every no some any this these those another'),
    weakDeterminers: words('his her that more less many much few all'),
    prepositions: words('of for with in on at by from about between without per into over under during'),
    silentNouns: words('year years day days week weeks time times thing things way ways people'),
    phraseBeginnings: words('own'),
    joinsNouns: false,
    ties: words('of for with in on at to from between without and'),
    actionTies: words(''),
    subjects: words('i you he she we they it who there nobody someone everyone'),
    verbMarkers: words('to cannot not can will should would could must may might please'),
    degrees: words('very so too is are was were be quite really more most'),
    nameless:
      /^(?:zero|eleven|twelve|hundreds?|thousands?|millions?|billions?|percent|dollars?|euros?|cents?|met(?:re|er)s?|minutes?|seconds?|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|evenings?|mornings?|afternoons?|nights?|january|february|april|june|july|august|september|october|november|december)$/,
    positive: () => [],
    verbShape: /(?:ed|ise|ize)$/,
    nounShape: /(?:tion|tions|ment|ments|ness|ity|ities|ship|ance|ence|ism|ist|ists|ure|ures|er|ers)$/,
    otherShape: /(?:ly|able|ible|ful|less|ous|ive|ish|ic|ical)$/,
    ofNames: /^$/,
    longWord: Infinity,
    agrees: /^$/,
    nounInE: /^$/,
    adjectives: words(
      'new good own big small public social local open free old young long short other different first best',
    ),
    agreeing: () => [],
    plain: () => [],
    infinitives: () => [],
    infinitivesOfStem: () => [],
    infinitive: /^$/,
  },
};

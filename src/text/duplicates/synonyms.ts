import { isAbbreviation } from './spelling.js';

/** Everyday words that one person writes for another's: what a second scribe puts down. Data. */
const SYNONYMS = `
ouderen oudere senioren senior bejaarden bejaarde 65-plussers
jongeren jongere jeugd tieners tiener pubers
kinderen kind kids
bewoners bewoner inwoners inwoner burgers burger wijkbewoners buurtbewoners
buurt wijk
auto wagen
fiets rijwiel
bibliotheek bieb
huisarts dokter
kleren kleding
wc toilet
zebra zebrapad oversteekplaats
stoplicht stoplichten verkeerslicht verkeerslichten
lantaarn lantaarns lantaarnpaal lantaarnpalen straatverlichting straatlantaarn
prullenbak prullenbakken vuilnisbak afvalbak afvalbakken
bank bankje zitbank
gemeentehuis stadhuis raadhuis
supermarkt super
loket balie
ziekenhuis hospitaal
baan werk
inkomen salaris loon
formulieren papierwerk
budget potje
woning woningen huis huizen
appartement flat
hond honden hondjes
afval vuilnis
rommel troep rotzooi
herrie lawaai geluidsoverlast
eenvoudig simpel makkelijk
moeilijk ingewikkeld lastig
speeltuin speelplaats speelplek
buurthuis wijkcentrum buurtcentrum dorpshuis
telefoon telefonisch bellen
mail e-mail mailen
computer pc
internet online digitaal
cursus les lessen training
vrijwilliger vrijwilligers
migranten nieuwkomers
docent leraar leerkracht
tweedehands gebruikt
wachttijd wachttijden wachtlijst wachtlijsten
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const groups = new Map<string, Set<number>>();
for (const [i, words] of SYNONYMS.entries())
  for (const word of words) groups.set(word, (groups.get(word) ?? new Set()).add(i));

/** The shortest part of a compound. */
const SHORTEST_PART = 4;

/** What is asked of a word: its forms, and whether a point shows that it is cut off ("inw."). */
interface Written {
  text: string;
  forms: readonly string[];
  isCut: boolean;
}

/**
 * Whether two words, or what they are forms of, are everyday synonyms: also where one is cut off ("inw.", "bewoners"), and
 * where the two are compounds with such a synonym as one part and the other part the same ("wijkfeest", "buurtfeest").
 */
export function isSynonym(a: Written, b: Written): boolean {
  return (
    a.forms.some((x) => b.forms.some((y) => shareGroup(x, y) || isCompoundOfSynonyms(x, y))) ||
    (a.isCut && shortensSynonymOf(a.text, b)) ||
    (b.isCut && shortensSynonymOf(b.text, a))
  );
}

function shareGroup(a: string, b: string): boolean {
  const groupsOfA = groups.get(a);
  const groupsOfB = groups.get(b);
  if (!groupsOfA || !groupsOfB) return false;
  for (const group of groupsOfA) if (groupsOfB.has(group)) return true;
  return false;
}

function isCompoundOfSynonyms(a: string, b: string): boolean {
  if (a === b) return false;
  for (let cut = SHORTEST_PART; cut <= a.length - SHORTEST_PART; cut++) {
    const [first, last] = [a.slice(0, cut), a.slice(cut)];
    if (b.endsWith(last) && shareGroup(first, b.slice(0, -last.length))) return true;
    if (b.startsWith(first) && shareGroup(last, b.slice(cut))) return true;
  }
  return false;
}

function shortensSynonymOf(cut: string, { forms }: Written): boolean {
  return forms.some((form) =>
    [...(groups.get(form) ?? [])].some((group) => SYNONYMS[group]!.some((word) => isAbbreviation(cut, word))),
  );
}

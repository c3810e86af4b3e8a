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
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const groups = new Map<string, Set<number>>();
for (const [i, words] of SYNONYMS.entries())
  for (const word of words) groups.set(word, (groups.get(word) ?? new Set()).add(i));

/** Whether two words, or what they are forms of, are everyday synonyms. */
export function isSynonym(a: { forms: readonly string[] }, b: { forms: readonly string[] }): boolean {
  return a.forms.some((x) => b.forms.some((y) => shareGroup(x, y)));
}

function shareGroup(a: string, b: string): boolean {
  const groupsOfA = groups.get(a);
  const groupsOfB = groups.get(b);
  if (!groupsOfA || !groupsOfB) return false;
  for (const group of groupsOfA) if (groupsOfB.has(group)) return true;
  return false;
}

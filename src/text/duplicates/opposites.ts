/** Words that mean the opposite of one another. Data, from general knowledge of Dutch (and a little English). */
import { stem } from '../reading/stem.js';

/** A line is a scale: forms at its one end, forms at the other. */
const SCALES = `
ja | nee
wel | niet
veel meer vaker extra uitbreiden uitbreiding toenemen erbij | weinig minder minst afnemen inkrimpen eraf
hoog hoger hoogste verhogen verhoog ophogen | laag lager laagste verlagen verlaag
lang langer langste verlengen verleng | kort korter kortste verkorten inkorten
groot groter grootste vergroten vergroot | klein kleiner kleinste verkleinen verklein
breed breder verbreden verbreed | smal smaller versmallen versmal
dik dikker | dun dunner
diep dieper | ondiep ondieper
zwaar zwaarder | licht lichter
snel sneller vlugger versnellen versnel | langzaam langzamer vertragen vertraag trager
hard harder | zacht zachter
vroeg vroeger eerder vervroegen | laat later
druk drukker | rustig rustiger stil stiller
licht lichter fel feller helder | donker donkerder duister dimmen
warm warmer heet verwarmen | koud kouder koel koeler koelen
duur duurder prijzig | goedkoop goedkoper gratis
betaald betaalde | gratis kosteloos
goed beter best verbeteren verbeter | slecht slechter verslechteren
mooi mooier | lelijk lelijker
schoon schoner | vies viezer vuil vuiler
makkelijk makkelijker eenvoudig eenvoudiger simpel simpeler | moeilijk moeilijker ingewikkeld lastig lastiger
sterk sterker versterken | zwak zwakker verzwakken
streng strenger | soepel soepeler mild milder
nieuw nieuwe vernieuwen | oud ouder
vol voller | leeg leger
blij tevreden | boos ontevreden
open openen opengaan heropenen openstellen | dicht sluiten sluit gesloten afsluiten dichtdoen
erin | eruit
aanzetten inschakelen | uitzetten uitschakelen
aanleggen bouwen neerzetten plaatsen planten | slopen sloop afbreken weghalen verwijderen kappen kap
opzetten oprichten beginnen starten invoeren | opheffen opheft beëindigen afschaffen schrappen stopzetten
toestaan toelaten mogen toegestaan | verbieden verbied verboden weren
behouden behoud bewaren | weghalen verwijderen schrappen opheffen
verplicht verplichten verplichte | vrijwillig vrijwillige facultatief
samen gezamenlijk | apart gescheiden
samenvoegen bundelen | splitsen opsplitsen
binnen | buiten
boven | beneden
links | rechts
eerst | laatst
altijd steeds | nooit
iedereen | niemand
overal | nergens
dichtbij nabij | ver verder
publiek openbaar openbare | privé besloten
stijgen stijging | dalen daling
kopen koop | verkopen verkoop huren huur
belonen beloning | straffen straf boete boetes
more | less fewer
yes | no
open | close closed
higher raise | lower
always | never
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((end) => end.trim().split(' ')));

/** By word and by stem the ends of scales it stands at: the number of the scale, with its sign. */
const ends = new Map<string, Set<number>>();
for (const [i, [one = [], other = []]] of SCALES.entries())
  for (const [words, end] of [
    [one, i + 1],
    [other, -i - 1],
  ] as const)
    for (const word of words)
      for (const key of [word, stem(word, 'nl')]) ends.set(key, (ends.get(key) ?? new Set()).add(end));

/** Whether two words (lower case, with their stems) say the opposite: "hoger", "lager"; "veilig", "onveilig". */
export function areOpposite(a: { text: string; stem: string }, b: { text: string; stem: string }): boolean {
  if (a.text === `on${b.text}` || b.text === `on${a.text}`) return a.text.length > 4 && b.text.length > 4;
  const endsOfB = ends.get(b.text) ?? ends.get(b.stem);
  const endsOfA = ends.get(a.text) ?? ends.get(a.stem);
  if (!endsOfA || !endsOfB) return false;
  for (const end of endsOfA) if (endsOfB.has(-end)) return true;
  return false;
}

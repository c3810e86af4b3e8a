/**
 * Forms that no rule reaches: strong verbs and irregular plurals, `base: form form …`. The base is what an ordinary
 * form (present, first person) gives, so that all forms of a word meet.
 */
const TABLE = `
kind: kinderen kindje kindjes kids
stad: steden
schip: schepen
lid: leden
weg: wegen weggetje
dag: dagen dagje dagjes
glas: glazen
gat: gaten
dak: daken dakje
pad: paden paadje paadjes
bad: baden
spel: spelen spelletje spelletjes
ei: eieren
blad: bladeren blaadje blaadjes
lied: liederen liedje
rund: runderen
been: beenderen
volk: volkeren
gebrek: gebreken
slot: slotje
lot: loten
oorlog: oorlogen
steek: steken steekt stak staken gestoken
verkeerd: verkeerde
bedrag: bedragen
vat: vaten
hof: hoven hofje hofjes
gebed: gebeden
verlof: verloven
koe: koeien
vlo: vlooien
museum: musea
centrum: centra
ga: gaan gaat ging gingen gegaan
sta: staan staat stond stonden gestaan
doe: doen doet deed deden gedaan
zie: zien ziet zag zagen gezien
slaap: slapen slaapt sliep sliepen geslapen
slaan: slaat sloeg sloegen geslagen
loop: lopen loopt liep liepen gelopen
help: helpen helpt hielp hielpen geholpen
krijg: krijgen krijgt kreeg kregen gekregen
neem: nemen neemt nam namen genomen
onderneem: ondernemen onderneemt ondernam
kom: komen komt kwam kwamen gekomen
spreek: spreken spreekt sprak spraken gesproken
zoek: zoeken zoekt zocht zochten gezocht
breng: brengen brengt bracht brachten gebracht
denk: denken denkt dacht dachten gedacht
koop: kopen koopt kocht kochten gekocht
schrijf: schrijven schrijft schreef schreven geschreven
lees: lezen leest las lazen gelezen
begrijp: begrijpen begrijpt begreep begrepen
verwijs: verwijzen verwijst verwees verwezen
doorverwijs: doorverwijzen doorverwijst doorverwees doorverwezen
wijs: wijzen wijst wees wezen gewezen
blijf: blijven blijft bleef bleven gebleven
verdwijn: verdwijnen verdwijnt verdween verdwenen
rijd: rijden rijdt reed gereden rijdende
strijd: strijden strijdt streed streden gestreden
kies: kiezen kiest koos kozen gekozen
verlies: verliezen verliest verloor verloren
sluit: sluiten gesloten
beslis: beslissen beslist besliste
besluit: besluiten besloot besloten
vind: vinden vindt vond vonden gevonden
bind: binden bindt bond bonden gebonden
verbind: verbinden verbindt verbond verbonden
drink: drinken drinkt dronk dronken gedronken
zwem: zwemmen zwemt zwom zwommen gezwommen
begin: beginnen begint begon begonnen
win: winnen wint won wonnen gewonnen
zing: zingen zingt zong zongen gezongen
stink: stinken stinkt stonk gestonken
dwing: dwingen dwingt dwong gedwongen
geef: geven geeft gaf gaven gegeven
lig: liggen ligt lag lagen gelegen
zit: zitten zat zaten gezeten
eet: eten eet at aten gegeten
vergeet: vergeten vergat vergaten
bid: bidden bad gebeden
steel: stelen steelt gestolen
breek: breken breekt brak braken gebroken
inbreek: inbreken ingebroken inbraak
treed: treden treedt trad getreden
betrek: betrekken betrekt betrok betrokken
trek: trekken trekt trok trokken getrokken
vertrek: vertrekken vertrekt vertrok vertrokken
werf: werven werft wierf wierven geworven
sterf: sterven sterft stierf gestorven
zwerf: zwerven zwerft zwierf gezwerven gezworven
bederf: bederven bedorven
val: vallen valt viel vielen gevallen
houd: houden houdt hield hielden gehouden hou
laten: liet lieten gelaten
verlaat: verlaten verliet
raad: raden raadt ried geraden
roep: roepen roept riep riepen geroepen
draag: dragen draagt droeg droegen gedragen
vraag: vragen vraagt vroegen gevraagd
aanvraag: aanvragen aanvraagt aangevraagd
jaag: jagen jaagt joeg gejaagd
schuif: schuiven schuift schoof geschoven
bied: bieden biedt bood boden geboden
verbied: verbieden verbiedt verbood verboden
giet: gieten goot gegoten
schiet: schieten schoot geschoten
geniet: genieten genoot genoten
bedrieg: bedriegen bedriegt bedroog bedrogen
lieg: liegen loog gelogen
vlieg: vliegen vloog gevlogen
bedrijf: bedrijven bedrijfje bedrijfjes
ontbijt: ontbijten ontbeten
bijt: bijten beet gebeten
snijd: snijden snijdt sneed gesneden snij
lijd: lijden lijdt leed leden geleden
vermijd: vermijden vermijdt vermeed vermeden
mijd: mijden mijdt meed gemeden
verslijt: verslijten versleten
smijt: smijten smeet gesmeten
strijk: strijken streek gestreken
kijk: kijken kijkt keek keken gekeken
bezoek: bezoeken bezoekt bezocht bezochten bezoekje bezoekjes
onderzoek: onderzoeken onderzoekt onderzocht onderzochten
verzoek: verzoeken verzocht
overleg: overleggen overlegt overlegde overlegd
weet: weten wist wisten geweten
koken: kook kookt gekookt kookte
hang: hangen hangt hing hingen gehangen
vang: vangen vangt ving gevangen
ontvang: ontvangen ontvangt ontving
opvang: opvangen opgevangen
wassen: wast gewassen
groei: groeien groeit gegroeid
overlijd: overlijden overlijdt overleed overleden overledene
schaam: schamen schaamt schaamde geschaamd
durf: durven durft durfde gedurfd durfden
leef: leven leeft leefde geleefd leefden
geloof: geloven gelooft geloofde geloofd
beloof: beloven belooft beloofde beloofd
verhuis: verhuizen verhuist verhuisde verhuisd
reis: reizen reist reisde gereisd
lach: lachen lacht gelachen
bel: bellen belt belde belden gebeld belletje belletjes
ouder: ouders
goed: goede
zeg: zeggen zegt zei zeiden gezegd
leg: leggen legt legde gelegd
heb: hebben heeft had hadden gehad hebt
ben: is zijn was waren geweest bent
kan: kunnen kunt kon konden gekund
mag: mogen mocht mochten
moet: moeten moest moesten
wil: willen wilt wilde wilden wou gewild
zal: zullen zult zou zouden
word: worden wordt werd werden geworden
`;

export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    }),
);

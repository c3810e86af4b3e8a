import natural from 'natural/lib/natural/util/stopwords_nl.js';

/** Function words that natural's list lacks. */
const FUNCTION_WORDS = `
  aangaande achter afgelopen allebei allemaal alleen aldus alvast alweer anders andere anderen beide beiden binnen bent
  bijna bijv bijvoorbeeld blijkbaar boven bovendien buiten daarbij daardoor daarin daarmee daarna daarnaast daarom daarop
  daarvan daarvoor dezelfde degene degenen dergelijke destijds dikwijls echt echter eerder eerst eerste eigen eigenlijk
  elk elke elkaar enkel enkele enige enz ergens erg erin ermee erop eruit ervan ervoor etc even evt ff gauw geworden
  gewoon haast hebt hele heel helemaal hetzelfde hierbij hierdoor hierin hiermee hiervan hiervoor hoeveel hoewel hoor
  ieder iedere iedereen immers inclusief ipv indien inmiddels intussen jou jouw jullie juist klein kleine langs later
  liever maakt mede meerdere meest meestal met misschien mogen mag momenteel n naast namelijk natuurlijk nergens net niemand
  nodig nogal nooit opnieuw ofwel ongeveer onder ondertussen onze overal overigens pas per precies prima qua rond samen
  sinds slechts sommige sommigen soms soort sowieso steeds straks tegenover tenminste tenzij terwijl tevens thans tijdens
  totaal tussen uiteindelijk uiteraard vaak vaker vanaf vanuit vanwege vooral voordat voorheen vooruit waar waarbij waardoor
  waarin waarmee waarom waarop waarvan waarvoor wanneer want waren weer welke wel werden weten wiens word wordt worden
  zeer zeker zelfde zelfs zie zoals zodat zodra zogenaamde zolang zou zouden zowel zulke zullen zult
  het hen een één eén z'n m'n d'r 'n 't 's i.p.v o.a m.b.t tbv mbt ivm dmv oa nl aub svp
  twee drie vier vijf zes zeven acht negen tien half halve
`;

/** Words with which people talk about any subject at a workshop: they tie nothing together. */
const DISCOURSE_WORDS = `
  moeten moet moesten mogelijk mogelijkheid graag willen wilt wil wilde wilden vinden vind vindt vond vonden denken denk denkt
  zeggen zeg zegt gezegd goed goede beter beste slecht mooi leuk fijn jammer belangrijk nieuw nieuwe groot grote jaar
  jaren dag dagen week weken maand maanden keer keren tijd mensen mens iets dingen ding zaken zaak gaan gaat ging
  komen komt kwam krijgen krijgt kreeg gekregen maken maak maakt gemaakt doen doet deed gedaan staan staat stond zitten
  zit zat laten laat liet geven geeft gaf gegeven nemen neemt nam blijven blijft bleef houden houdt hield lijkt
  lijken zien ziet zag gezien weet wist horen hoort gebruiken gebruik zetten zet stel stellen stelt kijken kijk kijkt
  hoeft hoeven lukt beetje paar veel weinig minder meer extra alsjeblieft idee ideeën voorstel vraag punt manier
  bepaalde bepaald zorgen zorg ervoor waarschijnlijk ga kom doe zet vanmiddag vandaag morgen gisteren hoop hopelijk
  je jullie niks uur uurtje uren lang lange kort korte plus weg terug vast vaste ineens telkens eindelijk gewone kant toe
  ander hoop soms meteen straks direct steeds stuk stukje maal rest allang alsnog bijvoorbeeld jawel nee ja oke ok ajb
  mee gebeurd gebeurt gebeuren tussendoor meneer mevrouw leg legt mag beurt eentje sta ging liever loopt
  probleem problemen dank bedankt hallo groet vriendelijke
`;

/** Words of minutes, motions and formal letters: who says it and how, not what. */
const PROCEDURE_WORDS = `
  verzoekt verzoeken verzocht constaterende constateert geconstateerd overwegende overwegend strekkende gehoord spreekt
  uitspreekt roept oproept draagt opdraagt aangegeven aangeeft aangeven opgemerkt opmerkt gemeld meldt toegezegd toegelicht
  toelicht voorgesteld gevraagd besproken bespreekt afgesproken benadrukt benadrukken pleit gepleit bepleit ondergetekende
  inzake betreffende teneinde middels omtrent alsmede alvorens desgevraagd betreft aanzien
`;

const NOT_STOP = new Set(['zorg', 'zorgen', 'samen', 'vraag', 'geweest']);

/** Dutch words that carry no subject, in lower case. */
export const dutchStopWords: ReadonlySet<string> = new Set(
  [
    ...natural.words,
    ...[FUNCTION_WORDS, DISCOURSE_WORDS, PROCEDURE_WORDS].flatMap((list) => list.trim().split(/\s+/)),
  ].filter((word) => !NOT_STOP.has(word)),
);

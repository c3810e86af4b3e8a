import { at, DECISIVE, END, FAIR, from, GOOD, OVERRULING, STRONG, VERY_STRONG, type Sign } from './sign.js';

/** What bears a first name and is no person. */
const NO_PERSON =
  '(?:storm|orkaan|(?:deel|elektrische )?auto|robot|chatbot|app|boot|pont|veerboot|sloep|trein|locomotief|hond|kat|poes|kater|koe|stier|schaap|geit|bok|ezel|pony|paard|konijn|cavia|hamster|papegaai|parkiet|kip|haan|eend|gans|zwaan|ooievaar|uil|schildpad|(?:tuin)?kabouter|draak|heks|beer|muis|krokodil|mascotte|pop|knuffel|film|boek|musical|liedje|lied|school|winkel|kroeg|café|restaurant|webshop|website|cursus|methode|medicijn|virus|appel|peer|aardappel|tulp)';

/** What speaks for a place, a body or a thing. */
export const SIGNS_OF_THINGS: readonly Sign[] = [
  {
    before: at('(?:de|het) (?:app|site|website|winkel|cursus|training|methode|serie)'),
    weight: -VERY_STRONG,
  },
  // Of a place.
  {
    before: at(
      '(?:burgemeester|wethouder|inwoners|bewoners|hoofdstad|centrum|gemeenteraad|oosten|westen|noorden|zuiden|regio|straten|kern|kernen|hart|burgers|republiek|eiland|provincie|regering|grens|bevolking) van',
    ),
    weight: -DECISIVE,
  },
  // What bodies do and people do not.
  {
    after: from(
      ` (?:is (?:bijna |weer |nu )?failliet|fuseer|verhoog|verlaag|wil (?:slopen|bouwen|verkopen)|gaat (?:slopen|bouwen|failliet|dicht|fuseren)|sloopt|verhuurt|levert|investeert|ontwikkelt|reageert (?:nooit|niet)|doet (?:niks|niets) aan|zoekt (?:vrijwilligers|begeleiders|personeel|collega|mensen|medewerkers)|sluit|verzorgt de|heeft de straat|laat (?:troep|de)|speelt (?:thuis|uit|zaterdag|zondag)|krijgt (?:te |meer |minder )?(?:weinig |veel )?(?:geld|subsidie)|brengt mensen|zit vol|is vol|bestaat|tekent)`,
    ),
    weight: -STRONG,
  },
  // What towns, clubs and houses have: "Sauwerd krijgt een dorpsmolen", "Ixta heeft een inloop".
  {
    after: from(
      ` (?:heeft|hebben|krijgt|kreeg|mist|opent|opende|bouwt|bouwde) (?:nu |ook |al |nog |weer )?(?:een |geen |de )?(?:eigen |gratis |lange |nieuwe |leuke )?(?:\\p{L}*(?:inloop|zaal|lijst|huis|station|bad|molen|bus|haven|tuin|markt|automaat|school|theek|team|loket|winkel|werkplaats|park|plein|raad|fonds|regeling|pas|korting|groep|cursus|opvang|besteding|toren|museum|agenda|website|app|filiaal)|lab|gym|vacature|vacatures|plek|wachttijd|personeel|politie|tarieven)${END}`,
    ),
    weight: -STRONG,
  },
  // What bodies do and people hardly.
  {
    after: from(
      ` (?:organiseert|organiseren|zijn gefuseerd|is gefuseerd|gaan fuseren|open dag|geeft (?:korting|clinics|statiegeld)|sponsort|sponsoren|zoekt (?:ruimte|stagiairs?|leden|gastgezinnen|locatie)|komt naar de wijk|is te duur|begeleidt|in (?:concert|de feesttent|het theater)|show|op (?:tv|groot scherm|het dorpsfeest)|heeft een lintje)${END}`,
    ),
    weight: -GOOD,
  },
  {
    before: /(?:^|[.!?,:] )bij $/u,
    after:
      /^ (?:kun|kan|krijg|krijgt|krijgen|zit|werk|werkt|werken|staat|hebben|doen|zwemmen|moet|mag|mogen|moeten|willen|betaal|is het|is er|gaat)(?!\p{L})/u,
    weight: -VERY_STRONG,
  },
  { before: /(?:^|[.!?] )bij $/u, weight: -FAIR },
  // "Toren van Pisa", "Fietsen van Gazelle".
  { before: /(?:^|[.!?] )\p{L}+ van $/u, weight: -FAIR },
  // "Stardew Valley speel ik elke avond": used, not met.
  {
    after: /^ (?:speel|kijk|lees|drink|eet|gebruik|koop|draag) (?:ik|we|wij|je)(?!\p{L})/u,
    weight: -DECISIVE,
  },
  // Of a body: somebody works there, or is a member, a customer.
  {
    before: at(
      '(?:werk|werkt|werken|werkte|baan|stage|verzekerd|klant|ingeschreven|aangesloten|besteld|gekocht|boodschappen) (?:bij|voor|via)',
    ),
    weight: -VERY_STRONG,
  },
  { before: at('(?:lees|leest|lezen|las)'), weight: -STRONG },
  // An artist, a player: "Abba avond", "Cruijff court".
  {
    after: from(
      `[ -](?:avond|avonden|middag|muziek|liedjes|film|films|musical|concert|poster|boek|boeken|shirt|court|playground|toernooi|festival|tentoonstelling|punten|pakketje|koffie|pizza|fiets|scooter)${END}`,
    ),
    weight: -VERY_STRONG,
  },
  { before: at('(?:met de|lid van|filiaal van)'), weight: -GOOD },
  // "Louise was een zware storm", "Guido is de naam van de app", "Willemijn de koe".
  {
    after: from(
      ` (?:is|was|heet|heette|wordt|werd) (?:nu )?(?:(?:de|een) naam (?:van|voor)|(?:de|het|een|onze|ons|hun|mijn) (?:\\p{L}+ ){0,2}${NO_PERSON}${END})`,
    ),
    weight: -OVERRULING,
  },
  { after: from(` de (?:\\p{L}+e )?${NO_PERSON}${END}`), weight: -DECISIVE },
  // "Frans leren op school": an infinitive just behind it has no subject.
  {
    after: from(` (?:leren|spreken|praten|lezen|schrijven|verstaan|oefenen|vertalen)${END}`),
    weight: -STRONG,
  },
  // "Chaos was het": what comes first before a verb and another subject did not do it.
  {
    before: /(?:^|[.!?:] )$/u,
    after:
      /^ (?:was|is|wordt|werd|zag|ziet|heb|hebben|hoor|kan|kun|kunnen|mag|moet|moeten|vind|vindt|vinden|wil|willen|krijg|krijgt|krijgen|doe|doet|doen|ga|gaat|voelt|kost|geeft) (?:ik|we|wij|men|je|jij|u|er|iedereen|niemand)(?!\p{L})|^ (?:was|is|wordt|werd|kan|mag|moet|gaat|kost) het(?!\p{L})/u,
    weight: -STRONG,
  },
];

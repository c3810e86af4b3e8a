import { at, from, type Sign } from './sign.js';

/** What speaks for a place, a body or a thing. */
export const SIGNS_OF_THINGS: readonly Sign[] = [
  { before: at('(?:de|het) (?:app|site|website|winkel|cursus|training|methode|serie)'), weight: -2 },
  // Of a place.
  {
    before: at(
      '(?:burgemeester|wethouder|inwoners|bewoners|hoofdstad|centrum|gemeenteraad|oosten|westen|noorden|zuiden|regio|straten|kern|kernen|hart|burgers|republiek|eiland|provincie|regering|grens|bevolking) van',
    ),
    weight: -2.5,
  },
  // What bodies do and people do not.
  {
    after: from(
      ` (?:is (?:bijna |weer |nu )?failliet|fuseer|verhoog|verlaag|wil (?:slopen|bouwen|verkopen)|gaat (?:slopen|bouwen|failliet|dicht|fuseren)|sloopt|verhuurt|levert|investeert|ontwikkelt|reageert (?:nooit|niet)|doet (?:niks|niets) aan|zoekt (?:vrijwilligers|begeleiders|personeel|collega|mensen|medewerkers)|sluit|verzorgt de|heeft de straat|laat (?:troep|de)|speelt (?:thuis|uit|zaterdag|zondag)|krijgt (?:te |meer |minder )?(?:weinig |veel )?(?:geld|subsidie)|brengt mensen|zit vol|is vol|bestaat|tekent)`,
    ),
    weight: -1.6,
  },
  {
    before: /(?:^|[.!?,:] )bij $/u,
    after:
      /^ (?:kun|kan|krijg|krijgt|krijgen|zit|werk|werkt|werken|staat|hebben|doen|zwemmen|moet|mag|mogen|moeten|willen|betaal|is het|is er|gaat)(?!\p{L})/u,
    weight: -2.4,
  },
  { before: /(?:^|[.!?] )bij $/u, weight: -0.8 },
  // "Toren van Pisa", "Fietsen van Gazelle".
  { before: /(?:^|[.!?] )\p{L}+ van $/u, weight: -0.8 },
  // "Stardew Valley speel ik elke avond": used, not met.
  { after: /^ (?:speel|kijk|lees|drink|eet|gebruik|koop|draag) (?:ik|we|wij|je)(?!\p{L})/u, weight: -2.5 },
  // Of a body: somebody works there, or is a member, a customer.
  {
    before: at(
      '(?:werk|werkt|werken|werkte|baan|stage|verzekerd|klant|ingeschreven|aangesloten|besteld|gekocht|boodschappen) (?:bij|voor|via)',
    ),
    weight: -2,
  },
  { before: at('(?:lees|leest|lezen|las)'), weight: -1.5 },
  { before: at('(?:met de|lid van|filiaal van)'), weight: -1.2 },
  // "Chaos was het": what comes first before a verb and another subject did not do it.
  {
    before: /(?:^|[.!?:] )$/u,
    after:
      /^ (?:was|is|wordt|werd|zag|ziet|heb|hebben|hoor|kan|kun|kunnen|mag|moet|moeten|vind|vindt|vinden|wil|willen|krijg|krijgt|krijgen|doe|doet|doen|ga|gaat|voelt|kost|geeft) (?:ik|we|wij|men|je|jij|u|er|iedereen|niemand)(?!\p{L})|^ (?:was|is|wordt|werd|kan|mag|moet|gaat|kost) het(?!\p{L})/u,
    weight: -1.5,
  },
];

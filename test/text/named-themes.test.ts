import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/text/index.js';
import { inputOf } from './support/inputs.js';

/** Invented ideas that share few words; the theme of each stands beside it. */
const IDEAS: readonly [theme: string, text: string][] = [
  ['reizen', 'Na achten rijdt er niets meer naar ons gehucht'],
  ['reizen', 'De halte is weg, nu loop ik drie kwartier'],
  ['reizen', 'Een fietspad langs de provinciale weg, mijn kinderen durven niet'],
  ['reizen', 'Zonder auto kom ik het eiland niet af'],
  ['reizen', 'Scooters scheuren over het trottoir'],
  ['reizen', 'Nergens een plek voor mijn rolstoel in de trein'],
  ['geld', 'Eind van de maand eten we alleen nog witte rijst'],
  ['geld', 'De deurwaarder kent mijn deurbel beter dan mijn familie'],
  ['geld', 'Durf de enveloppen niet meer open te maken'],
  ['geld', 'Werken en toch naar de voedselbank'],
  ['geld', 'Winterjas of gasrekening, het was kiezen'],
  ['geld', 'Wie helpt mij uit het rood?'],
  ['groen', 'Die eik is tachtig jaar, laat hem staan'],
  ['groen', 'Brandnetels tot aan de schommel'],
  ['groen', 'Minder tegels, meer vlinders'],
  ['groen', 'Het plantsoen ligt vol blikjes'],
  ['groen', 'Een moestuin met de hele straat'],
  ['groen', 'Na elke bui staat mijn kelder blank'],
];

function placedRight(names: Readonly<Record<string, string>>): number {
  const { placements } = analyse({
    ...inputOf(
      IDEAS.map(([, text]) => text),
      { themes: 3 },
    ),
    knownThemes: Object.entries(names).map(([key, name]) => ({ key, name })),
  });
  return placements.filter(({ theme }, i) => theme === IDEAS[i]![0]).length;
}

describe('themes given by name only', () => {
  test('draw ideas that share no word with the name', () => {
    expect(
      placedRight({ reizen: 'Mobiliteit', geld: 'Bestaanszekerheid', groen: 'Groen' }),
    ).toBeGreaterThanOrEqual(13);
  });

  test('draw ideas about either subject when the name has two', () => {
    expect(
      placedRight({
        reizen: 'Verkeersveiligheid en openbaar vervoer',
        geld: 'Schulden, armoede en rondkomen',
        groen: 'Natuur en wateroverlast',
      }),
    ).toBeGreaterThanOrEqual(14);
  });
});

import { describe, expect, test } from '@jest/globals';
import { score } from '../../bench/quality/scores.js';
import { analyse } from '../../src/text/index.js';
import { inputOf } from './support/inputs.js';

/** Invented ideas of four subjects in the mouths of children, learners of Dutch, chatters and secretaries. */
const MIXED: Record<string, string[]> = {
  vervoer: [
    'bus komt nooit op tijd!!! sta ik weer in de regen',
    'Ik kan niet naar de dokter want geen auto en taxi is duur',
    'opa durft niet meer te rijden en nu zit hij altijd thuis',
    'Notulist: de regiotaxi laat mensen regelmatig een uur wachten.',
    'waarom stopt de trein hier niet meer dan',
    'Ik moet elke dag ver lopen naar halte, mijn been doet pijn',
  ],
  geld: [
    'mijn moeder zegt dat er geen geld is voor schoolreis',
    'deurwaarder weer aan de deur gehad pff',
    'Ik begrijp brief van belasting niet en nu ik moet veel betalen',
    'Geconstateerd wordt dat inwoners hun huur niet kunnen voldoen.',
    'eind van de maand is alles op, dan eten we brood',
    'Voedselbank is goed maar ik schaam mij',
  ],
  groen: [
    'meer bomen aub het is zo heet in de straat',
    'ik wil een speeltuin met gras en een sloot waar kikkers zijn',
    'Tuintjes in onze buurt allemaal stenen, water blijft staan',
    'Voorstel: bermen minder maaien ten behoeve van bijen.',
    'In het park ligt altijd afval, niemand ruimt',
    'geveltuin regelen met de buren lijkt me leuk',
  ],
  eenzaam: [
    'oma praat alleen met de tv',
    'Ik ken geen mensen in Nederland, dag is lang',
    'sinds mijn man dood is komt er niemand meer over de vloer',
    'De vergadering vraagt aandacht voor alleenstaande ouderen.',
    'samen koken op dinsdag zou ik zo heen gaan',
    'Kan er een maatje komen voor mijn buurvrouw, zij is altijd alleen',
  ],
};

/** Formal sentences that repeat each other's words, as in reactions to a plan. */
const FORMAL: Record<string, string[]> = {
  warmtenet: [
    'Het warmtenet moet betaalbaar blijven voor huurders.',
    'Aansluiting op het warmtenet mag niet verplicht worden.',
    'De tarieven van het warmtenet zijn te hoog.',
    'Leg uit wie eigenaar wordt van het warmtenet.',
    'Een warmtenet past niet bij oude woningen.',
  ],
  haven: [
    'De jachthaven heeft te weinig ligplaatsen.',
    'Ligplaatsen in de jachthaven zijn voor inwoners te duur.',
    'Baggeren van de jachthaven is achterstallig.',
    'De jachthaven verdient een betere horeca.',
    'Bezoekers van de jachthaven parkeren in de wijk.',
  ],
  museum: [
    'Het museum zou op maandag open kunnen zijn.',
    'Toegang tot het museum gratis voor scholieren.',
    'De depots van het museum zijn te klein.',
    'Het museum verdient een tentoonstelling over de visserij.',
    'Vrijwilligers van het museum krijgen te weinig waardering.',
  ],
};

function accuracyOf(texts: Record<string, string[]>, seed: number): number {
  const gold = Object.entries(texts).flatMap(([subject, list]) => list.map(() => subject));
  const input = inputOf(Object.values(texts).flat(), { themes: Object.keys(texts).length, seed });
  const found = analyse(input).placements.map((placement) => placement.theme ?? '');
  return score(found, gold).accuracy;
}

describe('twenty texts or so', () => {
  test.each([1, 2, 3])('of mixed registers without words in common: most stand right (seed %i)', (seed) => {
    expect(accuracyOf(MIXED, seed)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([1, 2, 3])('that repeat their own words go by these words (seed %i)', (seed) => {
    expect(accuracyOf(FORMAL, seed)).toBeGreaterThanOrEqual(0.8);
  });

  test('are all placed', () => {
    const { placements } = analyse(inputOf(Object.values(MIXED).flat()));
    expect(placements.filter(({ theme }) => theme === null)).toEqual([]);
  });
});

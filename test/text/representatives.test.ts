import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/reading/collection.js';
import { describeEvent } from '../../src/text/wording/describe.js';
import { analyse, type AnalysisResult } from '../../src/text/index.js';
import { inputOf } from './support/inputs.js';

const FERRY = [
  'De veerpont stopt te vroeg, laat hem varen tot de laatste trein binnen is.',
  'Laat de veerpont varen op zondag, dan kunnen we naar de kerk aan de overkant.',
  'VEERPONT MOET VAREN OP ZONDAG EN IN DE AVOND EN DE NACHT',
  'Bij harde wind ligt de veerpont stil en moeten fietsers twintig kilometer om.',
  'Een abonnement op de veerpont zou schelen voor wie elke dag naar school vaart.',
];
const LOOMS = [
  'Het weefgetouw in de werkplaats staat al een winter stil.',
  'Leer kinderen werken met een weefgetouw in de werkplaats.',
  'Wie repareert het weefgetouw, de werkplaats heeft er geen geld voor.',
  'Open de werkplaats op zaterdag, dan kan iedereen aan het weefgetouw.',
];

/** The texts that stand for the theme of the first one. */
function standingFor(texts: readonly string[], result: AnalysisResult): string[] {
  const { theme } = result.placements[0]!;
  const ids = result.themes.find(({ key }) => key === theme)!.representativeIds;
  return ids.map((id) => texts[Number(id.slice(1)) - 1]!);
}

const run = (texts: readonly string[]): string[] =>
  standingFor(texts, analyse(inputOf([...texts, ...LOOMS], { themes: 2 })));

describe('representative ideas', () => {
  test('are three, and none of them is shouted while others say the same', () => {
    const chosen = run(FERRY);
    expect(chosen).toHaveLength(3);
    expect(chosen).not.toContain(FERRY[2]);
  });

  test('do not tell of a person', () => {
    const named = 'De veerpont liet mevrouw Annechien Brolsma, 06-12345678, op zondag niet varen.';
    expect(run([FERRY[0]!, named, ...FERRY.slice(1)])).not.toContain(named);
    expect(run([FERRY[0]!, ...Array.from({ length: 5 }, () => named)])).toEqual([FERRY[0]]);
  });

  test('do not say the same twice', () => {
    const twice = [FERRY[0]!, FERRY[0]!.replace('laatste', 'allerlaatste'), ...FERRY.slice(1)];
    const chosen = run(twice).filter((text) => text.startsWith('De veerpont stopt te vroeg'));
    expect(chosen.length).toBeLessThanOrEqual(1);
  });

  test('are whole', () => {
    const cutOff =
      'De veerpont moet varen op zondag en in de avond, want wie aan de overkant werkt of naar de kerk gaat kan nu niet naar huis en dan moet';
    expect(run([FERRY[0]!, cutOff, ...FERRY.slice(1)])).not.toContain(cutOff);
  });

  test('of remarks about the event itself are those most about it that tell of no person', () => {
    const texts = ['Bedankt, Annechien Brolsma', 'Ook in de wijk helpt soep', 'De soep was koud deze keer'];
    const documents = readDocuments(
      texts.map((text, i) => ({ id: `d${i}`, text })),
      'nl',
      null,
    );
    const { representativeIds } = describeEvent({
      documents,
      phrases: [],
      language: 'nl',
      name: undefined,
      aboutEvent: (document) => [3, 1, 2][document]!,
      mayBeShown: (document) => document > 0,
    });
    expect(representativeIds).toEqual(['d2', 'd1']);
  });
});

describe('why a text stands where it stands', () => {
  test('is not explained by a word that goes with anything, nor by one as common elsewhere', () => {
    const texts = [
      ...FERRY.map((text) => `${text} Help de gemeente.`),
      ...LOOMS.map((text) => `${text} Help de gemeente.`),
    ];
    const { placements } = analyse(inputOf(texts, { themes: 2 }));
    for (const { explanation } of placements) expect(explanation.words).not.toContain('gemeente');
    expect(placements[1]!.explanation.words).toContain('zondag');
  });
});

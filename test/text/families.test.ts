import { describe, expect, test } from '@jest/globals';
import { withFamilies, type PhraseInFamily } from '../../src/text/wording/families.js';
import type { Phrase } from '../../src/text/wording/phrases.js';
import { stem } from '../../src/text/reading/stem.js';
import { FERRY, nameGroups } from './support/name-groups.js';

/** A word with the texts that hold it; a noun unless told otherwise. */
function word(surface: string, texts: number[], nominal = true): Phrase {
  return { key: stem(surface, 'nl'), surface, length: 1, nominal, sure: nominal, texts };
}

function bySurface(phrases: readonly PhraseInFamily[]): Record<string, PhraseInFamily> {
  return Object.fromEntries(phrases.map((phrase) => [phrase.surface, phrase]));
}

describe('the family of a noun', () => {
  test.each([
    ['controle', 'controleren'],
    ['demonstratie', 'demonstreren'],
    ['stijging', 'stijgen'],
    ['heffing', 'heffen'],
    ['religie', 'religieuze'],
    ['economie', 'economische'],
  ])('of %s has the texts with %s, which stays apart', (noun, other) => {
    const found = bySurface(withFamilies([word(noun, [1, 4]), word(other, [2, 4], false)], 'nl'));
    expect(found[noun]).toMatchObject({ texts: [1, 4], family: [1, 2, 4] });
    expect(found[other]?.texts).toEqual([2, 4]);
  });

  test.each([
    ['park', 'parkeren'],
    ['veiligheid', 'veiliger'],
    ['wind', 'winderige'],
  ])('of %s has not the texts with %s', (noun, other) => {
    const found = bySurface(withFamilies([word(noun, [1, 4]), word(other, [2, 4], false)], 'nl'));
    expect(found[noun]).toEqual(word(noun, [1, 4]));
  });

  test('has no texts of another noun, nor those of a verb beside which the noun is hardly met', () => {
    const apart = [word('voeding', [1, 2]), word('voeden', [3])];
    expect(withFamilies(apart, 'nl')).toEqual(apart);
    const seldom = [word('sluiting', [1]), word('sluit', [2, 3, 4, 5, 6, 7, 8], false)];
    expect(withFamilies(seldom, 'nl')).toEqual(seldom);
  });

  test.each([
    ['demonstratie', 'demonstraties'],
    ['controle', 'controles'],
    ['moskee', 'moskeeën'],
  ])('joins %s and %s in the commoner form', (singular, plural) => {
    const [often, seldom] = [
      [2, 3, 5],
      [1, 5],
    ] as const;
    for (const commoner of [singular, plural]) {
      const forms = [singular, plural].map((form) => word(form, [...(form === commoner ? often : seldom)]));
      expect(withFamilies(forms, 'nl')).toEqual([{ ...word(commoner, [1, 2, 3, 5]), surface: commoner }]);
    }
  });

  test('names in key terms what people say with verbs and adjectives', () => {
    const lessons = [
      'De controle op de zangles',
      'Wie gaat de zangkoren controleren?',
      'Controleren wat er op het orgel gebeurt',
      'Controleer ook de beiaard',
      'Niemand komt de tuba controleren',
    ];
    expect(nameGroups([lessons, FERRY], false, [], ['Muziek', '']).keyTerms[0]![0]).toBe('controle');
  });
});

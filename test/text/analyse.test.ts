import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { analyse, type AnalysisInput, type AnalysisResult } from '../../src/text/index.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

/** What holds for every input whatever. */
function expectContract(input: AnalysisInput, result: AnalysisResult): void {
  const { placements, themes } = result;
  expect(placements.map((placement) => placement.id)).toEqual(input.documents.map((document) => document.id));
  const keys = themes.map((theme) => theme.key);
  expect(new Set(keys).size).toBe(keys.length);
  const labels = themes.map((theme) => theme.label.toLowerCase());
  expect(new Set(labels).size).toBe(labels.length);
  for (const theme of themes) {
    expect(theme.label).not.toBe('');
    expect(placements.filter((placement) => placement.theme === theme.key)).toHaveLength(theme.size);
    for (const id of theme.representativeIds) {
      expect(placements.find((placement) => placement.id === id)?.theme).toBe(theme.key);
    }
  }
  for (const placement of placements) {
    if (placement.theme !== null) expect(keys).toContain(placement.theme);
    if (placement.secondTheme !== null) {
      expect(keys).toContain(placement.secondTheme);
      expect(placement.secondTheme).not.toBe(placement.theme);
    }
    expect(placement.confidence).toBeGreaterThanOrEqual(0);
    expect(placement.confidence).toBeLessThanOrEqual(1);
  }
  expect(placements.map((placement) => placement.reviewRank).sort((a, b) => a - b)).toEqual(
    placements.map((_, i) => i + 1),
  );
  if (typeof input.options.themes === 'number' && input.knownThemes.length === 0) {
    expect(themes.length).toBeLessThanOrEqual(Math.max(1, input.options.themes));
  }
}

const partitionOf = (result: AnalysisResult): string[][] =>
  result.themes.map((theme) =>
    result.placements.filter((placement) => placement.theme === theme.key).map((placement) => placement.id),
  );

describe('analyse', () => {
  test('finds the subjects that texts share words about', () => {
    const result = analyse(inputOf(THREE_SUBJECTS, { themes: 3 }));
    const groups = partitionOf(result).map((ids) => ids.join(' '));
    expect(groups.sort()).toEqual(['d1 d2 d3 d4', 'd5 d6 d7 d8', 'd9 d10 d11 d12'].sort());
  });

  test.each<[string, string[]]>([
    ['nothing', []],
    ['one idea', ['De bus rijdt niet']],
    ['two ideas', ['De bus rijdt niet', 'Schulden lopen op']],
    ['identical ideas', Array.from({ length: 12 }, () => 'De wachtlijst is te lang')],
    ['only stop words', ['de het een', 'en of maar', 'ik wil dat wel', '']],
    ['emoji, Turkish and Arabic', ['😀', 'Otobüs neden gelmiyor?', 'أين الحافلة', '👍🏽👍🏽']],
    ['a word of 100,000 letters', ['a'.repeat(100_000), 'De bus rijdt niet', 'Bus te laat']],
    [
      'names of object properties',
      ['constructor __proto__', 'toString constructor', '__proto__ hasOwnProperty'],
    ],
    ['blanks, zero-width and control characters', ['  ', '\u200b', '\u0000', '\u202e bus']],
  ])('holds the contract for %s', (_, texts) => {
    for (const themes of ['auto', 1, 2, 50] as const) {
      for (const language of ['nl', 'en'] as const) {
        const input = inputOf(texts, { themes, language });
        expectContract(input, analyse(input));
      }
    }
  });

  test('makes one theme of one text that was handed in by everybody', () => {
    const texts = Array.from({ length: 30 }, () => 'De bus rijdt niet in het weekend');
    const result = analyse(inputOf(texts, { themes: 'auto' }));
    expect(new Set(result.placements.map(({ theme }) => theme)).size).toBe(1);
    expect(result.themes).toHaveLength(1);
  });

  test('places every text that speaks of something, and says so where one speaks of nothing here', () => {
    const odd = ['Fiets', 'zomaar gekkigheid', '😀', 'Otobüs neden gelmiyor'];
    const result = analyse(inputOf([...THREE_SUBJECTS, ...odd], { themes: 4 }));
    const notPlaced = result.placements.filter((placement) => placement.theme === null);
    expect(notPlaced.map(({ id }) => id)).toEqual(['d14', 'd15', 'd16']);
    for (const { confidence, secondTheme } of notPlaced) {
      expect(confidence).toBe(0);
      expect(secondTheme).toBeNull();
    }
  });

  test('places a text in another language with its likes, a decision or a theme that has its words', () => {
    const turkish = 'Otobüs neden gelmiyor';
    const input = inputOf([...THREE_SUBJECTS, turkish], { themes: 4 });
    const placeIn = (change: Partial<AnalysisInput>): string | null =>
      analyse({ ...input, ...change }).placements[12]!.theme;
    expect(placeIn({ knownThemes: [{ key: 'k1', name: 'Otobüs' }] })).not.toBeNull();
    expect(placeIn({ decisions: { pins: [{ id: 'd13', theme: 'Bus' }], together: [], apart: [] } })).toBe(
      'Bus',
    );
    const together = { pins: [], together: [['d13', 'd5'] as [string, string]], apart: [] };
    expect(placeIn({ decisions: together })).not.toBeNull();
    const two = inputOf([...THREE_SUBJECTS, turkish, 'Otobüs çok pahalı'], { themes: 4 });
    expect(analyse(two).placements[12]!.theme).not.toBeNull();
  });

  test('gives the same result twice, and for any order of the documents', () => {
    const input = inputOf(THREE_SUBJECTS, { themes: 3 });
    const first = analyse(input);
    expect(analyse(input)).toEqual(first);
    fc.assert(
      fc.property(fc.shuffledSubarray(input.documents, { minLength: THREE_SUBJECTS.length }), (documents) => {
        const result = analyse({ ...input, documents });
        expect(result.themes).toEqual(first.themes);
        const place = new Map(result.placements.map((placement) => [placement.id, placement]));
        for (const placement of first.placements) expect(place.get(placement.id)).toEqual(placement);
      }),
      { numRuns: 10 },
    );
  });

  test('holds the contract for any texts', () => {
    const word = fc.constantFrom('bus', 'schuld', 'wachtlijst', 'jeugdhulp', 'de', 'niet', 'huis', '😀', 'é');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const texts = fc.array(fc.oneof(text, fc.string()), { maxLength: 25 });
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: 1, max: 9 })), (list, themes) => {
        const input = inputOf(list, { themes: themes ?? 'auto' });
        expectContract(input, analyse(input));
      }),
      { numRuns: 40 },
    );
  });

  test('works with __proto__ and constructor as ids', () => {
    const input = inputOf(THREE_SUBJECTS, { themes: 3 });
    input.documents[0]!.id = '__proto__';
    input.documents[1]!.id = 'constructor';
    expectContract(input, analyse(input));
  });

  test('reports steps in order, and stops when the report throws', () => {
    const seen: number[] = [];
    analyse(inputOf(THREE_SUBJECTS), (_, fraction) => seen.push(fraction));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    const cancel = (step: string): void => {
      if (step === 'cluster') throw new Error('cancelled');
    };
    expect(() => analyse(inputOf(THREE_SUBJECTS), cancel)).toThrow('cancelled');
  });
});

import { describe, expect, test } from '@jest/globals';
import { analyse, EVENT_THEME, type AnalysisInput, type AnalysisResult } from '../../src/text/index.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

const themeOf = (result: AnalysisResult, id: string): string | null =>
  result.placements.find((placement) => placement.id === id)!.theme;

const placesOf = (result: AnalysisResult): Record<string, string> =>
  Object.fromEntries(result.placements.map(({ id, theme }) => [id, theme ?? '']));

/** The second run of a project: what the first found, and what changed since. */
function again(texts: readonly string[], change: Partial<AnalysisInput['options']>): AnalysisInput {
  const first = analyse(inputOf(THREE_SUBJECTS, { themes: 3 }));
  return {
    ...inputOf(texts, change),
    previous: placesOf(first),
    previousLabels: Object.fromEntries(first.themes.map(({ key }) => [key, `Naam van ${key}`])),
  };
}

describe('what is kept of an earlier run', () => {
  const late = [...THREE_SUBJECTS, 'De bus in het dorp is te duur', 'De lunch was lekker', '😀'];

  test.each(['themes', 'places'] as const)('%s: no theme is added, and late ideas are placed', (keep) => {
    const input = again(late, { keep, themes: 9 });
    const result = analyse(input);
    const found = result.themes.filter(({ key }) => key !== EVENT_THEME).map(({ key }) => key);
    expect(found.sort()).toEqual([...new Set(Object.values(input.previous))].sort());
    expect(themeOf(result, 'd13')).toBe(themeOf(result, 'd5'));
    expect(themeOf(result, 'd14')).toBe(EVENT_THEME);
    expect(themeOf(result, 'd15')).toBeNull();
    for (const { key, label } of result.themes)
      if (key !== EVENT_THEME) expect(label).toBe(`Naam van ${key}`);
  });

  test('places: an idea stays also where another theme fits better, unless a person decided', () => {
    const input = again(late, { keep: 'places' });
    const [bus, debts] = [input.previous['d5']!, input.previous['d9']!];
    input.previous['d6'] = debts;
    input.decisions.pins.push({ id: 'd10', theme: bus });
    const result = analyse(input);
    expect(themeOf(result, 'd6')).toBe(debts);
    expect(themeOf(result, 'd10')).toBe(bus);
    for (const id of Object.keys(input.previous))
      if (id !== 'd10') expect(themeOf(result, id)).toBe(input.previous[id]);
  });

  test('themes: an idea that clearly fits elsewhere moves there', () => {
    const input = again(late, { keep: 'themes' });
    input.previous['d6'] = input.previous['d9']!;
    input.decisions.pins.push({ id: 'd5', theme: input.previous['d7']! });
    expect(themeOf(analyse(input), 'd6')).toBe(input.previous['d7']);
  });

  test.each([
    { proposed: true, moves: 'no idea: the name only says what its ideas say' },
    { proposed: false, moves: 'ideas: a person says what belongs in it' },
  ])('themes: a name that is the proposal of the engine itself ($proposed) moves $moves', ({ proposed }) => {
    const input = again(THREE_SUBJECTS, { keep: 'themes' });
    const [bus, debts] = [input.previous['d5']!, input.previous['d9']!];
    const name = 'De bus, de buurtbus en het vervoer in het dorp';
    const result = analyse({ ...input, knownThemes: [{ key: debts, name, proposed }] });
    const places = ['d5', 'd6', 'd7', 'd8'].map((id) => themeOf(result, id));
    expect(places.every((theme) => theme === bus)).toBe(proposed);
  });

  test('none: themes are searched anew and get their keys back', () => {
    const input = again(late, { keep: 'none', themes: 4 });
    const result = analyse(input);
    for (const id of Object.keys(input.previous)) expect(themeOf(result, id)).toBe(input.previous[id]);
  });

  test.each(['themes', 'places'] as const)('%s: without anything to keep, themes are searched', (keep) => {
    const result = analyse(inputOf(THREE_SUBJECTS, { keep, themes: 3 }));
    expect(result.themes).toHaveLength(3);
  });

  test.each(['themes', 'places'] as const)('%s: ideas decided to be together go together', (keep) => {
    const input = again(late, { keep });
    input.decisions.together.push(['d1', 'd5'], ['d13', 'd9']);
    const result = analyse(input);
    expect(themeOf(result, 'd1')).toBe(themeOf(result, 'd5'));
    expect(themeOf(result, 'd13')).toBe(themeOf(result, 'd9'));
  });
});

describe('a locked theme', () => {
  const locked = { key: 'k1', name: 'Bus en vervoer in het dorp', locked: true };

  test.each(['none', 'themes', 'places', undefined] as const)(
    'keeps its ideas and takes no other (%s)',
    (keep) => {
      const input: AnalysisInput = {
        ...inputOf(THREE_SUBJECTS, { themes: 4, ...(keep ? { keep } : {}) }),
        knownThemes: [locked],
        previous: { d5: 'k1', d9: 'k1' },
        decisions: { pins: [{ id: 'd12', theme: 'k1' }], together: [], apart: [] },
      };
      const inside = analyse(input).placements.filter(({ theme }) => theme === 'k1');
      expect(inside.map(({ id }) => id)).toEqual(['d5', 'd9', 'd12']);
      expect(inside.every(({ decided, confidence }) => decided && confidence === 1)).toBe(true);
    },
  );

  test('lets an idea out by a pin, and refuses pairs that would open it', () => {
    const result = analyse({
      ...inputOf(THREE_SUBJECTS, { themes: 4 }),
      knownThemes: [locked],
      previous: { d5: 'k1', d6: 'k1', d7: 'k1' },
      decisions: {
        pins: [
          { id: 'd7', theme: 'Elders' },
          { id: 'd8', theme: 'k1' },
        ],
        together: [
          ['d5', 'd1'],
          ['d5', 'd6'],
          ['d8', 'd9'],
        ],
        apart: [['d5', 'd8']],
      },
    });
    expect(themeOf(result, 'd7')).toBe('Elders');
    expect(result.refused).toEqual([
      { kind: 'together', ids: ['d5', 'd1'], reason: 'theme-is-locked' },
      { kind: 'together', ids: ['d8', 'd9'], reason: 'theme-is-locked' },
      { kind: 'apart', ids: ['d5', 'd8'], reason: 'theme-is-locked' },
    ]);
  });

  test('may be the only one', () => {
    const result = analyse({
      ...inputOf(['De bus rijdt niet', 'De bus is te laat']),
      knownThemes: [locked],
      previous: { d1: 'k1', d2: 'k1' },
    });
    expect(result.placements.map(({ theme }) => theme)).toEqual(['k1', 'k1']);
  });
});

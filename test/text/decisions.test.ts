import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import {
  analyse,
  EVENT_THEME,
  REFUSED_REASONS,
  type AnalysisInput,
  type AnalysisResult,
} from '../../src/text/index.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

const themeOf = (result: AnalysisResult, id: string): string | null =>
  result.placements.find((placement) => placement.id === id)!.theme;

function decided(change: Partial<AnalysisInput['decisions']>, options = {}): AnalysisInput {
  const input = inputOf(THREE_SUBJECTS, { themes: 3, ...options });
  return { ...input, decisions: { ...input.decisions, ...change } };
}

describe('decisions', () => {
  test('a pin is obeyed, counts as certain, and the later of two wins', () => {
    const pins = [
      { id: 'd1', theme: 'Zorg' },
      { id: 'd1', theme: 'Vervoer' },
    ];
    const result = analyse(decided({ pins }, { themes: 'auto' }));
    const placement = result.placements[0]!;
    expect(placement).toMatchObject({ theme: 'Vervoer', confidence: 1, decided: true });
    expect(result.themes.map((theme) => theme.key)).not.toContain('Zorg');
  });

  test('a new name takes over the found theme that most of its ideas come from', () => {
    const result = analyse(decided({ pins: [{ id: 'd5', theme: 'Openbaar vervoer' }] }));
    expect(['d5', 'd6', 'd7', 'd8'].map((id) => themeOf(result, id))).toEqual(
      Array.from({ length: 4 }, () => 'Openbaar vervoer'),
    );
    expect(result.themes).toHaveLength(3);
  });

  test('pins to the event and to "not placed" are obeyed', () => {
    const pins = [
      { id: 'd1', theme: EVENT_THEME },
      { id: 'd2', theme: null },
    ];
    const result = analyse(decided({ pins }));
    expect(themeOf(result, 'd1')).toBe(EVENT_THEME);
    expect(themeOf(result, 'd2')).toBeNull();
    expect(result.themes.at(-1)?.key).toBe(EVENT_THEME);
  });

  test('ideas decided to be together or apart are', () => {
    const result = analyse(decided({ together: [['d1', 'd5']], apart: [['d9', 'd10']] }));
    expect(themeOf(result, 'd1')).toBe(themeOf(result, 'd5'));
    expect(themeOf(result, 'd9')).not.toBe(themeOf(result, 'd10'));
  });

  test('that two are no duplicates changes what is a duplicate, and nothing of where ideas stand', () => {
    const texts = [...THREE_SUBJECTS, `${THREE_SUBJECTS[0]}!`];
    const given = inputOf(texts, { themes: 3 });
    const last = `d${texts.length}`;
    const said = {
      ...given,
      decisions: { ...given.decisions, distinct: [[last, 'd1']] as [string, string][] },
    };
    const [before, after] = [analyse(given), analyse(said)];
    const duplicateOf = (result: AnalysisResult) => result.placements.at(-1)?.duplicateOf;
    expect([duplicateOf(before), duplicateOf(after)]).toEqual(['d1', null]);
    const places = ({ placements }: AnalysisResult) =>
      placements.map(({ id, theme, confidence, reviewRank }) => [id, theme, confidence, reviewRank]);
    expect(places(after)).toEqual(places(before));
    expect([after.themes, after.refused]).toEqual([before.themes, []]);
  });

  test('what contradicts is refused with the reason, and the rest holds', () => {
    const result = analyse(
      decided({
        pins: [
          { id: 'd1', theme: 'A' },
          { id: 'd2', theme: 'B' },
          { id: 'nobody', theme: 'A' },
        ],
        together: [
          ['d1', 'd2'],
          ['d3', 'd4'],
        ],
        apart: [
          ['d3', 'd4'],
          ['d5', 'd5'],
        ],
      }),
    );
    expect(result.refused).toEqual([
      { kind: 'pin', ids: ['nobody'], reason: 'unknown-document' },
      { kind: 'together', ids: ['d1', 'd2'], reason: 'pinned-to-different-themes' },
      { kind: 'apart', ids: ['d3', 'd4'], reason: 'decided-to-be-together' },
      { kind: 'apart', ids: ['d5', 'd5'], reason: 'same-document' },
    ]);
    expect(themeOf(result, 'd3')).toBe(themeOf(result, 'd4'));
  });

  test('are obeyed whatever they are', () => {
    const id = fc.constantFrom(...THREE_SUBJECTS.map((_, i) => `d${i + 1}`));
    const theme = fc.constantFrom('A', 'B', EVENT_THEME, null);
    const pair = fc.tuple(id, id);
    fc.assert(
      fc.property(
        fc.array(fc.record({ id, theme }), { maxLength: 6 }),
        fc.array(pair, { maxLength: 4 }),
        fc.array(pair, { maxLength: 4 }),
        (pins, together, apart) => {
          const result = analyse(decided({ pins, together, apart }));
          const isRefused = (kind: string, ids: string[]): boolean =>
            result.refused.some((refusal) => refusal.kind === kind && refusal.ids.join() === ids.join());
          for (const [a, b] of together) {
            if (!isRefused('together', [a, b])) expect(themeOf(result, a)).toBe(themeOf(result, b));
          }
          for (const [a, b] of apart) {
            if (isRefused('apart', [a, b]) || themeOf(result, a) === null) continue;
            expect(themeOf(result, a)).not.toBe(themeOf(result, b));
          }
          const last = new Map(pins.map((pin) => [pin.id, pin.theme]));
          for (const [document, wanted] of last) expect(themeOf(result, document)).toBe(wanted);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('whatever texts, decisions, locks and earlier places', () => {
  const texts = [
    ...THREE_SUBJECTS,
    THREE_SUBJECTS[0]!,
    'De lunch was lekker',
    'De microfoon deed het niet',
    'De zaal was te koud',
    '😀',
    '',
    'constructor __proto__ toString',
  ];
  const id = fc.constantFrom(...texts.map((_, i) => `d${i + 1}`), 'nobody');
  const key = fc.constantFrom('k1', 'k2', 't1', 'Nieuw', EVENT_THEME);
  const pair = fc.tuple(id, id);
  const situation = fc.record({
    keep: fc.constantFrom('none' as const, 'themes' as const, 'places' as const, undefined),
    themes: fc.constantFrom(2, 4, 'auto' as const),
    locked: fc.subarray(['k1', 'k2', EVENT_THEME]),
    previous: fc.dictionary(id, key),
    pins: fc.array(fc.record({ id, theme: fc.option(key) }), { maxLength: 6 }),
    together: fc.array(pair, { maxLength: 4 }),
    apart: fc.array(pair, { maxLength: 4 }),
  });
  const inputFor = ({
    keep,
    themes,
    locked,
    previous,
    ...decisions
  }: typeof situation extends fc.Arbitrary<infer Value> ? Value : never): AnalysisInput => ({
    ...inputOf(texts, { themes, ...(keep ? { keep } : {}) }),
    knownThemes: [
      { key: 'k1', name: 'Bus en vervoer', locked: locked.includes('k1') },
      { key: 'k2', name: 'Schulden', locked: locked.includes('k2'), exampleIds: ['d9'] },
      ...(locked.includes(EVENT_THEME) ? [{ key: EVENT_THEME, name: 'De dag zelf', locked: true }] : []),
    ],
    previous,
    decisions,
  });

  test('every text is placed once, pins and pairs hold, and nothing enters or leaves a locked theme', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const input = inputFor(given);
        const result = analyse(input);
        expect(result.placements.map((place) => place.id)).toEqual(input.documents.map((each) => each.id));
        const keys = result.themes.map((theme) => theme.key);
        expect(new Set(keys).size).toBe(keys.length);
        const last = new Map<string, string | null>([
          ['d9', 'k2'],
          ...given.pins.map((pin) => [pin.id, pin.theme] as const),
        ]);
        last.delete('nobody');
        for (const [pinned, theme] of last) expect(themeOf(result, pinned)).toBe(theme);
        const isRefused = (kind: string, pairOf: string[]): boolean =>
          result.refused.some((each) => each.kind === kind && each.ids.join() === pairOf.join());
        for (const refusal of result.refused) expect(REFUSED_REASONS).toContain(refusal.reason);
        for (const [a, b] of given.together)
          if (!isRefused('together', [a, b])) expect(themeOf(result, a)).toBe(themeOf(result, b));
        for (const [a, b] of given.apart) {
          if (isRefused('apart', [a, b]) || themeOf(result, a) === null) continue;
          expect(themeOf(result, a)).not.toBe(themeOf(result, b));
        }
        for (const { id: document, theme } of result.placements) {
          if (last.has(document)) continue;
          const before = Object.hasOwn(given.previous, document) ? given.previous[document]! : '';
          for (const lock of given.locked) expect(theme === lock).toBe(before === lock);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the order of the documents does not matter', () => {
    fc.assert(
      fc.property(situation, fc.infiniteStream(fc.nat()), (given, order) => {
        const input = inputFor(given);
        const shuffled = input.documents
          .map((document) => ({ document, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ document }) => document);
        const first = analyse(input);
        const second = analyse({ ...input, documents: shuffled });
        expect(second.themes).toEqual(first.themes);
        expect(second.refused).toEqual(first.refused);
        const places = new Map(second.placements.map((place) => [place.id, place]));
        for (const place of first.placements) expect(places.get(place.id)).toEqual(place);
      }),
      { numRuns: 8 },
    );
  });
});

describe('known themes', () => {
  const knownThemes = [
    { key: 'k1', name: 'Wachtlijsten in de jeugdhulp' },
    { key: 'k2', name: 'Bus en vervoer in het dorp', description: 'Hoe iemand zonder auto ergens komt.' },
    { key: 'k3', name: 'Leeg', exampleIds: [] },
  ];

  test('are filled by their names, kept when empty and never renamed', () => {
    const result = analyse({ ...inputOf(THREE_SUBJECTS, { themes: 4 }), knownThemes });
    expect(['d1', 'd2', 'd3', 'd4'].map((id) => themeOf(result, id))).toEqual(['k1', 'k1', 'k1', 'k1']);
    expect(['d5', 'd6', 'd7', 'd8'].map((id) => themeOf(result, id))).toEqual(['k2', 'k2', 'k2', 'k2']);
    expect(
      result.themes
        .filter((theme) => theme.known)
        .map((theme) => theme.label)
        .sort(),
    ).toEqual(knownThemes.map((theme) => theme.name).sort());
  });

  test('an example stands in its theme unless a person moved it', () => {
    const withExample = [{ ...knownThemes[0]!, exampleIds: ['d9', 'd10'] }, knownThemes[1]!];
    const input = decided({ pins: [{ id: 'd10', theme: 'k2' }] }, { themes: 4 });
    const result = analyse({ ...input, knownThemes: withExample });
    expect(themeOf(result, 'd9')).toBe('k1');
    expect(themeOf(result, 'd10')).toBe('k2');
  });
});

describe('an earlier run', () => {
  test('gives found themes their keys back, also when ideas were added', () => {
    const first = analyse(inputOf(THREE_SUBJECTS, { themes: 3 }));
    const previous = Object.fromEntries(
      first.placements.map((placement) => [placement.id, `oud-${placement.theme}`]),
    );
    const input = inputOf([...THREE_SUBJECTS, 'De bus in het dorp is te duur'], { themes: 3 });
    const second = analyse({ ...input, previous });
    for (const placement of first.placements)
      expect(themeOf(second, placement.id)).toBe(`oud-${placement.theme}`);
    expect(themeOf(second, 'd13')).toBe(themeOf(second, 'd5'));
  });

  test('changes little after one move', () => {
    const first = analyse(inputOf(THREE_SUBJECTS, { themes: 3 }));
    const previous = Object.fromEntries(first.placements.map(({ id, theme }) => [id, theme ?? '']));
    const target = themeOf(first, 'd9')!;
    const second = analyse({ ...decided({ pins: [{ id: 'd1', theme: target }] }), previous });
    // The key of a found theme is no known theme: the pin names it, and it keeps its ideas.
    expect(themeOf(second, 'd1')).toBe(target);
    for (const id of ['d5', 'd6', 'd9', 'd10']) expect(themeOf(second, id)).toBe(themeOf(first, id));
  });
});

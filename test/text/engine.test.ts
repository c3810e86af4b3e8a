import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import {
  analyse,
  createEngine,
  EVENT_THEME,
  type AnalysisInput,
  type KnownTheme,
} from '../../src/text/index.js';
import { inputOf, THREE_SUBJECTS } from './support/inputs.js';

const MORE = [
  'De lunch was lekker',
  'De microfoon deed het niet',
  'Een buurtbus voor ouderen naar het ziekenhuis',
  'Geen idee',
  '😀',
  'De wachtlijst',
];

describe('an engine that lives on between runs', () => {
  test('gives what a fresh engine gives, whatever changed since its last run', () => {
    const all = [...THREE_SUBJECTS, ...MORE];
    const id = fc.constantFrom(...all.map((_, i) => `d${i + 1}`));
    const theme = fc.constantFrom('t1', 't2', 'k1', 'Nieuw', EVENT_THEME, null);
    const pair = fc.tuple(id, id);
    const run = fc.record({
      count: fc.constantFrom(12, 15, all.length),
      themes: fc.constantFrom(3, 4, 'auto' as const),
      keep: fc.constantFrom('none' as const, 'themes' as const, 'places' as const),
      known: fc.constantFrom<KnownTheme[][]>(
        [],
        [{ key: 'k1', name: 'Bus en vervoer' }],
        [{ key: 'k1', name: 'Schulden', locked: true, exampleIds: ['d9'] }],
      ),
      lexicon: fc.constantFrom('', 'stopwoord: bus', '[eigen.x] Iets\nsterk: wachtlijst'),
      pins: fc.array(fc.record({ id, theme }), { maxLength: 4 }),
      together: fc.array(pair, { maxLength: 2 }),
      apart: fc.array(pair, { maxLength: 2 }),
      distinct: fc.array(fc.constantFrom<[string, string][]>(['d1', 'd13'], ['d14', 'd2']), { maxLength: 2 }),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 5 }), (runs) => {
        const engine = createEngine();
        let previous: Record<string, string> = {};
        for (const { count, themes, keep, known, lexicon, pins, together, apart, distinct, turned } of runs) {
          const input: AnalysisInput = {
            ...inputOf(all.slice(0, count), { themes, keep, lexicon }),
            knownThemes: known,
            decisions: { pins, together, apart, distinct },
            previous,
          };
          if (turned) input.documents.reverse();
          const result = engine.analyse(structuredClone(input));
          expect(result).toEqual(analyse(input));
          previous = Object.fromEntries(result.placements.map((place) => [place.id, place.theme ?? '']));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('gives it also after a run that was cancelled, and for a text that was changed', () => {
    const engine = createEngine();
    const first = inputOf(THREE_SUBJECTS, { themes: 3 });
    const cancel = (step: string): void => {
      if (step === 'cluster') throw new Error('cancelled');
    };
    expect(() => engine.analyse(first, cancel)).toThrow('cancelled');
    expect(engine.analyse(first)).toEqual(analyse(first));
    const changed = inputOf(['Bel Jan de Vries op 06 12345678', ...THREE_SUBJECTS.slice(1)], { themes: 3 });
    expect(engine.analyse(changed)).toEqual(analyse(changed));
  });

  test('can be stopped at any sign of life, and works on', () => {
    const input = inputOf([...THREE_SUBJECTS, ...MORE], { themes: 3 });
    let signs = 0;
    const whole = analyse(input, () => signs++);
    expect(signs).toBeGreaterThan(30);
    const engine = createEngine();
    for (let stop = 1; stop < signs; stop += Math.ceil(signs / 12)) {
      let seen = 0;
      const cancel = (): void => {
        if (++seen === stop) throw new Error('cancelled');
      };
      // An engine gets further each time, since it keeps what it had finished.
      try {
        engine.analyse(input, cancel);
      } catch (error) {
        expect((error as Error).message).toBe('cancelled');
      }
    }
    expect(engine.analyse(input)).toEqual(whole);
  });

  test('does not read the texts again when only decisions changed', () => {
    const engine = createEngine();
    const steps = (input: AnalysisInput): number => {
      let reports = 0;
      engine.analyse(input, (step) => (reports += Number(step === 'represent')));
      return reports;
    };
    const input = inputOf(THREE_SUBJECTS, { themes: 3 });
    const first = steps(input);
    const again = steps({ ...input, decisions: { ...input.decisions, pins: [{ id: 'd1', theme: 'A' }] } });
    expect(again).toBeLessThan(first);
  });
});

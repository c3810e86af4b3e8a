import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
import { moveIdeas, releaseIdea } from '../../../src/review/ideas/place.service.js';
import { editTheme, mergeThemes } from '../../../src/review/themes/theme.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);
const WORDS = ['bus', 'bank', 'fiets', 'zorg', 'lunch', '?'];
const START = Array.from({ length: 12 }, (_, index) => `${WORDS[index % WORDS.length]} ${index}`);

let app: TestApp;
let person: number;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  person = (await app.signIn('policy-officer', 'Sanne')).personId;
});
afterAll(() => app.close());

type Step =
  | { kind: 'move'; ideas: number[]; target: number }
  | { kind: 'move-new' | 'move-event' | 'move-not-placed'; ideas: number[] }
  | { kind: 'release'; idea: number }
  | { kind: 'rename'; theme: number }
  | { kind: 'merge'; source: number; target: number }
  | { kind: 'add'; word: number }
  | { kind: 'analyse' };

const index = fc.nat({ max: 50 });
const ideas = fc.array(index, { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('move' as const), ideas, target: index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('move-new' as const, 'move-event' as const, 'move-not-placed' as const),
      ideas,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), idea: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), theme: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('merge' as const), source: index, target: index }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), word: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('analyse' as const) }) },
);

/** What people decided, kept apart from the product: it must agree after every step. */
class Expected {
  /** Theme key (or event, or null) by idea code. */
  readonly place = new Map<string, string | null>();
  readonly name = new Map<string, string>();
  readonly mergedInto = new Map<string, string>();
  readonly codes: string[];
  decisions = 0;
  names = 0;

  constructor(codes: readonly string[]) {
    this.codes = [...codes];
  }

  resolve(key: string | null): string | null {
    let resolved = key;
    while (resolved !== null && this.mergedInto.has(resolved))
      resolved = this.mergedInto.get(resolved) ?? null;
    return resolved;
  }
}

async function perform(projectId: number, expected: Expected, next: Step): Promise<void> {
  const { themes } = await readThemeOverview(app.db, projectId);
  const real = themes.filter(({ status }) => status !== 'event');
  const pick = (at: number) => real[at % Math.max(1, real.length)];
  const codesOf = (numbers: number[]): string[] => [
    ...new Set(numbers.map((at) => expected.codes[at % expected.codes.length] ?? '')),
  ];
  const move = async (numbers: number[], target: string, name: string | null = null): Promise<void> => {
    const codes = codesOf(numbers);
    const outcome = await moveIdeas(app.db, projectId, person, codes, { target, name }, null);
    expect(outcome.moved.sort()).toEqual([...codes].sort());
    for (const code of codes) expected.place.set(code, outcome.themeKey);
    if (outcome.themeKey && outcome.themeName) expected.name.set(outcome.themeKey, outcome.themeName);
  };
  switch (next.kind) {
    case 'move': {
      const target = pick(next.target);
      if (target) await move(next.ideas, target.key);
      break;
    }
    case 'move-new':
      expected.names += 1;
      await move(next.ideas, 'new', `Nieuw ${expected.names}`);
      break;
    case 'move-event':
      await move(next.ideas, 'event');
      break;
    case 'move-not-placed':
      await move(next.ideas, 'not-placed');
      break;
    case 'release': {
      const [code = ''] = codesOf([next.idea]);
      const row = await app.db
        .selectFrom('idea_decision as d')
        .innerJoin('idea as i', 'i.id', 'd.idea_id')
        .select('d.version')
        .where('i.project_id', '=', projectId)
        .where('i.code', '=', code)
        .executeTakeFirst();
      await releaseIdea(app.db, projectId, person, code, row?.version ?? 0);
      expected.place.delete(code);
      break;
    }
    case 'rename': {
      const theme = pick(next.theme);
      if (!theme) break;
      expected.names += 1;
      const name = `Naam ${expected.names}`;
      await editTheme(app.db, projectId, person, theme.key, {
        name,
        description: name,
        version: theme.version,
      });
      expected.name.set(theme.key, name);
      break;
    }
    case 'merge': {
      const [source, target] = [pick(next.source), pick(next.target)];
      if (!source || !target || source === target) break;
      await mergeThemes(app.db, projectId, person, source.key, target.key);
      expected.mergedInto.set(source.key, target.key);
      expected.name.delete(source.key);
      expected.name.set(target.key, expected.name.get(target.key) ?? target.name ?? '');
      break;
    }
    case 'add': {
      const code = `W00-${expected.codes.length}`;
      const text = `${WORDS[next.word % WORDS.length]} later`;
      await app.db.insertInto('idea').values({ project_id: projectId, code, text, kind: 'idea' }).execute();
      expected.codes.push(code);
      break;
    }
    case 'analyse':
      expect(await analyse(app, projectId, person)).toBe('done');
      break;
    default:
      next satisfies never;
  }
}

/** No idea lost, no decision broken, nothing of the history gone. */
async function check(projectId: number, expected: Expected): Promise<void> {
  const { themes, rest } = await readThemeOverview(app.db, projectId);
  const inThemes = themes.reduce((sum, theme) => sum + theme.ideaCount, 0);
  expect(inThemes + rest.notPlacedCount + rest.freshCount).toBe(expected.codes.length);

  const all = await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 1000 });
  expect(all.map(({ code }) => code).sort()).toEqual([...expected.codes].sort());
  const known = new Set(themes.map(({ key }) => key));
  for (const { code, themeKey, decidedBy } of all) {
    if (themeKey !== null) expect(known).toContain(themeKey);
    const decided = expected.place.has(code);
    expect([code, decidedBy === 'person']).toEqual([code, decided]);
    if (decided) expect([code, themeKey]).toEqual([code, expected.resolve(expected.place.get(code) ?? null)]);
  }
  const names = new Map(themes.map(({ key, name }) => [key, name]));
  for (const [key, name] of expected.name) expect([key, names.get(key)]).toEqual([key, name]);
  for (const key of expected.mergedInto.keys()) expect(known).not.toContain(key);

  const { n } = await app.db
    .selectFrom('decision')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  expect(n).toBeGreaterThanOrEqual(expected.decisions);
  expected.decisions = n;
}

describe('any sequence of decisions, late ideas and analyses', () => {
  test('breaks no decision and loses no idea', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const { projectId, codes } = await insertProjectWithIdeas(app.db, START);
        const expected = new Expected(codes);
        expect(await analyse(app, projectId, person)).toBe('done');
        for (const next of steps) {
          await perform(projectId, expected, next);
          await check(projectId, expected);
        }
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 8), endOnFailure: false },
    );
  }, 300_000);
});

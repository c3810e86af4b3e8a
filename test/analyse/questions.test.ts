import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NoAnswerError, type Question } from '../../src/analyse/index.js';
import { createQuestions } from '../../src/analyse/questions.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { analyse, insertProjectWithIdeas, waitForRun } from '../support/review.js';

const SCRIPT = new URL('./stand-in-thread.js', import.meta.url);

let app: TestApp;
let personId: number;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  personId = (await app.signIn('policy-officer')).personId;
});
afterAll(() => app.close());

const split = (...texts: string[]): Question & { kind: 'split' } => ({
  kind: 'split',
  request: { documents: texts.map((text, index) => ({ id: `${index}`, text })), language: 'nl', seed: 1 },
});

describe('a short question', () => {
  test('is answered while a long analysis runs', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['!wait']);
    const runId = await app.services.analysis.startAnalysis(projectId, personId, {});
    await waitForRun(app, runId, ['running']);
    const parts = await app.services.analysis.ask(split('bus rood', 'bus blauw', 'bank rood'));
    expect(parts.map(({ label, ids }) => [label, ids])).toEqual([
      ['rood', ['0', '2']],
      ['blauw', ['1']],
    ]);
    await app.services.analysis.cancelAnalysis(projectId, runId);
  });

  test('that takes too long is given up, and the next one is answered', async () => {
    const questions = createQuestions(SCRIPT, 1000);
    const slow: Question = {
      kind: 'dry-run',
      input: {
        documents: [{ id: 'a', text: '!wait' }],
        knownThemes: [],
        decisions: { pins: [], together: [], apart: [] },
        previous: {},
        options: { language: 'nl', themes: 'auto', seed: 1, laws: [] },
      },
    };
    const first = questions.ask(slow);
    const second = questions.ask(split('bus'));
    await expect(first).rejects.toThrow(NoAnswerError);
    expect(await second).toHaveLength(1);
    await questions.close();
  });

  test('is refused when many wait already', async () => {
    const questions = createQuestions(SCRIPT);
    const asked = Array.from({ length: 8 }, () => questions.ask(split('bus')));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 6 }, () => 'fulfilled'),
      'rejected',
      'rejected',
    ]);
    await questions.close();
  });
});

describe('a dry run', () => {
  test('says what an analysis would give with another theme, and stores nothing', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus een', 'bus twee', 'bank']);
    await analyse(app, projectId, personId);
    const count = async () => (await app.db.selectFrom('analysis_run').select('id').execute()).length;
    const before = await count();
    const [bus = '', , bank = ''] = codes;
    const { input, result } = await app.services.analysis.dryRun(projectId, 're-place', (plain) => ({
      ...plain,
      knownThemes: [...plain.knownThemes, { key: 'c-vervoer', name: 'Vervoer', exampleIds: [bus] }],
      previous: {},
    }));
    expect(input.options.keep).toBe('themes');
    const themeOf = (code: string) => result.placements.find(({ id }) => id === code)?.theme;
    expect(codes.slice(0, 2).map(themeOf)).toEqual(['c-vervoer', 'c-vervoer']);
    expect(themeOf(bank)).not.toBe('c-vervoer');
    expect(await count()).toBe(before);
  });
});

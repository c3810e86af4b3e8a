import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadExampleProject } from '../../src/capture/index.js';
import { listThemes, reviewedIdeas } from '../../src/review/index.js';
import { moveIdeas } from '../../src/review/ideas/place.service.js';
import { editTheme, mergeThemes } from '../../src/review/themes/theme.service.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { analyse } from '../support/review.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test('the example project, analysed twice with the real engine, keeps what a person decided in between', async () => {
  const person = (await app.signIn('policy-officer')).personId;
  const projectId = await loadExampleProject(app.db, person);
  expect(await analyse(app, projectId, person)).toBe('done');
  const proposals = await listThemes(app.db, projectId);
  expect(proposals.length).toBeGreaterThan(5);
  const [first, second, third] = proposals;
  if (!first || !second || !third) throw new Error('too few proposals');

  await editTheme(app.db, projectId, person, first.key, { name: 'Van ons', description: '', version: 0 });
  const before = await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 1000 });
  const codesIn = (key: string): string[] =>
    before.filter(({ themeKey }) => themeKey === key).map(({ code }) => code);
  const moved = codesIn(second.key).slice(0, 2);
  await moveIdeas(app.db, projectId, person, moved, { target: first.key, name: null }, second.key);
  await mergeThemes(app.db, projectId, person, third.key, second.key);
  expect(await analyse(app, projectId, person)).toBe('done');

  const themes = await listThemes(app.db, projectId);
  expect(themes.find(({ key }) => key === first.key)?.name).toBe('Van ons');
  expect(themes.some(({ key }) => key === third.key)).toBe(false);
  const after = await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 1000 });
  expect(after.length).toBe(before.length);
  expect(after.filter(({ code }) => moved.includes(code)).map(({ themeKey }) => themeKey)).toEqual([
    first.key,
    first.key,
  ]);
  // What stood in the merged theme stands in the other one, and themes keep their ideas.
  const stayed = (codes: readonly string[], key: string): number =>
    after.filter(({ code, themeKey }) => codes.includes(code) && themeKey === key).length / codes.length;
  expect(stayed(codesIn(third.key), second.key)).toBeGreaterThan(0.8);
  expect(stayed(codesIn(first.key), first.key)).toBeGreaterThan(0.8);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { insertProjectWithIdeas } from '../../support/review.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const ask = async (browser: Browser, address: string): Promise<{ newest: number; text: string }> =>
  (await (await browser.request(address, { method: 'GET' })).json()) as { newest: number; text: string };

test('says who else decided something since the page was opened, and nothing about oneself', async () => {
  const mine = await app.signIn('policy-officer');
  const { projectId } = await insertProjectWithIdeas(app.db, ['De bus rijdt te weinig']);
  const address = `/projects/${projectId}/review/changes`;
  const begin = await ask(mine, address);
  expect(begin.text).toBe('');

  await mine.submit(await mine.visit(`/projects/${projectId}/themes/new`), 'main form', { name: 'Vervoer' });
  expect((await ask(mine, `${address}?since=${begin.newest}`)).text).toBe('');

  const other = await app.signIn('administrator');
  await other.submit(await other.visit(`/projects/${projectId}/themes/new`), 'main form', { name: 'Wonen' });
  expect((await ask(mine, `${address}?since=${begin.newest}`)).text).toContain('heeft net iets besloten');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { insertProjectWithIdeas } from '../../support/review.js';

let app: TestApp;
let facilitator: Browser;
let base: string;
let codes: string[];

const RECEIPT = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/;

beforeAll(async () => {
  app = await openTestApp();
  facilitator = await app.signIn('facilitator');
  const { projectId, codes: made } = await insertProjectWithIdeas(app.db, ['de bus komt niet', 'één loket']);
  codes = made;
  base = `/projects/${projectId}`;
  await app.db.updateTable('workshop').set({ status: 'open' }).execute();
  const { id } = await app.db
    .selectFrom('workshop')
    .select('id')
    .where('number', '=', 1)
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('workshop_facilitator')
    .values({ workshop_id: id, person_id: facilitator.personId })
    .execute();
});
afterAll(() => app.close());

test('whoever writes an idea down sees the code for the person who gave it', async () => {
  const page = await facilitator.visit(`${base}/workshops/1`);
  const saved = await facilitator.submit(page, 'form[action$="/ideas"]', { text: 'meer bankjes' });
  const shown = RECEIPT.exec(saved.$.html())?.[0] ?? '';
  const receipt = await app.db
    .selectFrom('receipt')
    .innerJoin('idea', 'idea.id', 'idea_id')
    .select('receipt.code')
    .where('text', '=', 'meer bankjes')
    .executeTakeFirstOrThrow();
  expect(shown.replaceAll('-', '')).toBe(receipt.code);

  // The same form once more makes no second idea, and gives the same code.
  const again = await facilitator.submit(page, 'form[action$="/ideas"]', { text: 'meer bankjes' });
  expect(RECEIPT.exec(again.$.html())?.[0]).toBe(shown);
});

test('its slip can be printed from the page of the idea, with a link and a QR code', async () => {
  const { code } = await app.db
    .selectFrom('idea')
    .select('code')
    .where('text', '=', 'meer bankjes')
    .executeTakeFirstOrThrow();
  const idea = await facilitator.visit(`${base}/ideas/${code}`);
  const page = await facilitator.visit(idea.$('main a[href$="/receipt"]').attr('href') ?? '');
  expect(page.$('.oogst-slip svg')).toHaveLength(1);
  const link = page.$('main a[href*="/r/"]').attr('href') ?? '';
  expect((await app.browser().visit(new URL(link).pathname)).$('h1').text()).toBe(
    'Wat is er met uw idee gedaan?',
  );
});

test('an idea without one gets it when asked for, once', async () => {
  const path = `${base}/ideas/${codes[0]}/receipt`;
  const none = await facilitator.visit(path);
  expect(none.$('.oogst-slip')).toHaveLength(0);
  const first = await facilitator.submit(none, 'form[action$="/receipt"]');
  const second = await facilitator.submit(none, 'form[action$="/receipt"]');
  expect(first.$('.oogst-slip__code').text()).toMatch(RECEIPT);
  expect(second.$('.oogst-slip__code').text()).toBe(first.$('.oogst-slip__code').text());
});

test('a receipt of a workshop of others is not found', async () => {
  expect((await facilitator.visit(`${base}/ideas/${codes[1]}/receipt`)).status).toBe(404);
});

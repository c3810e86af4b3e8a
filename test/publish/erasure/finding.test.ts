import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { captureWords, makeReceipts, NAME, preview, type SaidWords } from './said-words.js';

let said: SaidWords;
let app: TestApp;
let officer: Browser;
let base: string;
let own: string;
let naming: string;
beforeAll(async () => {
  said = await captureWords();
  ({ app, officer, base, own, naming } = said);
  await makeReceipts(said);
});
afterAll(() => app.close());

describe('finding the words of a person', () => {
  test('by the code of the idea or of the receipt leads to the idea', async () => {
    const { code: receipt } = await app.db
      .selectFrom('receipt')
      .innerJoin('idea', 'idea.id', 'idea_id')
      .select('receipt.code')
      .where('idea.code', '=', naming)
      .executeTakeFirstOrThrow();
    for (const question of [naming.toLowerCase(), receipt, receipt.replace(/(.{4})(?=.)/g, '$1-')]) {
      const page = await officer.submit(await officer.visit(`${base}/erase`), 'main form', { question });
      expect(page.path).toBe(`${base}/ideas/${naming}/erase`);
    }
  });

  test('by a name lists the ideas with it, and leaves nothing in the address', async () => {
    const page = await officer.submit(await officer.visit(`${base}/erase`), 'main form', { question: NAME });
    expect(page.path).toBe(`${base}/erase`);
    expect(page.$('main').text()).toContain(naming);
    expect(page.$('main mark').first().text()).toBe(NAME);
  });

  test('is for staff only', async () => {
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`${base}/erase`)).status).toBe(403);
    expect((await facilitator.visit(`${base}/ideas/${own}/erase`)).status).toBe(403);
  });
});

describe('choosing what is erased', () => {
  test('what seems to name a person is ticked', async () => {
    const page = await officer.visit(`${base}/ideas/${own}/erase`);
    const ticked = page.$('input[name="words"][checked]').map((_, element) => page.$(element).val());
    expect(ticked.get()).toContain(NAME);
  });

  test('choosing nothing is refused with what was typed', async () => {
    const page = await preview(said, said.codes[3] ?? '', { mode: 'words', words: [], more: ' ' });
    expect(page.status).toBe(422);
    expect(page.$('.oogst-error-summary, [role="alert"]').text()).toContain('Kies welke woorden weg moeten');
  });

  test('an idea that does not exist is not found', async () => {
    expect((await officer.visit(`${base}/ideas/W99-1/erase`)).status).toBe(404);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { insertProjectWithIdeas } from '../../support/review.js';

/** More than a page of hits, and one idea that is none. */
const BANKS = 40;

let app: TestApp;
let officer: Browser;
let other: Browser;
let base: string;
let codes: string[];
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
  other = await app.signIn('policy-officer', 'Rachid');
});
beforeEach(async () => {
  const texts = Array.from({ length: BANKS }, (_, index) => `Een bankje bij huisnummer ${index}.`);
  const made = await insertProjectWithIdeas(app.db, [...texts, 'Meer groen.']);
  base = `/projects/${made.projectId}`;
  codes = made.codes;
});
afterAll(() => app.close());

const search = (query = 'q=bankje', by = officer): Promise<Page> => by.visit(`${base}/search?${query}`);

const count = async (query: string): Promise<string> =>
  (await search(query)).$('[role="status"] strong').first().text();

const themeKey = async (name: string): Promise<string> => {
  const row = await app.db
    .selectFrom('theme')
    .select('key')
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return row.key;
};

describe('all hits at once', () => {
  test('are moved after a look at what will happen, with the reason, and nothing else is', async () => {
    const asked = await officer.submit(await search(), 'form#ideas', {
      scope: 'all',
      target: 'new',
      name: 'Bankjes',
      reason: 'hoort bij elkaar',
    });
    expect(asked.$('h1').text()).toBe('Alle 40 treffers wijzigen');
    expect(asked.$('main').text()).toContain('De ideeën gaan naar ‘Bankjes’.');
    expect(await count(`theme=themes`)).toBe('0 ideeën gevonden');
    const done = await officer.submit(asked, 'form.oogst-confirm');
    expect(done.html).toContain('40 ideeën verplaatst naar ‘Bankjes’.');
    expect(done.path).toContain('q=bankje');
    expect(await count(`theme=${await themeKey('Bankjes')}`)).toBe('40 ideeën gevonden');
    expect(await count('theme=themes')).toBe('40 ideeën gevonden');
    const { reason } = await app.db
      .selectFrom('act')
      .select('reason')
      .orderBy('number', 'desc')
      .where('reason', 'is not', null)
      .executeTakeFirstOrThrow();
    expect(reason).toBe('hoort bij elkaar');
  });

  test('are asked for again where somebody else changed them in between', async () => {
    const asked = await officer.submit(await search(), 'form#ideas', {
      scope: 'all',
      target: 'new',
      name: 'Zitplekken',
    });
    await other.submit(await search('q=bankje', other), 'form#ideas', {
      ideas: [codes[3] ?? ''],
      target: 'new',
      name: 'Van Rachid',
    });
    const again = await officer.submit(asked, 'form.oogst-confirm');
    expect(again.html).toContain('De treffers zijn intussen veranderd.');
    expect(again.$('main li').text()).toContain('Van Rachid: 1 idee');
    expect(await count('theme=themes')).toBe('1 idee gevonden');
    const done = await officer.submit(again, 'form.oogst-confirm');
    expect(done.html).toContain('40 ideeën verplaatst naar ‘Zitplekken’.');
  });

  test('get a law in one go, and lose it again', async () => {
    const form = { scope: 'all', label: 'law:wmo' };
    const asked = await officer.submit(await search(), 'button[value="add"]', form);
    expect(asked.$('main').text()).toContain('De ideeën krijgen ‘Wmo’ erbij.');
    await officer.submit(asked, 'form.oogst-confirm');
    expect(await count('law=wmo')).toBe('40 ideeën gevonden');
    const back = await officer.submit(await search('law=wmo'), 'button[value="remove"]', form);
    await officer.submit(back, 'form.oogst-confirm');
    expect(await count('law=wmo')).toBe('0 ideeën gevonden');
  });

  test('are not offered where the page shows all of them', async () => {
    expect((await search('q=groen')).$('input[name="scope"]').length).toBe(0);
    expect((await search()).$('input[name="scope"]').length).toBe(1);
  });

  test('are refused without a target, on the page where they were found', async () => {
    const refused = await officer.submit(await search(), 'form#ideas', { scope: 'all', target: '' });
    expect(refused.status).toBe(422);
    expect(refused.$('h1').text()).toBe('Ideeën zoeken');
    expect(refused.$('input[name="scope"]').is(':checked')).toBe(true);
  });
});

describe('ticked hits', () => {
  test('stay where somebody else put them since they were shown', async () => {
    const shown = await search();
    await other.submit(await search('q=bankje', other), 'form#ideas', {
      ideas: [codes[0] ?? ''],
      target: 'new',
      name: 'Eerst Rachid',
    });
    const done = await officer.submit(shown, 'form#ideas', {
      ideas: [codes[0] ?? '', codes[1] ?? ''],
      target: 'new',
      name: 'Dan Sanne',
    });
    expect(done.html).toContain('1 idee verplaatst naar ‘Dan Sanne’.');
    expect(done.$('main, .oogst-flash, body').text()).toContain('Rachid');
    expect(await count(`theme=${await themeKey('Eerst Rachid')}`)).toBe('1 idee gevonden');
  });

  test('get a law, the others do not', async () => {
    await officer.submit(await search(), 'button[value="add"]', {
      ideas: [codes[2] ?? ''],
      label: 'law:jeugdwet',
    });
    expect(await count('law=jeugdwet')).toBe('1 idee gevonden');
  });
});

describe('how the search was done', () => {
  test('is told for each word, with what was passed by', async () => {
    const page = await search('q=de+bankje+"groen"+W01');
    const terms = page
      .$('.oogst-disclosure .oogst-facts dt')
      .map((_, node) => page.$(node).text())
      .get();
    expect(terms).toEqual(['bankje', '“groen”', 'W01', 'de']);
  });

  test('shows what a mistyped word was taken for', async () => {
    const page = await search('q=bnakje');
    expect(page.$('.oogst-disclosure .oogst-facts dt').first().text()).toContain('bnakje → bankje');
  });
});

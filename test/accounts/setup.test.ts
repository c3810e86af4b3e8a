import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Page } from '../support/browser.js';
import { auditLog, PASSWORD } from './people.js';

let app: TestApp;
const open = async (): Promise<void> => {
  app = await openTestApp({ organisation: false });
};
const close = (): Promise<void> => app.close();

const FORM = {
  organisation: 'Gemeente Waterrijk',
  name: 'Saskia de Wit',
  email: 'Saskia@Waterrijk.example',
  password: PASSWORD,
};

async function setupLink(): Promise<string> {
  return (await app.services.accounts.renewSetupPath()) ?? 'no link';
}

const headingOf = (page: Page): string => page.$('h1').text();

describe('the first visit', () => {
  beforeAll(open);
  afterAll(close);

  test('leads every page to the one that says which link to open', async () => {
    for (const path of ['/', '/projects', '/sign-in', '/people', '/invitations/abc', '/does-not-exist']) {
      const page = await app.browser().visit(path);
      expect(page.path).toBe('/setup');
      expect(headingOf(page)).toBe('Oogst is nog niet ingericht');
      expect(page.$('main form')).toHaveLength(0);
    }
  });

  test('leads a post there as well, and takes nothing in', async () => {
    const page = await app.browser().post('/sign-in', { email: 'x@example.org', password: PASSWORD });
    expect(page.path).toBe('/setup');
  });

  test('refuses a link that was not printed', async () => {
    await setupLink();
    const page = await app.browser().visit('/setup?token=AAAAAAAAAAAAAAAAAAAAAA');
    expect(page.status).toBe(403);
    expect(page.$('main').text()).toContain('Deze link werkt niet (meer)');
    expect(page.$('main form')).toHaveLength(0);
  });

  test('refuses the link of an earlier start', async () => {
    const earlier = await setupLink();
    await setupLink();
    expect((await app.browser().visit(earlier)).status).toBe(403);
  });

  test('keeps only the hash of the link', async () => {
    const token = (await setupLink()).split('token=')[1] ?? '';
    const rows = await app.db.selectFrom('invitation').selectAll().execute();
    expect(token).toHaveLength(22);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('names everything that is wrong at once, keeps what was typed and never the password', async () => {
    const browser = app.browser();
    const page = await browser.visit(await setupLink());
    const answer = await browser.submit(page, 'main form', {
      organisation: ' \u200B ',
      name: '"><img src=x>',
      email: 'nobody',
      password: 'kort',
    });
    expect(answer.status).toBe(422);
    const links = answer.$('[data-error-summary] a').toArray();
    expect(links.map((link) => answer.$(link).attr('href'))).toEqual([
      '#organisation',
      '#email',
      '#password',
    ]);
    for (const link of links) expect(answer.$(answer.$(link).attr('href') ?? '')).toHaveLength(1);
    expect(answer.$('#name').val()).toBe('"><img src=x>');
    expect(answer.$('main img[src="x"]')).toHaveLength(0);
    expect(answer.$('#password').val()).toBe('');
    expect(answer.$('#password').attr('aria-describedby')).toContain('password-error');
  });

  test('refuses a password made of the names on the form', async () => {
    const browser = app.browser();
    const page = await browser.visit(await setupLink());
    const answer = await browser.submit(page, 'main form', { ...FORM, password: 'Waterrijk-Saskia-2026' });
    expect(answer.status).toBe(422);
    expect(answer.$('#password-error').text()).toContain('te makkelijk te raden');
  });

  test('shows the form again, with a reason, to a browser that keeps no cookies', async () => {
    const link = await setupLink();
    const page = await app.browser().visit(link);
    const answer = await app.browser().submit(page, 'main form', FORM);
    expect(answer.status).toBe(403);
    expect(answer.$('[role="alert"]').text()).toContain('cookies');
    expect(answer.$('#organisation').val()).toBe(FORM.organisation);
    expect(answer.html).not.toContain(PASSWORD);
  });

  test('keeps the one-time link when the language is switched', async () => {
    const browser = app.browser();
    const page = await browser.visit(await setupLink());
    const english = await browser.submit(page, 'form[action="/language"]');
    expect(headingOf(english)).toBe('Set up Oogst');
    expect(english.$('html').attr('lang')).toBe('en');
  });
});

describe('setting up', () => {
  beforeEach(open);
  afterEach(close);

  test('makes the organisation and the first administrator, signs in and offers how to begin', async () => {
    const browser = app.browser();
    const page = await browser.visit(await setupLink());
    expect(headingOf(page)).toBe('Oogst inrichten');
    const start = await browser.submit(page, 'main form', FORM);
    expect(start.path).toBe('/setup/start');
    expect(headingOf(start)).toBe('Hoe wilt u beginnen?');
    const person = await app.db.selectFrom('person').selectAll().executeTakeFirstOrThrow();
    expect(person).toMatchObject({
      email: 'saskia@waterrijk.example',
      name: FORM.name,
      role: 'administrator',
    });
    expect(person.password_hash).not.toContain(PASSWORD);
    expect(await auditLog(app)).toEqual([`organisation.set-up person:${person.id}`]);
    expect((await browser.visit('/people')).status).toBe(200);
  });

  test('loads the example project, once for two clicks', async () => {
    const browser = app.browser();
    const start = await browser.submit(await browser.visit(await setupLink()), 'main form', FORM);
    const project = await browser.submit(start, 'form:has([value="example"])');
    expect(project.path).toMatch(/^\/projects\/\d+$/);
    expect(project.$('main').text()).toContain('Het voorbeeld is geladen');
    expect((await browser.submit(start, 'form:has([value="example"])')).path).toBe(project.path);
  });

  test('works once: afterwards the link leads to signing in', async () => {
    const link = await setupLink();
    const browser = app.browser();
    await browser.submit(await browser.visit(link), 'main form', FORM);
    expect((await app.browser().visit(link)).path).toBe('/sign-in');
    expect(await app.services.accounts.renewSetupPath()).toBeUndefined();
  });

  test('lets one of two win who send at the same moment, and tells the other', async () => {
    const link = await setupLink();
    const [one, other] = [app.browser(), app.browser()];
    const pages = [await one.visit(link), await other.visit(link)] as const;
    const answers = await Promise.all([
      one.submit(pages[0], 'main form', FORM),
      other.submit(pages[1], 'main form', { ...FORM, email: 'other@example.org' }),
    ]);
    const headings = answers.map(headingOf).sort();
    expect(headings).toEqual(['Hoe wilt u beginnen?', 'Oogst is al ingericht']);
    const loser = answers.find((page) => headingOf(page) === 'Oogst is al ingericht');
    expect(loser?.status).toBe(409);
    const { count } = await app.db
      .selectFrom('person')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { addPerson, auditLog, CANARY, formTo, invite, PASSWORD } from './people.js';

let app: TestApp;
let administrator: Browser;
beforeAll(async () => {
  app = await openTestApp();
  administrator = await app.signIn('administrator', 'Saskia');
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.db.deleteFrom('audit_event').execute();
});

describe('inviting a colleague', () => {
  test('gives a link that makes an account once and signs in', async () => {
    const path = await invite(administrator, 'fatima@example.org');
    const browser = app.browser();
    const page = await browser.visit(path);
    expect(page.$('h1').text()).toBe('Welkom bij Oogst');
    expect(page.$('#name').val()).toBe('Fatima');
    await browser.submit(page, formTo(path), { password: PASSWORD });
    const account = await browser.visit('/account');
    expect(account.$('main').text()).toContain('fatima@example.org');
    const again = await app.browser().visit(path);
    expect(again.status).toBe(410);
    expect(again.$('h1').text()).toBe('Deze link is al gebruikt');
    const log = (await auditLog(app)).map((line) => line.replace(/:\d+/, ''));
    expect(log).toEqual(['invitation.made invitation', 'invitation.accepted person']);
  });

  test('gives the role that was chosen, whatever the form sends', async () => {
    const path = await invite(administrator, 'rol@example.org');
    const browser = app.browser();
    const typed = { password: PASSWORD, role: 'administrator', email: 'baas@example.org' };
    await browser.submit(await browser.visit(path), formTo(path), typed);
    const person = await app.db
      .selectFrom('person')
      .select(['email', 'role'])
      .where('email', 'in', ['rol@example.org', 'baas@example.org'])
      .execute();
    expect(person).toEqual([{ email: 'rol@example.org', role: 'facilitator' }]);
  });

  test('makes one account of two answers at the same moment', async () => {
    const path = await invite(administrator, 'twee@example.org');
    const browsers = [app.browser(), app.browser()];
    const pages = await Promise.all(browsers.map((browser) => browser.visit(path)));
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        browser.submit(pages[index] ?? pages[0]!, formTo(path), { password: PASSWORD }),
      ),
    );
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(1);
    const people = await app.db
      .selectFrom('person')
      .where('email', '=', 'twee@example.org')
      .selectAll()
      .execute();
    expect(people).toHaveLength(1);
  });

  test('keeps only the hash of the link, and shows the link nowhere else', async () => {
    const path = await invite(administrator, 'geheim@example.org');
    const token = path.split('/').at(-1) ?? '';
    expect(token).toHaveLength(22);
    const stored = JSON.stringify([
      await app.db.selectFrom('invitation').selectAll().execute(),
      await app.db.selectFrom('audit_event').selectAll().execute(),
      await app.db.selectFrom('session').selectAll().execute(),
    ]);
    expect(stored).not.toContain(token);
    expect((await administrator.visit('/people')).html).not.toContain(token);
  });

  test('ends an earlier link for the same address', async () => {
    const earlier = await invite(administrator, 'opnieuw@example.org');
    await invite(administrator, 'Opnieuw@Example.org');
    const page = await app.browser().visit(earlier);
    expect(page.status).toBe(410);
    expect(page.$('h1').text()).toBe('Deze link is verlopen');
  });

  test('refuses an address that has an account, and keeps what was typed', async () => {
    const { email } = await addPerson(app);
    const form = await administrator.visit('/people/invitations');
    const page = await administrator.submit(form, 'main form', {
      name: CANARY,
      email,
      role: 'policy-officer',
    });
    expect(page.status).toBe(422);
    expect(page.$('#email-error').text()).toContain('Er is al iemand met dit e-mailadres');
    expect(page.$('#name').val()).toBe(CANARY);
    expect(page.$('input[name="role"][value="policy-officer"]').attr('checked')).toBeDefined();
  });

  test.each([
    ['a role that does not exist', { role: 'owner' }, '#role'],
    ['no role', { role: [] }, '#role'],
    ['no name', { name: '' }, '#name'],
    ['an address that is none', { email: 'x' }, '#email'],
  ])('refuses %s', async (_what, wrong, field) => {
    const form = await administrator.visit('/people/invitations');
    const typed = { name: 'X', email: 'x@example.org', role: 'facilitator', ...wrong };
    const page = await administrator.submit(form, 'main form', typed);
    expect(page.status).toBe(422);
    expect(page.$('[data-error-summary] a').attr('href')).toBe(field);
    expect(page.$(field)).toHaveLength(1);
  });

  test('can be revoked', async () => {
    const path = await invite(administrator, 'weg@example.org', 'Weg');
    const list = await administrator.visit('/people');
    const row = list.$('tr:contains("weg@example.org") form').attr('action') ?? '';
    await administrator.submit(list, formTo(row));
    expect((await app.browser().visit(path)).status).toBe(410);
    expect((await administrator.visit('/people')).$('main').text()).not.toContain('weg@example.org');
    expect((await auditLog(app)).at(-1)).toMatch(/^invitation.revoked invitation:\d+$/);
    expect((await administrator.submit(list, formTo(row))).status).toBe(404);
  });

  test('says clearly that a link has expired or is unknown', async () => {
    const path = await invite(administrator, 'laat@example.org');
    await app.db
      .updateTable('invitation')
      .set({ expires_at: new Date(Date.now() - 1) })
      .execute();
    expect((await app.browser().visit(path)).status).toBe(410);
    for (const token of ['AAAAAAAAAAAAAAAAAAAAAA', 'x', '%3Cscript%3E', 'a'.repeat(500)]) {
      const page = await app.browser().visit(`/invitations/${token}`);
      expect(page.status).toBe(404);
      expect(page.$('h1').text()).toBe('Deze link kennen wij niet');
    }
  });

  test('does not take the link of the first administrator for an invitation', async () => {
    const fresh = await openTestApp({ organisation: false });
    const token = (await fresh.services.accounts.renewSetupPath())?.split('=')[1] ?? '';
    await fresh.db.insertInto('organisation').values({ name: 'Elders' }).execute();
    expect((await fresh.browser().visit(`/invitations/${token}`)).status).toBe(404);
    await fresh.close();
  });

  test('makes no link out of a Host header that is none', async () => {
    const form = await administrator.visit('/people/invitations');
    const body = new URLSearchParams({
      _csrf: form.$('main form [name="_csrf"]').val() as string,
      name: 'X',
      email: 'host@example.org',
      role: 'facilitator',
    });
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        host: 'evil.example/path?',
        'content-type': 'application/x-www-form-urlencoded',
        cookie: [...administrator.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      };
      const sent = request(`${app.url}/people/invitations`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end(body.toString());
    });
    expect(status).toBe(400);
    const made = await app.db
      .selectFrom('invitation')
      .where('email', '=', 'host@example.org')
      .selectAll()
      .execute();
    expect(made).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { addPerson, auditLog, PASSWORD, signIn } from './people.js';

const CANARY = '<script>alert(1)</script>"><img> {{7*7}} <%= 7*7 %>';

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

async function makeLink(email: string, name = 'Fatima', role = 'facilitator'): Promise<string> {
  const form = await administrator.visit('/people/invitations');
  const page = await administrator.submit(form, 'main form', { name, email, role });
  expect(page.$('h1').text()).toBe('Geef deze link door');
  return new URL(page.$('#link').text()).pathname;
}

const formTo = (path: string): string => `form[action="${path}"]`;

describe('the list of people', () => {
  test('shows everybody with role and status, in Dutch order of names', async () => {
    await addPerson(app, 'policy-officer', 'Ürsel');
    const off = await addPerson(app, 'facilitator', 'Aad');
    await app.db.updateTable('person').set({ disabled_at: new Date() }).where('id', '=', off.id).execute();
    const page = await administrator.visit('/people');
    const rows = page
      .$('tbody tr')
      .toArray()
      .map((row) => page.$(row).text().replace(/\s+/g, ' ').trim());
    expect(rows[0]).toMatch(/^Aad .*Facilitator Uitgezet Nog niet$/);
    expect(rows.at(-1)).toMatch(/^Ürsel .*Beleidsmedewerker Actief Nog niet$/);
  });

  test('shows a name as text, whatever is in it', async () => {
    const { id } = await addPerson(app, 'facilitator', CANARY);
    for (const path of ['/people', `/people/${id}`]) {
      const page = await administrator.visit(path);
      expect(page.$('main').text()).toContain(CANARY);
      expect(page.$('main script, main img')).toHaveLength(0);
    }
  });
});

describe('inviting a colleague', () => {
  test('gives a link that makes an account once and signs in', async () => {
    const path = await makeLink('fatima@example.org');
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
    const path = await makeLink('rol@example.org');
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
    const path = await makeLink('twee@example.org');
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
    const path = await makeLink('geheim@example.org');
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
    const earlier = await makeLink('opnieuw@example.org');
    await makeLink('Opnieuw@Example.org');
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
    const path = await makeLink('weg@example.org', 'Weg');
    const list = await administrator.visit('/people');
    const row = list.$('tr:contains("weg@example.org") form').attr('action') ?? '';
    await administrator.submit(list, formTo(row));
    expect((await app.browser().visit(path)).status).toBe(410);
    expect((await administrator.visit('/people')).$('main').text()).not.toContain('weg@example.org');
    expect((await auditLog(app)).at(-1)).toMatch(/^invitation.revoked invitation:\d+$/);
    expect((await administrator.submit(list, formTo(row))).status).toBe(404);
  });

  test('says clearly that a link has expired or is unknown', async () => {
    const path = await makeLink('laat@example.org');
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

describe('a link for a new password', () => {
  test('sets the password, ends every session and works once', async () => {
    const { id, email } = await addPerson(app);
    const elsewhere = app.browser();
    await signIn(elsewhere, email);
    const person = await administrator.visit(`/people/${id}`);
    const made = await administrator.submit(person, formTo(`/people/${id}/reset-link`));
    const path = new URL(made.$('#link').text()).pathname;

    const browser = app.browser();
    const page = await browser.visit(path);
    expect(page.$('h1').text()).toBe('Nieuw wachtwoord kiezen');
    const next = await browser.submit(page, formTo(path), { password: 'een heel ander wachtwoord' });
    expect(next.path).toBe('/sign-in');
    expect((await elsewhere.visit('/account')).path).toContain('/sign-in');
    expect((await signIn(app.browser(), email)).status).toBe(422);
    expect((await signIn(app.browser(), email, 'een heel ander wachtwoord')).status).not.toBe(422);
    expect((await app.browser().visit(path)).status).toBe(410);
    expect(await auditLog(app)).toEqual(
      expect.arrayContaining([`person.reset-link-made person:${id}`, `person.password-reset person:${id}`]),
    );
  });

  test('does not bring back somebody who is switched off', async () => {
    const { id, email } = await addPerson(app);
    const person = await administrator.visit(`/people/${id}`);
    const made = await administrator.submit(person, formTo(`/people/${id}/reset-link`));
    const path = new URL(made.$('#link').text()).pathname;
    await administrator.submit(person, formTo(`/people/${id}/disable`));
    expect((await app.browser().visit(path)).status).toBe(410);
    expect((await administrator.submit(person, formTo(`/people/${id}/reset-link`))).status).toBe(404);
    expect((await signIn(app.browser(), email)).status).toBe(422);
  });
});

describe('roles and access', () => {
  test('change, and the person notices at once', async () => {
    const { id, email } = await addPerson(app, 'facilitator');
    const browser = app.browser();
    await signIn(browser, email);
    expect((await browser.visit('/people')).status).toBe(403);
    const page = await administrator.visit(`/people/${id}`);
    await administrator.submit(page, formTo(`/people/${id}/role`), { role: 'administrator' });
    expect((await browser.visit('/people')).status).toBe(200);
    await administrator.submit(page, formTo(`/people/${id}/role`), { role: 'facilitator' });
    expect((await browser.visit('/people')).status).toBe(403);
    const rows = await app.db
      .selectFrom('audit_event')
      .select(['person_id', 'detail'])
      .orderBy('id')
      .execute();
    expect(rows.at(-1)).toEqual({
      person_id: administrator.personId,
      detail: { from: 'administrator', to: 'facilitator' },
    });
  });

  test('end at once for somebody who is switched off, until switched on again', async () => {
    const { id, email } = await addPerson(app);
    const browser = app.browser();
    await signIn(browser, email);
    const page = await administrator.visit(`/people/${id}`);
    await administrator.submit(page, formTo(`/people/${id}/disable`));
    expect((await browser.visit('/account')).path).toContain('/sign-in');
    expect((await signIn(app.browser(), email)).status).toBe(422);
    const off = await administrator.visit(`/people/${id}`);
    expect(off.$('main').text()).toContain('Uitgezet');
    await administrator.submit(off, formTo(`/people/${id}/enable`));
    // The old session stays ended: whoever holds it has to sign in again.
    expect((await browser.visit('/account')).path).toContain('/sign-in');
    expect((await signIn(app.browser(), email)).status).not.toBe(422);
  });

  test.each([
    ['switched off', 'disable', {}],
    ['no administrator any more', 'role', { role: 'policy-officer' }],
  ] as const)('end for whoever holds a link of an administrator who is %s', async (_, what, typed) => {
    const leaving = await app.signIn('administrator', 'Vertrekker');
    const form = await leaving.visit('/people/invitations');
    const made = await leaving.submit(form, 'main form', {
      name: 'Een tweede ik',
      email: `tweede-${what}@example.org`,
      role: 'administrator',
    });
    const invitation = new URL(made.$('#link').text()).pathname;
    const { id } = await addPerson(app, 'policy-officer');
    const person = await leaving.visit(`/people/${id}`);
    const reset = await leaving.submit(person, formTo(`/people/${id}/reset-link`));
    const password = new URL(reset.$('#link').text()).pathname;
    const others = await makeLink(`van-een-ander-${what}@example.org`);

    const page = await administrator.visit(`/people/${leaving.personId}`);
    await administrator.submit(page, formTo(`/people/${leaving.personId}/${what}`), typed);
    expect((await app.browser().visit(invitation)).status).toBe(410);
    expect((await app.browser().visit(password)).status).toBe(410);
    expect((await app.browser().visit(others)).status).toBe(200);
  });

  test('can be ended on every device of somebody who lost one', async () => {
    const { id, email } = await addPerson(app);
    const lost = app.browser();
    await signIn(lost, email);
    const page = await administrator.visit(`/people/${id}`);
    await administrator.submit(page, formTo(`/people/${id}/sign-out`));
    expect((await lost.visit('/account')).path).toContain('/sign-in');
    expect((await signIn(app.browser(), email)).status).not.toBe(422);
    expect(await auditLog(app)).toContain(`person.signed-out-everywhere person:${id}`);
  });

  test('never leave nobody to manage people', async () => {
    const mine = `/people/${administrator.personId}`;
    await app.db
      .updateTable('person')
      .set({ role: 'facilitator' })
      .where('role', '=', 'administrator')
      .where('id', '<>', administrator.personId)
      .execute();
    const page = await administrator.visit(mine);
    const disabled = await administrator.submit(page, formTo(`${mine}/disable`));
    expect(disabled.$('[role="alert"]').text()).toContain('Dit is de enige beheerder');
    const demoted = await administrator.submit(page, formTo(`${mine}/role`), { role: 'facilitator' });
    expect(demoted.$('[role="alert"]').text()).toContain('Dit is de enige beheerder');
    expect((await administrator.visit('/people')).status).toBe(200);
  });

  test('leave one of two administrators who switch each other off at the same moment', async () => {
    const other = await app.signIn('administrator');
    const [first, second] = [administrator.personId, other.personId];
    const pages = [
      await administrator.visit(`/people/${second}`),
      await other.visit(`/people/${first}`),
    ] as const;
    await Promise.all([
      administrator.submit(pages[0], formTo(`/people/${second}/disable`)),
      other.submit(pages[1], formTo(`/people/${first}/disable`)),
    ]);
    const left = await app.db
      .selectFrom('person')
      .where('role', '=', 'administrator')
      .where('disabled_at', 'is', null)
      .select('id')
      .execute();
    expect(left).toHaveLength(1);
    await app.db.updateTable('person').set({ disabled_at: null }).where('id', '=', first).execute();
    administrator = await app.signIn('administrator');
  });

  test('know no person of another number', async () => {
    expect((await administrator.visit('/people/2147483647')).status).toBe(404);
    expect((await administrator.visit('/people/0')).status).toBe(404);
    expect((await administrator.visit('/people/1%20or%201=1')).status).toBe(404);
  });
});

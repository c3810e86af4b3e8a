import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { addPerson, auditLog, CANARY, formTo, invite, signIn } from './people.js';

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
    const others = await invite(administrator, `van-een-ander-${what}@example.org`);

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

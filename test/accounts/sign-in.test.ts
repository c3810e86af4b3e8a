import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import { addPerson, auditLog, PASSWORD, signIn } from './people.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const WRONG = 'Het e-mailadres of het wachtwoord klopt niet.';

describe('signing in', () => {
  test('lets somebody in with the right password, whatever the case of the address', async () => {
    const { id, email } = await addPerson(app);
    const browser = app.browser();
    await signIn(browser, ` ${email.toUpperCase()} `);
    const page = await browser.visit('/account');
    expect(page.$('h1').text()).toBe('Mijn account');
    expect(await auditLog(app)).toContain(`person.signed-in person:${id}`);
  });

  test('gives one answer for a wrong password, an unknown address and somebody switched off', async () => {
    const { email } = await addPerson(app);
    const off = await addPerson(app);
    await app.db.updateTable('person').set({ disabled_at: new Date() }).where('id', '=', off.id).execute();
    const answers = [
      await signIn(app.browser(), email, 'not the right password'),
      await signIn(app.browser(), 'unknown@example.org'),
      await signIn(app.browser(), off.email),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(422);
      expect(answer.$('[data-error-summary] li').text()).toBe(WRONG);
      expect(answer.$('#password').val()).toBe('');
    }
    const bodies = answers.map(({ html }) => html.replace(/value="[^"]*"/g, ''));
    expect(new Set(bodies).size).toBe(1);
  });

  test('never takes a stored value that is no hash for a password', async () => {
    const { id, email } = await addPerson(app);
    await app.db.updateTable('person').set({ password_hash: PASSWORD }).where('id', '=', id).execute();
    expect((await signIn(app.browser(), email)).status).toBe(422);
  });

  test('begins a new session, so that one planted before is worth nothing', async () => {
    const { email } = await addPerson(app);
    const browser = app.browser();
    await browser.visit('/sign-in');
    const planted = browser.cookies.get('oogst.session') ?? '';
    await signIn(browser, email);
    expect(browser.cookies.get('oogst.session')).not.toBe(planted);
    const thief = app.browser();
    thief.cookies.set('oogst.session', planted);
    expect((await thief.visit('/account')).path).toContain('/sign-in');
  });

  test('goes back to the page that asked for it', async () => {
    const { email } = await addPerson(app);
    const browser = app.browser();
    const page = await browser.visit('/account?tab=1');
    expect(page.path).toBe(`/sign-in?return=${encodeURIComponent('/account?tab=1')}`);
    const next = await browser.submit(page, 'form[action="/sign-in"]', { email, password: PASSWORD });
    expect(next.path).toBe('/account?tab=1');
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/.//evil.example/',
    'javascript:alert(1)',
    '/sign-out',
  ])('never goes to %j', async (target) => {
    const { email } = await addPerson(app);
    const browser = app.browser();
    const page = await browser.visit(`/sign-in?return=${encodeURIComponent(target)}`);
    const token = page.$('form[action="/sign-in"] input[name="_csrf"]').val() as string;
    const body = new URLSearchParams({ _csrf: token, email, password: PASSWORD, returnTo: target });
    const answer = await browser.postRaw('/sign-in', body.toString());
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
  });

  test('explains cookies to a browser that keeps none', async () => {
    const { email } = await addPerson(app);
    const page = await app.browser().visit('/sign-in');
    const answer = await app.browser().submit(page, 'form[action="/sign-in"]', { email, password: PASSWORD });
    expect(answer.status).toBe(403);
    expect(answer.$('[role="alert"]').text()).toContain('cookies');
    expect(answer.$('#email').val()).toBe(email);
    expect(answer.html).not.toContain(PASSWORD);
  });

  test('takes no sign-in from another site', async () => {
    const { email } = await addPerson(app);
    const answer = await app.browser().request('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email, password: PASSWORD }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain(email);
  });
});

describe('a form sent after the session ended', () => {
  const TEXT = '<script>alert(1)</script> {{7*7}} <%= 7*7 %> "><img>';

  test('is kept through signing in and can be sent again', async () => {
    const { id, email } = await addPerson(app);
    const browser = app.browser();
    await signIn(browser, email);
    const form = await browser.visit('/account');
    await app.db.deleteFrom('session').execute();
    const asked = await browser.submit(form, 'form[action="/account"]', { name: TEXT });
    expect(asked.status).toBe(401);
    expect(asked.$('h1').text()).toBe('Inloggen');
    expect(asked.$('main').text()).toContain('Uw tekst is bewaard');
    expect(asked.$('main script')).toHaveLength(0);

    const mistyped = await browser.submit(asked, 'form[action="/sign-in"]', {
      email,
      password: 'mistyped it',
    });
    const kept = await browser.submit(mistyped, 'form[action="/sign-in"]', { email, password: PASSWORD });
    expect(kept.$('h1').text()).toBe('Uw tekst is bewaard');
    expect(kept.$('form[action="/account"] [name="name"]').val()).toBe(TEXT);
    await browser.submit(kept, 'form[action="/account"]');
    const { name } = await app.db
      .selectFrom('person')
      .select('name')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(name).toBe(TEXT);
  });

  test('never carries a password along', async () => {
    const { email } = await addPerson(app);
    const browser = app.browser();
    await signIn(browser, email);
    const form = await browser.visit('/account');
    await app.db.deleteFrom('session').execute();
    const typed = { currentPassword: 'a current password', password: 'another new password' };
    const asked = await browser.submit(form, 'form[action="/account/password"]', typed);
    expect(asked.status).toBe(401);
    expect(asked.html).not.toContain('another new password');
    expect(asked.html).not.toContain('a current password');
  });

  test('is not kept when another site sent it', async () => {
    const answer = await app.browser().request('/account', {
      method: 'POST',
      body: 'name=evil',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('evil');
  });
});

describe('signing out', () => {
  test('ends the session on the server', async () => {
    const { email } = await addPerson(app);
    const browser = app.browser();
    await signIn(browser, email);
    const copied = app.browser();
    copied.cookies.set('oogst.session', browser.cookies.get('oogst.session') ?? '');
    const page = await browser.submit(await browser.visit('/account'), 'form[action="/sign-out"]');
    expect(page.path).toBe('/sign-in');
    expect(page.$('main').text()).toContain('U bent uitgelogd');
    expect((await copied.visit('/account')).path).toContain('/sign-in');
  });

  test('works from a page of a session that has ended', async () => {
    const { email } = await addPerson(app);
    const browser = app.browser();
    await signIn(browser, email);
    const page = await browser.visit('/account');
    await app.db.deleteFrom('session').execute();
    expect((await browser.submit(page, 'form[action="/sign-out"]')).path).toBe('/sign-in');
  });
});

describe('a session', () => {
  test('ends twelve hours after signing in, also when it was used all the time', async () => {
    const browser = await app.signIn('facilitator');
    expect((await browser.visit('/account')).status).toBe(200);
    const rows = await app.db.selectFrom('session').selectAll().execute();
    const long = Date.now() - 12 * 3_600_000 - 1;
    for (const { sid, sess } of rows) {
      const aged = JSON.stringify({ ...sess, signedInAt: long });
      await app.db.updateTable('session').set({ sess: aged }).where('sid', '=', sid).execute();
    }
    expect((await browser.visit('/account')).path).toContain('/sign-in');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { addPerson, auditLog, PASSWORD, signIn } from './people.js';

const NEW_PASSWORD = 'een heel ander wachtwoord';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

async function signedIn(): Promise<{ browser: Browser; id: number; email: string }> {
  const person = await addPerson(app);
  const browser = app.browser();
  await signIn(browser, person.email);
  return { browser, ...person };
}

describe('my account', () => {
  test('keeps a new name and language', async () => {
    const { browser, id } = await signedIn();
    const name = '"><img src=x> {{7*7}} <%= 7*7 %>';
    const form = await browser.visit('/account');
    const page = await browser.submit(form, 'form[action="/account"]', { name, language: 'en' });
    expect(page.$('html').attr('lang')).toBe('en');
    expect(page.$('h1').text()).toBe('My account');
    expect(page.$('#name').val()).toBe(name);
    expect(page.$('header').text()).toContain(name);
    expect(page.$('img[src="x"]')).toHaveLength(0);
    expect(page.$('.oogst-flash').text()).toContain('Your details have been saved.');
    await app.db.updateTable('person').set({ language: 'nl' }).where('id', '=', id).execute();
  });

  test('takes fields that no form of ours has for nothing, and the last of a repeated one', async () => {
    const { browser, id } = await signedIn();
    const form = await browser.visit('/account');
    const token = form.$('form[action="/account"] [name="_csrf"]').val() as string;
    const body = new URLSearchParams({ _csrf: token, language: 'nl', name: 'Eerste' });
    for (const name of [
      '__proto__',
      'constructor',
      'escapeFn',
      'role',
      'settings[view options]',
      'person.role',
    ]) {
      body.append(name, 'administrator');
    }
    body.append('name', 'Laatste');
    expect((await browser.postRaw('/account', body.toString())).status).toBe(303);
    const person = await app.db
      .selectFrom('person')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({ name: 'Laatste', role: 'facilitator' });
    expect(Object.keys(Object.prototype)).toEqual([]);
    const answer = await browser.postRaw(
      '/account',
      new URLSearchParams({ _csrf: token, __proto__x: '1' }).toString(),
    );
    expect(answer.status).toBe(422);
  });

  test('asks for the old password before setting another', async () => {
    const { browser, email } = await signedIn();
    const form = await browser.visit('/account');
    const typed = { currentPassword: 'not the right one', password: NEW_PASSWORD };
    const page = await browser.submit(form, 'form[action="/account/password"]', typed);
    expect(page.status).toBe(422);
    expect(page.$('#currentPassword-error').text()).toContain('niet uw huidige wachtwoord');
    expect(page.html).not.toContain(NEW_PASSWORD);
    expect((await signIn(app.browser(), email, NEW_PASSWORD)).status).toBe(422);
  });

  test('sets another password, stays signed in here with a new session, and nowhere else', async () => {
    const { browser, id, email } = await signedIn();
    const elsewhere = app.browser();
    await signIn(elsewhere, email);
    const before = browser.cookies.get('oogst.session') ?? '';
    const form = await browser.visit('/account');
    const typed = { currentPassword: PASSWORD, password: NEW_PASSWORD };
    const page = await browser.submit(form, 'form[action="/account/password"]', typed);
    expect(page.$('.oogst-flash').text()).toContain('Uw wachtwoord is gewijzigd');
    expect(browser.cookies.get('oogst.session')).not.toBe(before);
    expect((await elsewhere.visit('/account')).path).toContain('/sign-in');
    expect((await signIn(app.browser(), email, NEW_PASSWORD)).status).not.toBe(422);
    expect(await auditLog(app)).toContain(`person.password-changed person:${id}`);
  });

  test('refuses a new password made of one’s own address', async () => {
    const { browser, email } = await signedIn();
    const form = await browser.visit('/account');
    const typed = { currentPassword: PASSWORD, password: `${email}1` };
    const page = await browser.submit(form, 'form[action="/account/password"]', typed);
    expect(page.status).toBe(422);
    expect(page.$('#password-error').text()).toContain('te makkelijk te raden');
  });

  test('stops guessing of the old password on an open laptop', async () => {
    const { browser } = await signedIn();
    const form = await browser.visit('/account');
    const guess = async (currentPassword: string): Promise<number> =>
      (
        await browser.submit(form, 'form[action="/account/password"]', {
          currentPassword,
          password: NEW_PASSWORD,
        })
      ).status;
    for (let count = 0; count < 10; count += 1) expect(await guess(`wrong guess ${count}`)).toBe(422);
    expect(await guess(PASSWORD)).toBe(429);
  });
});

describe('the language of the screen', () => {
  test('is switched by a visitor, who stays on the page', async () => {
    const browser = app.browser();
    const page = await browser.visit('/sign-in?return=%2Faccount');
    const english = await browser.submit(page, 'form[action="/language"]');
    expect(english.path).toBe('/sign-in?return=%2Faccount');
    expect(english.$('h1').text()).toBe('Sign in');
    expect((await browser.visit('/does-not-exist')).$('html').attr('lang')).toBe('en');
  });

  test('is remembered for a person, also on another device', async () => {
    const { browser, email } = await signedIn();
    await browser.submit(await browser.visit('/account'), 'form[action="/language"]');
    const phone = app.browser();
    await signIn(phone, email);
    expect((await phone.visit('/account')).$('html').attr('lang')).toBe('en');
  });

  test('never leads to another site', async () => {
    const browser = app.browser();
    const page = await browser.visit('/sign-in');
    const token = page.$('form[action="/language"] [name="_csrf"]').val() as string;
    const body = new URLSearchParams({ _csrf: token, language: 'en', returnTo: '//evil.example/' });
    const answer = await browser.postRaw('/language', body.toString());
    expect(answer.headers.get('location')).toBe('/');
  });

  test('stays as it is for a language that we do not have', async () => {
    const browser = app.browser();
    const page = await browser.visit('/sign-in');
    const same = await browser.submit(page, 'form[action="/language"]', { language: '<script>' });
    expect(same.$('html').attr('lang')).toBe('nl');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { addPerson, signIn } from './people.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

/** Posts the sign-in form without loading the page each time, as a guesser would. */
async function guesser(): Promise<(email: string, headers?: Record<string, string>) => Promise<Response>> {
  const browser: Browser = app.browser();
  const page = await browser.visit('/sign-in');
  const token = page.$('form[action="/sign-in"] [name="_csrf"]').val() as string;
  return (email, headers = {}) =>
    browser.request('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ _csrf: token, email, password: 'a wrong password' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: app.url, ...headers },
    });
}

describe('guessing passwords', () => {
  test('is stopped after ten wrong ones for a person, while others sign in from the same network', async () => {
    const target = await addPerson(app);
    const colleague = await addPerson(app);
    const guess = await guesser();
    const statuses: number[] = [];
    for (let count = 0; count < 200; count += 1) statuses.push((await guess(target.email)).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422));
    expect(new Set(statuses.slice(10))).toEqual(new Set([429]));

    const stopped = await signIn(app.browser(), target.email);
    expect(stopped.status).toBe(429);
    expect(stopped.$('h1').text()).toBe('Even geduld');
    expect(stopped.headers.get('retry-after')).toBe('900');
    expect((await signIn(app.browser(), colleague.email)).status).not.toBe(429);
  });

  test('is counted for one address however it is written', async () => {
    const { email } = await addPerson(app);
    const guess = await guesser();
    const spellings = [email, email.toUpperCase(), ` ${email}`, `${email}\u200B`, `\uFEFF${email}`];
    for (let count = 0; count < 10; count += 1) {
      expect((await guess(spellings[count % spellings.length] ?? email)).status).toBe(422);
    }
    for (const spelling of spellings) expect((await guess(spelling)).status).toBe(429);
  });

  test('counts a hundred at once as a hundred', async () => {
    const { email } = await addPerson(app);
    const guess = await guesser();
    const answers = await Promise.all(Array.from({ length: 100 }, () => guess(email)));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10);
  });

  test('does not count a right one', async () => {
    const { email } = await addPerson(app);
    for (let count = 0; count < 12; count += 1) {
      expect((await signIn(app.browser(), email)).status).not.toBe(429);
    }
  });

  test('of many addresses is stopped for the network, whatever the forwarding header says', async () => {
    const own = await openTestApp();
    const browser = own.browser();
    const page = await browser.visit('/sign-in');
    const token = page.$('form[action="/sign-in"] [name="_csrf"]').val() as string;
    let refused = 0;
    for (let count = 0; count < 310; count += 1) {
      const body = new URLSearchParams({
        _csrf: token,
        email: `guess-${count}@example.org`,
        password: 'wrong',
      });
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        origin: own.url,
        'x-forwarded-for': `203.0.113.${count % 250}`,
        forwarded: `for=203.0.113.${count % 250}`,
      };
      const answer = await browser.request('/sign-in', { method: 'POST', body: body.toString(), headers });
      await answer.arrayBuffer();
      if (answer.status === 429) refused += 1;
    }
    expect(refused).toBe(10);
    await own.close();
  });
});

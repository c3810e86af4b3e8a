import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test('shows what was typed, to be sent again, when the database is away', async () => {
  const browser = await app.signIn('policy-officer');
  const { pool } = app.services.database;
  // An own member hides the method of the class until it is removed again.
  pool.query = () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  };
  try {
    const page = await browser.post('/projects/1/workshops/7/ideas', {
      text: 'mijn moeder durft de bus niet meer in',
      key: 'k1',
      _csrf: 'the token of the page',
    });
    expect(page.status).toBe(503);
    expect(page.$('textarea[name="text"]').val()).toBe('mijn moeder durft de bus niet meer in');
    // The token that was posted is good again when the session can be read.
    expect(page.$('input[name="_csrf"]').val()).toBe('the token of the page');
    expect(page.$('main').text()).toContain('Kenmerk van deze fout');
  } finally {
    Reflect.deleteProperty(pool, 'query');
  }
});

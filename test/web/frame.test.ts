import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe('the frame around every page', () => {
  test('answers an unknown address with a page a person understands', async () => {
    const page = await app.browser().visit('/does-not-exist');
    expect(page.status).toBe(404);
    expect(page.$('h1').text()).toBe('Deze pagina is er niet');
    expect(page.$('html').attr('lang')).toBe('nl');
  });

  test('keeps pages out of caches and scripts of others out of pages', async () => {
    const { headers } = await app.browser().visit('/does-not-exist');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('answers 20 MB with a page and 10,000 fields too', async () => {
    const browser = await app.signIn('policy-officer');
    const large = await browser.postRaw('/projects', `text=${'x'.repeat(20_000_000)}`);
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('Dit is te veel in één keer');
    const many = await browser.postRaw(
      '/projects',
      new URLSearchParams(
        Array.from({ length: 10_000 }, (_, index): [string, string] => [`f${index}`, 'x']),
      ).toString(),
    );
    expect(many.status).toBe(413);
  });

  test('refuses another content type with a page', async () => {
    const browser = await app.signIn('policy-officer');
    const answer = await browser.postRaw('/projects', '{"name":"x"}', 'application/json');
    expect(answer.status).toBe(415);
    expect(await answer.text()).toContain('Er is niets opgeslagen');
  });

  test('keeps what was typed when the form has expired', async () => {
    const browser = await app.signIn('policy-officer');
    const page = await browser.post('/account', { name: 'Kadernota <b>', _csrf: 'stale' });
    expect(page.status).toBe(403);
    expect(page.$('form input[name="name"]').val()).toBe('Kadernota <b>');
    expect(page.$('form input[name="_csrf"]').val()).not.toBe('stale');
  });

  test('shows what was typed also when the form cannot be sent again', async () => {
    const browser = await app.signIn('policy-officer');
    const typed = 'Regel een\n<b>regel twee</b>';
    const csrf = String((await browser.visit('/account')).$('input[name="_csrf"]').first().val());
    const page = await browser.post('/projects/2147483647/edit', {
      _csrf: csrf,
      name: typed,
      status: 'open',
      password: 'vier paarden in de regen',
      // More than a page can send again.
      ideas: Array.from({ length: 600 }, (_, i) => `W01-${i}`),
    });
    expect(page.status).toBe(404);
    const shown = page.$('main li').map((_, item) => page.$(item).text());
    expect(shown.get()).toEqual([typed]);
    const body = new URLSearchParams({ name: 'van een ander' }).toString();
    const foreign = await browser.request('/projects/2147483647/edit', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(await foreign.text()).not.toContain('van een ander');
  });

  test('does not show the fields of a post from another site', async () => {
    const browser = await app.signIn('policy-officer');
    const answer = await browser.request('/account', {
      method: 'POST',
      body: 'name=evil',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('evil');
  });
});

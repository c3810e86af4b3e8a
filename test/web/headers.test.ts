import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
let behindProxy: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  behindProxy = await openTestApp({ env: { TRUST_PROXY: 'true' } });
});
afterAll(async () => {
  await app.close();
  await behindProxy.close();
});

const overHttps = { headers: { 'x-forwarded-proto': 'https' } };

describe('the headers of every answer', () => {
  test.each(['/sign-in', '/does-not-exist', '/assets/css/oogst.css', '/projects'])(
    'keep %s out of frames, and scripts of others out of it',
    async (path) => {
      const { headers } = await fetch(app.url + path, { redirect: 'manual' });
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy).toContain(rule);
      }
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('ask for https for a year where the request came over it, and give a cookie for https only', async () => {
    const { headers } = await fetch(`${behindProxy.url}/sign-in`, overHttps);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    expect(headers.getSetCookie().find((line) => line.startsWith('oogst.session='))).toContain('Secure');
  });

  test('say nothing of https over plain http, where it would break every form', async () => {
    const { headers } = await fetch(`${behindProxy.url}/sign-in`);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  });

  test('do not believe a visitor who says that the request came over https', async () => {
    const { headers } = await fetch(`${app.url}/sign-in`, overHttps);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('keep pages out of caches', async () => {
    for (const path of ['/sign-in', '/projects', '/does-not-exist']) {
      const { headers } = await fetch(app.url + path, { redirect: 'manual' });
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('a method that pages do not have gets no echo of the request', async () => {
    const answer = await fetch(`${app.url}/sign-in`, {
      method: 'OPTIONS',
      headers: { 'x-canary': 'canary' },
    });
    expect(await answer.text()).not.toContain('canary');
  });
});

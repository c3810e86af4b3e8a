import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/app.js';
import { createLog } from '../../src/log.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { Browser } from '../support/browser.js';

let app: TestApp;
let server: Server;
let browser: Browser;
let written = '';

beforeAll(async () => {
  app = await openTestApp();
  const log = createLog('debug', { write: (line: string) => void (written += line) });
  server = createServer(createApp({ ...app.services, log }));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  browser = new Browser(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await app.close();
});

describe('the log', () => {
  test('holds no address, text, password, e-mail address, cookie or token', async () => {
    const page = await browser.visit('/sign-in?return=%2Fsecret-path');
    await browser.submit(page, 'form[action="/sign-in"]', {
      email: 'secret-person@example.org',
      password: 'secret-password-of-somebody',
    });
    await browser.visit('/invitations/secretsecretsecretsecr');
    await browser.visit('/setup?token=secretsecretsecretsecr');
    await browser.visit('/secret-address?text=secret');
    await browser.post('/account', { name: 'secret name' });
    const cookie = browser.cookies.get('oogst.session') ?? 'none';
    expect(written.trim().split('\n').length).toBeGreaterThanOrEqual(6);
    expect(written).toContain('/invitations/:token');
    expect(written).not.toMatch(/secret/i);
    expect(written).not.toContain(cookie);
    expect(written).not.toContain(decodeURIComponent(cookie).slice(2, 30));
  });

  test('says for every request when, which page, what came of it and in what time, joined by an id', () => {
    for (const line of written.trim().split('\n')) {
      const entry = JSON.parse(line) as Record<string, unknown>;
      expect(entry['time']).toEqual(expect.any(Number));
      expect(entry['requestId']).toMatch(/^[0-9a-f-]{36}$/);
      expect(entry['status']).toEqual(expect.any(Number));
    }
  });

  test('cannot be given lines of its own by what somebody sends', async () => {
    const before = written.trim().split('\n').length;
    await browser.request('/x%0a%7B%22level%22:60%7D', { method: 'GET' });
    const lines = written.trim().split('\n').slice(before);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: 30 });
  });

  test('tells of an error of the database without the values of the row it is about', async () => {
    let lines = '';
    const log = createLog('debug', { write: (line: string) => void (lines += line) });
    const refused = app.db.insertInto('project').values({ name: '', goal: 'a secret goal' }).execute();
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ detail: expect.stringContaining('a secret goal') });
    log.error({ runId: 7, err: error }, 'analysis failed');
    expect(JSON.parse(lines)).toMatchObject({ runId: 7, err: { code: '23514' } });
    expect(lines).not.toContain('secret');
  });
});

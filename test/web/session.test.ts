import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSessions, flash } from '../../src/web/index.js';
import { Browser } from '../support/browser.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let sessions: ReturnType<typeof createSessions>;
let server: Server;
let browser: Browser;
/** Called when the slow request has read its session; it goes on when the promise is kept. */
let onSlow: () => Promise<void>;

beforeAll(async () => {
  database = await openTestDatabase();
  sessions = createSessions(database.pool, 'a secret that only this test uses, long enough');
  const app = express();
  app.use(sessions.middleware);
  app.get('/begin', (req, res) => {
    req.session.personId = 1;
    res.end();
  });
  app.get('/read', (req, res) => {
    res.send(String(req.session.personId));
  });
  app.get('/slow', async (req, res) => {
    await onSlow();
    flash(req, 'info', 'written at the end');
    res.end();
  });
  server = createServer(app);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  sessions.close();
  await database.close();
});
beforeEach(async () => {
  await database.db.deleteFrom('session').execute();
  browser = new Browser(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await browser.visit('/begin');
});

const stored = () => database.db.selectFrom('session').select('sess').execute();

describe('a session', () => {
  test('keeps what a request writes into it', async () => {
    onSlow = () => Promise.resolve();
    await browser.visit('/slow');
    expect(JSON.stringify(await stored())).toContain('written at the end');
  });

  test('that ended while a request was under way stays ended', async () => {
    onSlow = async () => {
      await database.db.deleteFrom('session').execute();
    };
    expect((await browser.visit('/slow')).status).toBe(200);
    expect(await stored()).toEqual([]);
  });

  test('has a cookie that scripts cannot read and other sites do not send', async () => {
    const fresh = new Browser(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const answer = await fresh.request('/begin', { method: 'GET' });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('oogst.session=')) ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Domain=');
  });

  test('is prolonged when it has been in use for a while, and not written at every request', async () => {
    const ends = async () => {
      const row = await database.db.selectFrom('session').selectAll().executeTakeFirstOrThrow();
      return {
        expire: row.expire.getTime(),
        sess: row.sess as { cookie: { expires: string }; personId: number },
      };
    };
    const before = await ends();
    await browser.visit('/read');
    expect(await ends()).toEqual(before);

    const earlier = new Date(Date.now() + 11 * 60 * 60 * 1000);
    const cookie = { ...before.sess.cookie, expires: earlier.toISOString() };
    await database.db
      .updateTable('session')
      .set({ expire: earlier, sess: JSON.stringify({ ...before.sess, cookie }) })
      .execute();
    await browser.visit('/read');
    const after = await ends();
    expect(after.expire).toBeGreaterThan(earlier.getTime() + 50 * 60 * 1000);
    expect(new Date(after.sess.cookie.expires).getTime()).toBeGreaterThan(earlier.getTime());
    expect(after.sess.personId).toBe(1);
  });
});

// The whole application on a fresh database, behind a real port, with CSRF and sessions on:
//
//   let app: TestApp;
//   beforeAll(async () => { app = await openTestApp(); });
//   afterAll(() => app.close());
//   const browser = await app.signIn('policy-officer');   // a person of that role, signed in
//   const page = await browser.visit('/projects');          // page.$ is cheerio, page.status, page.path
//   const next = await browser.submit(page, 'form', { name: 'x' });
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHmac, randomBytes } from 'node:crypto';
import { createPasswords } from '../../src/accounts/index.js';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createServices, type Services } from '../../src/services.js';
import type { Role } from '../../src/web/index.js';
import { Browser } from './browser.js';
import { openTestDatabase, type TestDatabase } from './database.js';

/** A hash of a thousandth of the cost. */
export const cheapPasswords = createPasswords({ logN: 4, r: 8, p: 1 });

const SECRET = 'a secret that only the tests use, long enough';

export interface TestApp {
  services: Services;
  db: TestDatabase['db'];
  url: string;
  /** Somebody who is not signed in. */
  browser(): Browser;
  /** A new person of this role, signed in by a session of their own; their id is `browser.personId`. */
  signIn(role: Role, name?: string): Promise<Browser>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** False: nobody has set it up, as on the first visit. */
  organisation?: boolean;
  /** The script of the worker thread that analyses, in the place of the real one. */
  analysisScript?: URL;
  /** Settings of the environment. */
  env?: Record<string, string>;
}

export async function openTestApp({
  organisation = true,
  env = {},
  analysisScript,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await openTestDatabase();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'oogst-test-'));
  const config = readConfig({
    DATA_DIRECTORY: dataDirectory,
    SESSION_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    ...env,
  });
  // Rooms that need an organisation find one: the tests of the first visit open their own.
  if (organisation)
    await database.db.insertInto('organisation').values({ name: 'Gemeente Waterrijk' }).execute();
  const services = await createServices(
    config,
    { ...database, kind: 'embedded' },
    { passwords: cheapPasswords, ...(analysisScript ? { analysisScript } : {}) },
  );
  const server = createServer(createApp(services));
  // Reading a page of thousands of lines takes a busy machine longer than the five seconds after which Node hangs up.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let people = 0;

  return {
    services,
    db: database.db,
    url,
    browser: () => new Browser(url),
    async signIn(role, name) {
      people += 1;
      const person = await database.db
        .insertInto('person')
        .values({
          email: `person-${people}@example.org`,
          name: name ?? `Persoon ${people}`,
          role,
          password_hash: 'nobody can sign in with this',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const browser = new Browser(url);
      browser.personId = person.id;
      browser.cookies.set('oogst.session', await startSession(database, person.id));
      return browser;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      services.sessions.close();
      await services.editionMaker.close();
      await services.analysis.close();
      await database.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Writes a session as express-session would and signs its cookie: signing in itself is tested once, elsewhere. */
async function startSession(database: TestDatabase, personId: number): Promise<string> {
  const sid = randomBytes(24).toString('base64url');
  const expire = new Date(Date.now() + 3_600_000);
  const sess = {
    cookie: { originalMaxAge: 3_600_000, expires: expire, httpOnly: true, path: '/' },
    personId,
    signedInAt: Date.now(),
  };
  await database.db
    .insertInto('session')
    .values({ sid, sess: JSON.stringify(sess), expire })
    .execute();
  const signature = createHmac('sha256', SECRET).update(sid).digest('base64').replace(/=+$/, '');
  return encodeURIComponent(`s:${sid}.${signature}`);
}

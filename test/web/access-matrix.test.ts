import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allRoutes } from '../../src/app.js';
import { ROLES, type Role, type Route } from '../../src/web/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';

let app: TestApp;
const people = new Map<Role | 'nobody', Browser>();

beforeAll(async () => {
  app = await openTestApp();
  for (const role of ROLES) people.set(role, await app.signIn(role));
  people.set('nobody', app.browser());
});
afterAll(() => app.close());

/** What the access rule promises, in the words of the answer. */
type Outcome = 'sign in first' | 'forbidden' | 'let through';

function promised(route: Route, who: Role | 'nobody'): Outcome {
  if (route.access === 'everyone') return 'let through';
  if (who === 'nobody') return 'sign in first';
  if (route.access === 'signed-in' || route.access.includes(who)) return 'let through';
  return 'forbidden';
}

/** A number that nothing has: a page that lets somebody through answers that there is no such thing. */
const pathOf = (route: Route): string => route.path.replace(/:[A-Za-z]+/g, '2147483647');

/**
 * What happened. A post is sent without its token, so that it changes nothing: the access rule answers before the token
 * is asked for, and "stale-form" shows that the rule let it through.
 */
async function outcome(route: Route, browser: Browser): Promise<Outcome> {
  const answer =
    route.method === 'get'
      ? await browser.request(pathOf(route), { method: 'GET' })
      : await browser.postRaw(pathOf(route), 'field=value');
  const page = await answer.text();
  if (answer.status === 401) return 'sign in first';
  if (answer.status === 303 && answer.headers.get('location')?.startsWith('/sign-in?return=')) {
    return 'sign in first';
  }
  if (answer.status === 403 && page.includes('<h1>U hebt geen toegang</h1>')) return 'forbidden';
  expect(answer.status).toBeLessThan(500);
  return 'let through';
}

/** Pages that say that there is nothing to send before they look at the token. */
const SAYS_FIRST: Record<string, number> = { '/setup': 409, '/invitations/:token': 404 };

describe('who may use which route', () => {
  test('every route says it, and there is no other way in', () => {
    const routes = allRoutes(app.services);
    expect(routes.length).toBeGreaterThan(40);
    for (const { access, path } of routes) {
      const known =
        access === 'everyone' || access === 'signed-in' || access.every((role) => ROLES.includes(role));
      expect({ path, known }).toEqual({ path, known: true });
    }
  });

  test('a visitor who is not signed in gets only these', () => {
    const open = allRoutes(app.services)
      .filter(({ access }) => access === 'everyone')
      .map(({ method, path }) => `${method} ${path}`);
    expect(open.sort()).toEqual([
      'get /h/:slug',
      'get /invitations/:token',
      'get /r',
      'get /r/:code',
      'get /setup',
      'get /sign-in',
      'post /invitations/:token',
      'post /language',
      'post /setup',
      'post /sign-in',
      'post /sign-out',
    ]);
  });

  test.each([...ROLES, 'nobody'] as const)('is kept for %s on every route', async (who) => {
    const browser = people.get(who);
    if (!browser) throw new Error(`nobody is ${who}`);
    const wrong: string[] = [];
    // Signing out would end the session that the other routes are tried with.
    const routes = allRoutes(app.services).filter(({ path }) => path !== '/sign-out');
    for (const route of routes) {
      const [seen, expected] = [await outcome(route, browser), promised(route, who)];
      if (seen !== expected) wrong.push(`${route.method} ${route.path}: ${seen} instead of ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test('nothing changes by a post without its token, on any route and for the highest role', async () => {
    const before = await snapshot();
    const browser = people.get('administrator');
    for (const route of allRoutes(app.services)) {
      if (route.method !== 'post' || route.path === '/sign-out') continue;
      const answer = await browser?.request(pathOf(route), {
        method: 'POST',
        body: 'name=evil&email=evil%40example.org&role=administrator&choice=example&language=en&text=evil',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
      });
      const status = SAYS_FIRST[route.path] ?? 403;
      expect({ path: route.path, status: answer?.status }).toEqual({ path: route.path, status });
    }
    expect(await snapshot()).toEqual(before);
  });
});

/** How many rows each table has that a post could add to, and the people as they are. */
async function snapshot(): Promise<unknown> {
  return {
    people: await app.db.selectFrom('person').selectAll().orderBy('id').execute(),
    invitations: await app.db.selectFrom('invitation').selectAll().execute(),
    projects: await app.db.selectFrom('project').selectAll().execute(),
    workshops: await app.db.selectFrom('workshop').selectAll().execute(),
    ideas: await app.db.selectFrom('idea').selectAll().execute(),
  };
}

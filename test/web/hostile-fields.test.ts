// What no page of ours sends is refused or passed over on every route, and is never an unexpected error.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allRoutes } from '../../src/app.js';
import type { Route } from '../../src/web/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { fillProject, type FilledProject } from './filled-project.js';

/** Names of all fields and parts of queries, as far as they reach a schema. */
const FIELDS = `
  idea ideas code codes shown key target theme themes second preset from to values run with current
  seen upTo since title name reason text body label laws part parts chapter workshop undoes number
  version page after before line list outcome verdict kind perspective mark direction lock deed change
  status confirmed mode q question order audience audiences format contents texts state text1 target1
  submissionKey returnTo answersOn email role id act tick all more words goal note description field
  tag speaker speakerRole consent language filter
`
  .trim()
  .split(/\s+/u);
/** These end what the others are tried on, or start work in the background. */
const LEFT_OUT = /:projectId\/(archive|delete|copy|analysis|editions)$|^\/sign-out$/;

let app: TestApp;
let administrator: Browser;
let project: FilledProject;
let token: string;

beforeAll(async () => {
  app = await openTestApp();
  administrator = await app.signIn('administrator');
  project = await fillProject(app, administrator, 'Eigen', 0);
  token = String((await administrator.visit(project.base)).$('input[name=_csrf]').first().val());
});
afterAll(() => app.close());

function addressOf(path: string, value = ''): string {
  const things: Record<string, string | number> = {
    projectId: project.id,
    number: path.includes('/editions/') ? project.edition : project.workshop,
    code: project.code,
    key: project.themeKey,
    runId: project.runId,
    actId: project.actId,
    version: project.signOff,
    partId: project.paragraphId,
    commentId: project.commentId,
  };
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(`${things[name] ?? 'x'}${name === 'projectId' ? '' : value}`),
  );
}

async function ask({ method }: Route, address: string, fields: URLSearchParams): Promise<number> {
  const { status } =
    method === 'get'
      ? await administrator.request(`${address}?${fields.toString()}`, { method: 'GET' })
      : await administrator.postRaw(address, `_csrf=${token}&${fields.toString()}`);
  return status;
}

test.each([
  ['a NUL, which the database cannot store', 'a\u0000b', '\u0000'],
  ['a number beyond those of the database', '2147483648', ''],
])('%s', async (_, value, inAddress) => {
  const fields = new URLSearchParams(FIELDS.map((name): [string, string] => [name, value]));
  const wrong: string[] = [];
  for (const route of allRoutes(app.services)) {
    if (LEFT_OUT.test(route.path)) continue;
    const addresses = new Set([addressOf(route.path), addressOf(route.path, inAddress)]);
    for (const address of addresses) {
      const status = await ask(route, address, fields);
      if (status >= 500) wrong.push(`${route.method} ${route.path}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

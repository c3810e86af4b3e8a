// Whoever may use one project has no way into another by the numbers, codes and keys of that one: every route is tried.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { allRoutes } from '../../src/app.js';
import type { Route } from '../../src/web/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { fillProject, type FilledProject } from './filled-project.js';

const CANARY = 'Zwaluwstaart';
/** How much further the numbers of the other project go: none of them is one of ours. */
const MORE = 1;

let app: TestApp;
let officer: Browser;
let facilitator: Browser;
let own: FilledProject;
let other: FilledProject;
let token: string;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  facilitator = await app.signIn('facilitator');
  own = await fillProject(app, officer, 'Eigen', 0);
  other = await fillProject(app, officer, CANARY, MORE);
  await app.db
    .insertInto('workshop_facilitator')
    .columns(['workshop_id', 'person_id'])
    .expression((eb) =>
      eb
        .selectFrom('workshop')
        .where('project_id', '=', own.id)
        .select(['id', sql<number>`${facilitator.personId}::integer`.as('person')]),
    )
    .execute();
  token = String((await officer.visit(own.base)).$('input[name=_csrf]').first().val());
});
afterAll(() => app.close());

const ofProjects = (): Route[] =>
  allRoutes(app.services).filter(({ path }) => path.startsWith('/projects/:projectId'));

/** The address with the things of one project below another. */
function addressOf({ path }: Route, projectId: number, things: FilledProject): string {
  const numbered = path.includes('/editions/') ? things.edition : things.workshop;
  const values: Record<string, string | number> = {
    projectId,
    number: numbered,
    code: things.code,
    key: path.includes('/print/') ? things.workshop : things.themeKey,
    kind: 'workshops',
    runId: things.runId,
    actId: things.actId,
    version: things.signOff,
    partId: things.paragraphId,
    commentId: things.commentId,
    audience: 'internal',
    format: 'md',
    name: 'themes',
  };
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no ${name} to try: add it here`);
    return String(value);
  });
}

/** Whether an address names a thing of the project, and not only the project. Figures are the same for all. */
const namesAThing = ({ path }: Route): boolean =>
  path.replace('/projects/:projectId', '').includes('/:') && !path.includes('/figures/');

const all = (names: readonly string[], value: string | number): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, String(value)]));

/** Every field that may name a thing, naming one of the other project, and else what lets a form pass. */
function fieldsOf(things: FilledProject, csrf = token): Record<string, string> {
  return {
    _csrf: csrf,
    ...all(['idea', 'ideas', 'code', 'codes', 'shown'], things.code),
    ...all(['target', 'theme', 'themes', 'second', 'preset', 'from', 'to', 'values'], things.themeKey),
    ...all(['run', 'with', 'current'], things.runId),
    ...all(['seen', 'upTo'], 9_999_999),
    ...all(['title', 'name', 'reason'], 'Tekst'),
    ...all(['text', 'body'], `Zie [${things.code}]`),
    ...all(['label', 'laws'], 'wmo'),
    part: String(things.paragraphId),
    chapter: String(things.chapterId),
    workshop: String(things.workshop),
    undoes: things.actId,
    number: '50',
    version: '1',
    page: '1',
    after: '0',
    line: '1',
    list: 'Een\nTwee',
    outcome: 'adopted',
    verdict: 'none',
    kind: 'idea',
    perspective: '',
    mark: 'together',
    direction: 'up',
    lock: 'lock',
    deed: 'accept',
    change: 'add',
    status: 'open',
    confirmed: 'yes',
    mode: 'whole',
  };
}

/** Every row that is of this project, in whatever table. */
async function rowsOf(projectId: number): Promise<Record<string, unknown>> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select c.table_name as table, c.column_name as column from information_schema.columns as c
    join information_schema.tables as t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema = 'public'
      and c.column_name in ('project_id', 'idea_id', 'run_id', 'part_id', 'edition_id', 'workshop_id', 'note_id')
    order by 1, 2`.execute(app.db);
  const owners: Record<string, string> = {
    idea_id: 'select id from idea where project_id = $',
    run_id: 'select id from analysis_run where project_id = $',
    part_id:
      'select p.id from note_part as p join policy_note as n on n.id = p.note_id where n.project_id = $',
    edition_id: 'select id from edition where project_id = $',
    workshop_id: 'select id from workshop where project_id = $',
    note_id: 'select id from policy_note where project_id = $',
    project_id: 'select $',
  };
  const found: Record<string, unknown> = {};
  for (const { table, column } of [...columns, { table: 'project', column: 'id' }]) {
    const owner = (owners[column] ?? 'select $').replace('$', String(projectId));
    const { rows } = await sql`
      select to_jsonb(t) as row from ${sql.table(table)} as t
      where ${sql.ref(`t.${column}`)} in (${sql.raw(owner)}) order by to_jsonb(t)::text`.execute(app.db);
    found[`${table}.${column}`] = rows;
  }
  return found;
}

describe('the things of another project, below the address of one’s own', () => {
  test('are not there, on any page', async () => {
    const wrong: string[] = [];
    for (const route of ofProjects()) {
      if (route.method !== 'get') continue;
      const query = new URLSearchParams(fieldsOf(other)).toString();
      for (const address of [
        addressOf(route, own.id, other),
        `${addressOf(route, own.id, namesAThing(route) ? other : own)}?${query}`,
      ]) {
        const answer = await officer.request(address, { method: 'GET' });
        const text = await answer.text();
        if (namesAThing(route) && answer.status !== 404) wrong.push(`${route.path}: ${answer.status}`);
        if (answer.status >= 500) wrong.push(`${route.path}: ${answer.status}`);
        if (text.includes(CANARY) && !SHOWS_PROJECTS.test(route.path)) {
          wrong.push(`${route.path} shows what is of another project`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('are not changed by any post, and nothing is tied to them', async () => {
    const before = await rowsOf(other.id);
    const wrong: string[] = [];
    for (const route of ofProjects()) {
      if (route.method !== 'post' || ENDS_THE_PROJECT.test(route.path)) continue;
      const addresses = namesAThing(route) ? [addressOf(route, own.id, other)] : [];
      for (const address of [...addresses, addressOf(route, own.id, own)]) {
        const isTheirs = addresses.includes(address);
        const fields = new URLSearchParams(fieldsOf(other)).toString();
        const answer = await officer.postRaw(address, fields);
        const text = await answer.text();
        if (isTheirs && answer.status !== 404) wrong.push(`${route.path}: ${answer.status}`);
        if (answer.status >= 500) wrong.push(`${route.path}: ${answer.status}`);
        if (text.includes(CANARY) && !SHOWS_PROJECTS.test(route.path)) {
          wrong.push(`${route.path} shows what is of another project`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await rowsOf(other.id)).toEqual(before);
  });
});

/** Names the projects of which the list of themes can be taken over, to people who see every project. */
const SHOWS_PROJECTS = /:projectId\/codebook$/;

/** These end what the other posts are tried on, or start work in the background; they name nothing of a project. */
const ENDS_THE_PROJECT = /:projectId\/(archive|delete|copy|analysis|editions)$/;

describe('a post without the fields that its page sends', () => {
  test('is refused or shown again, and never an unexpected error', async () => {
    const third = await fillProject(app, officer, 'Derde', 0);
    const wrong: string[] = [];
    for (const route of ofProjects()) {
      if (route.method !== 'post' || ENDS_THE_PROJECT.test(route.path)) continue;
      const answer = await officer.postRaw(addressOf(route, third.id, third), `_csrf=${token}`);
      await answer.arrayBuffer();
      if (answer.status >= 500) wrong.push(`${route.path}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('another project itself', () => {
  test('is not there for a facilitator who has no part in it, on any route', async () => {
    const before = await rowsOf(other.id);
    const theirs = String((await facilitator.visit(own.base)).$('input[name=_csrf]').first().val());
    const wrong: string[] = [];
    for (const route of ofProjects()) {
      const address = addressOf(route, other.id, other);
      const fields = new URLSearchParams(fieldsOf(other, theirs));
      const answer =
        route.method === 'get'
          ? await facilitator.request(address, { method: 'GET' })
          : await facilitator.postRaw(address, fields.toString());
      const text = await answer.text();
      if (![403, 404].includes(answer.status)) wrong.push(`${route.method} ${route.path}: ${answer.status}`);
      if (text.includes(CANARY)) wrong.push(`${route.method} ${route.path} shows what is of another project`);
    }
    expect(wrong).toEqual([]);
    expect(await rowsOf(other.id)).toEqual(before);
  });

  test('is not there for somebody who is not signed in, on any route', async () => {
    const stranger = app.browser();
    const wrong: string[] = [];
    for (const route of ofProjects()) {
      const address = addressOf(route, other.id, other);
      const answer =
        route.method === 'get'
          ? await stranger.request(address, { method: 'GET' })
          : await stranger.postRaw(address, 'text=x');
      if (![303, 401].includes(answer.status)) wrong.push(`${route.method} ${route.path}: ${answer.status}`);
      if ((await answer.text()).includes(CANARY)) wrong.push(`${route.method} ${route.path} shows it`);
    }
    expect(wrong).toEqual([]);
  });
});

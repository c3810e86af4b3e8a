// Text that would do harm if it were not escaped, in every field that this room stores, looked for on every page.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';

/** Each field has a number of its own, so that a finding names its field. */
const canary = (field: number): string =>
  `k${field}"'><img src=x onerror=alert(${field})></script>{{7*7}}<%= 7*7 %>`;

let app: TestApp;
let officer: Browser;
let project: string;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', canary(1));
  const created = await officer.submit(await officer.visit('/projects/new'), 'main form', {
    name: canary(2),
    goal: canary(3),
    laws: canary(4),
  });
  project = created.path;
  await officer.submit(await officer.visit(`${project}/workshops/new`), 'main form', {
    number: '7',
    title: canary(5),
    dayTheme: canary(6),
    questions: canary(7),
    room: canary(8),
    facilitators: [String(officer.personId)],
    linkTitle1: canary(9),
    linkUrl1: `https://example.org/?${encodeURIComponent(canary(10))}"onmouseover="x`,
  });
  const laws = (await app.db.selectFrom('project').select('laws').executeTakeFirstOrThrow()).laws;
  await officer.submit(await officer.visit(`${project}/workshops/7`), 'form.oogst-capture', {
    text: canary(11),
    laws: laws.map((law) => law.key),
  });
  await officer.submit(await officer.visit(`${project}/workshops/7/quote`), 'main form', {
    text: canary(12),
    speaker: canary(13),
    speakerRole: canary(14),
    consent: 'yes',
  });
  await officer.submit(await officer.visit(`${project}/ideas/W07-1/edit`), 'main form', { text: canary(15) });
});
afterAll(() => app.close());

const pages = [
  '/projects',
  '',
  '/edit',
  '/copy',
  '/delete',
  '/workshops/7',
  '/workshops/7/edit',
  '/workshops/7/paste',
  '/workshops/7/quote',
  '/ideas',
  `/ideas?q=${encodeURIComponent(canary(16).split(' ')[0] ?? '')}`,
  '/ideas/W07-1',
  '/ideas/W07-2',
  '/ideas/W07-2/edit',
];

function check(html: string, where: string): void {
  expect([
    where,
    html.match(/k\d+"'>|<img src=x|<\/script>\{|onerror=alert\(\d+\)>|"onmouseover/)?.[0],
  ]).toEqual([where, undefined]);
}

describe('a canary in every stored field', () => {
  it('is text on every page, and never markup', async () => {
    for (const path of pages) {
      const page = await officer.visit(path === '/projects' ? path : project + path);
      expect([path, page.status]).toEqual([path, 200]);
      check(page.html, path);
      expect(page.$('img').length).toBe(0);
    }
  });

  it('is seen where it belongs, unchanged', async () => {
    const capture = await officer.visit(`${project}/workshops/7`);
    const text = capture.$('main').text();
    for (const field of [5, 6, 7, 8, 9, 12, 13, 14, 15]) expect(text).toContain(canary(field));
    const history = (await officer.visit(`${project}/ideas/W07-1`)).$('main').text();
    for (const field of [1, 11, 15]) expect(history).toContain(canary(field));
  });

  it('is text on the pages of a conflict, a preview and an error', async () => {
    const form = await officer.visit(`${project}/workshops/7`);
    await officer.submit(form, 'form.oogst-capture', { text: canary(17) });
    const conflict = await officer.submit(form, 'form.oogst-capture', { text: canary(18) });
    expect(conflict.status).toBe(409);
    check(conflict.html, 'conflict');
    const preview = await officer.submit(await officer.visit(`${project}/workshops/7/paste`), 'main form', {
      list: `${canary(19)}\n${canary(19)}`,
    });
    expect(preview.$('main').text()).toContain(canary(19));
    check(preview.html, 'preview');
    const edit = await officer.visit(`${project}/ideas/W07-2/edit`);
    await officer.submit(edit, 'main form', { text: canary(20) });
    check((await officer.submit(edit, 'main form', { text: canary(21) })).html, 'edit conflict');
    check((await officer.submit(form, 'form.oogst-capture', { text: '', kind: canary(22) })).html, 'error');
  });

  it('comes as JSON that no browser takes for a page', async () => {
    const answer = await officer.request(`${project}/workshops/7/changes`, { method: 'GET' });
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

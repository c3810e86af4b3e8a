import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadExampleProject } from '../../src/capture/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import { makeRoom } from './rooms.js';

let app: TestApp;
let officer: Browser;
let list: string;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  list = `/projects/${await loadExampleProject(app.db, null)}/ideas`;
});
afterAll(() => app.close());

const codes = (page: Page): string[] =>
  page
    .$('.oogst-ideas .oogst-code')
    .map((_, element) => page.$(element).text())
    .get();

describe('all ideas', () => {
  it('are read page by page, each once, newest first, and back again', async () => {
    const seen: string[] = [];
    let page = await officer.visit(list);
    const first = codes(page);
    let previous: string[] = [];
    for (let count = 0; ; count += 1) {
      seen.push(...codes(page));
      const next = page.$('a[rel=next]').attr('href');
      if (!next) break;
      previous = codes(page);
      page = await officer.visit(next);
      if (count > 10) throw new Error('the pages do not end');
    }
    expect(seen).toHaveLength(300);
    expect(new Set(seen).size).toBe(300);
    const back = await officer.visit(String(page.$('a[rel=prev]').attr('href')));
    expect(codes(back)).toEqual(previous);
    expect(first[0]).toBe('W11-24');
    expect(seen.at(-1)).toBe('W01-1');
  });

  it('do not shift while new ones arrive', async () => {
    const page = await officer.visit(list);
    const next = String(page.$('a[rel=next]').attr('href'));
    const before = codes(await officer.visit(next));
    const capture = await officer.visit(list.replace('/ideas', '/workshops/0'));
    await officer.submit(capture, 'form.oogst-capture', { text: 'Tussendoor' });
    expect(codes(await officer.visit(next))).toEqual(before);
  });

  it('are filtered by workshop, kind and perspective, all in the address', async () => {
    const page = await officer.submit(await officer.visit(list), 'form[role=search]', {
      workshop: '7',
      kind: 'bottleneck',
    });
    expect(page.path).toContain('workshop=7');
    expect(codes(page).length).toBeGreaterThan(3);
    expect(codes(page).every((code) => code.startsWith('W07-'))).toBe(true);
    expect(page.$('select[name=kind]').val()).toBe('bottleneck');
    const none = await officer.visit(`${list}?perspective=none`);
    expect(none.$('p[role=status]').text()).toBe('92 ideeën');
    expect(codes(await officer.visit(`${list}?workshop=0`))).toEqual(['W00-1']);
  });

  it('are searched by words and by code, where % and _ mean themselves', async () => {
    const found = await officer.visit(`${list}?q=FORMULIER`);
    expect(codes(found).length).toBeGreaterThan(0);
    for (const element of found.$('.oogst-ideas .oogst-idea__text').toArray()) {
      expect(found.$(element).text().toLowerCase()).toContain('formulier');
    }
    expect(codes(await officer.visit(`${list}?q=w07-14`))).toEqual(['W07-14']);
    expect(codes(await officer.visit(`${list}?q=%25`))).toEqual([]);
    expect((await officer.visit(`${list}?q=xyzzy`)).$('.oogst-empty').length).toBe(1);
  });

  it('show withdrawn ones apart', async () => {
    const idea = await officer.visit(`${list}/W07-14`);
    await officer.submit(idea, 'form[action$="/withdraw"]');
    expect(codes(await officer.visit(`${list}?q=w07-14`))).toEqual([]);
    expect(codes(await officer.visit(`${list}?withdrawn=yes`))).toEqual(['W07-14']);
  });

  // How long it takes on a quiet machine is what `npm run bench:pages` measures; here it is what the time depends on.
  it('of 5,000 come a page at a time, however they are looked for', async () => {
    const { project, projectId, workshopId } = await makeRoom(app.db);
    for (let at = 0; at < 5000; at += 1000) {
      const rows = Array.from({ length: 1000 }, (_, index) => ({
        project_id: projectId,
        workshop_id: workshopId,
        code: `W07-${at + index + 1}`,
        text: `Idee nummer ${at + index + 1} over de buurt, het loket en de wachttijd`,
        kind: 'idea' as const,
      }));
      await app.db.insertInto('idea').values(rows).execute();
    }
    for (const [path, most] of [
      ['/ideas', 50],
      ['/ideas?q=nummer+49', 50],
      ['/ideas?kind=idea&workshop=7', 50],
      ['/workshops/7', 100],
    ] as const) {
      const page = await officer.visit(project + path);
      expect(codes(page)).toHaveLength(most);
      expect(page.html.length).toBeLessThan(400_000);
    }
  });
});

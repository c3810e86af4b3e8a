import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reviewedIdeas } from '../../../src/review/index.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

/** Ideas with the laws that were noted with them, analysed: a theme for each first word. */
async function projectWith(ideas: readonly (readonly [text: string, laws: string[]])[]) {
  const project = await insertProjectWithIdeas(
    app.db,
    ideas.map(([text]) => text),
  );
  for (const [index, [, laws]] of ideas.entries()) {
    await app.db
      .updateTable('idea')
      .set({ laws })
      .where('project_id', '=', project.projectId)
      .where('code', '=', project.codes[index] ?? '')
      .execute();
  }
  expect(await analyse(app, project.projectId, officer.personId)).toBe('done');
  return { ...project, base: `/projects/${project.projectId}` };
}

const IDEAS = [
  ['bus naar de dagbesteding', ['wmo']],
  ['bus voor het gezin', ['wmo', 'jeugdwet']],
  ['bus rijdt niet', []],
  ['bank bij school', ['jeugdwet']],
  ['bank voor iedereen', ['jeugdwet', 'wmo']],
  ['lunch was koud', ['wmo']],
  ['? geen idee', ['wmo', 'oude-wet']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

const project = () => projectWith(IDEAS.map(([text, laws]) => [text, [...laws]] as const));

/** The numbers of a row of the matrix by the name of its theme. */
function matrix(page: Page): Record<string, string[]> {
  const { $ } = page;
  const rows = $('.oogst-matrix tbody th[scope="row"]').map((_, head) => ({
    name: $(head).find('a').text(),
    cells: $(head)
      .siblings('td')
      .map((_index, cell) => $(cell).text().trim())
      .get()
      .join(' '),
  }));
  return Object.fromEntries(rows.get().map(({ name, cells }) => [name, cells.split(' ')]));
}

const codesOn = (page: Page): string[] =>
  page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get();

describe('the matrix of themes and laws', () => {
  test('counts an idea under each of its laws once, and keeps the event apart from the total', async () => {
    const { base } = await project();
    const page = await officer.visit(`${base}/laws`);
    expect(
      page
        .$('.oogst-matrix thead th')
        .map((_, node) => page.$(node).text())
        .get(),
    ).toEqual(['Thema', 'Wmo', 'Jeugdwet', 'Geen wet', 'Twee of meer wetten', 'Alle ideeën']);
    expect(matrix(page)).toEqual({
      'Over bus': ['2', '1', '1', '1', '3'],
      'Over bank': ['1', '2', '0', '1', '2'],
      'Niet geplaatst': ['1', '0', '0', '0', '1'],
      'Totaal zonder de bijeenkomst': ['4', '3', '1', '2', '6'],
      'Over de bijeenkomst zelf': ['1', '0', '0', '0', '1'],
    });
  });

  test('every number opens exactly the ideas that it counts', async () => {
    const { base } = await project();
    const page = await officer.visit(`${base}/laws`);
    const links = page
      .$('.oogst-matrix td a')
      .map((_, node) => ({ href: page.$(node).attr('href') ?? '', count: Number(page.$(node).text()) }))
      .get();
    expect(links.length).toBeGreaterThan(15);
    for (const { href, count } of links) {
      const shown = codesOn(await officer.visit(href)).length;
      expect({ href, shown }).toEqual({ href, shown: count });
    }
  });

  test('says what is missing when a project has no laws', async () => {
    const { base, projectId } = await projectWith([['bus', []]]);
    await app.db.updateTable('project').set({ laws: '[]' }).where('id', '=', projectId).execute();
    const page = await officer.visit(`${base}/laws`);
    expect(page.$('.oogst-empty__title').text()).toBe('Dit traject heeft geen wetten');
    expect(page.$(`a[href="${base}/edit"]`).length).toBe(1);
  });
});

describe('where laws meet', () => {
  test('ideas are grouped by their combination of laws, in whatever order those were noted', async () => {
    const { base, codes } = await project();
    const page = await officer.visit(`${base}/laws`);
    const card = page.$('.oogst-connection');
    expect(card.length).toBe(1);
    expect(card.find('h3').text()).toBe('Wmo + Jeugdwet');
    expect(card.text()).toContain('2 ideeën');
    expect(
      card
        .find('li a')
        .map((_, node) => page.$(node).text())
        .get()
        .sort(),
    ).toEqual(['Over bank', 'Over bus']);
    const list = await officer.visit(card.find('h3 a').attr('href') ?? '');
    expect(list.$('h1').text()).toBe('Wmo + Jeugdwet');
    expect(codesOn(list).sort()).toEqual([codes[1] ?? '', codes[4] ?? ''].sort());
    const several = await officer.visit(`${base}/laws/ideas?laws=SEVERAL`);
    expect(several.$('main h2').first().text()).toBe('Wmo + Jeugdwet');
    expect(codesOn(several).sort()).toEqual([codes[1] ?? '', codes[4] ?? ''].sort());
  });

  test('an address with a law that the project does not have shows all ideas and no error', async () => {
    const { base } = await project();
    const page = await officer.visit(`${base}/laws/ideas?laws=oude-wet&page=zzz`);
    expect(page.status).toBe(200);
    expect(codesOn(page)).toHaveLength(IDEAS.length);
  });
});

describe('laws and tags of many ideas at once', () => {
  const lawsOf = async (projectId: number, code: string): Promise<string[]> =>
    (await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 100 })).find((idea) => idea.code === code)
      ?.laws ?? [];

  test('a law is added to the ticked ideas, keeps what they had, and is taken back as one act', async () => {
    const { base, projectId, codes } = await project();
    const [first = '', second = '', third = '', school = ''] = codes;
    const list = await officer.visit(`${base}/laws/ideas?theme=k-bus`);
    const done = await officer.submit(list, 'button[value="add"]', {
      ideas: [first, second, third],
      label: 'law:jeugdwet',
    });
    expect(done.path).toBe(`${base}/laws/ideas?theme=k-bus`);
    expect(done.html).toContain('‘Jeugdwet’ toegevoegd aan 2 ideeën.');
    expect(done.html).toContain('1 idee had ‘Jeugdwet’ al.');
    expect(await lawsOf(projectId, first)).toEqual(['wmo', 'jeugdwet']);
    expect(await lawsOf(projectId, third)).toEqual(['jeugdwet']);
    expect(await lawsOf(projectId, school)).toEqual(['jeugdwet']);
    const decisions = await app.db
      .selectFrom('decision')
      .select(['action', 'kind', 'before', 'after'])
      .where('project_id', '=', projectId)
      .orderBy('id')
      .execute();
    expect(decisions).toHaveLength(2);
    expect(new Set(decisions.map(({ action }) => action)).size).toBe(1);
    expect(decisions[0]).toMatchObject({
      kind: 'laws',
      before: { laws: null },
      after: { laws: ['wmo', 'jeugdwet'] },
    });
  });

  test('a law is taken away on the page of a theme', async () => {
    const { base, projectId, codes } = await project();
    const [, second = ''] = codes;
    const theme = await officer.visit(`${base}/themes/k-bus`);
    const done = await officer.submit(theme, 'button[name="change"][value="remove"]', {
      ideas: [second],
      label: 'law:wmo',
    });
    expect(done.path).toBe(`${base}/themes/k-bus?order=doubt&page=1`);
    expect(await lawsOf(projectId, second)).toEqual(['jeugdwet']);
  });

  test('what cannot be done is told beside the field, and the ticks stay', async () => {
    const { base, codes } = await project();
    const [first = ''] = codes;
    const list = await officer.visit(`${base}/laws/ideas?laws=wmo`);
    const missing = await officer.submit(list, 'button[value="add"]', { ideas: [first], label: '' });
    expect(missing.status).toBe(422);
    expect(missing.$('.utrecht-form-field--invalid').text()).toContain('Kies een wet of trefwoord.');
    expect(missing.$(`input[value="${first}"]`).attr('checked')).toBeDefined();
    const nothing = await officer.submit(list, 'button[value="remove"]', { ideas: [], label: 'law:wmo' });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Vink eerst een of meer ideeën aan.');
    const unknown = await officer.submit(list, 'button[value="add"]', {
      ideas: [first],
      label: 'law:oude-wet',
    });
    expect(unknown.status).toBe(422);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codebookLines, readCodebook } from '../../../src/review/codebook/codebook.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import { insertProjectWithIdeas, waitForRun } from '../../support/review.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const names = async (text: string): Promise<string[]> =>
  (await readCodebook(text)).entries.map(({ name }) => name);

describe('reading a list of themes', () => {
  test('takes a name and a description from each line, whatever stands between', async () => {
    const { entries } = await readCodebook(
      '- Vervoer | bus en taxi\n2. Schulden; geldzorgen\nWonen\thuizen\n\nGroen',
    );
    expect(entries.map(({ name, description }) => [name, description])).toEqual([
      ['Vervoer', 'bus en taxi'],
      ['Schulden', 'geldzorgen'],
      ['Wonen', 'huizen'],
      ['Groen', ''],
    ]);
  });

  test('reads a CSV file of Excel, columns in any order', async () => {
    const { entries } = await readCodebook(
      'nummer;omschrijving;naam\r\n1;"bus; ook ’s avonds";Vervoer\r\n2;;Wonen\r\n',
    );
    expect(entries.map(({ name, description }) => [name, description])).toEqual([
      ['Vervoer', 'bus; ook ’s avonds'],
      ['Wonen', ''],
    ]);
  });

  test('passes over a line that is there already and says which', async () => {
    const { entries, problems } = await readCodebook('Vervoer\nWonen\nvervoer');
    expect(entries.map(({ name }) => name)).toEqual(['Vervoer', 'Wonen']);
    expect(problems).toEqual([{ line: 3, reason: 'doubled' }]);
  });

  test('is the inverse of writing', async () => {
    const themes = [
      { name: 'Vervoer', description: 'bus\nen taxi' },
      { name: 'Wonen', description: '' },
    ];
    expect(await names(codebookLines(themes))).toEqual(['Vervoer', 'Wonen']);
  });

  test('never throws on what people paste', async () => {
    for (const text of ['naam;"', '|||', '\t\t', 'naam', 'thema\n"a', '\u0000', '; ;\n- ']) {
      await expect(readCodebook(text)).resolves.toBeDefined();
    }
  });
});

const TEXTS = [
  'De bus rijdt te weinig in de avond',
  'Ik mis een bus naar het ziekenhuis',
  'Jongeren hebben schulden door kopen op afbetaling',
  'Hulp bij schulden komt te laat',
  'De huur is niet te betalen',
  'Er zijn geen huizen voor starters',
];
const FORM = 'form:has(textarea[name="lines"])';

describe('beginning from a list of themes', () => {
  test('shows what would come where before anything is made, then makes the themes and places the ideas', async () => {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, TEXTS);
    const page = await browser.visit(`/projects/${projectId}/codebook`);
    const trial = await browser.submit(page, FORM, { lines: 'Vervoer | bus en taxi\nSchulden' });
    expect(trial.$('tbody th').text()).toContain('Vervoer');
    const themes = () =>
      app.db.selectFrom('theme').select(['name', 'key']).where('project_id', '=', projectId).execute();
    expect(await themes()).toEqual([]);

    const done = await browser.submit(trial, 'button[value="confirm"]');
    expect(done.path).toContain('/analysis');
    const made = await themes();
    expect(made.map(({ name }) => name).sort()).toEqual(['Schulden', 'Vervoer']);
    const run = await app.db
      .selectFrom('analysis_run')
      .select('id')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow();
    await waitForRun(app, run.id, ['done']);
    const bus = await app.db
      .selectFrom('placement as p')
      .innerJoin('idea as i', 'i.id', 'p.idea_id')
      .select('p.theme_key')
      .where('i.project_id', '=', projectId)
      .where('i.text', '=', String(TEXTS[1]))
      .executeTakeFirstOrThrow();
    expect(bus.theme_key).toBe(made.find(({ name }) => name === 'Vervoer')?.key);
  });

  test('keeps the list when one goes back to change it', async () => {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, TEXTS);
    const page = await browser.visit(`/projects/${projectId}/codebook`);
    const trial = await browser.submit(page, FORM, { lines: 'Vervoer\nSchulden' });
    const back = await browser.submit(trial, 'button[value="change"]');
    expect(back.$('textarea').val()).toContain('Vervoer\nSchulden');
  });

  test('takes the themes of an earlier project', async () => {
    const browser = await app.signIn('policy-officer');
    const earlier = await insertProjectWithIdeas(app.db, TEXTS);
    await browser.submit(await browser.visit(`/projects/${earlier.projectId}/themes/new`), 'main form', {
      name: 'Vervoer',
      description: 'bus en taxi',
    });
    const { projectId } = await insertProjectWithIdeas(app.db, TEXTS);
    const page = await browser.visit(`/projects/${projectId}/codebook`);
    const taken = await browser.submit(page, 'form:has(select[name="project"])', {
      project: String(earlier.projectId),
    });
    expect(taken.$('textarea').val()).toBe('Vervoer | bus en taxi');
  });
});

describe('the dictionary of a project', () => {
  test('shows the effect on the ideas before it is saved, and names lines it cannot read', async () => {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, TEXTS);
    const address = `/projects/${projectId}/dictionary`;
    const preview = await browser.submit(await browser.visit(address), 'button[value="preview"]', {
      text: 'synoniem: bus = bussie\ndit is geen regel',
    });
    expect(preview.$('[role="status"]').text()).toContain('Er is nog niets opgeslagen');
    expect(preview.html).toContain('Regel 2');
    expect((await browser.visit(address)).$('textarea').val()).toBe('');
  });

  test('saves, and does not overwrite what somebody else saved meanwhile', async () => {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, TEXTS);
    const address = `/projects/${projectId}/dictionary`;
    const mine = await browser.visit(address);
    const other = await app.signIn('administrator');
    await other.submit(await other.visit(address), 'button[value="save"]', { text: 'stopwoord: Waterrijk' });
    const conflict = await browser.submit(mine, 'button[value="save"]', {
      text: 'afkorting: OV = openbaar vervoer',
    });
    expect(conflict.status).toBe(409);
    expect(conflict.$('textarea').val()).toContain('OV');
    expect(conflict.html).toContain('stopwoord: Waterrijk');
    const saved = await browser.submit(conflict, 'button[value="save"]', {
      text: 'stopwoord: Waterrijk\nafkorting: OV = openbaar vervoer',
    });
    expect(saved.status).toBe(200);
    expect(saved.$('textarea').val()).toContain('OV');
  });
});

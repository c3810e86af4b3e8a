import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codebookLines, readCodebook, readCodebookFile } from '../../../src/review/codebook/codebook.js';
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

  test('keeps semicolons that stand within a name or a description', async () => {
    const { entries } = await readCodebook('Wonen; zorg |\nVervoer | bus; ook ’s avonds');
    expect(entries.map(({ name, description }) => [name, description])).toEqual([
      ['Wonen; zorg', ''],
      ['Vervoer', 'bus; ook ’s avonds'],
    ]);
    expect((await readCodebook(codebookLines(entries))).entries).toEqual(entries);
  });

  test('reads the files that Excel writes: a byte order mark, windows-1252, no header, cells between quotes', async () => {
    const read = async (bytes: Uint8Array) =>
      (await readCodebookFile(bytes)).entries.map(({ line, name, description }) => [line, name, description]);
    const table = 'Naam;Omschrijving\r\nPrivé;"bus; taxi\r\nen fiets"\r\nWonen;\r\n';
    const rows = [
      [2, 'Privé', 'bus; taxi\nen fiets'],
      [4, 'Wonen', ''],
    ];
    expect(await read(Buffer.from(`\uFEFF${table}`))).toEqual(rows);
    expect(await read(Buffer.from(table, 'latin1'))).toEqual(rows);
    const bare = table.slice(table.indexOf('\n') + 1);
    expect(await read(Buffer.from(bare))).toEqual(rows.map(([line, ...rest]) => [Number(line) - 1, ...rest]));
  });

  test('names the row of a file that cannot be used', async () => {
    const problems = async (bytes: Uint8Array) =>
      (await readCodebookFile(bytes)).problems.map(({ line, reason }) => [line, reason]);
    expect(await problems(Buffer.from('naam;omschrijving\nA;b\nC;d;e\n'))).toEqual([[3, 'ragged']]);
    expect(await problems(Buffer.from('naam;omschrijving\nA;b\n"C;d\n'))).toEqual([[3, 'file']]);
    expect(await problems(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]))).toEqual([[1, 'not-text']]);
    expect(await problems(Buffer.from('naam;omschrijving\n'))).toEqual([[1, 'empty']]);
    expect(await problems(Buffer.from('A\nB\na\n'))).toEqual([[3, 'doubled']]);
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

  test('takes a file, and says in the form what is wrong with another', async () => {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, [
      'De bus rijdt te weinig',
      'Hulp bij schulden',
    ]);
    const address = `/projects/${projectId}/codebook`;
    const send = async (content: string | null): Promise<[status: number, text: string]> => {
      const page = await browser.visit(address);
      const form = new FormData();
      form.append('_csrf', String(page.$('form[enctype] input[name="_csrf"]').val()));
      form.append('deed', 'file');
      if (content !== null) form.append('file', new Blob([content]), 'thema’s.csv');
      const answer = await browser.request(address, {
        method: 'POST',
        body: form,
        headers: { origin: app.url },
      });
      return [answer.status, await answer.text()];
    };
    const [status, trial] = await send('\uFEFFnaam;omschrijving\r\nVervoer;bus en taxi\r\nSchulden;\r\n');
    expect(status).toBe(200);
    expect(trial).toContain('Maak deze 2 thema’s');
    expect(await send(null)).toEqual([422, expect.stringContaining('Kies eerst een bestand.')]);
    expect(await send('naam;omschrijving\nA;b;c\n')).toEqual([
      422,
      expect.stringContaining('Regel 2: deze regel'),
    ]);
    const [tooLarge, text] = await send('x'.repeat(2_000_000));
    expect(tooLarge).toBe(413);
    expect(text).toContain('Dit is te veel in één keer');
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

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { sql } from 'kysely';
import { unzipSync } from 'fflate';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { insertProjectWithIdeas } from '../support/review.js';

let app: TestApp;
let officer: Browser;
let projectId: number;
let base: string;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  const texts = Array.from({ length: 14 }, (_, index) => `=idee ${index} over <de bus> en het loket`);
  ({ projectId } = await insertProjectWithIdeas(app.db, texts));
  base = `/projects/${projectId}`;
  await addTheme('t1', 'Vervoer', 0);
  await addTheme('t2', 'Eén loket', 1);
  await addTheme('t3', 'Ontmoeten', 2);
});
afterAll(() => app.close());

/** A theme of people, with every third idea in it. */
async function addTheme(key: string, name: string, rest: number): Promise<void> {
  await app.db.insertInto('theme').values({ project_id: projectId, key, name, origin: 'person' }).execute();
  const ideas = await app.db.selectFrom('idea').select('id').where('project_id', '=', projectId).execute();
  await app.db
    .insertInto('idea_decision')
    .values(
      ideas
        .filter((_, index) => index % 3 === rest)
        .map(({ id }) => ({ idea_id: id, theme_decided: true, theme_key: key, laws: ['wmo'] })),
    )
    .execute();
}

async function post(path: string, fields: Record<string, string> = {}): Promise<Response> {
  const page = await officer.visit(`${base}/export`);
  const token = page.$('form[action$="/json"] input[name="_csrf"]').val() as string;
  return officer.postRaw(
    `${base}/export/${path}`,
    new URLSearchParams({ ...fields, _csrf: token }).toString(),
  );
}

async function download(path: string, fields: Record<string, string> = {}): Promise<Uint8Array> {
  const response = await post(path, fields);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe('a document before there is a note', () => {
  test.each(['docx', 'odt', 'html', 'md'])(
    'comes as %s, with its themes, and is written down',
    async (format) => {
      const response = await post('document', { contents: 'themes', audience: 'council', format });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="oogst-per-thema-kadernota-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      const part = { docx: 'word/document.xml', odt: 'content.xml' }[format];
      const text = new TextDecoder().decode(part ? unzipSync(bytes)[part] : bytes);
      for (const word of ['Eén loket', 'W01-001', 'Gemeente Waterrijk']) expect(text).toContain(word);
      const event = await app.db
        .selectFrom('audit_event')
        .select(['action', 'person_id'])
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      expect(event).toEqual({ action: 'document.exported', person_id: officer.personId });
    },
  );

  test('is refused with a reason where the note is asked for', async () => {
    const response = await post('document', { contents: 'note', audience: 'council', format: 'docx' });
    expect(response.status).toBe(422);
    const $ = load(await response.text());
    expect($('[role="alert"]').text()).toContain('Er is nog geen nota');
    const other = await post('document', { contents: 'proposition', audience: 'council', format: 'docx' });
    expect(load(await other.text())('[role="alert"]').text()).toContain('Er is nog geen propositie');
  });
});

describe('the texts for the Algorithm Register and a DPIA', () => {
  test('tell how this very installation runs, and leave to people what only they can say', async () => {
    const bytes = await download('document', { contents: 'governance', audience: 'internal', format: 'md' });
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('Tekst voor het Algoritmeregister');
    expect(text).toContain('De woorden van 14 ideeën');
    expect(text).toContain('Wmo, Jeugdwet');
    expect(text).toContain('ingebouwde database');
    expect(text).toContain('geen adres met HTTPS ingesteld');
    expect(text).toContain('1 beleidsmedewerker');
    expect(text).toContain('zelf invullen');
  });
});

describe('personal data that nobody looked at', () => {
  let runId: number;
  beforeAll(async () => {
    ({ id: runId } = await app.db
      .insertInto('analysis_run')
      .values({ project_id: projectId, status: 'done', accepted_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow());
    const idea = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('placement')
      .values({
        run_id: runId,
        idea_id: idea.id,
        theme_key: 't1',
        confidence: 0.5,
        review_rank: 1,
        tags: [],
        laws: [],
        personal_data: JSON.stringify([{ kind: 'name', start: 0, end: 4, reason: 'name' }]),
        explanation: '{}',
      })
      .execute();
  });
  afterAll(() => app.db.deleteFrom('analysis_run').where('id', '=', runId).execute());

  test('keeps a public document in, and lets one for the council go', async () => {
    const refused = await post('document', { contents: 'themes', audience: 'public', format: 'md' });
    expect(refused.status).toBe(422);
    expect(load(await refused.text())('[role="alert"]').text()).toContain('In 1 idee staan misschien');
    const council = await post('document', { contents: 'themes', audience: 'council', format: 'md' });
    expect(council.status).toBe(200);
  });
});

describe('a project with more ideas than a kind of file takes', () => {
  const COUNT = 3001;
  let large: string;
  beforeAll(async () => {
    const { projectId: id } = await insertProjectWithIdeas(app.db, []);
    await sql`insert into idea (project_id, code, text, kind)
      select ${id}, 'W00-' || n, 'idee ' || n, 'idea' from generate_series(1, ${COUNT}) n`.execute(app.db);
    large = `/projects/${id}`;
  });

  const ask = async (path: string, fields: Record<string, string>): Promise<Response> => {
    const page = await officer.visit(`${large}/export`);
    const token = page.$('form[action$="/json"] input[name="_csrf"]').val() as string;
    return officer.postRaw(
      `${large}/export/${path}`,
      new URLSearchParams({ ...fields, _csrf: token }).toString(),
    );
  };

  test('is told how many it takes and what to choose instead', async () => {
    const word = await ask('document', { contents: 'themes', audience: 'council', format: 'docx' });
    expect(word.status).toBe(422);
    const said = load(await word.text())('[role="alert"]').text();
    expect(said).toContain('3.001 ideeën');
    expect(said).toContain('3.000 aan');
    expect(said).toContain('CSV of JSON');
  });

  test('gets the kinds that take more, and documents that list no ideas', async () => {
    const markdown = await ask('document', { contents: 'themes', audience: 'council', format: 'md' });
    expect(markdown.status).toBe(200);
    expect(await markdown.text()).toContain(`W00-${COUNT}`);
    const annex = await ask('document', { contents: 'governance', audience: 'internal', format: 'docx' });
    expect(annex.status).toBe(200);
  });
});

describe('the workbook', () => {
  test('has a sheet for each list, with headings that stay, filters and widths, and calculates nothing', async () => {
    const parts = unzipSync(await download('workbook'));
    const xml = (name: string) => load(new TextDecoder().decode(parts[name]), { xml: true });
    const names = xml('xl/workbook.xml')('sheet')
      .toArray()
      .map((sheet) => sheet.attribs['name']);
    expect(names).toEqual(['Ideeën', 'Thema’s', 'Workshops', 'Wetten en thema’s']);
    expect(xml('xl/workbook.xml')('definedNames')).toHaveLength(1);
    const $ = xml('xl/worksheets/sheet1.xml');
    expect($('pane').attr('state')).toBe('frozen');
    expect($('autoFilter').attr('ref')).toBe('A1:J15');
    expect($('cols col').length).toBeGreaterThan(5);
    expect($('pageSetup').attr('orientation')).toBe('landscape');
    expect($('oddFooter').text()).toContain('geen vastgestelde editie');
    expect($('row')).toHaveLength(15);
    expect($('f')).toHaveLength(0);
    expect(new TextDecoder().decode(parts['xl/sharedStrings.xml'])).toContain('=idee 0 over &lt;de bus&gt;');
  });

  test('is the same file when it is asked for twice', async () => {
    const [first, second] = [await download('workbook'), await download('workbook')];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});

describe('the JSON file', () => {
  test('has everything, in the form that the documentation gives', async () => {
    const project = JSON.parse(new TextDecoder().decode(await download('json'))) as {
      format: string;
      version: number;
      project: { name: string };
      themes: { key: string }[];
      workshops: { number: number }[];
      ideas: { code: string; text: string; themeKey: string; status: string }[];
    };
    expect(project).toMatchObject({ format: 'oogst', version: 1, project: { name: 'Kadernota' } });
    expect(project.themes.map(({ key }) => key).sort()).toEqual(['t1', 't2', 't3']);
    expect(project.workshops.map(({ number }) => number)).toEqual([1, 2]);
    expect(project.ideas).toHaveLength(14);
    expect(project.ideas[0]).toMatchObject({
      code: 'W01-001',
      text: '=idee 0 over <de bus> en het loket',
      themeKey: 't1',
      status: 'active',
    });
  });
});

describe('the list of answers', () => {
  test('says of every idea what is done with it, also that nothing is decided', async () => {
    const csv = new TextDecoder().decode(await download('answers'));
    expect(csv.split('\r\n')).toHaveLength(16);
    expect(csv).toContain('"Nog geen antwoord"');
  });
});

describe('pages to print', () => {
  test.each([
    ['themes/t2', 'Eén loket', 5],
    ['workshops/1', '1. Workshop 1', 7],
    ['laws/wmo', 'Wmo', 14],
  ])('of %s have its ideas', async (path, title, count) => {
    const page = await officer.visit(`${base}/print/${path}`);
    expect(page.status).toBe(200);
    expect(page.$('h1').text()).toBe(title);
    expect(page.$('tbody tr')).toHaveLength(count);
  });

  test('do not exist for what is not there', async () => {
    expect((await officer.visit(`${base}/print/themes/none`)).status).toBe(404);
    expect((await officer.visit(`${base}/print/pages/1`)).status).toBe(404);
  });
});

describe('the page of figures', () => {
  test('shows each with its numbers, and gives it as a drawing and a picture', async () => {
    const page = await officer.visit(`${base}/figures`);
    expect(
      page
        .$('h2')
        .toArray()
        .map((heading) => page.$(heading).text()),
    ).toContain('Wetten en thema’s');
    expect(page.$('img[alt]').length).toBe(page.$('table').length);
    const svg = await officer.request(`${base}/figures/themes/svg`, { method: 'GET' });
    expect(svg.headers.get('content-type')).toBe('image/svg+xml');
    expect(await svg.text()).toContain('<svg');
    const png = await officer.request(`${base}/figures/themes/png`, { method: 'GET' });
    expect(
      Buffer.from(await png.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

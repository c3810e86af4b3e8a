import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCsv } from '../../src/csv/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';

let app: TestApp;
let officer: Browser;
let projectId: number;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  projectId = await insertProject('Kadernota "sociaal" domein; 2027');
});
afterAll(() => app.close());

describe('the file of ideas', () => {
  test('has a line for each idea, workshop by workshop, in the form a Dutch Excel opens', async () => {
    const seven = await insertWorkshop(projectId, 7, 'Vroeg erbij');
    const two = await insertWorkshop(projectId, 2, 'Rondkomen');
    await insertIdea({ code: 'W07-1', workshop: seven, text: 'mijn moeder durft\nde bus niet meer in' });
    await insertIdea({ code: 'W02-1', workshop: two, text: 'één "loket"; dichtbij', laws: ['wmo'] });
    await insertIdea({ code: 'W00-1', workshop: null, text: '  =HYPERLINK("http://evil.example")' });

    const { text, headers } = await download('ideas');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="oogst-ideeen-kadernota-sociaal-domein-2027-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(text.startsWith('\uFEFF"Code";"Traject";"Workshop";"Tekst"')).toBe(true);

    const { rows } = await parse(text);
    expect(rows.map((row) => row['Code'])).toEqual(['W00-1', 'W02-1', 'W07-1']);
    expect(rows[1]).toMatchObject({
      Tekst: 'één "loket"; dichtbij',
      Workshop: '2. Rondkomen',
      Soort: 'Idee',
      Perspectief: 'Inwoner',
      Wetten: 'Wmo',
      Status: 'nog niet geanalyseerd',
    });
    expect(rows[2]?.['Tekst']).toBe('mijn moeder durft\nde bus niet meer in');
    // Excel must not calculate what a participant wrote.
    expect(rows[0]?.['Tekst']).toMatch(/^'/);
  });

  test('leaves withdrawn ideas out unless asked for', async () => {
    await insertIdea({ code: 'W00-2', workshop: null, text: 'toch maar niet', withdrawn: true });
    expect((await parse((await download('ideas')).text)).rows.map((row) => row['Code'])).not.toContain(
      'W00-2',
    );
    const { rows } = await parse((await download('ideas', { withdrawn: 'yes' })).text);
    expect(rows.find((row) => row['Code'] === 'W00-2')?.['Status']).toBe('ingetrokken');
  });

  test('is written down with who took it along', async () => {
    await download('ideas');
    const event = await app.db
      .selectFrom('audit_event')
      .select(['action', 'person_id', 'subject'])
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(event).toEqual({
      action: 'ideas.exported',
      person_id: officer.personId,
      subject: `project:${projectId}`,
    });
  });

  test('of an empty project is its header', async () => {
    const empty = await insertProject('Leeg');
    const { text } = await download('ideas', {}, empty);
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  test('cannot be had by an address, nor by a facilitator, nor for a project that is not there', async () => {
    expect((await officer.visit(`/projects/${projectId}/export/ideas`)).status).toBe(404);
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`/projects/${projectId}/export`)).status).toBe(403);
    expect((await facilitator.post(`/projects/${projectId}/export/ideas`, {})).status).toBe(403);
    expect((await officer.visit('/projects/999999/export')).status).toBe(404);
    const stranger = await app.browser().visit(`/projects/${projectId}/export`);
    expect(stranger.path).toContain('/sign-in');
  });
});

describe('a long file', () => {
  const COUNT = 5000;
  let long: number;

  beforeAll(async () => {
    long = await insertProject('Lang');
    const text = 'een lange zin over de bus, de buurt en het loket. '.repeat(20);
    for (let start = 0; start < COUNT; start += 500) {
      await app.db
        .insertInto('idea')
        .values(
          Array.from({ length: 500 }, (_, index) => ({
            project_id: long,
            code: `W00-${start + index + 1}`,
            text: `${start + index + 1} ${text}`,
            kind: 'idea' as const,
          })),
        )
        .execute();
    }
  });

  test('makes nobody wait when its reader is slow', async () => {
    const { body } = await request('ideas', {}, long);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    // The download now stands still with most of its lines to come. If it held the one connection of the embedded
    // database, this page would never be answered.
    const page = await officer.visit(`/projects/${long}/export`);
    expect(page.status).toBe(200);
    await reader.cancel();
  });

  test('survives a reader that leaves half-way', async () => {
    const { body } = await request('ideas', {}, long);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await reader.cancel();
    const { rows } = await parse((await download('ideas', {}, long)).text);
    expect(rows).toHaveLength(COUNT);
    expect(new Set(rows.map((row) => row['Code'])).size).toBe(COUNT);
  });
});

async function request(
  which: 'ideas' | 'themes',
  fields: Record<string, string>,
  project: number,
): Promise<Response> {
  const page = await officer.visit(`/projects/${project}/export`);
  const token = page.$('form[action$="/themes"] input[name="_csrf"]').val() as string;
  const body = new URLSearchParams({ ...fields, _csrf: token }).toString();
  return officer.postRaw(`/projects/${project}/export/${which}`, body);
}

async function download(which: 'ideas' | 'themes', fields: Record<string, string> = {}, project = projectId) {
  const response = await request(which, fields, project);
  expect(response.status).toBe(200);
  // `text()` would drop the byte order mark that Excel needs.
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), headers: response.headers };
}

async function parse(text: string): Promise<{ rows: Record<string, string>[] }> {
  const { columns, rows } = await readCsv(Buffer.from(text));
  return {
    rows: rows.map(({ cells }) =>
      Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
    ),
  };
}

async function insertProject(name: string): Promise<number> {
  const laws = JSON.stringify([{ key: 'wmo', name: 'Wmo' }]);
  const row = await app.db
    .insertInto('project')
    .values({ name, laws })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function insertWorkshop(project_id: number, number: number, title: string): Promise<number> {
  const row = await app.db
    .insertInto('workshop')
    .values({ project_id, number, title })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

interface NewIdea {
  code: string;
  workshop: number | null;
  text: string;
  laws?: string[];
  withdrawn?: boolean;
}

async function insertIdea({ code, workshop, text, laws, withdrawn }: NewIdea): Promise<void> {
  await app.db
    .insertInto('idea')
    .values({
      project_id: projectId,
      workshop_id: workshop,
      code,
      text,
      kind: 'idea',
      perspective: 'resident',
      laws: laws ?? null,
      withdrawn_at: withdrawn ? new Date() : null,
    })
    .execute();
}

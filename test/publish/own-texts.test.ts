import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import { placeIdea } from './note/begun-note.js';
import { insertProjectWithIdeas } from '../support/review.js';

const NAMED = 'Met dank aan mevrouw Pietersen, 06-12345678';

let app: TestApp;
let officer: Browser;
let projectId: number;
let base: string;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  let codes: string[];
  ({ projectId, codes } = await insertProjectWithIdeas(app.db, ['de bus komt niet', 'één loket graag']));
  base = `/projects/${projectId}`;
  await app.db
    .insertInto('theme')
    .values({ project_id: projectId, key: 't1', name: 'Vervoer', origin: 'person' })
    .execute();
  for (const code of codes) await placeIdea(app, projectId, code, 't1');
  await answer('Wij gaan dit doen.');
  await officer.submit(await officer.visit(`${base}/receipts`), 'main form');
});
afterAll(() => app.close());

async function answer(reason: string): Promise<Page> {
  const page = await officer.visit(`${base}/dispositions?tick=all`);
  return officer.submit(page, '#ideas', { outcome: 'adopted', reason });
}

async function describeTheme(description: string): Promise<Page> {
  const page = await officer.visit(`${base}/themes/t1/edit`);
  return officer.submit(page, 'form[action$="/edit"]', { description });
}

const texts = async (state = ''): Promise<Page> => officer.visit(`${base}/own-texts${state}`);
const gate = async (): Promise<string> => (await officer.visit(`${base}/feedback`)).$('main').text();
const review = async (): Promise<Page> => officer.submit(await texts(), '#texts button[name="one"]');

test('without names nothing has to be looked at', async () => {
  expect((await texts()).$('main').text()).toContain('Hier staat niets');
  expect(await gate()).not.toContain('eigen tekst');
});

describe('a description of a theme that names somebody', () => {
  test('is saved, with a friendly hint that names the words', async () => {
    const page = await describeTheme(NAMED);
    expect(page.status).toBe(200);
    expect(page.$.html()).toContain(
      'Let op: hier staan misschien persoonsgegevens: “Pietersen”, “06-12345678”',
    );
  });

  test('waits in a list, with its marks and a way to change it', async () => {
    const page = await texts();
    expect(
      page
        .$('main mark')
        .map((_, mark) => page.$(mark).text())
        .get(),
    ).toEqual(['Pietersen', '06-12345678']);
    expect(page.$(`a[href="${base}/themes/t1/edit"]`).length).toBeGreaterThan(0);
  });

  test('keeps the public page and a public edition in, with a link', async () => {
    expect(await gate()).toContain('In 1 eigen tekst staan misschien persoonsgegevens');
    const editions = await officer.visit(`${base}/editions`);
    const page = await officer.submit(editions, `form[action="${base}/editions"]`, { audiences: ['public'] });
    expect(page.status).toBe(422);
    expect(page.$(`a[href="${base}/own-texts"]`)).toHaveLength(1);
    const publish = await officer.submit(
      await officer.visit(`${base}/editions`),
      `form[action="${base}/editions"]`,
      {
        audiences: ['internal'],
      },
    );
    expect(publish.path).toBe(`${base}/editions/making`);
  });

  test('asks for a tick', async () => {
    const page = await officer.submit(await texts(), '#texts');
    expect(page.status).toBe(422);
    expect(page.$('[role="alert"], .oogst-error-summary').text()).toContain('Kies ten minste één tekst');
  });

  test('may stay when somebody looked at it, and can be looked at again', async () => {
    expect((await review()).$('main').text()).toContain('Hier staat niets');
    expect(await gate()).not.toContain('eigen tekst');
    const again = await officer.submit(await texts('?state=reviewed'), '#texts button[name="one"]');
    expect(again.$('main mark')).toHaveLength(2);
    await review();
  });

  test('waits once more when it says something else', async () => {
    await describeTheme(`${NAMED} of mevrouw Klaassen`);
    expect(await gate()).toContain('In 1 eigen tekst');
    await describeTheme(NAMED);
    expect(await gate()).not.toContain('eigen tekst');
  });
});

test('what names somebody and was written after publishing waits too', async () => {
  const feedback = await officer.visit(`${base}/feedback`);
  const published = await officer.submit(feedback, 'form[action$="/publish"]');
  const address = published.$('a[href^="/h/"]').attr('href') ?? '';
  const { code } = await app.db.selectFrom('receipt').select('code').executeTakeFirstOrThrow();
  const visitor = app.browser();
  expect((await visitor.visit(address)).$('main').text()).toContain('Pietersen');
  expect((await visitor.visit(`/r/${code}`)).$('main').text()).toContain('Wij gaan dit doen.');

  await describeTheme('Nu van meneer Verstappen, 06-87654321');
  const hinted = await answer('Bel meneer Verstappen op 06-87654321');
  expect(hinted.$.html()).toContain('Let op: hier staan misschien persoonsgegevens');
  for (const path of [address, `/r/${code}`]) {
    const page = await visitor.visit(path);
    expect(page.status).toBe(200);
    expect(page.$.html()).not.toContain('Verstappen');
  }
  expect((await visitor.visit(`/r/${code}`)).$('main').text()).toContain('Uw idee is overgenomen');

  await review();
  await review();
  expect((await visitor.visit(`/r/${code}`)).$('main').text()).toContain('Bel meneer Verstappen');
});

test('a proposition that names somebody waits before it goes to everybody, and the note does not wait for it', async () => {
  await describeTheme('Zonder namen');
  const begun = await officer.submit(await officer.visit(`${base}/proposition`), 'main form');
  const csrf = String(begun.$('input[name="_csrf"]').first().val());
  const front = await app.db
    .selectFrom('note_part as p')
    .innerJoin('policy_note as n', 'n.id', 'p.note_id')
    .select('p.id')
    .where('n.kind', '=', 'proposition')
    .where('p.kind', '=', 'front')
    .executeTakeFirstOrThrow();
  const part = `${base}/proposition/parts/${front.id}/edit`;
  await officer.submit(await officer.visit(part), 'form[action$="/edit"]', { body: NAMED });
  expect(await gate()).not.toContain('eigen tekst');
  const take = async (audience: string): Promise<number> => {
    const fields = { _csrf: csrf, contents: 'proposition', audience, format: 'md' };
    return (await officer.postRaw(`${base}/export/document`, new URLSearchParams(fields).toString())).status;
  };
  expect(await take('council')).toBe(200);
  expect(await take('public')).toBe(422);
  expect((await texts()).$(`a[href="${part}"]`).first().text()).toContain('Propositie');
  await review();
  expect(await take('public')).toBe(200);
});

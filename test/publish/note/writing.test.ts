import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentHash } from '../../../src/review/sign-off/sign-off-content.js';
import { readPresentContent } from '../../../src/review/sign-off/sign-off.repository.js';
import { signOff } from '../../../src/review/sign-off/sign-off.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { beginNote, codesOf, paragraph, placeIdea } from './begun-note.js';

let app: TestApp;
let officer: Browser;
let base: string;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
  ({ base } = await beginNote(app, officer));
});
afterAll(() => app.close());

describe('a new note', () => {
  test('has a paragraph for each theme, with a text that says what it is and the ideas of the theme', async () => {
    const page = await officer.visit(await paragraph(officer, base, 'Vervoer'));
    expect(page.$('.oogst-prose').text()).toContain('Bij dit thema staan 2 ideeën, allemaal uit workshop 1');
    expect(page.$('.oogst-prose').text()).toContain('Deze tekst is samengesteld uit de gegevens');
    expect(codesOf(page)).toEqual(['W01-001', 'W01-003']);
    expect((await officer.visit(base)).$('.oogst-meter').text()).toContain('4 van 5 ideeën');
  });

  test('begins from the list that was signed off, and not from what came after', async () => {
    const { projectId, base: other } = await beginNote(app, officer);
    await app.db.deleteFrom('policy_note').where('project_id', '=', projectId).execute();
    const seen = contentHash(await readPresentContent(app.db, { id: projectId, laws: [] }));
    const signature = { note: '', reason: 'later', seen };
    await signOff(app.db, { id: projectId, laws: [] }, officer.personId, signature);
    await app.db
      .insertInto('theme')
      .values({ project_id: projectId, key: 'p3', name: 'Later bedacht', origin: 'person' })
      .execute();
    await placeIdea(app, projectId, 'W01-005', 'p3');
    const begin = await officer.visit(other);
    expect(begin.$('.utrecht-alert').text()).toContain('versie 1 van de themalijst, vastgesteld door Sanne');
    const page = await officer.submit(begin, 'main form');
    expect(page.$('.oogst-outline').text()).not.toContain('Later bedacht');
    expect(page.$('.oogst-meter').text()).toContain('4 van 5');
  });

  test('is begun once, also when two press the button', async () => {
    const begin = await officer.visit(base);
    const token = begin.$('input[name="_csrf"]').first().val() as string;
    const before = begin.$('.oogst-outline__row').length;
    const again = await officer.post(`${base}/begin`, { _csrf: token, themes: ['p1', 'p2'] });
    expect(again.$('.oogst-outline__row')).toHaveLength(before);
  });

  test('reads as one text with its sources', async () => {
    const page = await officer.visit(`${base}/read`);
    expect(page.$('h3').first().text()).toBe('1.1 Duidelijke taal');
    expect(page.$('#W01-003').text()).toContain('een *buurtbus* zou helpen');
    expect(page.$('#W01-003 dd a').attr('href')).toBe('#p1.2');
  });
});

describe('writing', () => {
  test('shows a preview without saving', async () => {
    const href = await paragraph(officer, base, 'Vervoer');
    const edit = await officer.visit(`${href}/edit`);
    const preview = await officer.submit(edit, 'button[value="preview"]', { body: 'Zie **W01-001** <b>' });
    expect(preview.$('#preview .oogst-prose').html()?.trim()).toMatch(
      /^<p>Zie <strong><a class="oogst-code" href="\/projects\/\d+\/ideas\/W01-001">W01-001<\/a><\/strong> &lt;b&gt;<\/p>$/,
    );
    expect(preview.$('textarea').text().trim()).toBe('Zie **W01-001** <b>');
    expect((await officer.visit(href)).$('.oogst-prose').text()).not.toContain('Zie');
  });

  test('keeps the typed text when the title is missing', async () => {
    const edit = await officer.visit(`${await paragraph(officer, base, 'Vervoer')}/edit`);
    const refused = await officer.submit(edit, 'main form', { title: ' ', body: 'mijn tekst' });
    expect(refused.status).toBe(422);
    expect(refused.$('[data-error-summary]').text()).toContain('Vul een titel in.');
    expect(refused.$('textarea').text().trim()).toBe('mijn tekst');
  });

  test('shows the second of two writers both texts and loses none', async () => {
    const href = await paragraph(officer, base, 'Duidelijke taal');
    const other = await app.signIn('policy-officer', 'Bram');
    const mine = await officer.visit(`${href}/edit`);
    const theirs = await other.visit(`${href}/edit`);
    await other.submit(theirs, 'main form', { body: 'tekst van Bram' });
    const conflict = await officer.submit(mine, 'main form', { body: 'tekst van Sanne' });
    expect(conflict.status).toBe(409);
    expect(conflict.$('.oogst-compare').text()).toContain('tekst van Bram');
    expect(conflict.$('.oogst-compare').text()).toContain('tekst van Sanne');
    expect(conflict.$('[role="alert"]').text()).toContain('Bram');
    const saved = await officer.submit(conflict, 'main form', { body: 'beide teksten' });
    expect(saved.$('.oogst-prose').text().trim()).toBe('beide teksten');
    const versions = await app.db
      .selectFrom('note_revision as r')
      .where('r.part_id', '=', Number(href.split('/').at(-1)))
      .orderBy('r.version')
      .select('r.body')
      .execute();
    expect(versions.map(({ body }) => body).slice(1)).toEqual(['tekst van Bram', 'beide teksten']);
  });

  test('links the ideas whose codes stand in the text, and lets them go with the code', async () => {
    const href = await paragraph(officer, base, 'Vervoer');
    const write = async (body: string): Promise<string[]> => {
      const page = await officer.submit(await officer.visit(`${href}/edit`), 'main form', { body });
      return codesOf(page);
    };
    expect(await write('zie W01-005 en W99-1')).toEqual(['W01-001', 'W01-003', 'W01-005']);
    expect(await write('zie niets')).toEqual(['W01-001', 'W01-003']);
  });
});

describe('the order', () => {
  test('changes by buttons, and numbers follow', async () => {
    const page = await officer.visit(base);
    const titles = (from: typeof page): string[] =>
      from
        .$('.oogst-outline__title')
        .map((_, element) => from.$(element).text())
        .get();
    expect(titles(page)).toEqual(['1.1 Duidelijke taal', '1.2 Vervoer']);
    const row = page.$('.oogst-outline__row').last();
    const moved = await officer.submit(page, `form[action="${row.find('form').attr('action')}"]`);
    expect(titles(moved)).toEqual(['1.1 Vervoer', '1.2 Duidelijke taal']);
  });

  test('takes a chapter out with its paragraphs, and puts it back as it was', async () => {
    const { base: note } = await beginNote(app, officer);
    const chapter = (await officer.visit(note)).$('h2 a').first().attr('href') ?? '';
    const without = await officer.submit(await officer.visit(chapter), `form[action="${chapter}/remove"]`);
    expect(without.$('.oogst-meter').text()).toContain('0 van 5');
    const back = await officer.submit(without, `form[action="${chapter}/put-back"]`);
    expect(back.$('.oogst-outline__row')).toHaveLength(2);
    expect(back.$('.oogst-meter').text()).toContain('4 van 5');
  });

  test('a paragraph moves to another chapter', async () => {
    const { base: note } = await beginNote(app, officer);
    const form = await officer.visit(`${note}/new`);
    await officer.submit(form, 'main form', { title: 'Slot', chapter: '' });
    const href = await paragraph(officer, note, 'Vervoer');
    await officer.submit(await officer.visit(href), `form[action="${href}/move"]`);
    const page = await officer.visit(note);
    expect(page.$('.oogst-outline__title').text()).toContain('2.1 Vervoer');
  });
});

test('a proposition takes some of the themes and leaves the note alone', async () => {
  const { projectId, base: note } = await beginNote(app, officer);
  const begin = await officer.visit(`/projects/${projectId}/proposition`);
  expect(begin.$('input[name="themes"]:checked')).toHaveLength(0);
  const page = await officer.submit(begin, 'main form', { themes: 'p1' });
  expect(page.path).toBe(`/projects/${projectId}/proposition`);
  expect(page.$('.oogst-outline__title').text()).toBe('1.1 Vervoer');
  const href = await paragraph(officer, page.path, 'Vervoer');
  const ask = await officer.visit(href);
  expect(ask.$('.oogst-prose h2').first().text()).toBe('Wat wij vragen');
  expect(ask.$('.oogst-prose').text()).toContain('Bij dit thema staan 2 ideeën');
  expect(codesOf(ask)).toEqual(['W01-001', 'W01-003']);
  expect((await officer.visit(note)).$('.oogst-outline__row')).toHaveLength(2);
  // Its paragraphs are not those of the note.
  expect((await officer.visit(href.replace('proposition', 'note'))).status).toBe(404);
  const idea = await officer.visit(`/projects/${projectId}/ideas/W01-001`);
  expect(idea.html).not.toContain('/proposition/');
});

test('a part of another project cannot be reached', async () => {
  const { base: other } = await beginNote(app, officer);
  const foreign = (await paragraph(officer, other, 'Vervoer')).split('/').at(-1);
  expect((await officer.visit(`${base}/parts/${foreign}`)).status).toBe(404);
  expect((await officer.visit(`${base}/parts/${foreign}/edit`)).status).toBe(404);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../src/csv/index.js';
import { paragraphsOfIdeas } from '../../../src/publish/index.js';
import { readNote } from '../../../src/publish/source/read-note.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { beginNote, codesOf, paragraph, placeIdea } from './begun-note.js';

let app: TestApp;
let officer: Browser;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

describe('linking', () => {
  test('finds ideas by words and by code, and links what is ticked', async () => {
    const { base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    const byCode = await officer.visit(`${href}/links?q=W01-005`);
    expect(codesOf(byCode, 'found')).toEqual(['W01-005']);
    const byWords = await officer.visit(`${href}/links?q=heel+iets`);
    expect(codesOf(byWords, 'found')).toEqual(['W01-005']);
    const linked = await officer.submit(byWords, '#ideas', { ideas: 'W01-005' });
    expect(codesOf(linked, 'linked')).toEqual(['W01-001', 'W01-003', 'W01-005']);
    expect((await officer.visit(`${href}/links?q=iets`)).$('#found').text()).toContain('0 ideeën');
  });

  test('refuses an empty choice and keeps the question', async () => {
    const { base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    const page = await officer.visit(`${href}/links?q=iets`);
    const refused = await officer.submit(page, '#ideas');
    expect(refused.status).toBe(422);
    expect(refused.$('[data-error-summary]').text()).toContain('Vink eerst een of meer ideeën aan.');
    expect(codesOf(refused, 'found')).toEqual(['W01-005']);
  });

  test('takes a theme with exceptions, and does not propose those again', async () => {
    const { projectId, base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Duidelijke taal');
    const offer = await officer.visit(`${href}/links?theme=p1`);
    expect(offer.$('#ideas input[name="ideas"]:checked')).toHaveLength(2);
    const linked = await officer.submit(offer, '#ideas', { ideas: 'W01-003' });
    expect(codesOf(linked, 'linked')).toEqual(['W01-003', 'W02-002', 'W02-004']);
    expect(linked.$('section[aria-labelledby="themes"]').text()).toContain('Vervoer');
    // An idea that comes into the theme later is proposed; the exception is not.
    await placeIdea(app, projectId, 'W01-005', 'p1');
    const later = await officer.visit(`${href}/links?theme=p1`);
    const ticked = (code: string) => later.$(`#ideas input[value="${code}"]`).is('[checked]');
    expect([ticked('W01-001'), ticked('W01-005')]).toEqual([false, true]);
  });

  test('does not take along what came into the theme after the page was shown', async () => {
    const { projectId, base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Duidelijke taal');
    const offer = await officer.visit(`${href}/links?theme=p1`);
    await placeIdea(app, projectId, 'W01-005', 'p1');
    await officer.submit(offer, '#ideas');
    const again = await officer.visit(`${href}/links?theme=p1`);
    expect(codesOf(again, 'found')).toEqual(['W01-005']);
    expect(again.$('#ideas input[value="W01-005"]').is('[checked]')).toBe(true);
  });

  test('takes links away, but not of an idea whose code stands in the text', async () => {
    const { base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    await officer.submit(await officer.visit(`${href}/edit`), 'main form', { body: 'zie W01-001' });
    const page = await officer.visit(`${href}/links`);
    const after = await officer.submit(page, `form[action="${href}/links/unlink"]`, {
      ideas: ['W01-001', 'W01-003'],
    });
    expect(codesOf(after, 'linked')).toEqual(['W01-001']);
    expect(after.$('.oogst-flash').text()).toContain('W01-001');
    // It goes with its code.
    await officer.submit(await officer.visit(`${href}/edit`), 'main form', { body: 'niets' });
    expect(codesOf(await officer.visit(href))).toEqual([]);
  });

  test('follows a theme that goes up in another', async () => {
    const { projectId, base } = await beginNote(app, officer);
    await app.db
      .updateTable('theme')
      .set({ merged_into: 'p2' })
      .where('project_id', '=', projectId)
      .where('key', '=', 'p1')
      .execute();
    const href = await paragraph(officer, base, 'Vervoer');
    const page = await officer.visit(`${href}/links`);
    expect(page.$('section[aria-labelledby="themes"]').text()).toContain('Duidelijke taal');
    const theme = await officer.visit(`/projects/${projectId}/themes/p2`);
    expect(theme.$(`a[href="${href}"]`).text()).toBe('In paragraaf 1.2');
    await officer.submit(page, `form[action="${href}/themes/unlink"]`);
    expect((await officer.visit(`/projects/${projectId}/themes/p2`)).$(`a[href="${href}"]`)).toHaveLength(0);
  });
});

describe('ideas ticked on a page of the themes', () => {
  const CHOOSE = 'button[formaction$="/note/choose"]';

  test.each(['themes/p1', 'board', 'search?q=iets'])('go from %s to a paragraph', async (address) => {
    const { projectId, base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Duidelijke taal');
    const page = await officer.visit(`/projects/${projectId}/${address}`);
    const code = page.$('main input[name="ideas"]').first().val() as string;
    const chosen = await officer.submit(page, CHOOSE, { ideas: code });
    expect(chosen.status).toBe(200);
    expect(chosen.$('#ideas .oogst-code').text()).toBe(code);
    const refused = await officer.submit(chosen, '#ideas');
    expect(refused.status).toBe(422);
    expect(refused.$('[data-error-summary]').text()).toContain('Kies een paragraaf.');
    const linked = await officer.submit(refused, '#ideas', {
      ideas: code,
      part: href.split('/').at(-1) ?? '',
    });
    expect(linked.path).toBe(href);
    expect(linked.$('section[aria-labelledby="links"] .oogst-code').text()).toContain(code);
  });

  test('are asked for where none is ticked, and the note where there is none', async () => {
    const { projectId } = await beginNote(app, officer);
    const page = await officer.visit(`/projects/${projectId}/themes/p1`);
    expect((await officer.submit(page, CHOOSE)).$('main').text()).toContain('U hebt geen ideeën aangevinkt');
    await app.db.deleteFrom('policy_note').where('project_id', '=', projectId).execute();
    const without = await officer.submit(page, CHOOSE, { ideas: 'W01-001' });
    expect(without.path).toBe(`/projects/${projectId}/note`);
    expect(without.$('.oogst-flash').text()).toContain('Er is nog geen nota');
  });
});

describe('ideas that no paragraph carries', () => {
  test('are listed, filtered, and linked many at once', async () => {
    const { base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    const partId = href.split('/').at(-1) ?? '';
    await officer.submit(await officer.visit(href), `form[action="${href}/remove"]`);
    const page = await officer.visit(`${base}/uncovered`);
    expect(page.$('#ideas .oogst-code').text()).toBe('W01-001W01-003W01-005');
    expect(page.$('.oogst-meter').text()).toContain('2 van 5');
    const some = await officer.visit(`${base}/uncovered?theme=p1`);
    expect(some.$('#ideas .oogst-code').text()).toBe('W01-001W01-003');

    const refused = await officer.submit(some, '#ideas', { ideas: 'W01-003' });
    expect(refused.status).toBe(422);
    expect(refused.$('#part-error').text()).toContain('Kies een paragraaf.');
    expect(refused.$('input[value="W01-003"]').is('[checked]')).toBe(true);

    const other = (await paragraph(officer, base, 'Duidelijke taal')).split('/').at(-1) ?? '';
    const done = await officer.submit(refused, '#ideas', { part: other, ideas: 'W01-003' });
    expect(done.$('.oogst-flash').text()).toContain('1 idee staat nu in 1.1 Duidelijke taal.');
    expect(done.$('#ideas .oogst-code').text()).toBe('W01-001');
    // A paragraph that was removed is no place for an idea.
    const gone = await officer.submit(done, '#ideas', { part: partId, ideas: 'W01-001' });
    expect(gone.status).toBe(422);
    const all = await officer.submit(await officer.visit(`${base}/uncovered`), '#ideas', {
      part: other,
      all: 'yes',
    });
    expect(all.$('.oogst-meter').text()).toContain('5 van 5');
  });
});

describe('the ledger', () => {
  test('goes both ways, on its page and on those of ideas and themes', async () => {
    const { projectId, base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    const byParagraph = await officer.visit(`${base}/ledger`);
    expect(byParagraph.$('.oogst-ledger__row').last().find('.oogst-code').text()).toBe('W01-001W01-003');
    const byIdea = await officer.visit(`${base}/ledger?by=idea`);
    expect(byIdea.$('.oogst-ledger__row').first().find('dd').text()).toBe('1.2 Vervoer');
    expect(byIdea.$('.oogst-ledger__row').last().text()).toContain('nog in geen paragraaf');
    const idea = await officer.visit(`/projects/${projectId}/ideas/W01-001`);
    expect(idea.$(`a[href="${href}"]`).text()).toBe('In paragraaf 1.2');
    const theme = await officer.visit(`/projects/${projectId}/themes/p1`);
    expect(theme.$(`a[href="${href}"]`).text()).toBe('In paragraaf 1.2');
  });

  test('says nothing about the note to a facilitator', async () => {
    const { projectId } = await beginNote(app, officer);
    const facilitator = await app.signIn('facilitator');
    const workshop = await app.db
      .selectFrom('workshop')
      .select('id')
      .where('project_id', '=', projectId)
      .where('number', '=', 1)
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('workshop_facilitator')
      .values({ workshop_id: workshop.id, person_id: facilitator.personId })
      .execute();
    const idea = await facilitator.visit(`/projects/${projectId}/ideas/W01-001`);
    expect(idea.status).toBe(200);
    expect(idea.html).not.toContain('/note');
  });

  test('is a file with a line for each idea in each paragraph, and one for an idea in none', async () => {
    const { projectId, base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Duidelijke taal');
    await officer.submit(await officer.visit(`${href}/edit`), 'main form', { body: 'zie W01-001' });
    const page = await officer.visit(`${base}/ledger`);
    const token = page.$('input[name="_csrf"]').first().val() as string;
    const answer = await officer.postRaw(
      `/projects/${projectId}/export/ledger`,
      new URLSearchParams({ _csrf: token }).toString(),
    );
    const { columns, rows } = await readCsv(Buffer.from(await answer.arrayBuffer()));
    const cell = (row: number, name: string) => rows[row]?.cells[columns.indexOf(name)];
    expect(rows.map((_, row) => [cell(row, 'Code'), cell(row, 'Nummer'), cell(row, 'Gekoppeld')])).toEqual([
      ['W01-001', '1.1', 'staat in de tekst'],
      ['W01-001', '1.2', 'via het thema'],
      ['W02-002', '1.1', 'via het thema'],
      ['W01-003', '1.2', 'via het thema'],
      ['W02-004', '1.1', 'via het thema'],
      ['W01-005', '', ''],
    ]);
  });

  test('is there for other rooms: by ids of ideas, and as the source of documents', async () => {
    const { projectId } = await beginNote(app, officer);
    const ideas = await app.db
      .selectFrom('idea')
      .select(['id', 'code'])
      .where('project_id', '=', projectId)
      .orderBy('id')
      .execute();
    const refs = await paragraphsOfIdeas(
      app.db,
      projectId,
      ideas.map(({ id }) => id),
    );
    expect(ideas.map(({ id }) => refs.get(id)?.map(({ number, title }) => `${number} ${title}`))).toEqual([
      ['1.2 Vervoer'],
      ['1.1 Duidelijke taal'],
      ['1.2 Vervoer'],
      ['1.1 Duidelijke taal'],
      undefined,
    ]);
    const note = await readNote(app.db, projectId);
    expect(note?.chapters[0]?.paragraphs[1]).toMatchObject({
      title: 'Vervoer',
      ideaCodes: ['W01-001', 'W01-003'],
      themeKeys: ['p1'],
    });
    expect(await readNote(app.db, projectId + 1000)).toBeNull();
  });
});

describe('talking it over', () => {
  test('a comment is placed, resolved and opened again', async () => {
    const { base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    const empty = await officer.submit(await officer.visit(href), `form[action="${href}/comments"]`);
    expect(empty.status).toBe(422);
    const placed = await officer.submit(empty, `form[action="${href}/comments"]`, {
      text: 'Klopt <b>dit</b>?',
    });
    expect(placed.$('section[aria-labelledby="comments"]').text()).toContain('Klopt <b>dit</b>?');
    expect((await officer.visit(base)).$('.oogst-outline').text()).toContain('1 opmerking open');
    const resolved = await officer.submit(placed, 'form[action$="/resolve"]');
    expect(resolved.$('details').text()).toContain('Afgehandeld door Sanne');
    expect((await officer.visit(base)).$('.oogst-outline').text()).not.toContain('opmerking open');
    const open = await officer.submit(resolved, 'form[action$="/reopen"]');
    expect(open.$('form[action$="/resolve"]')).toHaveLength(1);
  });

  test('an earlier version shows what changed and comes back as a new one', async () => {
    const { base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    for (const body of ['de oude zin', 'de nieuwe zin']) {
      await officer.submit(await officer.visit(`${href}/edit`), 'main form', { body });
    }
    const history = await officer.visit(`${href}/history`);
    expect(history.$('.oogst-difference ins').text()).toBe('nieuwe');
    expect(history.$('.oogst-difference del').text()).toBe('oude');
    const earlier = await officer.visit(`${href}/history?version=2`);
    const back = await officer.submit(earlier, `form[action="${href}/restore"]`);
    expect(back.$('.oogst-prose').text().trim()).toBe('de oude zin');
    expect((await officer.visit(`${href}/history`)).$('.oogst-contents').text()).toContain(
      'teruggezet uit versie 2',
    );
    // Somebody wrote in between: nothing is put over it.
    const stale = await officer.submit(earlier, `form[action="${href}/restore"]`);
    expect(stale.$('.oogst-flash').text()).toContain('zojuist gewijzigd');
  });
});

describe('an idea that does not take part any more', () => {
  test('hands its place to what it was split into, and gets it back when that is taken back', async () => {
    const { projectId, base } = await beginNote(app, officer);
    const href = await paragraph(officer, base, 'Vervoer');
    await separateIdea(app.db, projectId, officer.personId, 'W01-001', 1, [
      { text: 'de bus rijdt niet', target: null },
      { text: 'en is te duur', target: null },
    ]);
    expect(codesOf(await officer.visit(href))).toEqual(['W01-003', 'W01-001a', 'W01-001b']);
    expect((await officer.visit(base)).$('.oogst-meter').text()).toContain('5 van 6');
    // One of the two does not belong here.
    const links = await officer.visit(`${href}/links`);
    const form = `form[action="${href}/links/unlink"]`;
    const without = await officer.submit(links, form, { ideas: 'W01-001b' });
    expect(codesOf(without, 'linked')).toEqual(['W01-003', 'W01-001a']);
    expect((await officer.visit(`${base}/uncovered`)).$('#ideas .oogst-code').text()).toBe('W01-005W01-001b');
    const [act] = await app.db
      .selectFrom('act')
      .select('id')
      .where('project_id', '=', projectId)
      .where('verb', '=', 'separate')
      .execute();
    const options = { withDependents: true, shown: [], reason: null };
    await undoAct(app.db, projectId, officer.personId, act?.id ?? '', options);
    expect(codesOf(await officer.visit(href))).toEqual(['W01-001', 'W01-003']);
  });

  test('hands its place to the idea that it was joined with, once', async () => {
    const { projectId, base } = await beginNote(app, officer);
    await joinIdeas(app.db, projectId, officer.personId, 'W01-005', ['W01-001', 'W01-003']);
    const page = await officer.visit(await paragraph(officer, base, 'Vervoer'));
    expect(codesOf(page)).toEqual(['W01-005']);
    const ledger = await officer.visit(`${base}/ledger?by=idea`);
    expect(ledger.$('.oogst-ledger__row').last().text()).toContain('1.2 Vervoer');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Anna Beleid');
});
afterAll(() => app.close());

const ideaTexts = (page: Page): string[] =>
  page
    .$('[data-ideas] .oogst-idea__text')
    .map((_, element) => page.$(element).text())
    .get();

describe('the way from an empty house to ideas, without JavaScript', () => {
  let project: string;

  it('begins a project with the three laws, and says what to do next', async () => {
    const list = await officer.visit('/');
    expect(list.path).toBe('/projects');
    const form = await officer.visit('/projects/new');
    expect(form.$('textarea[name=laws]').text()).toContain('Wmo\nParticipatiewet\nJeugdwet');
    const page = await officer.submit(form, 'main form', { name: 'Kadernota 2027', goal: 'Minder regels' });
    project = page.path;
    expect(page.$('h1').text()).toBe('Kadernota 2027');
    expect(page.$('main').text()).toContain('Voeg de workshops toe');
  });

  it('keeps what was typed when the name is missing', async () => {
    const form = await officer.visit('/projects/new');
    const page = await officer.submit(form, 'main form', { name: ' \u200b ', goal: 'Het doel', laws: 'Wmo' });
    expect(page.status).toBe(422);
    expect(page.$('textarea[name=goal]').text()).toContain('Het doel');
    expect(page.$('a[href="#name"]').text()).toContain('Vul dit veld in.');
  });

  it('adds a workshop with facilitators, times and links', async () => {
    const form = await officer.visit(`${project}/workshops/new`);
    expect(form.$('input[name=number]').val()).toBe('1');
    const page = await officer.submit(form, 'main form', {
      number: '7',
      title: 'Data en vertrouwen',
      startsAt: '2026-11-19T15:00',
      endsAt: '2026-11-19T16:15',
      facilitators: [String(officer.personId)],
      linkTitle1: 'Dia’s',
      linkUrl1: 'https://example.org/dias',
      questions: 'Wie beslist?',
    });
    expect(page.path).toBe(project);
    expect(page.$('.oogst-card').text()).toContain('Anna Beleid');
    const capture = await officer.visit(`${project}/workshops/7`);
    expect(capture.$('a[href="https://example.org/dias"]').text()).toBe('Dia’s');
    expect(capture.$('main').text()).toContain('15:00 – 16:15');
  });

  it('refuses a link that is no web address, an end before the start and a number that is taken', async () => {
    const form = await officer.visit(`${project}/workshops/new`);
    const bad = await officer.submit(form, 'main form', {
      number: '8',
      title: 'x',
      startsAt: '2026-11-19T15:00',
      endsAt: '2026-11-19T14:00',
      linkUrl1: 'javascript:alert(1)',
    });
    expect(bad.status).toBe(422);
    expect(bad.$('.oogst-error-summary a').length).toBe(2);
    const taken = await officer.submit(form, 'main form', { number: '7', title: 'x' });
    expect(taken.$('.oogst-error-summary').text()).toContain('al een workshop met dit nummer');
  });

  it('saves an idea with its code, and comes back with the field empty, focused, and kind and perspective kept', async () => {
    const page = await officer.visit(`${project}/workshops/7`);
    expect(page.$('textarea[name=text]').attr('autofocus')).toBeDefined();
    const saved = await officer.submit(page, 'form.oogst-capture', {
      text: 'Eén loket,\r\nook op zaterdag',
      kind: 'bottleneck',
      perspective: 'resident',
      laws: ['wmo'],
    });
    expect(saved.path).toBe(`${project}/workshops/7`);
    expect(saved.$('.oogst-flash').text()).toContain('W07-1 is opgeslagen');
    expect(ideaTexts(saved)).toEqual(['Eén loket,\nook op zaterdag']);
    expect(saved.$('[data-count]').text()).toBe('1');
    expect(saved.$('textarea[name=text]').text().trim()).toBe('');
    expect(saved.$('input[name=kind]:checked').val()).toBe('bottleneck');
    expect(saved.$('select[name=perspective]').val()).toBe('resident');
    expect(saved.$('input[name=laws]:checked').length).toBe(0);
    const next = await officer.submit(saved, 'form.oogst-capture', { text: 'Tweede' });
    expect(ideaTexts(next)).toEqual(['Tweede', 'Eén loket,\nook op zaterdag']);
    expect(next.$('li[data-code]').first().attr('data-code')).toBe('W07-2');
  });

  it('gives the first idea of a planned workshop an open workshop', async () => {
    const page = await officer.visit(`${project}/workshops/7`);
    expect(page.$('.oogst-page-heading').text()).toContain('Open');
  });

  it('keeps the number of a workshop once there are ideas, and does not delete it', async () => {
    const form = await officer.visit(`${project}/workshops/7/edit`);
    const page = await officer.submit(form, 'main form', { number: '9' });
    expect(page.status).toBe(422);
    expect(page.$('.oogst-error-summary').text()).toContain('ligt vast');
    const kept = await officer.post(`${project}/workshops/7/delete`, { _csrf: csrfOf(form) });
    expect(kept.$('.oogst-flash').text()).toContain('blijft daarom staan');
  });

  it('edits an idea, withdraws and restores it, and shows all of it as history', async () => {
    const edit = await officer.visit(`${project}/ideas/W07-2/edit?from=workshop`);
    const back = await officer.submit(edit, 'main form', { text: 'Tweede, beter' });
    expect(back.path).toBe(`${project}/workshops/7`);
    let page = await officer.visit(`${project}/ideas/w07-2`);
    page = await officer.submit(page, 'form[action$="/withdraw"]');
    expect(page.$('main').text()).toContain('Ingetrokken');
    expect((await officer.visit(`${project}/workshops/7`)).$('[data-count]').text()).toBe('1');
    page = await officer.submit(page, 'form[action$="/restore"]');
    const texts = page
      .$('ol.oogst-ideas .oogst-idea__text')
      .map((_, element) => page.$(element).text())
      .get();
    expect(texts).toEqual(['Tweede, beter', 'Tweede, beter', 'Tweede, beter', 'Tweede']);
    expect(page.$('ol.oogst-ideas').text()).toContain('door Anna Beleid');
  });

  it('answers the second of two people who edit with both texts, and saves on a second thought', async () => {
    const edit = await officer.visit(`${project}/ideas/W07-1/edit`);
    await officer.submit(edit, 'main form', { text: 'Van de ander' });
    const conflict = await officer.submit(edit, 'main form', { text: 'Van mij' });
    expect(conflict.status).toBe(409);
    expect(conflict.$('.oogst-idea__text').text()).toBe('Van de ander');
    expect(conflict.$('textarea[name=text]').text().trim()).toBe('Van mij');
    const saved = await officer.submit(conflict, 'main form');
    expect(saved.$('.oogst-idea__text').first().text()).toBe('Van mij');
  });

  it('captures outside a workshop with codes of their own', async () => {
    const page = await officer.visit(`${project}/workshops/0`);
    const saved = await officer.submit(page, 'form.oogst-capture', { text: 'Los idee' });
    expect(saved.$('li[data-code]').attr('data-code')).toBe('W00-1');
  });

  it('copies workshops and laws without ideas, archives, and deletes after the name was typed', async () => {
    let page = await officer.submit(await officer.visit(`${project}/copy`), 'main form');
    const copy = page.path;
    expect(page.$('h1').text()).toBe('Kopie van Kadernota 2027');
    expect(page.$('.oogst-card').text()).toContain('0 ideeën');
    page = await officer.submit(page, 'form[action$="/archive"]');
    expect(page.$('.oogst-flash').text()).toContain('staat in het archief');
    expect(page.$('main .oogst-grid').text()).not.toContain('Kopie');
    expect((await officer.visit('/projects/archived')).$('.oogst-grid').text()).toContain('Kopie');
    const closed = await officer.visit(`${copy}/workshops/7`);
    expect(closed.$('form.oogst-capture').length).toBe(0);
    const wrong = await officer.submit(await officer.visit(`${copy}/delete`), 'main form', { name: 'Nee' });
    expect(wrong.status).toBe(422);
    const gone = await officer.submit(wrong, 'main form', { name: 'kopie van  kadernota 2027' });
    expect(gone.path).toBe('/projects');
    expect((await officer.visit(copy)).status).toBe(404);
    const events = await app.db
      .selectFrom('audit_event')
      .select(['action', 'person_id'])
      .where('subject', '=', `project:${copy.split('/').at(-1)}`)
      .orderBy('id')
      .execute();
    expect(events).toEqual([
      { action: 'project.archived', person_id: officer.personId },
      { action: 'project.deleted', person_id: officer.personId },
    ]);
  });
});

it('leads an administrator who began empty to the example', async () => {
  await app.db.deleteFrom('project').execute();
  const administrator = await app.signIn('administrator');
  const page = await administrator.visit('/projects');
  expect(page.$('main a[href="/setup/start"]').text()).toContain('voorbeeld');
  expect((await administrator.visit('/setup/start')).status).toBe(200);
  expect((await officer.visit('/projects')).$('main a[href="/setup/start"]').length).toBe(0);
});

function csrfOf(page: Page): string {
  return String(page.$('input[name=_csrf]').first().val());
}

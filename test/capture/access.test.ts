// Who sees what: a facilitator what is assigned to them and nothing else; somebody unknown nothing.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { makeRoom, type Room } from './rooms.js';

let app: TestApp;
let officer: Browser;
let facilitator: Browser;
let own: Room;
let other: Room;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  facilitator = await app.signIn('facilitator');
  own = await makeRoom(app.db, [facilitator.personId], 'Eigen traject');
  other = await makeRoom(app.db, [], 'Andermans traject');
  await app.db
    .insertInto('workshop')
    .values({ project_id: own.projectId, number: 8, title: 'Niet van mij' })
    .execute();
  for (const room of [own, other]) {
    await officer.submit(await officer.visit(room.workshop), 'form.oogst-capture', {
      text: `Idee in ${room.project}`,
    });
  }
  await officer.submit(await officer.visit(`${own.project}/workshops/8`), 'form.oogst-capture', {
    text: 'Acht',
  });
  await officer.submit(await officer.visit(`${own.project}/workshops/0`), 'form.oogst-capture', {
    text: 'Los',
  });
});
afterAll(() => app.close());

const token = async () =>
  String((await facilitator.visit(own.workshop)).$('input[name=_csrf]').first().val());

describe('a facilitator', () => {
  it('sees the projects and workshops that are assigned, and no others', async () => {
    const list = await facilitator.visit('/projects');
    expect(list.$('main').text()).toContain('Eigen traject');
    expect(list.$('main').text()).not.toContain('Andermans traject');
    // Two workshops and three ideas are there; one of each is theirs.
    expect(list.$('main').text()).toContain('1 workshop,');
    expect(list.$('main').text()).toContain('1 idee');
    expect((await officer.visit('/projects')).$('main').text()).toContain('2 workshops, 3 ideeën');
    expect(list.$('a[href="/projects/new"]').length).toBe(0);
    const project = await facilitator.visit(own.project);
    expect(project.$('.oogst-card').length).toBe(1);
    expect(project.$('main').text()).not.toContain('Niet van mij');
    expect(project.$('a[href$="/edit"], form[action$="/archive"], a[href$="/delete"]').length).toBe(0);
  });

  it('captures, edits and withdraws in the own workshop', async () => {
    const saved = await facilitator.submit(await facilitator.visit(own.workshop), 'form.oogst-capture', {
      text: 'Van de begeleider',
    });
    expect(saved.$('li[data-code]').first().attr('data-code')).toBe('W07-2');
    const edit = await facilitator.visit(`${own.project}/ideas/W07-2/edit`);
    expect((await facilitator.submit(edit, 'main form', { text: 'Beter' })).status).toBe(200);
    const gone = await facilitator.submit(
      await facilitator.visit(`${own.project}/ideas/W07-2`),
      'form[action$="/withdraw"]',
    );
    expect(gone.$('main').text()).toContain('Ingetrokken');
  });

  const hidden = (): string[] => [
    other.project,
    other.workshop,
    `${other.workshop}/changes`,
    `${other.workshop}/paste`,
    `${other.workshop}/quote`,
    `${other.project}/ideas/W07-1`,
    `${other.project}/ideas/W07-1/edit`,
    `${own.project}/workshops/8`,
    `${own.project}/workshops/8/changes`,
    `${own.project}/workshops/0`,
    `${own.project}/ideas/W08-1`,
    `${own.project}/ideas/W08-1/edit`,
    `${own.project}/ideas/W00-1`,
  ];

  it('gets the page for what is not there on everything else', async () => {
    for (const path of hidden()) {
      expect([path, (await facilitator.visit(path)).status]).toEqual([path, 404]);
    }
  });

  it('cannot change anything elsewhere either', async () => {
    const before = await app.db.selectFrom('idea').selectAll().orderBy('id').execute();
    const fields = {
      _csrf: await token(),
      text: 'x',
      kind: 'idea',
      perspective: '',
      version: '1',
      list: 'x',
      line: '1',
    };
    for (const path of [
      `${other.workshop}/ideas`,
      `${other.workshop}/quote`,
      `${other.workshop}/paste/preview`,
      `${other.workshop}/paste/confirm`,
      `${own.project}/workshops/8/ideas`,
      `${own.project}/workshops/0/ideas`,
      `${other.project}/ideas/W07-1/edit`,
      `${other.project}/ideas/W07-1/withdraw`,
      `${own.project}/ideas/W08-1/edit`,
      `${own.project}/ideas/W08-1/withdraw`,
      `${own.project}/ideas/W00-1/restore`,
    ]) {
      expect([path, (await facilitator.post(path, fields)).status]).toEqual([path, 404]);
    }
    expect(await app.db.selectFrom('idea').selectAll().orderBy('id').execute()).toEqual(before);
  });

  it('has no part in planning, also in the own project', async () => {
    const fields = { _csrf: await token(), name: 'x', status: 'closed' };
    for (const path of [
      '/edit',
      '/copy',
      '/delete',
      '/archive',
      '/workshops/new',
      '/workshops/7/edit',
      '/workshops/7/status',
      '/workshops/7/delete',
    ]) {
      expect([path, (await facilitator.post(own.project + path, fields)).status]).toEqual([path, 403]);
    }
    expect((await facilitator.visit(`${own.project}/ideas`)).status).toBe(403);
  });

  it('reads a closed workshop and changes nothing in it', async () => {
    const status = (value: 'open' | 'closed') =>
      app.db.updateTable('workshop').set({ status: value }).where('id', '=', own.workshopId).execute();
    await status('closed');
    const page = await facilitator.visit(own.workshop);
    expect(page.$('form.oogst-capture').length).toBe(0);
    expect(page.$('[data-ideas] form').length).toBe(0);
    expect((await facilitator.visit(`${own.project}/ideas/W07-1/edit`)).status).toBe(403);
    const fields = { _csrf: await token(), text: 'x', kind: 'idea', version: '1' };
    expect((await facilitator.post(`${own.project}/ideas/W07-1/withdraw`, fields)).status).toBe(403);
    expect((await facilitator.visit(`${own.workshop}/paste`)).status).toBe(403);
    await status('open');
  });

  it('sees nothing any more when the workshop is given to somebody else', async () => {
    await app.db.deleteFrom('workshop_facilitator').where('person_id', '=', facilitator.personId).execute();
    expect((await facilitator.visit(own.workshop)).status).toBe(404);
    expect((await facilitator.visit('/projects')).$('main').text()).toContain(
      'nog geen workshops op uw naam',
    );
  });
});

describe('an idea', () => {
  it('of another project is not found below this one', async () => {
    expect((await officer.visit(`${other.project}/ideas/W08-1`)).status).toBe(404);
  });
});

describe('an archived project', () => {
  it('is read, and takes no idea, list, quote or change of anybody', async () => {
    const archived = await makeRoom(app.db);
    const form = await officer.visit(archived.workshop);
    await officer.submit(form, 'form.oogst-capture', { text: 'Voor het archief' });
    await app.db
      .updateTable('project')
      .set({ archived_at: new Date() })
      .where('id', '=', archived.projectId)
      .execute();
    const token = String(form.$('input[name=_csrf]').first().val());
    const fields = { _csrf: token, text: 'Te laat', kind: 'idea', version: '1', list: 'x', line: '1' };
    const refused = await officer.post(`${archived.workshop}/ideas`, fields);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Te laat');
    expect((await officer.post(`${archived.workshop}/paste/confirm`, fields)).status).toBe(403);
    const edited = await officer.post(`${archived.project}/ideas/W07-1/edit`, fields);
    expect(edited.status).toBe(403);
    expect(edited.$('main').text()).toContain('Het traject is gearchiveerd');
    expect(edited.$('main li').text()).toContain('Te laat');
    expect((await officer.post(`${archived.workshop}/status`, { ...fields, status: 'closed' })).status).toBe(
      409,
    );
    expect((await officer.post(`${archived.project}/edit`, { ...fields, name: 'Anders' })).status).toBe(403);
    expect((await officer.visit(archived.workshop)).$('.oogst-idea__text').text()).toBe('Voor het archief');
  });
});

describe('somebody who is not signed in', () => {
  it('gets no page and no JSON with ideas', async () => {
    const stranger = app.browser();
    for (const path of [
      '/',
      '/projects',
      own.project,
      own.workshop,
      `${own.workshop}/changes`,
      `${own.project}/ideas`,
    ]) {
      const answer = await stranger.request(path, { method: 'GET' });
      const text = await answer.text();
      expect(text).not.toContain('Idee in');
      expect(text).not.toContain('Eigen traject');
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicationGate } from '../../../src/publish/index.js';
import { sourceParts } from '../../../src/publish/source/source-parts.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { beginNote } from '../note/begun-note.js';

let app: TestApp;
let officer: Browser;
let colleague: Browser;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
  colleague = await app.signIn('policy-officer', 'Murat');
});
afterAll(() => app.close());

const problems = (page: Page): string => page.$('[data-error-summary]').text();
const answersOf = async (projectId: number): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await sourceParts.dispositionsOf(app.db, projectId))].map(([code, { outcome, reason }]) => [
      code,
      `${outcome}: ${reason}`,
    ]),
  );

describe('answering ideas', () => {
  test('takes what is ticked, with owner and day, and counts it', async () => {
    const { projectId } = await beginNote(app, officer);
    const path = `/projects/${projectId}/dispositions`;
    const page = await officer.visit(path);
    expect(page.$('main').text()).toContain('0 van 5 ideeën beantwoord');
    const answer = { outcome: 'adopted', owner: 'Team Mobiliteit', dueOn: '2027-03-01' };
    const after = await officer.submit(page, '#ideas', { ...answer, ideas: ['W01-001', 'W01-003'] });
    expect([after.status, after.path]).toEqual([200, path]);
    expect(after.$('main').text()).toContain('2 van 5 ideeën beantwoord');
    expect(after.$('main').text()).toContain('Team Mobiliteit');
    expect(await sourceParts.dispositionsOf(app.db, projectId)).toEqual(
      new Map(
        ['W01-001', 'W01-003'].map((code) => [
          code,
          { outcome: 'adopted', reason: '', owner: 'Team Mobiliteit', dueOn: '2027-03-01' },
        ]),
      ),
    );
  });

  test('asks for a reason with a no and for a place with elsewhere, and keeps what was typed', async () => {
    const { projectId } = await beginNote(app, officer);
    const page = await officer.visit(`/projects/${projectId}/dispositions`);
    const no = await officer.submit(page, '#ideas', { outcome: 'not', ideas: 'W01-001', owner: 'Team Zorg' });
    expect(no.status).toBe(422);
    expect(problems(no)).toContain('Leg uit waarom het niet wordt overgenomen.');
    expect(no.$('[name="owner"]').val()).toBe('Team Zorg');
    expect(no.$('#ideas input[value="W01-001"][type="checkbox"]').is('[checked]')).toBe(true);
    const elsewhere = await officer.submit(page, '#ideas', { outcome: 'elsewhere', ideas: 'W01-001' });
    expect(problems(elsewhere)).toContain('Zeg waar het wordt behandeld.');
    const nobody = await officer.submit(page, '#ideas', { outcome: 'adopted' });
    expect(problems(nobody)).toContain('Vink eerst een of meer ideeën aan.');
    const nothing = await officer.submit(page, '#ideas', { ideas: 'W01-001', dueOn: '2027-02-31' });
    expect(problems(nothing)).toContain('Kies wat er met de ideeën gebeurt.');
    expect(problems(nothing)).toContain('Vul een datum in');
    expect(await answersOf(projectId)).toEqual({});
  });

  test('the table itself refuses a no without a reason', async () => {
    const { projectId, codes } = await beginNote(app, officer);
    const { id } = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', projectId)
      .where('code', '=', codes[0] ?? '')
      .executeTakeFirstOrThrow();
    const row = { idea_id: id, project_id: projectId, place: '', owner: '', version: 1, reason: '' };
    const insert = app.db.insertInto('disposition').values({ ...row, outcome: 'not' });
    await expect(insert.execute()).rejects.toThrow(/check/);
  });

  test('takes a whole theme but what was unticked', async () => {
    const { projectId } = await beginNote(app, officer);
    const page = await officer.visit(`/projects/${projectId}/dispositions?theme=p1&tick=all`);
    expect(page.$('#ideas .oogst-idea input[type="checkbox"][checked]')).toHaveLength(2);
    await officer.submit(page, '#ideas', { outcome: 'not', reason: 'Te duur', ideas: 'W01-003', all: 'yes' });
    expect(await answersOf(projectId)).toEqual({ 'W01-003': 'not: Te duur' });
  });

  test('takes the other pages of a selection along when asked to', async () => {
    const { projectId } = await beginNote(app, officer);
    const base = { project_id: projectId, kind: 'idea' as const };
    const more = Array.from({ length: 60 }, (_, at) => ({
      ...base,
      code: `W09-${100 + at}`,
      text: `nog ${at}`,
    }));
    await app.db.insertInto('idea').values(more).execute();
    const page = await officer.visit(`/projects/${projectId}/dispositions?tick=all`);
    expect(page.$('label[for="all"]').text()).toContain('Ook de 40 ideeën');
    const ticked = page
      .$('#ideas input[name="shown"]')
      .map((_, element) => page.$(element).val())
      .get();
    const but = ticked.filter((code) => code !== 'W01-001');
    await officer.submit(page, '#ideas', { outcome: 'examine', ideas: but, all: 'yes' });
    const gate = await publicationGate(app.db, projectId);
    expect(gate).toMatchObject({ total: 65, answered: 64, unanswered: ['W01-001'] });
  });

  test('shows who was first, changes nothing then, and keeps what was typed', async () => {
    const { projectId } = await beginNote(app, officer);
    const path = `/projects/${projectId}/dispositions?outcome=unanswered`;
    const [mine, theirs] = [await officer.visit(path), await colleague.visit(path)];
    await colleague.submit(theirs, '#ideas', { outcome: 'not', reason: 'Mag niet', ideas: 'W01-001' });
    const late = { outcome: 'adopted', reason: 'Goed plan', ideas: ['W01-001', 'W01-003'] };
    const conflict = await officer.submit(mine, '#ideas', late);
    expect(conflict.status).toBe(409);
    expect(conflict.$('section[aria-labelledby="conflicts"]').text()).toMatch(
      /W01-001[\s\S]*Mag niet[\s\S]*Murat/,
    );
    expect(conflict.$('[name="reason"]').val()).toBe('Goed plan');
    expect(conflict.$('input[value="W01-003"][type="checkbox"]').is('[checked]')).toBe(true);
    expect(conflict.$('input[value="W01-001"][type="checkbox"]').is('[checked]')).toBe(false);
    expect(await answersOf(projectId)).toEqual({ 'W01-001': 'not: Mag niet' });
    // Somebody who ticks it now has seen the other answer.
    await officer.submit(conflict, '#ideas', { ideas: ['W01-001', 'W01-003'] });
    expect(await answersOf(projectId)).toEqual({
      'W01-001': 'adopted: Goed plan',
      'W01-003': 'adopted: Goed plan',
    });
  });

  test('keeps every answer of an idea, the newest first', async () => {
    const { projectId } = await beginNote(app, officer);
    const path = `/projects/${projectId}/dispositions/W01-001`;
    const first = await officer.visit(path);
    const refused = await officer.submit(first, 'main form', { outcome: 'not' });
    expect(refused.status).toBe(422);
    const second = await officer.submit(first, 'main form', { outcome: 'not', reason: 'Te duur' });
    await officer.submit(second, 'main form', { outcome: 'examine', reason: 'Toch niet zo duur' });
    const history = (await officer.visit(path)).$('section[aria-labelledby="history"] li');
    expect(history).toHaveLength(2);
    expect(history.first().text()).toContain('Toch niet zo duur');
    const stale = await officer.submit(second, 'main form', { outcome: 'adopted' });
    expect(stale.status).toBe(409);
    expect(stale.$('#outcome, [name="outcome"][value="adopted"]').is('[checked]')).toBe(true);
  });

  test('can be taken away, which stays in the history, and given again', async () => {
    const { projectId } = await beginNote(app, officer);
    const path = `/projects/${projectId}/dispositions/W01-001`;
    const fresh = await officer.visit(path);
    expect(fresh.$('input[name="outcome"][value="unanswered"]')).toHaveLength(0);
    const given = await officer.submit(fresh, 'main form', { outcome: 'not', reason: 'Te duur' });
    const cleared = await officer.submit(given, 'main form', {
      outcome: 'unanswered',
      reason: 'De raad wil er nog over praten',
    });
    expect(cleared.$('main').text()).toContain('Dit idee heeft nog geen antwoord');
    expect(await answersOf(projectId)).toEqual({});
    const newest = cleared.$('section[aria-labelledby="history"] li').first().text();
    expect(newest).toContain('Antwoord weggehaald');
    expect(newest).toContain('De raad wil er nog over praten');
    const again = await officer.submit(cleared, 'main form', { outcome: 'adopted', reason: 'Toch wel' });
    expect(await answersOf(projectId)).toEqual({ 'W01-001': 'adopted: Toch wel' });
    expect(again.$('section[aria-labelledby="history"] li')).toHaveLength(3);
    expect((await publicationGate(app.db, projectId)).answered).toBe(1);
  });

  test('can be taken away of many at once, and whoever saw an older answer is told', async () => {
    const { projectId } = await beginNote(app, officer);
    const path = `/projects/${projectId}/dispositions?tick=all`;
    await officer.submit(await officer.visit(path), '#ideas', { outcome: 'adopted', reason: 'Ja' });
    const [mine, theirs] = [await officer.visit(path), await colleague.visit(path)];
    await officer.submit(mine, '#ideas', { outcome: 'unanswered', ideas: ['W01-001', 'W01-003'] });
    expect(Object.keys(await answersOf(projectId))).toHaveLength(3);
    const late = await colleague.submit(theirs, '#ideas', {
      outcome: 'not',
      reason: 'Nee',
      ideas: 'W01-001',
    });
    expect(late.status).toBe(409);
    expect(Object.keys(await answersOf(projectId))).toHaveLength(3);
  });

  test('leads to the ideas that still wait', async () => {
    const { projectId } = await beginNote(app, officer);
    const path = `/projects/${projectId}/dispositions`;
    const answer = { outcome: 'adopted', ideas: ['W01-001', 'W01-003'] };
    const page = await officer.submit(await officer.visit(path), '#ideas', answer);
    const link = page.$('main a[href$="?outcome=unanswered"]');
    expect(link.text()).toContain('3 ideeën zonder antwoord');
    expect((await officer.visit(link.attr('href') ?? '')).$('#ideas .oogst-idea')).toHaveLength(3);
  });

  test('asks no answer for what does not take part, and one for each part', async () => {
    const { projectId } = await beginNote(app, officer);
    await separateIdea(app.db, projectId, officer.personId, 'W01-001', 1, [
      { text: 'de bus rijdt', target: null },
      { text: 'niet meer', target: null },
    ]);
    await joinIdeas(app.db, projectId, officer.personId, 'W01-003', ['W01-005']);
    const gate = await publicationGate(app.db, projectId);
    expect(gate.unanswered).toEqual(['W02-002', 'W01-003', 'W02-004', 'W01-001a', 'W01-001b']);
  });

  test('can be taken along as a file', async () => {
    const { projectId } = await beginNote(app, officer);
    const page = await officer.visit(`/projects/${projectId}/dispositions`);
    const answer = { outcome: 'elsewhere', place: 'Uitvoeringsplan', reason: 'Loopt al', ideas: 'W01-001' };
    await officer.submit(page, '#ideas', answer);
    const form = await officer.visit(`/projects/${projectId}/export`);
    const file = await officer.submit(form, 'form[action$="/export/answers"]');
    expect(file.html).toContain('Uitvoeringsplan – Loopt al');
  });
});

describe('who may answer', () => {
  test('not a facilitator, and nobody in an archived project', async () => {
    const { projectId } = await beginNote(app, officer);
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`/projects/${projectId}/dispositions`)).status).toBe(403);
    const page = await officer.visit(`/projects/${projectId}/dispositions`);
    await app.db
      .updateTable('project')
      .set({ archived_at: new Date() })
      .where('id', '=', projectId)
      .execute();
    const refused = await officer.submit(page, '#ideas', { outcome: 'adopted', ideas: 'W01-001' });
    expect(refused.status).toBe(403);
    expect((await officer.visit(`/projects/${projectId}/dispositions`)).$('#answer')).toHaveLength(0);
  });
});

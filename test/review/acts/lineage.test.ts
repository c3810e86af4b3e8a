import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { moveIdeas } from '../../../src/review/ideas/place.service.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let sanne: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  sanne = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

async function analysed(...texts: string[]) {
  const { projectId, codes } = await insertProjectWithIdeas(app.db, texts);
  expect(await analyse(app, projectId, sanne.personId)).toBe('done');
  const all = async (withdrawn = false) =>
    (await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 100, withdrawn })).map(
      ({ code, themeKey, status }) => [code, themeKey, status],
    );
  const last = async () => {
    const { id } = await app.db
      .selectFrom('act')
      .select('id')
      .where('project_id', '=', projectId)
      .where('part_of', 'is', null)
      .where('undoes', 'is', null)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow();
    return id;
  };
  const by = [app.db, projectId, sanne.personId] as const;
  const undoneBy = async (id: string) =>
    (await app.db.selectFrom('act').select('undone_by').where('id', '=', id).executeTakeFirstOrThrow())
      .undone_by ?? '';
  return { projectId, codes, base: `/projects/${projectId}`, all, last, by, undoneBy };
}

describe('splitting a remark', () => {
  test('puts its parts in its place, keeps it, and can be taken back and done again', async () => {
    const it = await analysed('bus en bank', 'bank een');
    const [both = '', bank = ''] = it.codes;
    const before = await it.all();
    const parts = [
      { text: 'bus', target: 'k-bus' },
      { text: 'bank', target: null },
    ];
    const codes = await separateIdea(...it.by, both, 0, parts);
    expect(codes).toEqual([`${both}a`, `${both}b`]);
    const after = [
      [bank, 'k-bank', 'active'],
      [`${both}a`, 'k-bus', 'active'],
      [`${both}b`, null, 'active'],
    ];
    expect(await it.all()).toEqual(after);
    expect(await it.all(true)).toEqual([[both, 'k-bus', 'split'], ...after]);
    const { rest } = await readThemeOverview(app.db, it.projectId);
    expect([rest.ideaCount, rest.freshCount]).toEqual([3, 1]);

    const act = await it.last();
    await undoAct(...it.by, act, { withDependents: false });
    expect(await it.all()).toEqual(before);
    expect(await it.all(true)).toEqual(before);
    await undoAct(...it.by, await it.undoneBy(act), { withDependents: false });
    expect(await it.all()).toEqual(after);
  });

  test('once more gives its parts new codes, and a part can be split too', async () => {
    const it = await analysed('bus en bank');
    const [both = ''] = it.codes;
    const two = ['bus', 'bank'].map((text) => ({ text, target: null }));
    await separateIdea(...it.by, both, 0, two);
    await undoAct(...it.by, await it.last(), { withDependents: false });
    expect(await separateIdea(...it.by, both, 0, two)).toEqual([`${both}c`, `${both}d`]);
    expect(await separateIdea(...it.by, `${both}c`, 0, two)).toEqual([`${both}c1`, `${both}c2`]);
    expect((await it.all()).map(([code]) => code)).toEqual([`${both}d`, `${both}c1`, `${both}c2`]);
  });

  test('inherits what was noted of it, by a form that keeps what was typed', async () => {
    const it = await analysed('bus en bank');
    const [both = ''] = it.codes;
    await app.db
      .updateTable('idea')
      .set({ kind: 'bottleneck', consent: true, speaker: 'Fatima', laws: ['wmo'] })
      .where('project_id', '=', it.projectId)
      .execute();
    const decision = await sanne.visit(`${it.base}/ideas/${both}/decision`);
    const form = await sanne.visit(decision.$('a:contains("Splitsen")').attr('href') ?? '');
    expect(form.$('textarea[name="text1"]').val()).toBe('bus en bank');
    const refused = await sanne.submit(form, 'main form', { text1: 'alleen de bus' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Vul minstens twee delen in.');
    expect(refused.$('textarea[name="text1"]').val()).toBe('alleen de bus');
    const done = await sanne.submit(refused, 'main form', { text2: 'de bank', target2: '' });
    expect(done.html).toContain(`${both} is gesplitst in ${both}a, ${both}b.`);
    const part = await app.db
      .selectFrom('idea')
      .selectAll()
      .where('project_id', '=', it.projectId)
      .where('code', '=', `${both}b`)
      .executeTakeFirstOrThrow();
    expect(part).toMatchObject({ kind: 'bottleneck', speaker: 'Fatima', laws: ['wmo'], text: 'de bank' });

    const original = await sanne.visit(`${it.base}/ideas/${both}`);
    expect(original.$('main').text()).toMatch(/Gesplitst[\s\S]*Gesplitst in[\s\S]*alleen de bus/);
    expect(original.$('main form').length).toBe(0);
    expect((await sanne.visit(`${it.base}/ideas/${both}a`)).$('main').text()).toContain('Afgesplitst van');
    expect((await sanne.visit(`${it.base}/timeline`)).html).toContain(
      `Sanne splitste ${both} in ${both}a, ${both}b`,
    );
  });
});

describe('joining doubles', () => {
  test('lets one speak for the others, which come back when it is taken back', async () => {
    const it = await analysed('bus te laat', 'bus te laat', 'bank een');
    const [one = '', double = '', bank = ''] = it.codes;
    const before = await it.all();
    const form = await sanne.visit(`${it.base}/ideas/${one}/join`);
    expect(form.$('input[name="codes"]').attr('value')).toBe(double);
    const done = await sanne.submit(form, 'main form', { codes: [double], more: 'w09-99' });
    expect(done.html).toContain(`${double} telt nu mee bij ${one}.`);
    expect(done.html).toContain('Niet gevonden, of telt al niet meer mee: W09-99.');
    expect(done.$('main').text()).toContain('omdat ze hetzelfde zeggen');
    expect((await it.all()).map(([code]) => code)).toEqual([one, bank]);
    expect((await it.all(true))[1]).toEqual([double, 'k-bus', 'joined']);

    const withdrawing = await sanne.submit(
      await sanne.visit(`${it.base}/ideas/${one}`),
      'form[action$="/withdraw"]',
    );
    expect(withdrawing.html).toContain(`${one} kan niet worden ingetrokken: het telt ook voor ${double}.`);
    await undoAct(...it.by, await it.last(), { withDependents: false });
    expect(await it.all()).toEqual(before);
  });

  test('never leaves two ideas that each speak for the other', async () => {
    const it = await analysed('bus een', 'bus twee');
    const [one = '', two = ''] = it.codes;
    await joinIdeas(...it.by, one, [two]);
    const first = await it.last();
    await undoAct(...it.by, first, { withDependents: false });
    await joinIdeas(...it.by, two, [one]);
    const again = await it.undoneBy(first);
    await expect(undoAct(...it.by, again, { withDependents: false })).rejects.toThrow('build on it');
    await undoAct(...it.by, again, { withDependents: true });
    expect((await it.all()).map(([code]) => code)).toEqual([one]);
  });

  test('passes over what does not take part, and decides nothing about it', async () => {
    const it = await analysed('bus een', 'bus twee', 'bus drie');
    const [one = '', two = '', three = ''] = it.codes;
    expect(await joinIdeas(...it.by, one, [two])).toEqual([two]);
    expect(await joinIdeas(...it.by, three, [two])).toEqual([]);
    const moved = await moveIdeas(...it.by, [two], { target: 'event', name: null }, null);
    expect(moved).toMatchObject({ moved: [], unknown: [two] });
  });
});

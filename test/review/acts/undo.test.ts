import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
import { markRepresentative } from '../../../src/review/ideas/mark.service.js';
import { moveIdeas } from '../../../src/review/ideas/place.service.js';
import {
  acceptTheme,
  createTheme,
  editTheme,
  mergeThemes,
} from '../../../src/review/themes/theme.service.js';
import {
  BuiltUponError,
  dependentsOf,
  undoAct,
  UndoneAlreadyError,
} from '../../../src/review/acts/undo.service.js';
import { splitTheme } from '../../../src/review/themes/theme-split.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let sanne: Browser;
let omar: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  sanne = await app.signIn('policy-officer', 'Sanne');
  omar = await app.signIn('administrator', 'Omar');
});
afterAll(() => app.close());

async function analysed(...texts: string[]) {
  const { projectId, codes } = await insertProjectWithIdeas(app.db, texts);
  expect(await analyse(app, projectId, sanne.personId)).toBe('done');
  const by = [app.db, projectId, sanne.personId] as const;
  return {
    projectId,
    base: `/projects/${projectId}`,
    codes,
    by,
    move: (numbers: number[], target: string, name: string | null = null) =>
      moveIdeas(
        ...by,
        numbers.map((at) => codes[at] ?? ''),
        { target, name },
        null,
      ),
    undo: (actId: string, withDependents = false) => undoAct(...by, actId, { withDependents }),
    acts: () =>
      app.db
        .selectFrom('act')
        .select(['id', 'verb', 'undone_by'])
        .where('project_id', '=', projectId)
        .orderBy('number')
        .execute(),
    last: async (verb: string) => {
      const { id } = await app.db
        .selectFrom('act')
        .select('id')
        .where('project_id', '=', projectId)
        .where('verb', '=', verb as 'move')
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow();
      return id;
    },
    places: async () =>
      (await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 100 })).map(({ themeKey, decidedBy }) => [
        themeKey,
        decidedBy,
      ]),
    names: async () =>
      (await readThemeOverview(app.db, projectId)).themes.map(({ name, status }) => [name, status]),
  };
}

describe('taking an act back', () => {
  test('gives an idea back to the machine, and the proposal that became a theme by it is one again', async () => {
    const it = await analysed('bus een', 'bank een');
    const before = [await it.places(), await it.names()];
    await it.move([0], 'k-bank');
    const after = [await it.places(), await it.names()];
    await it.undo(await it.last('move'));
    expect([await it.places(), await it.names()]).toEqual(before);
    const moved = (await it.acts()).find(({ verb }) => verb === 'move');
    await it.undo(moved?.undone_by ?? '');
    expect([await it.places(), await it.names()]).toEqual(after);
    expect((await it.acts()).map(({ verb, undone_by }) => [verb, undone_by === null])).toEqual([
      ['accept', true],
      ['move', true],
      ['undo', false],
      ['undo', false],
      ['redo', true],
      ['redo', true],
    ]);
  });

  test('leaves a theme standing into which others were moved meanwhile', async () => {
    const it = await analysed('bus een', 'bank een', 'fiets een');
    await it.move([0], 'k-bank');
    const first = await it.last('move');
    await it.move([2], 'k-bank');
    expect(await dependentsOf(app.db, it.projectId, first)).toEqual([]);
    await it.undo(first);
    expect(await it.places()).toEqual([
      ['k-bus', 'machine'],
      ['k-bank', 'machine'],
      ['k-bank', 'person'],
    ]);
    expect(await it.names()).toContainEqual(['Over bank', 'theme']);
  });

  test('that others build on is refused with their names, and takes them along when asked, newest first', async () => {
    const it = await analysed('bus een', 'bank een');
    const before = [await it.places(), await it.names()];
    const key = await createTheme(...it.by, { name: 'Wonen', description: '' });
    const made = await it.last('new-theme');
    await it.move([0], key);
    const moved = await it.last('move');
    await editTheme(...it.by, key, { name: 'Wonen en bouwen', description: '', version: 1 });
    const renamed = await it.last('edit');
    await it.move([1], 'event');
    await expect(it.undo(made)).rejects.toBeInstanceOf(BuiltUponError);
    expect(await dependentsOf(app.db, it.projectId, made)).toEqual([renamed, moved]);
    expect((await it.undo(made, true)).undone).toEqual([renamed, moved, made]);
    expect((await it.places())[0]).toEqual(before[0]?.[0]);
    expect((await it.names()).map(([name]) => name)).not.toContain('Wonen en bouwen');
    await expect(it.undo(made)).rejects.toBeInstanceOf(UndoneAlreadyError);
    // Doing the move again needs the theme again.
    const undoneMove = (await it.acts()).find(({ id }) => id === moved)?.undone_by ?? '';
    await it.undo(undoneMove, true);
    expect((await it.places())[0]).toEqual([key, 'person']);
    expect(await it.names()).toContainEqual(['Wonen', 'theme']);
  });

  test('separates what was merged, also what had been merged before', async () => {
    const it = await analysed('bus een', 'bank een', 'fiets een');
    await mergeThemes(...it.by, 'k-bus', 'k-bank');
    const before = await it.places();
    await mergeThemes(...it.by, 'k-bank', 'k-fiets');
    await it.undo(await it.last('merge'));
    expect(await it.places()).toEqual(before);
    const first = (await it.acts()).find(({ verb }) => verb === 'merge');
    await it.undo(first?.id ?? '');
    // Nobody accepted the proposals but by the merges, so that they are proposals again.
    expect(await it.names()).toEqual([
      ['Over bank', 'proposal'],
      ['Over bus', 'proposal'],
      ['Over fiets', 'proposal'],
    ]);
  });

  test('of a merge brings the ideas back that an analysis since has placed in the other theme', async () => {
    const it = await analysed('bus een', 'bank een', 'bus twee', 'bus drie');
    await mergeThemes(...it.by, 'k-bus', 'k-bank');
    expect(await analyse(app, it.projectId, sanne.personId)).toBe('done');
    await it.move([3], 'k-bank');
    const merge = await it.last('merge');
    await it.undo(merge);
    expect((await it.places()).map(([key]) => key)).toEqual(['k-bus', 'k-bank', 'k-bus', 'k-bank']);
    await it.undo((await it.acts()).find(({ id }) => id === merge)?.undone_by ?? '');
    expect((await it.places()).map(([key, by]) => `${key} ${by}`)).toEqual([
      'k-bank machine',
      'k-bank machine',
      'k-bank machine',
      'k-bank person',
    ]);
  });

  test('brings back the key that was stored, so that undoing the merge afterwards finds the idea where it was', async () => {
    const it = await analysed('bus een', 'bank een', 'fiets een');
    await it.move([2], 'k-bus');
    const before = await it.places();
    await mergeThemes(...it.by, 'k-bus', 'k-bank');
    const merge = await it.last('merge');
    await it.move([2], 'event');
    await it.undo(await it.last('move'));
    await it.undo(merge);
    expect(await it.places()).toEqual(before);
  });

  test('knows that a name is free again only once the other theme has left it', async () => {
    const it = await analysed('bus een');
    const key = await createTheme(...it.by, { name: 'Wonen', description: '' });
    await editTheme(...it.by, key, { name: 'Bouwen', description: '', version: 1 });
    const renamed = await it.last('edit');
    await createTheme(...it.by, { name: 'Wonen', description: '' });
    expect(await dependentsOf(app.db, it.projectId, renamed)).toEqual([await it.last('new-theme')]);
  });

  test('reaches withdrawn ideas too and says so', async () => {
    const it = await analysed('bus een', 'bank een');
    await it.move([0], 'k-bank');
    const ofFirst = app.db
      .updateTable('idea')
      .where('project_id', '=', it.projectId)
      .where('code', '=', it.codes[0] ?? '');
    await ofFirst.set({ withdrawn_at: new Date() }).execute();
    expect((await it.undo(await it.last('move'))).withdrawn).toEqual([it.codes[0]]);
    await ofFirst.set({ withdrawn_at: null }).execute();
    expect((await it.places())[0]).toEqual(['k-bus', 'machine']);
  });

  test('of another project is not possible', async () => {
    const [one, other] = [await analysed('bus een'), await analysed('bank een')];
    await acceptTheme(...one.by, 'k-bus');
    await expect(other.undo(await one.last('accept'))).rejects.toMatchObject({ status: 404 });
  });

  test('by two people at the same moment is done once', async () => {
    const it = await analysed('bus een', 'bank een');
    await it.move([0], 'k-bank');
    const act = await it.last('move');
    const both = await Promise.allSettled([it.undo(act), it.undo(act)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await it.places())[0]).toEqual(['k-bus', 'machine']);
  });
});

describe('the page of a theme', () => {
  test('says what it was merged from and split off from, as long as that counts', async () => {
    const it = await analysed('bus een', 'bus twee', 'bank een');
    await mergeThemes(...it.by, 'k-bank', 'k-bus');
    const parts = [
      { name: null, codes: [] },
      { name: 'Halte', codes: [it.codes[1] ?? ''] },
    ];
    await splitTheme(...it.by, 'k-bus', parts);
    const page = await sanne.visit(`${it.base}/themes/k-bus`);
    expect(page.html).toContain('Samengevoegd uit ‘Over bank’');
    expect(page.html).toContain('Hiervan afgesplitst: ‘Halte’.');
    const made = (await readThemeOverview(app.db, it.projectId)).themes.find(({ name }) => name === 'Halte');
    expect((await sanne.visit(`${it.base}/themes/${made?.key}`)).html).toContain(
      'Afgesplitst van ‘Over bus’.',
    );
    await it.undo(await it.last('split'));
    await it.undo(await it.last('merge'));
    const after = await sanne.visit(`${it.base}/themes/k-bus`);
    expect(after.html).not.toContain('Hiervan afgesplitst');
    expect(after.html).not.toContain('Samengevoegd uit');
    expect((await sanne.visit(after.$('a:contains("op de tijdlijn")').attr('href') ?? '')).status).toBe(200);
  });
});

describe('the timeline', () => {
  test('tells who decided what and why, and takes it back after saying what goes along', async () => {
    const { base, codes, ...it } = await analysed('bus een', 'bank een');
    const [bus = ''] = codes;
    await sanne.submit(await sanne.visit(`${base}/themes/k-bus`), 'form#ideas', {
      ideas: [bus],
      target: 'new',
      name: 'Mobiliteit',
    });
    await markRepresentative(app.db, it.projectId, omar.personId, [bus], true);
    const page = await omar.visit(`${base}/timeline`);
    const lines = page
      .$('.oogst-timeline__act')
      .map((_, act) => page.$(act).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(lines[0]).toContain(`Omar koos ${bus} als voorbeeld van het thema`);
    expect(lines[1]).toContain(`Sanne verplaatste ${bus} van ‘Over bus’ naar ‘Mobiliteit’`);
    expect(lines[2]).toContain('Sanne maakte het thema ‘Mobiliteit’');

    const href = page.$('.oogst-timeline__act a').eq(2).attr('href') ?? '';
    const confirm = await omar.visit(href);
    expect(confirm.$('h1').text()).toBe('Terugdraaien: weet u het zeker?');
    expect(confirm.$('.oogst-timeline__act').length).toBe(1);
    const done = await omar.submit(confirm, 'form.oogst-confirm', { reason: 'Te vroeg' });
    expect(done.html).toContain('2 handelingen zijn teruggedraaid.');
    expect(done.html).toContain('Omar draaide terug:');
    expect(done.html).toContain('Waarom: Te vroeg');
    // The last of all is the analysis with which it began.
    expect(done.$('.oogst-timeline__act').eq(-2).text()).toContain('Teruggedraaid door Omar op');

    const onlySanne = await omar.visit(`${base}/timeline?person=${sanne.personId}`);
    expect(onlySanne.$('.oogst-timeline__act').length).toBe(3);
    const theme = done.$('.oogst-filter select[name="theme"] option').last().attr('value') ?? '';
    expect((await omar.visit(`${base}/timeline?theme=${theme}`)).status).toBe(200);
    const history = await omar.visit(`${base}/ideas/${bus}/decision`);
    expect(history.html).toContain('– teruggedraaid door Omar op');
    expect(history.html).not.toContain('Omar verplaatste');
  });

  test('asks again where somebody built on it after the question was shown', async () => {
    const { base, codes, ...it } = await analysed('bus een', 'bank een');
    await it.move([0], 'k-bank');
    const confirm = await omar.visit(`${base}/timeline/${await it.last('move')}/undo`);
    await it.move([0], 'event');
    const asked = await omar.submit(confirm, 'form.oogst-confirm');
    expect(asked.status).toBe(409);
    expect(asked.html).toContain('Er is nog niets gewijzigd.');
    expect(asked.html).toContain(
      `Sanne verplaatste ${codes[0]} van ‘Over bank’ naar ‘Over de bijeenkomst zelf’`,
    );
    expect((await it.places())[0]).toEqual(['event', 'person']);
    await omar.submit(asked, 'form.oogst-confirm');
    expect((await it.places())[0]).toEqual(['k-bus', 'machine']);
    const late = await omar.submit(confirm, 'form.oogst-confirm');
    expect(late.html).toContain('Iemand anders was u net voor.');
  });

  test('is read page by page, without buttons in an archived project, and not by a facilitator', async () => {
    const { base, projectId, by } = await analysed('bus een');
    for (let n = 0; n < 55; n += 1) await createTheme(...by, { name: `Thema ${n}`, description: '' });
    const first = await sanne.visit(`${base}/timeline`);
    expect(first.$('.oogst-timeline__act').length).toBe(50);
    expect(first.$('.oogst-timeline__act a').length).toBe(50);
    const second = await sanne.visit(first.$('a[rel="next"]').attr('href') ?? '');
    expect(second.$('.oogst-timeline__act').length).toBe(6);
    await app.db
      .updateTable('project')
      .set({ archived_at: new Date() })
      .where('id', '=', projectId)
      .execute();
    expect((await sanne.visit(`${base}/timeline`)).$('.oogst-timeline__act a').length).toBe(0);
    expect((await (await app.signIn('facilitator')).visit(`${base}/timeline`)).status).toBe(403);
  });
});

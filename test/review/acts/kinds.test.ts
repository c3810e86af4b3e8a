import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { correctionsOf, listThemes } from '../../../src/review/index.js';
import { DictionaryChangedError, saveDictionary } from '../../../src/review/dictionary/dictionary.service.js';
import { findDictionary } from '../../../src/review/acts/dictionary.repository.js';
import { markRead, markRepresentative, setSecondTheme } from '../../../src/review/ideas/mark.service.js';
import { PairContradictsError, pairIdeas } from '../../../src/review/ideas/pair.service.js';
import { IdeaChangedError, moveIdeas } from '../../../src/review/ideas/place.service.js';
import {
  acceptTheme,
  createTheme,
  editTheme,
  mergeThemes,
  NameTakenError,
} from '../../../src/review/themes/theme.service.js';
import { listThemeRows } from '../../../src/review/themes/theme.repository.js';
import {
  groupThemes,
  lockTheme,
  orderThemes,
  TwoLevelsError,
} from '../../../src/review/themes/theme-order.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let sanne: Browser;
let person: number;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  sanne = await app.signIn('policy-officer', 'Sanne');
  person = sanne.personId;
});
afterAll(() => app.close());

async function analysed(...texts: string[]) {
  const project = await insertProjectWithIdeas(app.db, texts);
  expect(await analyse(app, project.projectId, person)).toBe('done');
  return project;
}

const stateOf = (projectId: number, code: string) =>
  app.db
    .selectFrom('idea_decision as d')
    .innerJoin('idea as i', 'i.id', 'd.idea_id')
    .selectAll('d')
    .where('i.project_id', '=', projectId)
    .where('i.code', '=', code)
    .executeTakeFirst();

const actsOf = (projectId: number) =>
  app.db
    .selectFrom('act')
    .select(['id', 'verb', 'part_of', 'reason'])
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();

describe('an act', () => {
  test('leaves no trace where nothing was decided', async () => {
    const { projectId, codes } = await analysed('bus een');
    expect(await markRead(app.db, projectId, person, codes, false)).toEqual([]);
    expect(await actsOf(projectId)).toEqual([]);
  });

  test('that needs a proposal to be a theme has that as a part, in the order in which it happened', async () => {
    const { projectId, codes } = await analysed('bus een', 'bank een');
    const target = { target: 'k-bank', name: null };
    await moveIdeas(app.db, projectId, person, [codes[0] ?? ''], target, null, ' past beter ');
    const acts = await actsOf(projectId);
    expect(acts.map(({ verb, reason }) => [verb, reason])).toEqual([
      ['accept', null],
      ['move', 'past beter'],
    ]);
    expect(acts[0]?.part_of).toBe(acts[1]?.id);
  });

  test('takes everything back when it fails halfway', async () => {
    const { projectId } = await analysed('bus een', 'bank een');
    await expect(mergeThemes(app.db, projectId, person, 'k-bank', 'k-nothing')).rejects.toThrow();
    expect(await actsOf(projectId)).toEqual([]);
    expect(await listThemeRows(app.db, projectId)).toEqual([]);
  });

  test('of two people who make a theme with one name at the same moment, one is told', async () => {
    const { projectId } = await analysed('bus een');
    const made = await Promise.allSettled(
      ['Wonen', 'wonen'].map((name) => createTheme(app.db, projectId, person, { name, description: '' })),
    );
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = made.find((one): one is PromiseRejectedResult => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(NameTakenError);
  });
});

describe('an example of a theme', () => {
  test('is confirmed in its theme, and is no example any more once it is moved away', async () => {
    const { projectId, codes } = await analysed('bus een', 'bank een', '? wat');
    const [bus = '', , loose = ''] = codes;
    expect(await markRepresentative(app.db, projectId, person, [bus, loose], true)).toEqual([bus]);
    expect(await stateOf(projectId, bus)).toMatchObject({
      representative: true,
      theme_decided: true,
      theme_key: 'k-bus',
    });
    await moveIdeas(app.db, projectId, person, [bus], { target: 'k-bank', name: null }, null);
    expect(await stateOf(projectId, bus)).toMatchObject({ representative: false, theme_key: 'k-bank' });
  });
});

describe('a second theme', () => {
  test('is a theme of its own, none on purpose, or the machine’s again; an old page is refused', async () => {
    const { projectId, codes } = await analysed('bus een', 'bank een');
    const [bus = ''] = codes;
    const set = (version: number, choice: Parameters<typeof setSecondTheme>[5]) =>
      setSecondTheme(app.db, projectId, person, bus, version, choice);
    await set(0, { decided: true, theme: 'k-bank' });
    expect(await stateOf(projectId, bus)).toMatchObject({ second_decided: true, second_key: 'k-bank' });
    await expect(set(0, { decided: true, theme: null })).rejects.toThrow(IdeaChangedError);
    await set(1, { decided: true, theme: null });
    expect(await stateOf(projectId, bus)).toMatchObject({ second_decided: true, second_key: null });
    await set(2, { decided: false });
    expect(await stateOf(projectId, bus)).toMatchObject({
      second_decided: false,
      second_key: null,
      version: 3,
    });
    await expect(set(3, { decided: true, theme: 'k-bus' })).rejects.toThrow('first theme');
  });
});

describe('a read mark', () => {
  test('stays with the idea and disturbs nobody who has its form open', async () => {
    const { projectId, codes } = await analysed('? wat', '? hoe');
    expect(await markRead(app.db, projectId, person, codes, true)).toEqual(codes);
    const state = await stateOf(projectId, codes[0] ?? '');
    expect(state).toMatchObject({ version: 1, theme_decided: false, decided_by: null });
    expect(state?.read_at).toBeInstanceOf(Date);
    expect(await markRead(app.db, projectId, person, codes, true)).toEqual([]);
    await markRead(app.db, projectId, person, codes, false);
    expect(await stateOf(projectId, codes[0] ?? '')).toMatchObject({ read_at: null, version: 1 });
  });
});

describe('pairs of ideas', () => {
  test('reach the next analysis, the later over the earlier', async () => {
    const { projectId, codes } = await analysed('a', 'b', 'c', 'd');
    const [a = '', b = '', c = '', d = ''] = codes;
    await pairIdeas(app.db, projectId, person, [a, b, c], 'together');
    await pairIdeas(app.db, projectId, person, [a, d], 'apart');
    expect(await correctionsOf(app.db, projectId)).toMatchObject({ apart: [[a, d]] });
    const page = await sanne.visit(`/projects/${projectId}/ideas/${a}/decision`);
    expect(page.$('main ul li a').text()).toContain(`Hoort bij ${b}: b`);
    expect(page.$('main ul li a').text()).toContain(`Hoort niet bij ${d}: d`);
    // b and c belong together by way of a; saying now that they do not is later and counts.
    await pairIdeas(app.db, projectId, person, [b, c], 'apart');
    const { together, apart } = await correctionsOf(app.db, projectId);
    expect(apart).toEqual([
      [b, c],
      [a, d],
    ]);
    expect(together).toHaveLength(1);
    await pairIdeas(app.db, projectId, person, codes, null);
    expect(await correctionsOf(app.db, projectId)).toMatchObject({ together: [], apart: [] });
  });

  test('that people put in different themes are refused, with the two that contradict', async () => {
    const { projectId, codes } = await analysed('bus een', 'bank een');
    const [a = '', b = ''] = codes;
    await moveIdeas(app.db, projectId, person, [a], { target: 'k-bus', name: null }, null);
    await moveIdeas(app.db, projectId, person, [b], { target: 'k-bank', name: null }, null);
    const refused = pairIdeas(app.db, projectId, person, [a, b], 'together');
    await expect(refused).rejects.toBeInstanceOf(PairContradictsError);
    await expect(refused).rejects.toMatchObject({ codes: [a, b] });
    expect(await pairIdeas(app.db, projectId, person, [a, b], 'apart')).toEqual([a, b]);
  });
});

describe('the list of themes', () => {
  test('has main themes on one level, and a merge hands them over', async () => {
    const { projectId } = await analysed('bus een', 'bank een', 'fiets een', 'zorg een');
    const by = [app.db, projectId, person] as const;
    const main = await groupThemes(...by, ['k-bus', 'k-fiets'], { name: 'Vervoer' });
    await expect(groupThemes(...by, ['k-bank'], { key: 'k-bus' })).rejects.toBeInstanceOf(TwoLevelsError);
    await expect(groupThemes(...by, [main ?? ''], { key: 'k-zorg' })).rejects.toBeInstanceOf(TwoLevelsError);
    const parents = async () =>
      Object.fromEntries((await listThemes(app.db, projectId)).map(({ key, parentKey }) => [key, parentKey]));
    expect(await parents()).toMatchObject({ 'k-bus': main, 'k-fiets': main, 'k-bank': null });
    await mergeThemes(...by, main ?? '', 'k-bus');
    expect(await parents()).toMatchObject({ 'k-bus': null, 'k-fiets': 'k-bus' });
    await groupThemes(...by, ['k-fiets'], null);
    expect(await parents()).toMatchObject({ 'k-fiets': null });
  });

  test('keeps the order that people gave, and an analysis knows which themes are locked', async () => {
    const { projectId } = await analysed('bus een', 'bank een', 'fiets een');
    const by = [app.db, projectId, person] as const;
    for (const key of ['k-bus', 'k-bank', 'k-fiets']) await lockTheme(...by, key, key === 'k-bank');
    await lockTheme(...by, 'k-fiets', true);
    await orderThemes(...by, ['k-fiets', 'unknown', 'k-bank']);
    const order = (await listThemeRows(app.db, projectId)).sort((a, b) => a.position - b.position);
    expect(order.map(({ key }) => key)).toEqual(['k-fiets', 'k-bank', 'k-bus']);
    await lockTheme(...by, 'k-fiets', false);
    const { knownThemes } = await correctionsOf(app.db, projectId);
    expect(knownThemes.filter(({ locked }) => locked).map(({ key }) => key)).toEqual(['k-bank']);
  });

  test('tells an analysis which names are still the proposals of the machine', async () => {
    const { projectId } = await analysed('bus een', 'bank een', 'fiets een', 'zorg een', 'taxi een');
    const by = [app.db, projectId, person] as const;
    await acceptTheme(...by, 'k-bus');
    await acceptTheme(...by, 'k-bank');
    const { version } = await acceptTheme(...by, 'k-fiets');
    await editTheme(...by, 'k-fiets', { name: 'Veilig fietsen', description: '', version, reason: '' });
    await createTheme(...by, { name: 'Wonen', description: '' });
    await mergeThemes(...by, 'k-taxi', 'k-bus');
    const { knownThemes } = await correctionsOf(app.db, projectId);
    expect(knownThemes.filter(({ proposed }) => proposed).map(({ key }) => key)).toEqual(['k-bank']);
  });
});

describe('the dictionary of a project', () => {
  test('is saved whole, reaches the analysis, and is not overwritten unseen', async () => {
    const { projectId } = await analysed('bus een');
    await saveDictionary(app.db, projectId, person, 'ov = openbaar vervoer', 0);
    await expect(saveDictionary(app.db, projectId, person, 'anders', 0)).rejects.toBeInstanceOf(
      DictionaryChangedError,
    );
    expect(await findDictionary(app.db, projectId)).toEqual({ text: 'ov = openbaar vervoer', version: 1 });
    expect((await correctionsOf(app.db, projectId)).dictionary).toBe('ov = openbaar vervoer');
  });
});

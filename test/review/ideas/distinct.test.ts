import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { correctionsOf, listSaidOfPairs, readThemeOverview } from '../../../src/review/index.js';
import { decideDistinct } from '../../../src/review/ideas/distinct.service.js';
import { joinIdeas } from '../../../src/review/ideas/lineage.service.js';
import { pairIdeas } from '../../../src/review/ideas/pair.service.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const KERK = 'Op de Kerkstraat wordt veel te hard gereden, maak er 30 km van met drempels.';
const TEXTS = [
  KERK,
  'Op de kerkstr. wordt veel te hard gereden maak er 30 km van met drempels!',
  'Het loket in de wijk is te vaak dicht',
  'Jongeren willen een plek om te sporten',
];

let app: TestApp;
let sanne: Browser;
beforeAll(async () => {
  app = await openTestApp();
  sanne = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

/** A project in which the second idea is held for a double of the first. */
async function withDoubles() {
  const { projectId, codes } = await insertProjectWithIdeas(app.db, TEXTS);
  expect(await analyse(app, projectId, sanne.personId)).toBe('done');
  const [kerk = '', again = '', loket = ''] = codes;
  const by = [app.db, projectId, sanne.personId] as const;
  const doubles = async () => (await readThemeOverview(app.db, projectId)).rest.duplicateCount;
  const joined = async () =>
    (
      await app.db
        .selectFrom('idea')
        .select('code')
        .where('project_id', '=', projectId)
        .where('joined_into', 'is not', null)
        .execute()
    ).map(({ code }) => code);
  const distinct = async () =>
    (await listSaidOfPairs(app.db, projectId))
      .filter(({ relation }) => relation === 'distinct')
      .map(({ codes: pair }) => pair.join(' '));
  const acts = async () =>
    app.db
      .selectFrom('act')
      .select(['id', 'verb', 'undone_by', 'decided_by'])
      .where('project_id', '=', projectId)
      .orderBy('number')
      .execute();
  expect(await doubles()).toBe(1);
  return {
    projectId,
    base: `/projects/${projectId}`,
    kerk,
    again,
    loket,
    by,
    doubles,
    joined,
    distinct,
    acts,
  };
}

const shown = (page: Page): string => page.$('main').text().replace(/\s+/g, ' ');

describe('on the pages, without a script', () => {
  test('one press takes a pair off the list, says so with a way back, and leaves a sentence', async () => {
    const it = await withDoubles();
    const list = await sanne.visit(`${it.base}/themes/duplicates`);
    const button = list.$('button[form="distinct"]');
    expect(button.text().replace(/\s+/g, ' ')).toBe(`Niet dubbel ${it.again} met ${it.kerk}`);
    const pair = button.attr('value') ?? '';
    const after = await sanne.submit(list, 'form#distinct', { pair });
    expect(after.status).toBe(200);
    expect(shown(after)).not.toContain(`Lijkt op ${it.kerk}`);
    expect(after.html).toContain(`${it.again} en ${it.kerk} zijn niet dubbel.`);
    expect(await it.doubles()).toBe(0);

    const sentence = `Sanne zei dat deze ideeën niet dubbel zijn: ${it.kerk}, ${it.again}`;
    expect(shown(await sanne.visit(`${it.base}/timeline`))).toContain(sentence);
    for (const code of [it.kerk, it.again])
      expect(shown(await sanne.visit(`${it.base}/ideas/${code}/decision`))).toContain(sentence);
    const join = await sanne.visit(`${it.base}/ideas/${it.kerk}/join`);
    expect(join.$(`input[name="codes"][value="${it.again}"]`).length).toBe(0);

    const back = await sanne.submit(after, 'form[action$="/undo"]');
    expect(back.status).toBe(200);
    expect(await it.doubles()).toBe(1);
  });

  test('English says it in English', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    const emma = await app.signIn('policy-officer', 'Emma');
    await emma.submit(await emma.visit('/projects'), 'form[action="/language"]', { language: 'en' });
    const page = await emma.visit(`${it.base}/timeline`);
    expect(shown(page)).toContain(`Sanne said that these ideas are no doubles: ${it.kerk}, ${it.again}`);
  });

  test('the page of an idea says it too, and leaves it open again', async () => {
    const it = await withDoubles();
    const page = await sanne.visit(`${it.base}/ideas/${it.again}/decision`);
    const decided = await sanne.submit(page, 'form[action$="/distinct"]');
    expect(shown(decided)).toContain(`Niet dubbel met ${it.kerk}: ${KERK}`);
    expect(decided.$('.oogst-double').length).toBe(0);
    const opened = await sanne.submit(decided, 'form[action$="/distinct"]');
    expect(shown(opened)).toContain(`Lijkt op ${it.kerk}`);
    expect([await it.distinct(), await it.doubles()]).toEqual([[], 1]);
  });

  test('nobody is sent elsewhere afterwards, and fields that no page sends change nothing', async () => {
    const it = await withDoubles();
    const list = await sanne.visit(`${it.base}/themes/duplicates`);
    const pair = list.$('button[form="distinct"]').attr('value') ?? '';
    const wrong = await sanne.submit(list, 'form#distinct', { pair: `${pair} W09-1` });
    expect(wrong.status).toBe(400);
    const unknown = await sanne.submit(list, 'form#distinct', { pair: `${it.again} W09-1` });
    expect(unknown.status).toBe(404);
    const self = await sanne.submit(list, 'form#distinct', { pair: `${it.again} ${it.again}` });
    expect(self.status).toBe(404);
    expect(await it.acts()).toEqual([]);
    const sent = await sanne.submit(list, 'form#distinct', { pair, returnTo: 'https://evil.example/' });
    expect(sent.path).toContain(`/ideas/${it.again}/decision`);
  });
});

describe('the decision', () => {
  test('holds after an analysis of every kind, and says nothing about themes', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    for (const kind of ['late', 're-place', 'full'] as const) {
      expect(await analyse(app, it.projectId, sanne.personId, kind)).toBe('done');
      expect([kind, await it.doubles()]).toEqual([kind, 0]);
    }
    const { apart, together, distinct } = await correctionsOf(app.db, it.projectId);
    expect({ apart, together, distinct }).toEqual({
      apart: [],
      together: [],
      distinct: [[it.kerk, it.again]],
    });
    const { repeats } = await app.db
      .selectFrom('placement as p')
      .innerJoin('analysis_run as r', 'r.id', 'p.run_id')
      .where('r.project_id', '=', it.projectId)
      .where(
        'r.id',
        '=',
        app.db.selectFrom('analysis_run').select((eb) => eb.fn.max('id').as('id')),
      )
      .select((eb) => eb.fn.count<number>('p.duplicate_of').as('repeats'))
      .executeTakeFirstOrThrow();
    expect(repeats).toBe(0);
  });

  test('stands beside "belongs together": two ideas of one theme are two ideas', async () => {
    const it = await withDoubles();
    await pairIdeas(...it.by, [it.kerk, it.again], 'together');
    await decideDistinct(...it.by, it.again, it.kerk, true);
    expect(await listSaidOfPairs(app.db, it.projectId)).toEqual([
      { codes: [it.kerk, it.again], relation: 'distinct' },
      { codes: [it.kerk, it.again], relation: 'together' },
    ]);
    await pairIdeas(...it.by, [it.kerk, it.again], null);
    expect(await it.distinct()).toEqual([`${it.kerk} ${it.again}`]);
  });

  test('pressed twice is one act, of who pressed first', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    await decideDistinct(...it.by, it.again, it.kerk, true);
    expect((await it.acts()).map(({ verb, decided_by: by }) => [verb, by])).toEqual([
      ['distinct', sanne.personId],
    ]);
  });

  test('gives way to joining the two later, and comes back when that is taken back', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    await joinIdeas(...it.by, it.kerk, [it.again]);
    expect([await it.distinct(), await it.joined()]).toEqual([[], [it.again]]);
    const join = (await it.acts()).at(-1)?.id ?? '';
    await undoAct(...it.by, join, { withDependents: false });
    expect([await it.distinct(), await it.joined()]).toEqual([[`${it.kerk} ${it.again}`], []]);
  });

  test('gives way to a third idea that speaks for both', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    await joinIdeas(...it.by, it.loket, [it.kerk, it.again]);
    expect([await it.distinct(), await it.joined()]).toEqual([[], [it.kerk, it.again]]);
  });

  test('wins over an earlier joining: who spoke for the other no longer does', async () => {
    const it = await withDoubles();
    await joinIdeas(...it.by, it.kerk, [it.again]);
    const page = await sanne.visit(`${it.base}/ideas/${it.kerk}/decision`);
    expect(shown(page)).toContain(`Dit idee telt ook voor ${it.again}`);
    const parted = await sanne.submit(page, 'form[action$="/distinct"]');
    expect(parted.html).toContain(`${it.again} telt weer zelf mee`);
    expect(shown(parted)).toContain(`Sanne haalde ${it.again} weer los van ${it.kerk}`);
    expect([await it.distinct(), await it.joined(), await it.doubles()]).toEqual([
      [`${it.kerk} ${it.again}`],
      [],
      0,
    ]);
    await undoAct(...it.by, (await it.acts()).at(-1)?.id ?? '', { withDependents: false });
    expect([await it.distinct(), await it.joined()]).toEqual([[], [it.again]]);
  });

  test('done again after the two were joined asks for the joining to be taken back along', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    const [first] = await it.acts();
    await undoAct(...it.by, first?.id ?? '', { withDependents: false });
    await joinIdeas(...it.by, it.kerk, [it.again]);
    const undoing = (await it.acts())[0]?.undone_by ?? '';
    await expect(undoAct(...it.by, undoing, { withDependents: false })).rejects.toThrow();
    await undoAct(...it.by, undoing, { withDependents: true });
    expect([await it.distinct(), await it.joined()]).toEqual([[`${it.kerk} ${it.again}`], []]);
  });

  test('stays where the words of one of the two are erased', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    const begin = await sanne.visit(`${it.base}/ideas/${it.kerk}/erase`);
    const preview = await sanne.submit(begin, 'form[action$="/erase/preview"]', { mode: 'whole' });
    await sanne.submit(preview, 'form[action$="/erase/confirm"]', { ideas: [], reason: 'gevraagd' });
    expect(shown(await sanne.visit(`${it.base}/ideas/${it.again}/decision`))).toContain(
      `Niet dubbel met ${it.kerk}: [gewist]`,
    );
    expect(shown(await sanne.visit(`${it.base}/timeline`))).toContain('niet dubbel zijn');
    expect(await analyse(app, it.projectId, sanne.personId)).toBe('done');
    expect([await it.distinct(), await it.doubles()]).toEqual([[`${it.kerk} ${it.again}`], 0]);
  });

  test('goes along in the JSON file of the project', async () => {
    const it = await withDoubles();
    await decideDistinct(...it.by, it.kerk, it.again, true);
    const file = await sanne.submit(await sanne.visit(`${it.base}/export`), 'form[action$="/export/json"]');
    expect(JSON.parse(file.html)).toMatchObject({
      pairs: [{ codes: [it.kerk, it.again], relation: 'distinct' }],
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { acceptRun, findCurrentRun, type RunKind } from '../../../src/analyse/index.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { insertProjectWithIdeas, setText, waitForRun } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

async function run(projectId: number, kind: RunKind): Promise<number> {
  const runId = await app.services.analysis.startAnalysis(projectId, officer.personId, { kind });
  expect(await waitForRun(app, runId, ['done', 'failed', 'cancelled'])).toBe('done');
  return runId;
}

const texts = (page: Page, selector: string): string[] =>
  page
    .$(selector)
    .map((_, node) => page.$(node).text().replace(/\s+/g, ' ').trim())
    .get();

/** Thirteen ideas, a first run, a decision, changed texts and a search anew that waits. */
async function projectWithWaitingRun() {
  const words = 'bus bus bus bank bank bank fiets fiets boom boom ? ? lunch'.split(' ');
  const { projectId, codes } = await insertProjectWithIdeas(
    app.db,
    words.map((word, index) => `${word} ${index}`),
  );
  const first = await run(projectId, 'full');
  const { id } = await app.db
    .selectFrom('idea')
    .select('id')
    .where('project_id', '=', projectId)
    .where('code', '=', codes[7] ?? '')
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('idea_decision')
    .values({ idea_id: id, theme_decided: true, theme_key: 'k-fiets' })
    .execute();
  const changes = { 4: 'bus', 5: 'bus', 7: 'bus', 8: 'fiets', 9: 'fiets', 10: 'plein', 11: 'plein' };
  for (const [index, text] of Object.entries(changes)) {
    await setText(app.db, projectId, codes[Number(index)] ?? '', `${text} anders`);
  }
  const second = await run(projectId, 'full');
  return { projectId, codes, first, second, base: `/projects/${projectId}` };
}

describe('the page of a result that waits', () => {
  test('says before anybody accepts it what moves, what was decided, and which themes come and go', async () => {
    const { base, second, codes } = await projectWithWaitingRun();
    const overview = await officer.visit(`${base}/analysis`);
    expect(overview.html).toContain('Er ligt een nieuw resultaat klaar');
    const href = overview.$('a:contains("Bekijk wat er verandert")').attr('href') ?? '';
    expect(href).toBe(`${base}/analysis/runs/${second}`);

    const page = await officer.visit(href);
    expect(page.$('h1').text()).toBe('Wat dit resultaat zou veranderen');
    expect(texts(page, 'section[aria-labelledby=counts] li')).toEqual([
      '13 ideeën: 7 blijven, 6 gaan naar een ander thema.',
      'U plaatste zelf 1 idee: 0 verplaatst.',
    ]);
    expect(texts(page, 'section[aria-labelledby=moves] tbody tr')).toEqual([
      'Over bank Over bus 2 ideeën',
      'Over boom Over fiets 2 ideeën',
      'Niet geplaatst Over plein 2 ideeën',
    ]);
    expect(texts(page, 'section[aria-labelledby=themes] li')).toEqual([
      '‘Over plein’ (2 ideeën)',
      '‘Over boom’ (2 ideeën)',
    ]);
    expect(texts(page, 'section[aria-labelledby=ideas] .oogst-code')).toEqual(
      [4, 5, 8, 9, 10, 11].map((index) => codes[index]),
    );

    const pair = await officer.visit(
      page.$('section[aria-labelledby=moves] tbody tr:last-child a').attr('href')?.split('#')[0] ?? '',
    );
    expect(texts(pair, 'section[aria-labelledby=ideas] .oogst-code')).toEqual([codes[10], codes[11]]);
    expect(pair.html).toContain('Van ‘Niet geplaatst’ naar ‘Over plein’');
  });

  test('lets it count, and then says what it changed', async () => {
    const { projectId, base, first, second } = await projectWithWaitingRun();
    const page = await officer.visit(`${base}/analysis/runs/${second}`);
    const after = await officer.submit(page, 'form[action$="/accept"]');
    expect(after.path).toBe(`${base}/analysis`);
    expect(after.html).toContain('Overgenomen. Dit resultaat geldt nu.');
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(second);
    const accepted = await officer.visit(`${base}/analysis/runs/${second}`);
    expect(accepted.$('h1').text()).toBe('Wat deze analyse veranderde');
    expect(accepted.$('form[action$="/accept"]').length).toBe(0);
    expect(texts(accepted, 'section[aria-labelledby=moves] tbody tr')).toHaveLength(3);

    const back = await officer.visit(`${base}/analysis/runs/${first}`);
    expect(back.$('h1').text()).toBe('Wat er verandert als u teruggaat');
    expect(texts(back, 'section[aria-labelledby=moves] tbody tr')).toContain('Over bus Over bank 2 ideeën');
    await officer.submit(back, 'form[action$="/accept"]');
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(first);
  });

  test('throws it away', async () => {
    const { projectId, base, first, second } = await projectWithWaitingRun();
    const page = await officer.visit(`${base}/analysis/runs/${second}`);
    const after = await officer.submit(page, 'form[action$="/discard"]');
    expect(after.html).toContain('Weggegooid. Er is niets veranderd.');
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(first);
    const gone = await officer.visit(`${base}/analysis/runs/${second}`);
    expect(gone.html).toContain('zijn de plaatsingen opgeruimd');
    expect(gone.$('form[action$="/accept"]').length).toBe(0);
  });

  test('does not let it count when another run counts by now', async () => {
    const { projectId, base, second } = await projectWithWaitingRun();
    const page = await officer.visit(`${base}/analysis/runs/${second}`);
    const between = await run(projectId, 're-place');
    const after = await officer.submit(page, 'form[action$="/accept"]');
    expect(after.html).toContain('Intussen geldt een andere analyse.');
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(between);
  });
});

describe('the list of runs', () => {
  test('shows what each was, and compares the two that are ticked', async () => {
    const { base, projectId, first, second } = await projectWithWaitingRun();
    await acceptRun(app.db, projectId, second, officer.personId, first);
    const third = await run(projectId, 're-place');
    const page = await officer.visit(`${base}/analysis/runs`);
    expect(texts(page, 'tbody tr .oogst-badge')).toEqual(['geldt nu', 'eerder', 'eerder']);
    expect(texts(page, 'tbody tr')[2]).toContain('eerste resultaat');

    const one = await officer.submit(page, 'main form', { run: [String(first)] });
    expect(one.path).toBe(`${base}/analysis/runs`);
    expect(one.html).toContain('Kruis precies twee analyses aan');
    const two = await officer.submit(page, 'main form', { run: [String(third), String(first)] });
    expect(two.path).toBe(`${base}/analysis/runs/${third}?with=${first}`);
    expect(two.$('h1').text()).toBe('Twee analyses vergeleken');
    expect(two.$('form[action$="/accept"]').length).toBe(0);
    expect(texts(two, 'section[aria-labelledby=moves] tbody tr')).toHaveLength(3);
  });

  test('is not for another project, and not for a facilitator', async () => {
    const { second } = await projectWithWaitingRun();
    const other = await insertProjectWithIdeas(app.db, ['bus']);
    expect((await officer.visit(`/projects/${other.projectId}/analysis/runs/${second}`)).status).toBe(404);
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`/projects/${other.projectId}/analysis/runs`)).status).toBe(403);
  });
});

describe('the page of a run for late ideas', () => {
  test('shows where the new ones went', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus een', 'bank een']);
    await run(projectId, 'full');
    await app.db
      .insertInto('idea')
      .values([
        { project_id: projectId, code: 'W00-1', text: 'bus laat', kind: 'idea' },
        { project_id: projectId, code: 'W00-2', text: 'iets anders', kind: 'idea' },
      ])
      .execute();
    const late = await run(projectId, 'late');
    const page = await officer.visit(`/projects/${projectId}/analysis/runs/${late}`);
    expect(texts(page, 'section[aria-labelledby=counts] li')).toContain(
      '2 ideeën zijn voor het eerst bekeken.',
    );
    expect(texts(page, 'section[aria-labelledby=moves] tbody tr')).toEqual([
      'Nog nergens Over bus 1 idee',
      'Nog nergens Niet geplaatst 1 idee',
    ]);
    expect(texts(page, 'section[aria-labelledby=ideas] .oogst-code')).toEqual(['W00-1', 'W00-2']);
    const href = page.$('section[aria-labelledby=moves] tbody a').first().attr('href') ?? '';
    const one = await officer.visit(href.split('#')[0] ?? '');
    expect(texts(one, 'section[aria-labelledby=ideas] .oogst-code')).toEqual(['W00-1']);
  });
});

describe('the button for late ideas', () => {
  test('is there when there are any, and says how many', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus een', 'bank een']);
    const base = `/projects/${projectId}`;
    await run(projectId, 'full');
    expect((await officer.visit(`${base}/analysis`)).html).not.toContain('Plaats nieuwe ideeën');
    await setText(app.db, projectId, codes[0] ?? '', 'bank twee');
    const page = await officer.visit(`${base}/analysis`);
    expect(page.html).toContain('1 idee is nieuw of gewijzigd.');
    await officer.submit(page, 'form:has(input[value=late])');
    const late = await app.db
      .selectFrom('analysis_run')
      .select(['id', 'kind'])
      .where('project_id', '=', projectId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(late.kind).toBe('late');
    await waitForRun(app, late.id, ['done']);
    const after = await officer.visit(`${base}/analysis`);
    expect(after.html).toContain('Nieuwe ideeën geplaatst: 1 idee verhuisde.');
    expect(after.html).not.toContain('is nieuw of gewijzigd');
  });
});

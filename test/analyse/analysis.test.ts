import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createAnalysis, findCurrentRun } from '../../src/analyse/index.js';
import { ConflictError } from '../../src/errors.js';
import { changesBetween, correctionsOf, readThemeOverview } from '../../src/review/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { analyse, insertProjectWithIdeas, setText, waitForRun, waitForStep } from '../support/review.js';
import { makeGate } from './gate.js';

const SCRIPT = new URL('./stand-in-thread.js', import.meta.url);
const OVER = ['done', 'failed', 'cancelled'];

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

const start = (projectId: number): Promise<number> =>
  app.services.analysis.startAnalysis(projectId, officer.personId, { themes: 'auto' });

const placementsOf = async (runId: number): Promise<number> => {
  const rows = await app.db.selectFrom('placement').select('id').where('run_id', '=', runId).execute();
  return rows.length;
};

describe('an analysis', () => {
  test('is started once when two people press at the same moment', async () => {
    const gate = makeGate();
    const { projectId } = await insertProjectWithIdeas(app.db, [gate.text, 'bus']);
    const [one, two] = await Promise.allSettled([start(projectId), start(projectId)]);
    const statuses = [one, two].map((result) => result.status).sort();
    expect(statuses).toEqual(['fulfilled', 'rejected']);
    const refused = [one, two].find((result) => result.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(ConflictError);

    const page = await officer.post(`/projects/${projectId}/analysis`, {
      _csrf: await csrf(projectId),
      themes: '',
    });
    expect(page.html).toContain('Er liep al een analyse van dit traject');
    gate.open();
    const started = one.status === 'fulfilled' ? one.value : (two as PromiseFulfilledResult<number>).value;
    expect(await waitForRun(app, started, OVER)).toBe('done');
  });

  test('is cancelled while it works, leaves the old result alone, and the next one runs on a new thread', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus een', 'bus twee', 'bank']);
    expect(await analyse(app, projectId, officer.personId)).toBe('done');
    const before = await findCurrentRun(app.db, projectId);

    await setText(app.db, projectId, codes[2] ?? '', '!wait');
    const runId = await start(projectId);
    await waitForRun(app, runId, ['running']);
    const page = await officer.visit(`/projects/${projectId}/analysis`);
    expect(page.$('progress').length).toBe(1);
    expect(page.$('noscript').text()).toContain('Ververs deze pagina');
    const cancelled = await officer.submit(page, `form[action$="/${runId}/cancel"]`);
    expect(cancelled.html).toContain('De analyse is gestopt. Het vorige resultaat staat er nog.');
    expect(await waitForRun(app, runId, OVER)).toBe('cancelled');
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(before?.id);

    await setText(app.db, projectId, codes[2] ?? '', 'bank');
    expect(await analyse(app, projectId, officer.personId)).toBe('done');
    expect(await placementsOf(runId)).toBe(0);
  });

  test('is cancelled while it waits for its turn', async () => {
    const busy = await insertProjectWithIdeas(app.db, ['!wait']);
    const waiting = await insertProjectWithIdeas(app.db, ['bus']);
    const first = await start(busy.projectId);
    await waitForRun(app, first, ['running']);
    const second = await start(waiting.projectId);
    expect(await app.services.analysis.cancelAnalysis(waiting.projectId, second)).toBe(true);
    expect(await app.services.analysis.cancelAnalysis(busy.projectId, first)).toBe(true);
    expect(await app.services.analysis.cancelAnalysis(busy.projectId, first)).toBe(false);
    expect(await analyse(app, waiting.projectId, officer.personId)).toBe('done');
    expect(await waitForRun(app, second, OVER)).toBe('cancelled');
  });

  test('that breaks down says why, keeps nothing of itself, and can be tried again', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus', '!fail']);
    const runId = await start(projectId);
    expect(await waitForRun(app, runId, OVER)).toBe('failed');
    const page = await officer.visit(`/projects/${projectId}/analysis`);
    expect(page.html).toContain('De analyse liep vast op deze ideeën.');
    await setText(app.db, projectId, codes[1] ?? '', 'bank');
    const retried = await officer.submit(page, `form[action$="/${runId}/retry"]`);
    expect(retried.html).toContain('De analyse is gestart.');
    const newest = await app.db
      .selectFrom('analysis_run')
      .select('id')
      .where('project_id', '=', projectId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(await waitForRun(app, newest.id, OVER)).toBe('done');
  });

  test('whose thread dies is marked as failed, and the next one works', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus', '!crash']);
    const runId = await start(projectId);
    expect(await waitForRun(app, runId, OVER)).toBe('failed');
    const page = await officer.visit(`/projects/${projectId}/analysis`);
    expect(page.html).toContain('Het rekenwerk is afgebroken');
    await setText(app.db, projectId, codes[1] ?? '', 'bank');
    expect(await analyse(app, projectId, officer.personId)).toBe('done');
  });

  test('that the server was killed in is marked as failed at the next start; the old result stays', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus', 'bank']);
    expect(await analyse(app, projectId, officer.personId)).toBe('done');
    const before = await findCurrentRun(app.db, projectId);
    const { id: lost } = await app.db
      .insertInto('analysis_run')
      .values({ project_id: projectId, status: 'running', heartbeat_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: ideaId } = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('placement')
      .values({ run_id: lost, idea_id: ideaId, confidence: 1, review_rank: 1, tags: [], laws: [] })
      .execute();

    const log = pino({ level: 'silent' });
    const { pool } = app.services.database;
    const next = createAnalysis({
      db: app.db,
      pool,
      log,
      correctionsOf,
      changesBetween,
      alone: true,
      script: SCRIPT,
    });
    await next.start();
    await next.close();
    const page = await officer.visit(`/projects/${projectId}/analysis`);
    expect(page.html).toContain('De server is tijdens de analyse gestopt of opnieuw gestart.');
    expect(await placementsOf(lost)).toBe(0);
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(before?.id);
  });

  test('lists ideas that arrive or change while it runs as not analysed yet', async () => {
    const gate = makeGate();
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [gate.text, 'bus een', 'bus twee']);
    const runId = await start(projectId);
    await waitForStep(app, runId, 'cluster');
    await setText(app.db, projectId, codes[1] ?? '', 'bank');
    await app.db
      .insertInto('idea')
      .values({ project_id: projectId, code: 'W00-1', text: 'te laat', kind: 'idea' })
      .execute();
    gate.open();
    expect(await waitForRun(app, runId, OVER)).toBe('done');

    const { rest, themes } = await readThemeOverview(app.db, projectId);
    expect(rest).toMatchObject({ ideaCount: 4, notAnalysedCount: 2, freshCount: 1, notPlacedCount: 0 });
    expect(themes.reduce((sum, theme) => sum + theme.ideaCount, 0)).toBe(3);
    const page = await officer.visit(`/projects/${projectId}/themes/not-analysed`);
    const listed = page.$('.oogst-idea .oogst-code').map((_, node) => page.$(node).text());
    expect(listed.get()).toEqual(['W00-1', codes[1]]);
    expect(await analyse(app, projectId, officer.personId)).toBe('done');
    expect((await readThemeOverview(app.db, projectId)).rest.notAnalysedCount).toBe(0);
  });

  test('of no ideas is refused with a page; of one and of two it gives a result', async () => {
    const none = await insertProjectWithIdeas(app.db, []);
    const refused = await officer.post(`/projects/${none.projectId}/analysis`, {
      _csrf: await csrf(none.projectId),
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Er zijn nog geen ideeën om te analyseren.');
    for (const texts of [['bus'], ['bus', 'bank']]) {
      const { projectId } = await insertProjectWithIdeas(app.db, texts);
      expect(await analyse(app, projectId, officer.personId)).toBe('done');
      expect((await readThemeOverview(app.db, projectId)).rest.ideaCount).toBe(texts.length);
    }
  });

  test('is not for a facilitator, and not for a run of another project', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus']);
    const other = await insertProjectWithIdeas(app.db, ['!wait']);
    const runId = await start(other.projectId);
    const token = await csrf(projectId);
    for (const act of ['cancel', 'retry']) {
      const answer = await officer.post(`/projects/${projectId}/analysis/${runId}/${act}`, { _csrf: token });
      expect(answer.status).toBe(404);
    }
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`/projects/${projectId}/analysis`)).status).toBe(403);
    await app.services.analysis.cancelAnalysis(other.projectId, runId);
  });

  test('refuses a number of themes that cannot be', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus']);
    const page = await officer.visit(`/projects/${projectId}/analysis`);
    const refused = await officer.submit(page, `form[action$="/analysis"]`, { themes: '1' });
    expect(refused.status).toBe(422);
    expect(refused.$('#themes').val()).toBe('1');
    expect(refused.html).toContain('Vul een heel getal in van 2 tot en met 60.');
  });
});

async function csrf(projectId: number): Promise<string> {
  const page = await officer.visit(`/projects/${projectId}/analysis`);
  return String(page.$('input[name="_csrf"]').first().val());
}

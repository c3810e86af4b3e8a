import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  acceptRun,
  CurrentRunChangedError,
  discardRun,
  findCurrentRun,
  findRun,
  findWaitingRun,
  listAcceptances,
  RunPrunedError,
  type RunKind,
} from '../../src/analyse/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { analyse, insertProjectWithIdeas, setText, waitForRun, waitForStep } from '../support/review.js';
import { waitUntil } from '../support/wait.js';
import { makeGate } from './gate.js';

const SCRIPT = new URL('./stand-in-thread.js', import.meta.url);

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

/** Runs and leaves the result as the application does. */
async function run(projectId: number, kind: RunKind): Promise<number> {
  const runId = await app.services.analysis.startAnalysis(projectId, officer.personId, { kind });
  expect(await waitForRun(app, runId, ['done', 'failed', 'cancelled'])).toBe('done');
  return runId;
}

const currentId = async (projectId: number) => (await findCurrentRun(app.db, projectId))?.id;

async function placesOf(runId: number): Promise<Record<string, string | null>> {
  const rows = await app.db
    .selectFrom('placement as p')
    .innerJoin('idea as i', 'i.id', 'p.idea_id')
    .select(['i.code', 'p.theme_key'])
    .where('p.run_id', '=', runId)
    .execute();
  return Object.fromEntries(rows.map(({ code, theme_key }) => [code, theme_key]));
}

/** Clearing old runs follows when the newest one is already done. */
async function waitUntilCleared(runId: number): Promise<void> {
  await waitUntil(async () => Object.keys(await placesOf(runId)).length === 0);
}

const addIdea = (projectId: number, code: string, text: string) =>
  app.db.insertInto('idea').values({ project_id: projectId, code, text, kind: 'idea' }).execute();

const clustersOf = (runId: number) =>
  app.db
    .selectFrom('cluster')
    .select(['key', 'label', 'size'])
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute();

describe('a search for themes', () => {
  test('counts at once the first time, and waits for a person the second time', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus een', 'bank']);
    const first = await run(projectId, 'full');
    expect(await currentId(projectId)).toBe(first);
    expect(await findWaitingRun(app.db, projectId)).toBeUndefined();

    const second = await run(projectId, 'full');
    expect(await currentId(projectId)).toBe(first);
    expect((await findWaitingRun(app.db, projectId))?.id).toBe(second);

    await acceptRun(app.db, projectId, second, officer.personId, first);
    expect(await currentId(projectId)).toBe(second);
    expect(await findWaitingRun(app.db, projectId)).toBeUndefined();
  });

  test('that waits gives way to a newer one, and can be thrown away', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus']);
    const first = await run(projectId, 'full');
    const second = await run(projectId, 'full');
    const third = await run(projectId, 'full');
    expect((await findWaitingRun(app.db, projectId))?.id).toBe(third);
    expect((await findRun(app.db, projectId, second))?.discardedAt).not.toBeNull();

    expect(await discardRun(app.db, projectId, third, officer.personId)).toBe(true);
    expect(await discardRun(app.db, projectId, third, officer.personId)).toBe(false);
    expect(await currentId(projectId)).toBe(first);
    expect(await placesOf(third)).toEqual({});
    const events = await app.db
      .selectFrom('audit_event')
      .select('action')
      .where('subject', '=', `analysis-run:${third}`)
      .execute();
    expect(events).toEqual([{ action: 'analysis.discarded' }]);
  });

  test('is not accepted on a page that compared it with a run that no longer counts', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus']);
    const first = await run(projectId, 'full');
    const waiting = await run(projectId, 'full');
    const between = await run(projectId, 're-place');
    expect(await currentId(projectId)).toBe(between);
    await expect(acceptRun(app.db, projectId, waiting, officer.personId, first)).rejects.toThrow(
      CurrentRunChangedError,
    );
    await acceptRun(app.db, projectId, waiting, officer.personId, between);
    expect(await currentId(projectId)).toBe(waiting);
  });
});

describe('a run for late ideas', () => {
  test('leaves every other placement exactly as it was, and the names of all themes', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'bus een',
      'bus twee',
      'bank',
      '?',
      'lunch',
    ]);
    const first = await run(projectId, 'full');
    // Names that the library would not give again.
    await app.db.updateTable('cluster').set({ label: 'Zoals het was' }).where('run_id', '=', first).execute();
    const whole = (runId: number) =>
      app.db
        .selectFrom('placement')
        .selectAll()
        .where('run_id', '=', runId)
        .where('idea_id', 'in', (eb) =>
          eb.selectFrom('idea').select('id').where('code', 'in', codes).where('project_id', '=', projectId),
        )
        .orderBy('idea_id')
        .execute();
    const before = await whole(first);
    await addIdea(projectId, 'W00-1', 'bus drie');
    await addIdea(projectId, 'W00-2', 'geheel nieuw');

    const late = await run(projectId, 'late');
    expect(await currentId(projectId)).toBe(late);
    const bare = (rows: typeof before) =>
      rows.map(({ id: _id, run_id: _run, created_at: _at, ...row }) => row);
    expect(bare(await whole(late))).toEqual(bare(before));
    const places = await placesOf(late);
    expect(places['W00-1']).toBe(places[codes[0] ?? '']);
    // It fits nowhere: a run for late ideas makes no themes.
    expect(places['W00-2']).toBeNull();
    const labels = await clustersOf(late);
    expect(labels.map(({ key, label }) => [key, label])).toEqual(
      (await clustersOf(first)).map(({ key, label }) => [key, label]),
    );
    expect(labels.find(({ key }) => key === places['W00-1'])?.size).toBe(3);
    expect(await findRun(app.db, projectId, late)).toMatchObject({
      kind: 'late',
      baseRunId: first,
      movedCount: 0,
      placedCount: 2,
    });
  });

  test('places an idea again whose text changed, unless a person placed it', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'bus een',
      'bus twee',
      'bank een',
      'bank twee',
    ]);
    const first = await run(projectId, 'full');
    const before = await placesOf(first);
    const [, changed = '', , decided = ''] = codes;
    const { id } = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', projectId)
      .where('code', '=', decided)
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('idea_decision')
      .values({ idea_id: id, theme_decided: true, theme_key: before[decided] ?? null })
      .execute();
    await setText(app.db, projectId, changed, 'bank drie');
    await setText(app.db, projectId, decided, 'bus drie');
    const late = await run(projectId, 'late');
    const after = await placesOf(late);
    expect(after).toEqual({ ...before, [changed]: before[codes[2] ?? ''] });
    expect(await findRun(app.db, projectId, late)).toMatchObject({ movedCount: 1, placedCount: 0 });
  });

  test('is a search for themes where nothing stands yet', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus', 'bank']);
    const runId = await run(projectId, 'late');
    expect((await findRun(app.db, projectId, runId))?.kind).toBe('full');
    expect(await currentId(projectId)).toBe(runId);
  });

  test('waits when somebody went back to another run while it worked', async () => {
    const gate = makeGate();
    gate.open();
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [gate.text, 'bus']);
    const first = await run(projectId, 'full');
    await analyse(app, projectId, officer.personId);
    await addIdea(projectId, 'W00-1', 'bus laat');
    const second = await currentId(projectId);
    gate.close();
    const late = await app.services.analysis.startAnalysis(projectId, officer.personId, { kind: 'late' });
    await waitForStep(app, late, 'cluster');
    await acceptRun(app.db, projectId, first, officer.personId, second ?? 0);
    gate.open();
    expect(await waitForRun(app, late, ['done', 'failed'])).toBe('done');
    expect(await currentId(projectId)).toBe(first);
    expect((await findWaitingRun(app.db, projectId))?.id).toBe(late);
    expect(codes).toHaveLength(2);
  });
});

describe('placing again after decisions', () => {
  test('keeps the themes and their names, moves what nobody decided, and says how many moved', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'bus een',
      'bank een',
      'boom een',
      'boom twee',
    ]);
    const first = await run(projectId, 'full');
    const before = await placesOf(first);
    await app.db.updateTable('cluster').set({ label: 'Zoals het was' }).where('run_id', '=', first).execute();
    await setText(app.db, projectId, codes[2] ?? '', 'bus toch');
    const again = await run(projectId, 're-place');
    expect(await currentId(projectId)).toBe(again);
    expect(await placesOf(again)).toEqual({ ...before, [codes[2] ?? '']: before[codes[0] ?? ''] });
    expect(await findRun(app.db, projectId, again)).toMatchObject({ kind: 're-place', movedCount: 1 });
    expect((await clustersOf(again)).map(({ label }) => label)).toEqual([
      'Zoals het was',
      'Zoals het was',
      'Zoals het was',
    ]);
  });

  test('remembers what the machine had said of an idea that a person placed', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus een', 'bank een']);
    const first = await run(projectId, 'full');
    const before = await placesOf(first);
    const [bus = '', bank = ''] = codes;
    const { id } = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', projectId)
      .where('code', '=', bus)
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('idea_decision')
      .values({ idea_id: id, theme_decided: true, theme_key: before[bank] ?? null })
      .execute();
    for (let turn = 0; turn < 2; turn += 1) {
      const again = await run(projectId, 're-place');
      const placement = await app.db
        .selectFrom('placement')
        .select(['theme_key', 'suggested_key', 'suggested_label'])
        .where('run_id', '=', again)
        .where('idea_id', '=', id)
        .executeTakeFirstOrThrow();
      expect(placement).toEqual({
        theme_key: before[bank],
        suggested_key: before[bus],
        suggested_label: 'Over bus',
      });
    }
    const page = await officer.visit(`/projects/${projectId}/ideas/${bus}/decision`);
    expect(page.$('tbody tr').first().find('td').first().text()).toBe('Over bus');
  });
});

describe('going back', () => {
  test('to an earlier run lets it count again and is written down', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus']);
    const first = await run(projectId, 'full');
    const second = await run(projectId, 're-place');
    await acceptRun(app.db, projectId, first, officer.personId, second);
    expect(await currentId(projectId)).toBe(first);
    const acceptances = await listAcceptances(app.db, projectId);
    expect(acceptances.map(({ runId, replacedRunId, again }) => [runId, replacedRunId, again])).toEqual([
      [first, second, true],
      [second, first, false],
      [first, null, false],
    ]);
    expect(acceptances.every(({ personName }) => personName === 'Sanne')).toBe(true);
  });

  test('is possible to the last three; older ones lose their placements and nothing else', async () => {
    const { projectId } = await insertProjectWithIdeas(app.db, ['bus']);
    const runs: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) runs.push(await run(projectId, turn === 0 ? 'full' : 're-place'));
    const [oldest = 0, second = 0] = runs;
    await waitUntilCleared(second);
    const kept = await Promise.all(runs.map(async (runId) => Object.keys(await placesOf(runId)).length));
    expect(kept).toEqual([0, 0, 1, 1, 1, 1]);
    const pruned = await findRun(app.db, projectId, oldest);
    expect(pruned?.prunedAt).not.toBeNull();
    expect(pruned?.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await clustersOf(oldest)).toHaveLength(1);
    await expect(acceptRun(app.db, projectId, oldest, officer.personId, runs[5] ?? 0)).rejects.toThrow(
      RunPrunedError,
    );
  });
});

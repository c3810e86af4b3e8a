// The real text engine on the example project: late ideas disturb nothing, and what ran can be computed again.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCurrentRun, findNewestRecomputation, findRun } from '../../src/analyse/index.js';
import { loadExampleProject } from '../../src/capture/index.js';
import { changesBetween } from '../../src/review/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { analyse } from '../support/review.js';
import { waitUntil } from '../support/wait.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

test('late ideas are placed in the example project without moving any other, and both runs compute the same again', async () => {
  const person = (await app.signIn('policy-officer')).personId;
  const projectId = await loadExampleProject(app.db, person);
  expect(await analyse(app, projectId, person)).toBe('done');
  const first = (await findCurrentRun(app.db, projectId))?.id ?? 0;

  const late = [
    'Meer avondbussen naar de dorpen, want wie geen auto heeft komt nergens',
    'Laat jongeren meebeslissen over de inrichting van de speeltuin',
    'De lunch was koud',
  ];
  for (const [index, text] of late.entries()) {
    await app.db
      .insertInto('idea')
      .values({ project_id: projectId, code: `W99-${index}`, text, kind: 'idea' })
      .execute();
  }
  const placements = (runId: number) =>
    app.db
      .selectFrom('placement')
      .innerJoin('idea', 'idea.id', 'placement.idea_id')
      .select(['idea.code', 'theme_key', 'second_key', 'confidence', 'review_rank', 'tags', 'explanation'])
      .where('run_id', '=', runId)
      .where('idea.code', 'not like', 'W99-%')
      .orderBy('idea.id')
      .execute();
  expect(await analyse(app, projectId, person, 'late')).toBe('done');
  const second = (await findCurrentRun(app.db, projectId))?.id ?? 0;
  expect(await placements(second)).toEqual(await placements(first));
  expect(await changesBetween(app.db, projectId, first, second)).toMatchObject({ moved: 0 });
  const clusters = (runId: number) =>
    app.db
      .selectFrom('cluster')
      .select(['key', 'label'])
      .where('run_id', '=', runId)
      .orderBy('key')
      .execute();
  expect(await clusters(second)).toEqual(await clusters(first));
  const placed = await app.db
    .selectFrom('placement')
    .innerJoin('idea', 'idea.id', 'placement.idea_id')
    .select(['code', 'theme_key'])
    .where('run_id', '=', second)
    .where('idea.code', 'like', 'W99-%')
    .orderBy('code')
    .execute();
  expect(placed).toHaveLength(3);
  expect(placed.filter(({ theme_key }) => theme_key !== null).length).toBeGreaterThanOrEqual(2);

  for (const runId of [first, second]) {
    await app.services.analysis.recompute(projectId, runId, person);
    await waitUntil(async () => (await findNewestRecomputation(app.db, runId))?.finishedAt);
    expect(await findNewestRecomputation(app.db, runId)).toMatchObject({ identical: true, reasons: [] });
    expect((await findRun(app.db, projectId, runId))?.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
  }
});

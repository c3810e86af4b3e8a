import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCurrentRun, findNewestRecomputation } from '../../src/analyse/index.js';
import { compareComputations } from '../../src/analyse/recomputation.js';
import { packSnapshot, SnapshotError, unpackSnapshot } from '../../src/analyse/snapshot.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { waitUntil } from '../support/wait.js';
import type { Browser } from '../support/browser.js';
import { analyse, insertProjectWithIdeas, setText } from '../support/review.js';

const SCRIPT = new URL('./stand-in-thread.js', import.meta.url);

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

/** A project that was analysed once; the run and the codes of its ideas. */
async function analysed(...texts: string[]) {
  const { projectId, codes } = await insertProjectWithIdeas(app.db, texts);
  // As capture does: every version is kept.
  await app.db
    .insertInto('idea_revision')
    .columns(['idea_id', 'version', 'text', 'kind'])
    .expression((eb) =>
      eb.selectFrom('idea').select(['id', 'version', 'text', 'kind']).where('project_id', '=', projectId),
    )
    .execute();
  expect(await analyse(app, projectId, officer.personId)).toBe('done');
  const run = await findCurrentRun(app.db, projectId);
  return {
    projectId,
    codes,
    runId: run?.id ?? 0,
    address: `/projects/${projectId}/analysis/runs/${run?.id}`,
  };
}

/** Presses the button and gives what the page says when it is done. */
async function recompute(address: string, runId: number): Promise<string> {
  const page = await officer.visit(address);
  await officer.submit(page, 'form[action$="/recompute"]');
  await waitUntil(async () => (await findNewestRecomputation(app.db, runId))?.finishedAt);
  const after = await officer.visit(address);
  return after.$('section[aria-labelledby=recompute]').text().replace(/\s+/g, ' ');
}

describe('computing a run again', () => {
  test('gives the same, also when ideas were changed and added since', async () => {
    const { projectId, codes, runId, address } = await analysed('bus een', 'bank een', 'bus twee');
    await setText(app.db, projectId, codes[0] ?? '', 'heel iets anders');
    await app.db
      .insertInto('idea')
      .values({ project_id: projectId, code: 'W00-1', text: 'bus laat', kind: 'idea' })
      .execute();
    expect(await recompute(address, runId)).toContain('Gelijk. Er kwam precies hetzelfde uit');
    expect((await findCurrentRun(app.db, projectId))?.id).toBe(runId);
  });

  test('says that a text was erased, and keeps no text itself', async () => {
    const { projectId, codes, runId, address } = await analysed('bus een', 'bank een', 'bus heimelijk');
    const { snapshot, snapshot_hash } = await app.db
      .selectFrom('analysis_run')
      .select(['snapshot', 'snapshot_hash'])
      .where('id', '=', runId)
      .executeTakeFirstOrThrow();
    const kept = await unpackSnapshot({ data: snapshot as Buffer, hash: snapshot_hash ?? '' });
    expect(kept.ideas.map(([, code, version]) => [code, version])).toEqual(codes.map((code) => [code, 1]));
    expect(JSON.stringify(kept)).not.toContain('heimelijk');

    await app.db
      .deleteFrom('idea')
      .where('project_id', '=', projectId)
      .where('code', '=', codes[2] ?? '')
      .execute();
    const answer = await recompute(address, runId);
    expect(answer).toContain('Niet gelijk');
    expect(answer).toContain('De tekst van 1 idee van toen is gewist.');
  });

  test('says that a text was replaced', async () => {
    const { projectId, runId, address } = await analysed('bus een', 'bank een');
    await app.db
      .updateTable('idea_revision')
      .set({ text: '[gewist]' })
      .where('idea_id', 'in', (eb) => eb.selectFrom('idea').select('id').where('project_id', '=', projectId))
      .execute();
    expect(await recompute(address, runId)).toContain('Een tekst van toen is sindsdien gewist of vervangen.');
  });

  test('says that another version of the analysis computes', async () => {
    const { runId, address } = await analysed('bus een', 'bank een');
    await app.db
      .updateTable('analysis_run')
      .set({ engine_version: '0.9', result_hash: 'another' })
      .where('id', '=', runId)
      .execute();
    const answer = await recompute(address, runId);
    expect(answer).toContain('De analyse heeft nu een andere versie: stand-in. Toen was dat 0.9.');
    expect(answer).not.toContain('gewist');
  });

  test('does not go on with a snapshot that was damaged', async () => {
    const { runId, address } = await analysed('bus een');
    await app.db
      .updateTable('analysis_run')
      .set({ snapshot_hash: '0'.repeat(64) })
      .where('id', '=', runId)
      .execute();
    expect(await recompute(address, runId)).toContain('Het opnieuw berekenen is niet gelukt');
  });

  test('is not offered for a run of before there were snapshots', async () => {
    const { projectId, runId, address } = await analysed('bus een');
    await app.db
      .updateTable('analysis_run')
      .set({ snapshot: null, snapshot_hash: null })
      .where('id', '=', runId)
      .execute();
    const page = await officer.visit(address);
    expect(page.$('form[action$="/recompute"]').length).toBe(0);
    const token = String((await officer.visit(`/projects/${projectId}/analysis`)).$('[name=_csrf]').val());
    expect((await officer.post(`${address}/recompute`, { _csrf: token })).status).toBe(404);
  });
});

describe('the comparison of two computations', () => {
  const same = { engineVersion: '1', lexiconVersion: 'a', inputHash: 'i', resultHash: 'r' };

  test('names every difference that is known, and says so when none is', () => {
    expect(compareComputations(same, same, 0)).toEqual({ identical: true, reasons: [] });
    expect(compareComputations(same, { ...same, resultHash: 'x' }, 0).reasons).toEqual([
      { reason: 'unknown' },
    ]);
    expect(
      compareComputations(
        same,
        { engineVersion: '2', lexiconVersion: 'b', inputHash: 'j', resultHash: 'x' },
        3,
      ).reasons,
    ).toEqual([
      { reason: 'engine', earlier: '1', now: '2' },
      { reason: 'lexicon', earlier: 'a', now: 'b' },
      { reason: 'missing', ideas: 3 },
    ]);
  });

  test('does not look further when the same came out, whatever version computed it', () => {
    expect(compareComputations(same, { ...same, engineVersion: '2' }, 0).identical).toBe(true);
  });
});

test('a snapshot comes back as it was, and not when its data were changed', async () => {
  const snapshot = {
    format: 1 as const,
    kind: 'late' as const,
    ideas: [[1, 'W01-1', 2]] as [number, string, number][],
    knownThemes: [{ key: 'a', name: 'Wonen', exampleIds: ['W01-1'] }],
    decisions: { pins: [{ id: 'W01-1', theme: null }], together: [], apart: [] },
    previous: {},
    options: { language: 'nl' as const, themes: 'auto' as const, seed: 7, laws: [] },
  };
  const stored = await packSnapshot(snapshot);
  expect(await unpackSnapshot(stored)).toEqual(snapshot);
  const other = await packSnapshot({ ...snapshot, kind: 'full' });
  await expect(unpackSnapshot({ data: other.data, hash: stored.hash })).rejects.toThrow(SnapshotError);
  await expect(unpackSnapshot({ data: Buffer.from('no'), hash: stored.hash })).rejects.toThrow(SnapshotError);
});

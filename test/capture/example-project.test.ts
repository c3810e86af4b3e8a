import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadExampleProject } from '../../src/capture/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let projectId: number;
beforeAll(async () => {
  database = await openTestDatabase();
  projectId = await loadExampleProject(database.db, null);
});
afterAll(() => database.close());

describe('the example project', () => {
  it('has eleven workshops with times on the Dutch clock, and 300 ideas with codes by workshop', async () => {
    const workshops = await database.db.selectFrom('workshop').selectAll().orderBy('number').execute();
    expect(workshops.map((workshop) => workshop.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(workshops[0]?.starts_at?.toISOString()).toBe('2026-11-19T12:15:00.000Z');
    const ideas = await database.db.selectFrom('idea').select('code').orderBy('id').execute();
    expect(ideas).toHaveLength(300);
    expect(ideas[0]).toMatchObject({ code: 'W01-1' });
    expect(ideas.filter((idea) => idea.code.startsWith('W07-'))).toHaveLength(23);
    expect(workshops[6]).toMatchObject({ next_idea_number: 24, status: 'open' });
  });

  it('keeps kinds, perspectives and a first version of every idea', async () => {
    const count = async (kind: 'idea' | 'bottleneck') =>
      (await database.db.selectFrom('idea').select('id').where('kind', '=', kind).execute()).length;
    expect([await count('idea'), await count('bottleneck')]).toEqual([110, 103]);
    const none = await database.db.selectFrom('idea').select('id').where('perspective', 'is', null).execute();
    expect(none).toHaveLength(91);
    expect(await database.db.selectFrom('idea_revision').select('id').execute()).toHaveLength(300);
  });

  it('is not loaded a second time', async () => {
    await expect(loadExampleProject(database.db, null)).rejects.toMatchObject({
      status: 409,
      projectId,
    });
    const twice = await Promise.allSettled([1, 2].map(() => loadExampleProject(database.db, null)));
    expect(twice.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await database.db.selectFrom('project').select('id').execute()).toHaveLength(1);
  });
});

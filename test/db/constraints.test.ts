import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function insertProject(name = 'Kadernota'): Promise<number> {
  const row = await database.db
    .insertInto('project')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function insertWorkshop(projectId: number, number: number): Promise<number> {
  const row = await database.db
    .insertInto('workshop')
    .values({ project_id: projectId, number, title: `Workshop ${number}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function insertIdea(projectId: number, workshopId: number | null, code: string): Promise<number> {
  const row = await database.db
    .insertInto('idea')
    .values({ project_id: projectId, workshop_id: workshopId, code, text: 'Meer zitbanken', kind: 'idea' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function insertAct(projectId: number, personId?: number): Promise<string> {
  const id = randomUUID();
  await database.db
    .insertInto('act')
    .values({ id, project_id: projectId, verb: 'move', decided_by: personId ?? null })
    .execute();
  return id;
}

describe('the schema', () => {
  it('gives ids as numbers, moments as dates, arrays and json as values, counts as numbers', async () => {
    const laws = [{ key: 'wmo', name: 'Wmo' }];
    const project = await database.db
      .insertInto('project')
      .values({ name: 'Waterrijk', laws: JSON.stringify(laws) })
      .returningAll()
      .executeTakeFirstOrThrow();
    expect(project).toMatchObject({
      name: 'Waterrijk',
      goal: '',
      laws,
      next_loose_number: 1,
      example: false,
    });
    expect(typeof project.id).toBe('number');
    expect(project.created_at).toBeInstanceOf(Date);
    const idea = await database.db
      .insertInto('idea')
      .values({
        project_id: project.id,
        code: 'W00-1',
        text: 'x',
        kind: 'idea',
        laws: ['wmo', 'jeugd,"wet"'],
      })
      .returning(['laws', 'perspective'])
      .executeTakeFirstOrThrow();
    expect(idea).toEqual({ laws: ['wmo', 'jeugd,"wet"'], perspective: null });
    const { n } = await database.db
      .selectFrom('idea')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('project_id', '=', project.id)
      .executeTakeFirstOrThrow();
    expect(n).toBe(1);
  });

  it('refuses a second organisation', async () => {
    await database.db.insertInto('organisation').values({ name: 'Gemeente Waterrijk' }).execute();
    const second = database.db.insertInto('organisation').values({ name: 'Gemeente Ander' }).execute();
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });

  it('refuses an e-mail address that is not in lower case', async () => {
    const person = {
      email: 'Anna@voorbeeld.nl',
      name: 'Anna',
      role: 'facilitator',
      password_hash: 'x',
    } as const;
    await expect(database.db.insertInto('person').values(person).execute()).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('refuses an idea in a workshop of another project', async () => {
    const [one, other] = [await insertProject(), await insertProject()];
    const workshop = await insertWorkshop(one, 1);
    await expect(insertIdea(other, workshop, 'W01-1')).rejects.toMatchObject({ code: '23503' });
  });

  it('refuses to delete a workshop that holds ideas, and deletes a project with everything in it', async () => {
    const project = await insertProject();
    const workshop = await insertWorkshop(project, 1);
    const idea = await insertIdea(project, workshop, 'W01-1');
    const twin = await insertIdea(project, workshop, 'W01-2');
    const remove = database.db.deleteFrom('workshop').where('id', '=', workshop).execute();
    await expect(remove).rejects.toMatchObject({ code: '23503' });

    const { id: run } = await database.db
      .insertInto('analysis_run')
      .values({ project_id: project })
      .returning('id')
      .executeTakeFirstOrThrow();
    const place = { run_id: run, confidence: 0.5, review_rank: 1, tags: [], laws: [] };
    await database.db
      .insertInto('placement')
      .values([
        { ...place, idea_id: idea },
        { ...place, idea_id: twin, duplicate_of: idea },
      ])
      .execute();
    const theme = { project_id: project, name: 'Ontmoeten', origin: 'person' } as const;
    await database.db
      .insertInto('theme')
      .values({ ...theme, key: 'a' })
      .execute();
    await database.db
      .insertInto('theme')
      .values({ ...theme, key: 'b', merged_into: 'a' })
      .execute();
    await database.db
      .insertInto('decision')
      .values({ project_id: project, kind: 'move', idea_id: idea, action: await insertAct(project) })
      .execute();
    await database.db
      .insertInto('idea_pair')
      .values({ project_id: project, idea_id: idea, other_id: twin, relation: 'apart' })
      .execute();
    await database.db.insertInto('project_dictionary').values({ project_id: project, text: 'x' }).execute();
    await database.db.insertInto('idea_decision').values({ idea_id: idea }).execute();

    await database.db.deleteFrom('project').where('id', '=', project).execute();
    for (const table of ['workshop', 'idea', 'analysis_run', 'theme', 'decision', 'act'] as const) {
      const left = await database.db
        .selectFrom(table)
        .select('id')
        .where('project_id', '=', project)
        .execute();
      expect([table, left]).toEqual([table, []]);
    }
    expect(
      await database.db.selectFrom('placement').select('id').where('run_id', '=', run).execute(),
    ).toEqual([]);
  });

  it('lets a project have one queued or running analysis, and any number of finished ones', async () => {
    const project = await insertProject();
    const insert = (status: 'queued' | 'running' | 'done') =>
      database.db.insertInto('analysis_run').values({ project_id: project, status }).execute();
    await insert('done');
    await insert('done');
    await insert('running');
    await expect(insert('queued')).rejects.toMatchObject({ code: '23505' });
  });

  it('refuses to change a decision, yet forgets who decided when that person is erased', async () => {
    const project = await insertProject();
    const { id: person } = await database.db
      .insertInto('person')
      .values({ email: 'b@voorbeeld.nl', name: 'B', role: 'policy-officer', password_hash: 'x' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id } = await database.db
      .insertInto('decision')
      .values({
        project_id: project,
        kind: 'accept',
        theme_key: 'a',
        decided_by: person,
        action: await insertAct(project, person),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const change = database.db.updateTable('decision').set({ theme_key: 'b' }).where('id', '=', id).execute();
    await expect(change).rejects.toMatchObject({ code: '23001' });
    await database.db.deleteFrom('person').where('id', '=', person).execute();
    const kept = await database.db
      .selectFrom('decision')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ theme_key: 'a', decided_by: null });
  });

  it('refuses a theme that is merged into itself or into a theme of another project', async () => {
    const [project, other] = [await insertProject(), await insertProject()];
    const theme = { project_id: project, key: 'a', name: 'A', origin: 'person' } as const;
    const insert = (values: object) =>
      database.db
        .insertInto('theme')
        .values({ ...theme, ...values })
        .execute();
    await expect(insert({ merged_into: 'a' })).rejects.toMatchObject({ code: '23514' });
    await insert({});
    await expect(insert({ project_id: other, key: 'b', merged_into: 'a' })).rejects.toMatchObject({
      code: '23503',
    });
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { migrateDown, migrateToLatest } from '../../src/db/index.js';
import { listEntriesOf } from '../../src/review/acts/decision.repository.js';
import { undoAct } from '../../src/review/acts/undo.service.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('gives decisions of before the acts one act for each press of a button, which can be taken back', async () => {
  const { db } = database;
  for (let [name] = await migrateDown(db); name !== '005-acts'; [name] = await migrateDown(db)) {
    if (name === undefined) throw new Error('there are no acts to undo');
  }
  await sql`
    insert into person (email, name, role, password_hash) values ('s@example.org', 'Sanne', 'administrator', 'x');
    `.execute(db);
  await sql`insert into project (name) values ('Kadernota')`.execute(db);
  await sql`
    insert into idea (project_id, code, text, kind)
    select id, 'W00-' || n, 'bus ' || n, 'idea' from project, generate_series(1, 2) as n`.execute(db);
  await sql`
    insert into theme (project_id, key, name, origin, position) select id, 't1', 'Vervoer', 'cluster', 1
    from project`.execute(db);
  await sql`
    insert into idea_decision (idea_id, theme_decided, theme_key) select id, true, 't1' from idea`.execute(
    db,
  );
  await sql`
    insert into decision (project_id, kind, idea_id, theme_key, action, before, after, decided_by)
    select p.id, x.kind, i.id, 't1', x.action, x.before::jsonb, x.after::jsonb, s.id
    from (values
      (1, 'accept', null, 'one', null, '{"name":"Vervoer"}'),
      (2, 'move', 'W00-1', 'one', '{"theme":null,"name":null,"decided":false}', '{"theme":"t1","name":"Vervoer","decided":true}'),
      (3, 'move', 'W00-2', '', '{"theme":null,"name":null,"decided":false}', '{"theme":"t1","name":"Vervoer","decided":true}')
    ) as x(n, kind, code, action, before, after)
    cross join project as p cross join person as s
    left join idea as i on i.code = x.code
    order by x.n`.execute(db);

  await migrateToLatest(db);
  const acts = await db
    .selectFrom('act as a')
    .innerJoin('person as s', 's.id', 'a.decided_by')
    .select(['a.id', 'a.verb', 'a.project_id', 's.id as person'])
    .orderBy('a.number')
    .execute();
  expect(acts.map(({ verb }) => verb)).toEqual(['move', 'move']);
  const [first, second] = acts;
  if (!first || !second) throw new Error('too few acts');
  const entries = await listEntriesOf(db, [first.id, second.id]);
  expect(entries.get('one')?.map(({ kind, ideaCount }) => [kind, ideaCount])).toEqual([
    ['accept', 0],
    ['move', 1],
  ]);
  const undo = (id: string, withDependents: boolean) =>
    undoAct(db, first.project_id, first.person, id, { withDependents });
  await expect(undo(first.id, false)).rejects.toThrow('build on it');
  await undo(first.id, true);
  expect(await db.selectFrom('theme').select('key').execute()).toEqual([]);
  const decided = db.selectFrom('idea_decision').select('idea_id').where('theme_decided', '=', true);
  expect(await decided.execute()).toEqual([]);
});

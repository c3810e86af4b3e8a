import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { migrateDown, migrateToLatest } from '../../src/db/index.js';
import { migrations } from '../../migrations/index.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Everything that a migration can leave behind in the schema: relations, constraints, functions, triggers. */
async function fingerprint(): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
      || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
    union all select 'trigger ' || tgname from pg_trigger where not tgisinternal
    order by 1`.execute(database.db);
  return rows.map((row) => row.line).filter((line) => !line.includes('kysely_migration'));
}

describe('migrations', () => {
  it('each can be undone without a trace and done again', async () => {
    const names = Object.keys(migrations);
    const full = await fingerprint();
    expect(full.length).toBeGreaterThan(100);
    for (const name of [...names].reverse()) expect(await migrateDown(database.db)).toEqual([name]);
    expect(await fingerprint()).toEqual([]);
    expect(await migrateDown(database.db)).toEqual([]);
    expect(await migrateToLatest(database.db)).toEqual(names);
    expect(await fingerprint()).toEqual(full);
    expect(await migrateToLatest(database.db)).toEqual([]);
  });

  it('stand in the order of their numbers, each number once', () => {
    const numbers = Object.keys(migrations).map((name) => Number(name.slice(0, 3)));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });
});

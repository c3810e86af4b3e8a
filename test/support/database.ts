// A fresh, migrated database for a test file:
//
//   let database: TestDatabase;
//   beforeAll(async () => { database = await openTestDatabase(); });
//   afterAll(() => database.close());
//   … database.db (Kysely), database.pool (pg.Pool)
//
// Without TEST_DATABASE_URL it is the embedded database in memory; the tests of one file share it and nothing else does.
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrateToLatest } from '../../src/db/index.js';
import { typeParsers } from '../../src/db/pool.js';
import type { Database } from '../../src/schema.js';

export interface TestDatabase {
  db: Kysely<Database>;
  pool: pg.Pool;
  close(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const pglite = await PGlite.create();
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, types: typeParsers });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  await migrateToLatest(db);
  const close = async (): Promise<void> => {
    await db.destroy();
    await pglite.close();
  };
  return { db, pool, close };
}

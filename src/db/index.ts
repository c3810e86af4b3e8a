// The door of the database: one driver for the embedded database and for a PostgreSQL server.
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import type { Database } from '../schema.js';
import { typeParsers } from './pool.js';

export { migrateDown, migrateToLatest } from './migrate.js';

export interface OpenDatabase {
  db: Kysely<Database>;
  pool: pg.Pool;
  kind: 'embedded' | 'server';
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL URL. Absent or empty: the embedded database. */
  databaseUrl?: string | undefined;
  /** The directory of this installation; the embedded database lives in it. */
  dataDirectory: string;
}

/** Opens the database. It does not migrate: see `migrateToLatest`. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) return openServer(options.databaseUrl);
  return openEmbedded(join(options.dataDirectory, 'database'));
}

async function openServer(connectionString: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString, max: 10, types: typeParsers });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, kind: 'server', close: () => db.destroy() };
}

async function openEmbedded(directory: string): Promise<OpenDatabase> {
  await mkdir(directory, { recursive: true });
  const pglite = await PGlite.create(directory);
  // One connection: the embedded database has one, and a transaction must not be mixed with other queries.
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, types: typeParsers });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    await pglite.close();
  };
  return { db, pool, kind: 'embedded', close };
}

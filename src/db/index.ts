// The door of the database: one driver for the embedded database and for a PostgreSQL server.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../schema.js';
import { openEmbedded } from './embedded.js';
import { reportErrors, typeParsers } from './pool.js';
import { startUpkeep } from './upkeep.js';

export { DatabaseInUseError } from './directory-lock.js';
export { DatabaseStoppedError } from './engine.js';
export { migrateDown, migrateToLatest } from './migrate.js';

export interface OpenDatabase {
  db: Kysely<Database>;
  /** The pool below `db`, for libraries that want one. Embedded: one connection, so never ask for it inside a transaction. */
  pool: pg.Pool;
  kind: 'embedded' | 'server';
  /** Waits for running queries, then closes. Embedded: writes everything into place, so that the directory can be copied. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL URL. Absent or empty: the embedded database. */
  databaseUrl?: string | undefined;
  /** The directory of this installation; the embedded database lives in it. */
  dataDirectory: string;
  /**
   * Told about what fails outside any query: a lost connection, upkeep on a full disk. After a DatabaseStoppedError every
   * query fails: end the process, so that a new one can recover.
   */
  onError?: (error: unknown) => void;
}

/**
 * Opens the database. It does not migrate: see `migrateToLatest`.
 * @throws DatabaseInUseError when another process has the embedded database open
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const onError = options.onError ?? (() => {});
  return options.databaseUrl
    ? openServer(options.databaseUrl, onError)
    : openEmbeddedDatabase(options.dataDirectory, onError);
}

function openServer(connectionString: string, onError: (error: unknown) => void): OpenDatabase {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    types: typeParsers,
    application_name: 'oogst',
    keepAlive: true,
    // A database that is away gives an error that a page can show, not a page that never comes.
    connectionTimeoutMillis: 10_000,
  });
  reportErrors(pool, onError);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, kind: 'server', close: once(() => db.destroy()) };
}

async function openEmbeddedDatabase(
  dataDirectory: string,
  onError: (error: unknown) => void,
): Promise<OpenDatabase> {
  const embedded = await openEmbedded(dataDirectory);
  reportErrors(embedded.pool, onError);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: embedded.pool }) });
  const upkeep = startUpkeep(db, onError);
  const close = once(async () => {
    await upkeep.stop();
    await db.destroy();
    await embedded.close();
  });
  return { db, pool: embedded.pool, kind: 'embedded', close };
}

function once(run: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= run());
}

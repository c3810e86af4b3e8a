import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig, type PGlitePgConfig } from '@electric-sql/pglite/node-postgres';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { acquireLock } from './directory-lock.js';
import type { SyncCalls } from './durable-file-system.js';
import { DatabaseStoppedError, Engine } from './engine.js';
import { typeParsers } from './pool.js';
import { syncDirectory, syncTree } from './sync-tree.js';

/**
 * How long, in milliseconds, a query waits for its turn. Far above the longest queue of a full room; it is there for a
 * mistake in the code: a query beside an open transaction, in the request that holds it, would wait for ever.
 */
const QUEUE_TIMEOUT = 30_000;

const MEGABYTE = 1024 * 1024;
/** Recovery after a stop writes up to two log segments of 16 MB. */
const ROOM_TO_START = 40;

export interface EmbeddedDatabase {
  pool: pg.Pool;
  /** Ends the pool, writes a last checkpoint and gives the lock back. */
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `<dataDirectory>/database`, and makes it when it is not there. What is acknowledged is
 * on disk (docs/decisions/004-durable-embedded-database.md); one process at a time.
 *
 * @throws DatabaseInUseError when another process has it
 */
export async function openEmbedded(dataDirectory: string, calls?: SyncCalls): Promise<EmbeddedDatabase> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const lock = await acquireLock(join(dataDirectory, 'database.lock'));
  try {
    const directory = join(dataDirectory, 'database');
    if (!existsSync(join(directory, 'PG_VERSION'))) await create(directory);
    // A restored backup may have been copied a second ago.
    await syncTree(directory);
    const engine = await Engine.start(directory, calls).catch((error: unknown) => explain(error, directory));
    const pool = poolOver(engine);
    const close = async (): Promise<void> => {
      if (!pool.ended) await pool.end();
      // A stopped engine answers nobody; the next start recovers.
      if (!engine.stopped) await engine.close();
      await lock.release();
    };
    return { pool, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** PGlite only says that it "failed to initialize properly", also when the disk is full. */
async function explain(error: unknown, directory: string): Promise<never> {
  const { bavail, bsize } = await statfs(directory);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= ROOM_TO_START) throw error;
  throw new DatabaseStoppedError(
    `the embedded database needs ${ROOM_TO_START} MB of free disk space to start; there is ${free} MB`,
    { cause: error },
  );
}

/** A pool of one connection: the database has one, and a transaction must not be mixed with other queries. */
export function poolOver(engine: PGlite): pg.Pool {
  const config = createPgConfig(engine);
  silenceWhenStopped(config.connection, engine);
  return new pg.Pool({
    ...config,
    max: 1,
    types: typeParsers,
    // The one connection is kept: nothing is gained by making it again.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: QUEUE_TIMEOUT,
  });
}

/** Makes the database beside its place and renames it when it is whole and on disk: half a database never opens. */
async function create(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const engine = await Engine.start(unfinished);
  await engine.close();
  await syncTree(unfinished);
  await rename(unfinished, directory);
  await syncDirectory(dirname(directory));
}

/**
 * All clients of the pool, one after the other, listen to one connection object. After the engine has stopped, a late
 * "ready" could reach the wrong client and be taken for an answer (seen: inserts "succeeded" on a full disk). So then
 * nothing passes but errors, and an error that nobody hears any more does not end the process.
 */
function silenceWhenStopped(connection: PGlitePgConfig['connection'], engine: PGlite): void {
  const emit = connection.emit.bind(connection);
  connection.emit = (event: string, ...args: unknown[]) => {
    if (event === 'error' && connection.listenerCount(event) === 0) return false;
    const stopped = engine instanceof Engine && engine.stopped;
    if (stopped && event === 'readyForQuery') {
      // Taken off first: whoever waited next in the pool comes on as soon as this client has failed.
      const listeners = connection.rawListeners('error');
      connection.removeAllListeners();
      for (const listener of listeners) listener.call(connection, stopped);
      return true;
    }
    if (stopped && event !== 'error' && event !== 'end') return false;
    return emit(event, ...args);
  };
}

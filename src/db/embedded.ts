import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { acquireLock } from './directory-lock.js';
import type { SyncCalls } from './durable-file-system.js';
import { Engine } from './engine.js';
import { typeParsers } from './pool.js';
import { syncDirectory, syncTree } from './sync-tree.js';

export interface EmbeddedDatabase {
  pool: pg.Pool;
  /** Ends the pool, writes a last checkpoint and gives the lock back. */
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `<dataDirectory>/database`, and makes it when it is not there. What is acknowledged is
 * on disk (docs/decisions/database-durability.md); one process at a time.
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
    const engine = await Engine.start(directory, calls);
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

/** A pool of one connection: the database has one, and a transaction must not be mixed with other queries. */
export function poolOver(engine: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(engine), max: 1, types: typeParsers });
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

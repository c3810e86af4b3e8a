import type { Kysely } from 'kysely';
import { readConfig } from '../config.js';
import { DatabaseInUseError, migrateToLatest, openDatabase } from '../db/index.js';
import type { Database } from '../schema.js';

/**
 * Opens the database of this installation, migrated, for one command and closes it again.
 * @param instead what the user can do while a server holds the embedded database
 */
export async function withDatabase<Result>(
  instead: string,
  run: (db: Kysely<Database>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(readConfig(process.env)).catch((error: unknown) => {
    if (!(error instanceof DatabaseInUseError)) throw error;
    throw new Error(`${error.message} ${instead}`, { cause: error });
  });
  try {
    await migrateToLatest(database.db);
    return await run(database.db);
  } finally {
    await database.close();
  }
}

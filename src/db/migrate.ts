import { Migrator, type Kysely, type MigrationResultSet } from 'kysely';
import { migrations } from '../../migrations/index.js';

/**
 * Brings the database to the newest version, in one transaction: all of it or nothing.
 * @returns the names of the migrations that ran now, oldest first
 * @throws the database's error when a migration fails
 */
export async function migrateToLatest<Tables>(db: Kysely<Tables>): Promise<string[]> {
  return namesOf(await migratorFor(db).migrateToLatest());
}

/**
 * Undoes the newest migration.
 * @returns the name of what was undone; empty when there was nothing to undo
 */
export async function migrateDown<Tables>(db: Kysely<Tables>): Promise<string[]> {
  return namesOf(await migratorFor(db).migrateDown());
}

function migratorFor<Tables>(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

/** A batch that failed is rolled back as a whole, while its `results` still say Success: `error` is what counts. */
function namesOf({ error, results }: MigrationResultSet): string[] {
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

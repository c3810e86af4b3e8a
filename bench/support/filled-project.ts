import { migrateToLatest, openDatabase, type OpenDatabase } from '../../src/db/index.js';
import { signIn } from '../load/people.js';
import { fillProject } from '../search/fill.js';

/** The database in which a benchmark works; an empty address is the embedded one. */
export interface Store {
  databaseUrl: string;
  dataDirectory: string;
}

/**
 * Makes a project of this many ideas, with one person who is signed in by the cookie. Whoever asks for it closes the
 * database before a server is started on it.
 */
export async function openFilledProject(
  { databaseUrl, dataDirectory }: Store,
  ideas: number,
): Promise<{ database: OpenDatabase; projectId: number; texts: string[]; cookie: string }> {
  const database = await openDatabase({ dataDirectory, ...(databaseUrl !== '' && { databaseUrl }) });
  const { db } = database;
  await migrateToLatest(db);
  await db.insertInto('organisation').values({ name: 'Gemeente Waterrijk' }).execute();
  const person = await db
    .insertInto('person')
    .values({ email: 'p@example.org', name: 'P', role: 'policy-officer', password_hash: '-' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { projectId, texts } = await fillProject(db, ideas);
  // As the upkeep of the server (or autovacuum) does after a while; without statistics the planner guesses.
  await database.pool.query('vacuum (analyze)');
  const { cookie } = await signIn(db, person.id);
  return { database, projectId, texts, cookie };
}

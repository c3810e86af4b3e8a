import { ExampleProjectExistsError, loadExampleProject } from '../capture/index.js';
import { readConfig } from '../config.js';
import { migrateToLatest, openDatabase } from '../db/index.js';

/**
 * `oogst demo`: writes the example project Waterrijk into the database of this installation. A second time changes
 * nothing and says so.
 * @param env the environment, as `readConfig` takes it
 * @returns the exit code
 * @throws what `readConfig` and `openDatabase` throw, for instance while a server holds the embedded database
 */
export async function demo(env: Record<string, string | undefined>): Promise<number> {
  const database = await openDatabase(readConfig(env));
  try {
    await migrateToLatest(database.db);
    const projectId = await loadExampleProject(database.db, null);
    console.log(
      `Het voorbeeldtraject Waterrijk staat klaar: elf workshops en 300 ideeën (traject ${projectId}).`,
    );
  } catch (error) {
    if (!(error instanceof ExampleProjectExistsError)) throw error;
    console.log(`Het voorbeeldtraject staat er al (traject ${error.projectId}). Er is niets veranderd.`);
  } finally {
    await database.close();
  }
  return 0;
}

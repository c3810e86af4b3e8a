// The data directory of an installation that was started and stopped once and that nobody has set up yet. Making the
// database in it takes seconds of processor time; copying a prepared one does not. The first start itself, from an empty
// directory, is what test/main.test.ts and the journey of the main job begin with.
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateToLatest, openDatabase } from '../../src/db/index.js';
import { prepared } from './template.js';

/** @returns the path of a new directory, which is the caller's to remove */
export async function makeDataDirectory(): Promise<string> {
  const template = await prepared('directory', makeTemplate);
  const directory = await mkdtemp(join(tmpdir(), 'oogst-data-'));
  await cp(template, directory, { recursive: true });
  return directory;
}

async function makeTemplate(path: string): Promise<void> {
  await mkdir(path);
  const database = await openDatabase({ dataDirectory: path });
  await migrateToLatest(database.db);
  await database.close();
}

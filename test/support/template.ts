import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './sources.js';

/** What a migrated database is made by. PGlite is among it: another version may not read its files. */
const DIRECTORIES = ['../../migrations/', '../../src/db/'];

/** The name of databases prepared for the tests; another as soon as they would be made in another way. */
export function templateName(): string {
  const hash = createHash('sha256');
  for (const directory of DIRECTORIES.map((path) => new URL(path, import.meta.url))) {
    for (const file of readdirSync(directory).sort()) {
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(new URL(file, directory)));
    }
  }
  hash.update(readFileSync(createRequire(import.meta.url).resolve('@electric-sql/pglite/nodefs')));
  return `oogst_template_${hash.digest('hex').slice(0, 16)}`;
}

/** With the build, so that they go when it goes. */
const FOLDER = join(ROOT, 'dist/templates');

/**
 * A prepared file or directory, made where it is not there yet; those that were made in an earlier way are removed.
 * @param make  writes it at the path that it gets
 * @returns its path; it is to be read only
 */
export async function prepared(kind: string, make: (draft: string) => Promise<void>): Promise<string> {
  const name = templateName();
  const path = join(FOLDER, `${name}_${kind}`);
  if (existsSync(path)) return path;
  await mkdir(FOLDER, { recursive: true });
  for (const entry of await readdir(FOLDER)) {
    if (!entry.startsWith(name)) await rm(join(FOLDER, entry), { recursive: true, force: true });
  }
  const draft = `${path}.${randomUUID()}`;
  await make(draft);
  // Two workers may make it at the same time: one is kept, and both are whole.
  await rename(draft, path).catch(() => rm(draft, { recursive: true }));
  return path;
}

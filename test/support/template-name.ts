import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

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

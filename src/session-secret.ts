import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs session cookies: from the configuration, else made once and kept in the data directory, readable
 * by its owner only. A restart then signs nobody out.
 */
export async function loadSessionSecret(given: string | undefined, dataDirectory: string): Promise<string> {
  if (given) return given;
  const file = join(dataDirectory, 'session-secret');
  await mkdir(dataDirectory, { recursive: true });
  try {
    // `wx` fails when the file is there, so two starts at once cannot overwrite each other's secret.
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}

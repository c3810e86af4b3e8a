import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './usage-error.js';

/**
 * Writes files so that each is there whole or not at all: first all under temporary names beside their own, then all
 * renamed. Files that were there are replaced.
 *
 * @throws UsageError where a file cannot be written
 */
export async function writeFilesAtomically(
  files: readonly { path: string; content: Readable }[],
): Promise<void> {
  const written: { path: string; temporary: string }[] = [];
  try {
    for (const { path, content } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      written.push({ path, temporary });
      await pipeline(content, createWriteStream(temporary, { flush: true })).catch((error: unknown) => {
        throw cannotWrite(path, error);
      });
    }
    for (const { path, temporary } of written) {
      await rename(temporary, path).catch((error: unknown) => {
        throw cannotWrite(path, error);
      });
    }
  } catch (error) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

function cannotWrite(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'its directory does not exist',
    ENOTDIR: 'its directory does not exist',
    EISDIR: 'it is a directory',
    EACCES: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  };
  return reasons[code] ? new UsageError(`cannot write ${path}: ${reasons[code]}.`) : error;
}

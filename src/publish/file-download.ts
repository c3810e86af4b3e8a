import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Sends a stream as a file to save. The file is the answer to a form post, so there is no address that could be passed
 * on or opened again. When the visitor stops half-way the source is closed; that is no error.
 */
export async function sendCsv(res: ServerResponse, fileName: string, csv: Readable): Promise<void> {
  res.statusCode = 200;
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  try {
    await pipeline(csv, res);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** A file name from a title: lower-case letters, digits and dashes only, safe on every system. */
export function fileName(kind: string, projectName: string, day: string): string {
  const slug = projectName
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return [kind, slug, day].filter(Boolean).join('-') + '.csv';
}

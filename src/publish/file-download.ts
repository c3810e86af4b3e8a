import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Media types by the ending of the file name. */
const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type FileEnding = keyof typeof MEDIA_TYPES;

/**
 * Sends a file to save. The file is the answer to a form post, so there is no address that could be passed on or opened
 * again. When the visitor stops half-way the source is closed; that is no error.
 */
export async function sendFile(
  res: ServerResponse,
  fileName: string,
  content: Readable | Uint8Array,
): Promise<void> {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1);
  res.statusCode = 200;
  res.setHeader('Content-Type', MEDIA_TYPES[ending as FileEnding]);
  res.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  const source = content instanceof Readable ? content : Readable.from([content]);
  try {
    await pipeline(source, res);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** A file name from a title: lower-case letters, digits and dashes only, safe on every system. */
export function fileName(kind: string, projectName: string, day: string, ending: FileEnding = 'csv'): string {
  const slug = projectName
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${[kind, slug, day].filter(Boolean).join('-')}.${ending}`;
}

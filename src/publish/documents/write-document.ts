import type { PlainDocument } from './document.js';
import { writeDocx } from './docx.js';
import { writeHtml } from './html.js';
import { writeMarkdown } from './markdown.js';
import { writeOdt } from './odt.js';
import { drawPng, withPictures } from './pictures.js';
import { writeWorkbook, type Workbook } from './workbook.js';

export const DOCUMENT_FORMATS = ['docx', 'odt', 'html', 'md'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A file to be made, as plain data: it is handed to another thread. */
export type Job =
  | { kind: 'document'; format: DocumentFormat; document: PlainDocument }
  | { kind: 'workbook'; workbook: Workbook }
  | { kind: 'picture'; svg: string };

/** Makes the file. The same job gives the same bytes. */
export async function doJob(job: Job): Promise<Uint8Array> {
  if (job.kind === 'picture') return drawPng(job.svg);
  if (job.kind === 'workbook') return writeWorkbook(job.workbook);
  const { format, document } = job;
  if (format === 'docx') return writeDocx(await withPictures(document));
  if (format === 'odt') return writeOdt(await withPictures(document));
  return new TextEncoder().encode(format === 'html' ? writeHtml(document) : writeMarkdown(document));
}

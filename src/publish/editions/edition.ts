import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ticked } from '../../web/index.js';
import { AUDIENCES, type Audience, type NoteSource } from '../source/note-source.js';
import type { EditionChanges } from './edition-changes.js';
import type { EditionEventDetail, EditionEventKind } from './edition.table.js';

/** Files of an edition for one audience, in the order of the page. */
export const EDITION_FORMATS = ['docx', 'odt', 'html', 'md', 'xlsx', 'json'] as const;
export type EditionFormat = (typeof EDITION_FORMATS)[number];

export interface Edition {
  id: number;
  number: number;
  title: string;
  /** `2026-11-21` */
  madeOn: string;
  audiences: Audience[];
  sourceHash: string;
  changes: EditionChanges;
  /** Number of the redacted edition in whose place it came. */
  replaces: number | null;
  redactedAt: Date | null;
  /** Name, as long as the person is known here. */
  madeBy: string | null;
}

export interface EditionFile {
  audience: Audience;
  format: EditionFormat;
  sha256: string;
  /** In bytes. */
  size: number;
}

export interface EditionEvent {
  kind: EditionEventKind;
  detail: EditionEventDetail;
  by: string | null;
  at: Date;
}

export const editionForm = z.object({
  audiences: ticked()
    .transform((values) => AUDIENCES.filter((audience) => values.includes(audience)))
    .refine((audiences) => audiences.length > 0, 'editions.form.audience-missing'),
});

/**
 * The source as the one text that stands for it: keys in alphabetical order, no blanks. Two equal sources give the same
 * text, whatever the order in which they were put together.
 */
export function canonicalJson(source: NoteSource): string {
  return JSON.stringify(source, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
        )
      : value,
  );
}

/** SHA-256 in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

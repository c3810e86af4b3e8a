import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Audience } from '../source/note-source.js';
import type { EditionChanges } from './edition-changes.js';

/** Binary data: PostgreSQL gives a Buffer, the embedded database plain bytes. */
type Bytes = ColumnType<Uint8Array, Uint8Array, never>;

export interface EditionTable {
  id: GeneratedAlways<number>;
  project_id: number;
  /** 1 or higher, unique in its project. */
  number: number;
  title: string;
  /** `2026-11-21` */
  made_on: string;
  audiences: Audience[];
  /** The frozen source: canonical JSON, compressed by gzip. Null once words in it were erased. */
  source: ColumnType<Uint8Array | null, Uint8Array, null>;
  /** SHA-256 of the canonical JSON. */
  source_hash: string;
  /** What is different from the edition before it; written as JSON text. */
  changes: ColumnType<EditionChanges, string, never>;
  /** The redacted edition in whose place it came. */
  replaces: number | null;
  redacted_at: Date | null;
  made_by: number | null;
  created_at: Generated<Date>;
}

export interface EditionFileTable {
  edition_id: number;
  audience: Audience;
  /** Ending of the file name. */
  format: string;
  sha256: string;
  content: Bytes;
  created_at: Generated<Date>;
}

/** One row for a project: the edition that is being made, or the last one that was. */
export interface EditionMakingTable {
  project_id: number;
  /** Of whoever makes it; a new one each time. */
  token: Generated<string>;
  files_made: Generated<number>;
  files_total: number;
  /** The edition, once it is there. */
  number: number | null;
  failed: Generated<boolean>;
  /** The last sign of life. */
  beat_at: Generated<Date>;
  created_at: Generated<Date>;
}

export type EditionEventKind = 'made' | 'redacted' | 'replaces';

export interface EditionEventTable {
  id: GeneratedAlways<number>;
  edition_id: number;
  kind: EditionEventKind;
  /** Codes and a reason; never words of an idea. Written as JSON text. */
  detail: ColumnType<EditionEventDetail, string, never>;
  person_id: number | null;
  created_at: Generated<Date>;
}

export interface EditionEventDetail {
  codes?: string[];
  reason?: string;
  /** Number of the other edition. */
  number?: number;
}

export interface EditionTables {
  edition: EditionTable;
  edition_file: EditionFileTable;
  edition_event: EditionEventTable;
  edition_making: EditionMakingTable;
}

import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { SignedContent } from './sign-off-content.js';
import type { SignOffWarning } from './sign-off.js';

/** jsonb, written as JSON text; rows are never changed. */
type JsonOnce<Value> = ColumnType<Value, string, never>;

/** A list of themes as it was signed off: append-only, the database refuses to change a row. */
export interface SignOffTable {
  id: GeneratedAlways<number>;
  project_id: number;
  /** From 1, unique in the project. */
  version: number;
  note: Generated<string>;
  /** What was still open, and the reason to sign nevertheless. */
  warnings: JsonOnce<SignOffWarning[]>;
  override_reason: string | null;
  content: JsonOnce<SignedContent>;
  /** Of the content, see `contentHash`. */
  sha256: string;
  /** When words of a person were erased from it: the content then is no longer the one that the SHA-256 is of. */
  words_erased_at: Date | null;
  signed_by: number | null;
  signed_at: Generated<Date>;
  created_at: Generated<Date>;
}

export interface SignOffTables {
  sign_off: SignOffTable;
}

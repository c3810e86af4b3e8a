import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { DispositionOutcome } from '../source/note-source.js';

interface Answer {
  outcome: DispositionOutcome;
  /** Filled in where the answer is no. */
  reason: string;
  /** Filled in where the idea is handled elsewhere. */
  place: string;
  owner: string;
  due_on: ColumnType<unknown, string | null, string | null>;
  version: number;
  decided_by: number | null;
  decided_at: Generated<Date>;
}

/** What is done with an idea, as it stands now. */
export interface DispositionTable extends Answer {
  idea_id: number;
  project_id: number;
}

/** Every answer that was given, and that one was taken away: append-only, but for erased words. */
export interface DispositionRevisionTable extends Omit<Answer, 'outcome'> {
  /** Null: the answer was taken away. */
  outcome: DispositionOutcome | null;
  id: GeneratedAlways<number>;
  idea_id: number;
  project_id: number;
}

/** The proof that somebody handed in an idea: whoever has the code may read the answer. */
export interface ReceiptTable {
  idea_id: number;
  /** Twelve signs, see `receipt-code.ts`. */
  code: string;
  created_at: Generated<Date>;
}

/** The public page of a project. */
export interface PublicationTable {
  project_id: number;
  slug: string;
  /** Null: not public (any more). */
  published_at: Date | null;
  published_by: number | null;
  /** From which day participants may expect an answer. */
  answers_on: ColumnType<unknown, string | null, string | null>;
  created_at: Generated<Date>;
}

export interface FeedbackTables {
  disposition: DispositionTable;
  disposition_revision: DispositionRevisionTable;
  receipt: ReceiptTable;
  publication: PublicationTable;
}

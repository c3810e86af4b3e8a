import type { Generated } from 'kysely';

/** Somebody read this text of the organisation itself: what the detector marks in it may be published. */
export interface OwnTextReviewTable {
  project_id: number;
  /** MD5 of the text, see `OwnText`. */
  text_hash: string;
  reviewed_by: number | null;
  reviewed_at: Generated<Date>;
  created_at: Generated<Date>;
}

export interface OwnTextTables {
  own_text_review: OwnTextReviewTable;
}

import type { Generated } from 'kysely';

/** Somebody read this text of an idea: what the analysis marked in it is no personal data. */
interface PersonalDataReviewTable {
  idea_id: number;
  /** MD5 of the text that was read. */
  text_hash: string;
  idea_version: number;
  reviewed_by: number | null;
  reviewed_at: Generated<Date>;
  created_at: Generated<Date>;
}

export interface PersonalDataTables {
  personal_data_review: PersonalDataReviewTable;
}

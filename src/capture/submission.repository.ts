import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database>;

export interface Submission {
  projectId: number;
  ideaId: number;
  ideaCount: number;
  payloadHash: string;
  submittedBy: number | null;
  /** Of the idea as it is now; of a pasted list the first one. */
  code: string;
  text: string;
}

export async function findSubmission(db: Db, key: string): Promise<Submission | undefined> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('idea', 'idea.id', 'submission.idea_id')
    .select([
      'submission.project_id',
      'idea_id',
      'idea_count',
      'payload_hash',
      'submitted_by',
      'idea.code',
      'idea.text',
    ])
    .where('key', '=', key)
    .executeTakeFirst();
  return (
    row && {
      projectId: row.project_id,
      ideaId: row.idea_id,
      ideaCount: row.idea_count,
      payloadHash: row.payload_hash,
      submittedBy: row.submitted_by,
      code: row.code,
      text: row.text,
    }
  );
}

export interface NewSubmission {
  key: string;
  projectId: number;
  ideaId: number;
  ideaCount: number;
  payloadHash: string;
  submittedBy: number;
}

/** @returns false when the key has been used before */
export async function insertSubmission(trx: Db, submission: NewSubmission): Promise<boolean> {
  const row = await trx
    .insertInto('submission')
    .values({
      key: submission.key,
      project_id: submission.projectId,
      idea_id: submission.ideaId,
      idea_count: submission.ideaCount,
      payload_hash: submission.payloadHash,
      submitted_by: submission.submittedBy,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

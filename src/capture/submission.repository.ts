import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database>;

export interface Submission {
  projectId: number;
  ideaId: number;
  ideaCount: number;
  /** Empty where words of it were erased: like nothing that can be sent. */
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

const numberIn = (code: string) => sql<number>`substring(${sql.ref(code)} from '-([0-9]+)')::integer`;

/**
 * Forgets what the submissions of these ideas said, also of lists that one of them stood in: a short sentence can be
 * guessed from its hash, and in a list when the other sentences are known. The key stays: a form that is sent again
 * makes no second idea, and as nobody can tell whether it says the same, a person is asked.
 */
export async function forgetPayloads(db: Db, projectId: number, ideaIds: readonly number[]): Promise<void> {
  // A list has consecutive codes of one workshop.
  await sql`
    update submission as s set payload_hash = ''
    from idea as f
    where s.project_id = ${projectId} and f.id = s.idea_id and exists (
      select from idea as i
      where i.id = any(${ideaIds}::integer[]) and i.project_id = f.project_id
        and i.workshop_id is not distinct from f.workshop_id
        and ${numberIn('i.code')} - ${numberIn('f.code')} between 0 and s.idea_count - 1)`.execute(db);
}

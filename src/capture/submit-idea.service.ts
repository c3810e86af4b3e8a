import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';
import { mayAddToClosedWorkshop } from './capture.policy.js';
import type { IdeaInput } from './idea.js';
import { insertIdea, isSubmissionTaken, type IdeaPlace } from './new-idea.repository.js';
import { findSubmission, type Submission } from './submission.repository.js';

type Db = Kysely<Database>;

export type SubmitOutcome =
  /** `repeated`: it was there already from the same form; nothing was added now. */
  | { outcome: 'saved'; ideaId: number; code: string; repeated: boolean }
  /** The key was used for another text. `earlier` is null when that is not for this person to see. */
  | { outcome: 'different'; earlier: { code: string; text: string } | null }
  /** The workshop is closed, or the project archived. */
  | { outcome: 'closed' };

/**
 * Writes an idea down, once for each submission key: a double click, a reload or a retry after a lost answer gets the
 * same receipt and makes no second idea.
 */
export async function submitIdea(
  db: Db,
  user: User,
  place: IdeaPlace,
  key: string,
  input: IdeaInput,
): Promise<SubmitOutcome> {
  const payloadHash = hashPayload([place.workshopId, input]);
  try {
    const idea = await insertIdea(db, {
      place,
      input,
      capturedBy: user.id,
      intoClosed: mayAddToClosedWorkshop(user),
      submission: { key, payloadHash },
    });
    if (idea) return { outcome: 'saved', ideaId: idea.id, code: idea.code, repeated: false };
  } catch (error) {
    if (!isSubmissionTaken(error)) throw error;
  }
  // The key has been used, or the place is closed; an answer that was given before is given again in both cases.
  const earlier = await findSubmission(db, key);
  if (!earlier) return { outcome: 'closed' };
  if (!isOwn(earlier, user, place)) return { outcome: 'different', earlier: null };
  const { ideaId, code, text } = earlier;
  if (earlier.payloadHash !== payloadHash) return { outcome: 'different', earlier: { code, text } };
  return { outcome: 'saved', ideaId, code, repeated: true };
}

/** Whether this person made that submission in this project: only then may its text be shown to them. */
export function isOwn(earlier: Submission, user: User, place: IdeaPlace): boolean {
  return earlier.projectId === place.projectId && earlier.submittedBy === user.id;
}

/** Tells whether two posts of one form say the same. The field order of the inputs is fixed by their types. */
export function hashPayload(payload: unknown): string {
  return createHash('sha256').update(JSON.stringify(payload)).digest('hex');
}

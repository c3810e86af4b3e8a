import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';
import { mayAddToClosedWorkshop } from './capture.policy.js';
import type { IdeaKind, Perspective } from './capture.table.js';
import { ideaCode } from './idea.js';
import { insertIdeas, reserveNumbers, type IdeaPlace } from './new-idea.repository.js';
import { findSubmission, insertSubmission } from './submission.repository.js';
import { hashPayload, isOwn } from './submit-idea.service.js';

type Db = Kysely<Database>;

export interface PastedIdeas {
  texts: readonly string[];
  kind: IdeaKind;
  perspective: Perspective | null;
}

export type PasteOutcome =
  | { outcome: 'saved'; count: number; first: string; last: string }
  /** The form has been used for another list: how many ideas it made, and the first of them. */
  | { outcome: 'different'; earlier: { count: number; first: string } | null }
  | { outcome: 'closed' };

/** Rolls the transaction back when the same form arrived before. */
class SubmissionTaken extends Error {}

/**
 * Writes a list of ideas, all or nothing, once for each submission key.
 * @param ideas at least one text
 */
export async function pasteIdeas(
  db: Db,
  user: User,
  place: IdeaPlace,
  key: string,
  ideas: PastedIdeas,
): Promise<PasteOutcome> {
  const payloadHash = hashPayload([place.workshopId, ideas]);
  try {
    const saved = await db.transaction().execute(async (trx) => {
      const count = ideas.texts.length;
      const first = await reserveNumbers(trx, place, count, mayAddToClosedWorkshop(user));
      if (first === undefined) return undefined;
      const code = (index: number) => ideaCode(place.workshopNumber, first + index);
      const rows = ideas.texts.map((text, index) => ({
        code: code(index),
        text,
        kind: ideas.kind,
        perspective: ideas.perspective,
        laws: null,
        speaker: null,
        speakerRole: null,
        consent: null,
      }));
      const [firstId = 0] = await insertIdeas(trx, place, rows, user.id);
      const submission = { key, payloadHash, ideaId: firstId, ideaCount: count };
      const isNew = await insertSubmission(trx, {
        ...submission,
        projectId: place.projectId,
        submittedBy: user.id,
      });
      if (!isNew) throw new SubmissionTaken();
      return { outcome: 'saved' as const, count, first: code(0), last: code(count - 1) };
    });
    if (saved) return saved;
  } catch (error) {
    if (!(error instanceof SubmissionTaken)) throw error;
  }
  const earlier = await findSubmission(db, key);
  if (!earlier) return { outcome: 'closed' };
  if (!isOwn(earlier, user, place)) return { outcome: 'different', earlier: null };
  const { code: first, ideaCount: count } = earlier;
  if (earlier.payloadHash !== payloadHash) return { outcome: 'different', earlier: { count, first } };
  return { outcome: 'saved', count, first, last: lastCode(first, count) };
}

/** A list has consecutive codes. */
function lastCode(first: string, count: number): string {
  const [prefix = '', number = '0'] = first.split('-');
  return `${prefix}-${Number(number) + count - 1}`;
}

import type { Kysely } from 'kysely';
import { recordEvent } from '../../accounts/index.js';
import type { Database } from '../../schema.js';
import { UNANSWERED, type AnswerValues } from './answer.js';
import {
  listAnsweredSince,
  listAnswerableIds,
  listIdsByCode,
  type AnswerFilter,
} from './answer.repository.js';
import { clearAnswers, lockAnswers, putAnswers } from './giving.repository.js';

export type Answered =
  /** `cleared`: their answers were taken away, of those that had one. */
  | { ok: true; count: number; cleared: boolean }
  /** Others answered some of these ideas after the page was made. Nothing was written. */
  | { ok: false; conflicts: { code: string; by: string | null }[] };

/**
 * Gives the ticked ideas an answer, or takes theirs away; with `all` every idea of the selection but the ones that stood on the page without a
 * tick. Either all of them get it or none.
 */
export async function answerIdeas(
  db: Kysely<Database>,
  personId: number,
  selection: AnswerFilter,
  values: AnswerValues,
): Promise<Answered> {
  const { projectId } = selection;
  return db.transaction().execute(async (trx) => {
    await lockAnswers(trx, projectId);
    const { ideas, shown, all, seen, outcome, ...answer } = values;
    const exceptions = shown.filter((code) => !ideas.includes(code));
    const ticked = await listIdsByCode(trx, projectId, ideas);
    const others = all ? await listAnswerableIds(trx, selection, exceptions) : [];
    const ids = [...new Set([...ticked, ...others])];
    const conflicts = await listAnsweredSince(trx, ids, seen);
    if (conflicts.length > 0) return { ok: false as const, conflicts };
    const cleared = outcome === UNANSWERED;
    const count = cleared ? await clearAnswers(trx, projectId, personId, ids, answer.reason) : ids.length;
    if (outcome !== UNANSWERED) await putAnswers(trx, projectId, personId, ids, { ...answer, outcome });
    await recordEvent(trx, {
      personId,
      action: 'ideas.answered',
      subject: `project:${projectId}`,
      detail: { count, outcome },
    });
    return { ok: true as const, count, cleared };
  });
}

import type { Kysely } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import { recordEvent } from '../../accounts/index.js';
import { eraseAnalysedWords, holdAnalyses } from '../../analyse/index.js';
import { allowErasing, eraseCapturedWords, ERASED } from '../../capture/index.js';
import { ConflictError } from '../../errors.js';
import { eraseReviewedWords, keepPlaces } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { wordEraser } from '../../text/index.js';
import { lockEditions } from '../editions/making.repository.js';
import type { Redaction } from '../editions/redacted-source.js';
import { prepareRedactions, storeRedactions } from '../editions/redact.service.js';
import type { Occasion } from '../exports/document-export.service.js';
import { eraseFromAddress } from '../feedback/publication.service.js';
import { pruneOwnTextReviews } from '../own-texts/own-text.repository.js';
import type { ErasureConfirmed } from './erasure.js';
import { goesAlong, notSeen, planErasure, type ErasurePlan } from './erasure-plan.js';
import { erasePublishedWords } from './erasure.repository.js';

/** An analysis is at work with the words that are to be erased. */
export class AnalysisBusyError extends ConflictError {}

/** The words stand in other ideas than somebody saw, or something else was said there since. */
export class NotSeenError extends ConflictError {}

export interface Erased {
  /** Codes of the ideas that lost words. */
  codes: string[];
  /** Numbers of editions and of what came in their place. */
  editions: { old: number; successor: number }[];
}

/** What an edition loses: whole ideas, and the words everywhere but in ideas that were left alone. */
export function redactionOf(
  { ideas, eraser, phrases, lone }: ErasurePlan,
  along?: ReadonlySet<string>,
): Redaction {
  const going = ideas.filter((idea) => goesAlong(idea, along));
  return {
    whole: new Set(going.filter(({ whole }) => whole).map(({ code }) => code)),
    spared: new Set(ideas.filter((idea) => !goesAlong(idea, along)).map(({ code }) => code)),
    eraser,
    machineEraser: wordEraser([...phrases, ...lone], ERASED),
  };
}

const isSamePlan = (one: ErasurePlan, other: ErasurePlan): boolean => {
  const decisive = ({ phrases, lone, ideas }: ErasurePlan) => ({ phrases, lone, ideas });
  return isDeepStrictEqual(decisive(one), decisive(other));
};

/**
 * Erases words of a person from everything that is kept of a project, in one transaction: each room erases in its own
 * tables. Editions get their successors first, because making files takes seconds. What was decided and counted stays,
 * and nothing brings the words back. Where ideas came or changed since they were shown, nothing is erased, because that
 * cannot be undone; in other places the words go wherever they stand by now.
 *
 * @throws NotSeenError, AnalysisBusyError; ConflictError when editions were made meanwhile; NotFoundError
 */
export async function eraseWords(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  values: ErasureConfirmed,
  occasion: Occasion,
): Promise<Erased> {
  const along = new Set(values.ideas);
  const planned = await planErasure(db, projectId, values, along);
  if (notSeen(planned.ideas, values.seen).length > 0) throw new NotSeenError('ideas came or changed');
  const { eraser, phrases, lone, words: names } = planned;
  const redaction = redactionOf(planned, along);
  // Whoever gives a reason may well use the words.
  const reason = eraser.erase(values.reason);
  const prepared = await prepareRedactions(db, projectId, redaction, occasion);
  const going = planned.ideas.filter((idea) => goesAlong(idea, along));
  return db.transaction().execute(async (trx) => {
    await lockEditions(trx, projectId);
    if (await holdAnalyses(trx, projectId)) throw new AnalysisBusyError('an analysis is at work');
    // What was worked out before took its time, while people went on.
    const now = await planErasure(trx, projectId, values, along);
    if (!isSamePlan(now, planned)) throw new NotSeenError('ideas came or changed while files were made');
    await allowErasing(trx);
    await keepPlaces(trx, projectId, personId, [...redaction.whole]);
    const chosen = new Map(going.map(({ id, whole }) => [id, { whole }]));
    const ideas = await eraseCapturedWords(trx, projectId, personId, chosen, eraser);
    await eraseAnalysedWords(trx, projectId, ideas, { phrases, lone, names });
    await eraseReviewedWords(trx, projectId, ideas, eraser);
    await erasePublishedWords(trx, projectId, personId, eraser);
    await eraseFromAddress(trx, projectId, phrases);
    await pruneOwnTextReviews(trx, projectId);
    const editions = await storeRedactions(trx, projectId, personId, prepared, eraser, reason);
    const codes = ideas.map(({ code }) => code);
    await recordEvent(trx, {
      personId,
      action: 'words.erased',
      subject: `project:${projectId}`,
      detail: {
        codes: codes.join(', '),
        editions: editions.map(({ old }) => old).join(', '),
        reason,
      },
    });
    return { codes, editions };
  });
}

import type { SourceDisposition } from '../source/note-source.js';
import type { Db } from '../note/part.repository.js';
import { listAnswers } from './answer.repository.js';

/** What is done with each idea, as documents and files say it, by idea code; `among` are ids of ideas. */
export async function sourceDispositions(
  db: Db,
  projectId: number,
  among?: readonly number[],
): Promise<ReadonlyMap<string, SourceDisposition>> {
  const answers = await listAnswers(db, projectId, among);
  return new Map(
    answers.map(({ code, outcome, reason, place, owner, dueOn }) => [
      code,
      {
        outcome,
        // Where comes first: of an idea that is handled elsewhere it is the answer.
        reason: [place, reason].filter((text) => text !== '').join(' – '),
        owner: owner === '' ? null : owner,
        dueOn,
      },
    ]),
  );
}

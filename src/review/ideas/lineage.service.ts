import type { Kysely } from 'kysely';
import { insertParts } from '../../capture/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import { listDistinctAmong } from './distinct.repository.js';
import { distinctNoMore } from './distinct.service.js';
import { listStandings } from './idea-decision.repository.js';
import { findCurrentRun } from '../../analyse/index.js';
import { getStanding, placeIdeas, readStandings, resolveTarget } from './place.service.js';

/** One of the ideas that a remark consists of. */
export interface IdeaPart {
  text: string;
  /** Where it goes: a theme key, `event` or `not-placed`; null leaves it to the analysis. */
  target: string | null;
}

/**
 * Makes several ideas of one remark. They take its place; the remark itself is kept as it was said, with its code and
 * history. They inherit where, when, by whom and how it was said.
 * @param version  that of its decisions when it was shown; 0 for none
 * @returns the codes of the new ideas
 * @throws IdeaChangedError, NotFoundError, ConflictError for fewer than two parts
 */
export async function separateIdea(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  code: string,
  version: number,
  parts: readonly IdeaPart[],
  reason?: string | null,
): Promise<string[]> {
  if (parts.length < 2) throw new ConflictError('one part is the idea itself');
  return performAct(db, { projectId, personId, verb: 'separate', reason }, async (trx, act) => {
    const idea = await getStanding(trx, projectId, code, version);
    const places = [];
    for (const { target } of parts) {
      places.push(target === null ? null : await resolveTarget(trx, act, { target, name: null }));
    }
    const made = await insertParts(
      trx,
      idea.id,
      parts.map(({ text }) => text),
      personId,
    );
    const [ids, codes] = [made.map((part) => part.id), made.map((part) => part.code)];
    await decide(trx, act, [
      { kind: 'separate', ideaId: idea.id, before: { parts: null, codes: [] }, after: { parts: ids, codes } },
    ]);
    const run = await findCurrentRun(trx, projectId);
    for (const [at, place] of places.entries()) {
      if (place === null) continue;
      const standing = await listStandings(trx, projectId, run?.id, ids.slice(at, at + 1));
      await placeIdeas(trx, act, standing, { ...place, decided: true });
    }
    return codes;
  });
}

/**
 * Lets one idea speak for others that say the same. They are kept as they were said and do not count by themselves. That
 * some of them were no doubles does not hold any more.
 * @returns the codes of those that were joined with it: without unknown ones, and those that do not take part
 * @throws NotFoundError when the idea that stays is not there (any more)
 */
export async function joinIdeas(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  keepCode: string,
  codes: readonly string[],
  reason?: string | null,
): Promise<string[]> {
  return performAct(db, { projectId, personId, verb: 'join', reason }, async (trx, act) => {
    const standings = await readStandings(trx, projectId, [keepCode, ...codes]);
    const kept = standings.find((idea) => idea.code === keepCode);
    if (!kept) throw new NotFoundError('the idea that stays is not there');
    const doubles = standings.filter((idea) => idea !== kept);
    const distinct = await listDistinctAmong(
      trx,
      standings.map(({ id }) => id),
    );
    await decide(trx, act, [
      ...distinctNoMore(distinct),
      ...doubles.map((idea) => ({
        kind: 'join' as const,
        ideaId: idea.id,
        otherId: kept.id,
        before: { into: null },
        after: { into: kept.code },
      })),
    ]);
    return doubles.map((idea) => idea.code);
  });
}

import type { Kysely } from 'kysely';
import { listJoined } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import type { NewDecision } from '../acts/decision.js';
import { listDistinctAmong, type DistinctPair } from './distinct.repository.js';
import { readStandings } from './place.service.js';

/**
 * Says of two ideas that they are no doubles, or (false) leaves that open again. Nothing moves by it: two ideas can stand
 * in one theme. Where the first speaks for the other, that one takes part by itself again: the later decision counts.
 * @returns true where the two were joined until now
 * @throws NotFoundError where one of them is not there, or does not take part
 */
export async function decideDistinct(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  code: string,
  otherCode: string,
  distinct: boolean,
): Promise<boolean> {
  return performAct(db, { projectId, personId, verb: 'distinct' }, async (trx, act) => {
    const standings = await readStandings(trx, projectId, [code, otherCode]);
    const idea = standings.find((each) => each.code === code);
    const joined = idea
      ? (await listJoined(trx, idea.id)).find((each) => each.code === otherCode)
      : undefined;
    const other = joined ?? standings.find((each) => each.code === otherCode);
    if (!idea || !other || idea.id === other.id) throw new NotFoundError('no such two ideas');
    const known = (await listDistinctAmong(trx, [idea.id, other.id])).length > 0;
    const decisions: NewDecision[] = [];
    if (distinct && joined)
      decisions.push({
        kind: 'join',
        ideaId: joined.id,
        otherId: idea.id,
        before: { into: idea.code },
        after: { into: null },
      });
    if (known !== distinct) decisions.push(distinctDecision(idea.id, other.id, distinct));
    await decide(trx, act, decisions);
    return distinct && joined !== undefined;
  });
}

/** What takes back of ideas that are joined now that some of them are no doubles. */
export const distinctNoMore = (pairs: readonly DistinctPair[]): NewDecision[] =>
  pairs.map(({ ideaId, otherId }) => distinctDecision(ideaId, otherId, false));

const distinctDecision = (one: number, other: number, distinct: boolean): NewDecision => ({
  kind: 'distinct',
  ideaId: Math.min(one, other),
  otherId: Math.max(one, other),
  before: { distinct: !distinct },
  after: { distinct },
});

import { sql, type RawBuilder } from 'kysely';
import type { Act } from '../acts/act.js';
import type { Db } from './effective.repository.js';

/** Two ideas that are no doubles of each other. */
export interface DistinctPair {
  /** The lower of the two ids. */
  ideaId: number;
  otherId: number;
}

/** True where people said of two ideas that they are no doubles; what gives their ids goes in. */
export const areDistinct = (one: RawBuilder<number>, other: RawBuilder<number>) => sql<boolean>`exists (
  select from distinct_pair as n
  where n.idea_id = least(${one}, ${other}) and n.other_id = greatest(${one}, ${other}))`;

/** The pairs among these ideas of which people said that they are no doubles. */
export async function listDistinctAmong(db: Db, ideaIds: readonly number[]): Promise<DistinctPair[]> {
  return db
    .selectFrom('distinct_pair')
    .select(['idea_id as ideaId', 'other_id as otherId'])
    .where('idea_id', '=', sql<number>`any(${ideaIds as number[]})`)
    .where('other_id', '=', sql<number>`any(${ideaIds as number[]})`)
    .orderBy('idea_id')
    .orderBy('other_id')
    .execute();
}

/** The ideas of which people said that they are no doubles of this one, and that take part. */
export async function listDistinctFrom(db: Db, ideaId: number): Promise<{ code: string; text: string }[]> {
  return db
    .selectFrom('distinct_pair as n')
    .innerJoin('idea as o', (join) =>
      join.on(sql<boolean>`o.id = case when n.idea_id = ${ideaId} then n.other_id else n.idea_id end`),
    )
    .select(['o.code', 'o.text'])
    .where((eb) => eb.or([eb('n.idea_id', '=', ideaId), eb('n.other_id', '=', ideaId)]))
    .where('o.active', '=', true)
    .orderBy('o.id')
    .execute();
}

/** By codes, all pairs of a project that are no doubles and that both take part. */
export async function listDistinctCodes(db: Db, projectId: number): Promise<[string, string][]> {
  const rows = await db
    .selectFrom('distinct_pair as n')
    .innerJoin('idea as a', 'a.id', 'n.idea_id')
    .innerJoin('idea as b', 'b.id', 'n.other_id')
    .select(['a.code as one', 'b.code as other'])
    .where('n.project_id', '=', projectId)
    .where('a.active', '=', true)
    .where('b.active', '=', true)
    .orderBy('a.id')
    .orderBy('b.id')
    .execute();
  return rows.map(({ one, other }) => [one, other]);
}

/** Stores of pairs that they are no doubles, or takes that away. */
export async function setDistinct(
  trx: Db,
  { projectId, personId }: Pick<Act, 'projectId' | 'personId'>,
  pairs: readonly (DistinctPair & { distinct: boolean })[],
): Promise<void> {
  for (const { ideaId, otherId, distinct } of pairs) {
    if (distinct) {
      await trx
        .insertInto('distinct_pair')
        .values({ project_id: projectId, idea_id: ideaId, other_id: otherId, decided_by: personId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    } else {
      await trx
        .deleteFrom('distinct_pair')
        .where('idea_id', '=', ideaId)
        .where('other_id', '=', otherId)
        .execute();
    }
  }
}

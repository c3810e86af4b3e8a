import { sql } from 'kysely';
import type { Act } from '../acts/act.js';
import type { Db } from './effective.repository.js';
import type { Relation } from '../review.table.js';

export interface Pair {
  /** The lower of the two ids. */
  ideaId: number;
  otherId: number;
  relation: Relation;
}

/** The pairs that people made among these ideas. */
export async function listPairsAmong(db: Db, ideaIds: readonly number[]): Promise<Pair[]> {
  return db
    .selectFrom('idea_pair')
    .select(['idea_id as ideaId', 'other_id as otherId', 'relation'])
    .where('idea_id', '=', sql<number>`any(${ideaIds as number[]})`)
    .where('other_id', '=', sql<number>`any(${ideaIds as number[]})`)
    .execute();
}

/** The ideas that people tied to this one, or kept apart from it. */
export async function listPairsOf(
  db: Db,
  ideaId: number,
): Promise<{ code: string; text: string; relation: Relation }[]> {
  return db
    .selectFrom('idea_pair as r')
    .innerJoin('idea as o', (join) =>
      join.on(sql<boolean>`o.id = case when r.idea_id = ${ideaId} then r.other_id else r.idea_id end`),
    )
    .select(['o.code', 'o.text', 'r.relation'])
    .where((eb) => eb.or([eb('r.idea_id', '=', ideaId), eb('r.other_id', '=', ideaId)]))
    .where('o.active', '=', true)
    .orderBy('o.id')
    .execute();
}

/** By their codes, two ideas of which people said something, whether they take part or not. */
export interface SaidOfPair {
  codes: [string, string];
  relation: Relation | 'distinct';
}

/** All that people said about pairs of ideas of a project. */
export async function listSaidOfPairs(db: Db, projectId: number): Promise<SaidOfPair[]> {
  const pairs = db
    .selectFrom('idea_pair')
    .select(['idea_id', 'other_id', sql<SaidOfPair['relation']>`relation`.as('relation')])
    .where('project_id', '=', projectId)
    .unionAll(
      db
        .selectFrom('distinct_pair')
        .select(['idea_id', 'other_id', sql<SaidOfPair['relation']>`'distinct'`.as('relation')])
        .where('project_id', '=', projectId),
    );
  const rows = await db
    .selectFrom(pairs.as('r'))
    .innerJoin('idea as a', 'a.id', 'r.idea_id')
    .innerJoin('idea as b', 'b.id', 'r.other_id')
    .select(['a.code as one', 'b.code as other', 'r.relation'])
    .orderBy('a.id')
    .orderBy('b.id')
    .orderBy('r.relation')
    .execute();
  return rows.map(({ one, other, relation }) => ({ codes: [one, other], relation }));
}

/** Stores pairs; null takes one away. */
export async function setPairs(
  trx: Db,
  { projectId, personId }: Pick<Act, 'projectId' | 'personId'>,
  pairs: readonly (Omit<Pair, 'relation'> & { relation: Relation | null })[],
): Promise<void> {
  for (const { ideaId, otherId, relation } of pairs) {
    if (relation === null) {
      await trx
        .deleteFrom('idea_pair')
        .where('idea_id', '=', ideaId)
        .where('other_id', '=', otherId)
        .execute();
      continue;
    }
    await trx
      .insertInto('idea_pair')
      .values({ project_id: projectId, idea_id: ideaId, other_id: otherId, relation, decided_by: personId })
      .onConflict((conflict) =>
        conflict
          .columns(['idea_id', 'other_id'])
          .doUpdateSet({ relation, decided_by: personId, decided_at: sql`now()` }),
      )
      .execute();
  }
}

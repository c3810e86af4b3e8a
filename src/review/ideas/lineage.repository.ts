import { sql } from 'kysely';
import type { Explanation } from '../../text/index.js';
import { areDistinct } from './distinct.repository.js';
import { NOT_ANALYSED, type Db } from './effective.repository.js';
import type { PlacedIdea } from './idea.repository.js';

/** An idea that may say the same as another one. */
export interface LikelyDouble {
  code: string;
  text: string;
  /** True where the analysis takes it for a double; else it is only near. */
  double: boolean;
  /** Of a run of an earlier engine it may lack members; null where no run saw the text as it is. */
  explanation: Partial<Explanation> | null;
  /** Code of the idea that it probably repeats. */
  duplicateOf: string | null;
}

/**
 * Ideas that may say the same as this one: what the analysis takes for doubles, then what it found nearest. Without those
 * of which people said that they do not.
 */
export async function listLikely(
  db: Db,
  projectId: number,
  runId: number | undefined,
  idea: Pick<PlacedIdea, 'id' | 'code' | 'explanation'>,
): Promise<LikelyDouble[]> {
  const nearest = idea.explanation?.nearest ?? [];
  const group = sql<number>`coalesce(p.duplicate_of, p.idea_id)`;
  const own = db
    .selectFrom('placement as p')
    .select(group.as('head'))
    .where('p.run_id', '=', runId ?? 0)
    .where('p.idea_id', '=', idea.id);
  const rows = await db
    .selectFrom('idea as i')
    .leftJoin('placement as p', (join) =>
      join.onRef('p.idea_id', '=', 'i.id').on('p.run_id', '=', runId ?? 0),
    )
    .leftJoin('idea as o', 'o.id', 'p.duplicate_of')
    .select([
      'i.code',
      'i.text',
      sql<boolean>`coalesce(${group} in (${own}), false)`.as('double'),
      sql<Partial<Explanation> | null>`case when not ${NOT_ANALYSED} then p.explanation end`.as(
        'explanation',
      ),
      'o.code as duplicateOf',
    ])
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .where('i.id', '<>', idea.id)
    .where(sql<boolean>`not ${areDistinct(sql.ref('i.id'), sql`${idea.id}::integer`)}`)
    .where(sql<boolean>`(i.code = any(${nearest}) or ${group} in (${own}))`)
    .orderBy('i.id')
    .limit(20)
    .execute();
  return rows.sort((a, b) => Number(b.double) - Number(a.double));
}

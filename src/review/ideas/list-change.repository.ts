import { sql } from 'kysely';
import { EFFECTIVE_LAWS, EFFECTIVE_TAGS, effectiveIdeas, type Db } from './effective.repository.js';

/** The laws or tags that count now, by the id of the idea. */
export async function listLists(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ideaIds: readonly number[],
  field: 'laws' | 'tags',
): Promise<Map<number, string[]>> {
  const rows = await effectiveIdeas(db, projectId, runId)
    .where('i.id', '=', sql<number>`any(${ideaIds as number[]})`)
    .select(['i.id', (field === 'laws' ? EFFECTIVE_LAWS : EFFECTIVE_TAGS).as('values')])
    .execute();
  return new Map(rows.map(({ id, values }) => [id, values]));
}

/** Every tag that an idea of the project has now, in alphabetical order. */
export async function listProjectTags(
  db: Db,
  projectId: number,
  runId: number | undefined,
): Promise<string[]> {
  const rows = await effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .select(sql<string>`unnest(${EFFECTIVE_TAGS})`.as('tag'))
    .distinct()
    .execute();
  return rows.map(({ tag }) => tag).sort(new Intl.Collator('nl').compare);
}

import { sql, type Kysely } from 'kysely';
import type { Idea } from '../../capture/index.js';
import type { Database } from '../../schema.js';

/** What an idea was at a moment, for a file of a version that was signed off then. */
export interface IdeaAtMoment {
  code: string;
  text: string;
  kind: Idea['kind'];
  perspective: Idea['perspective'];
  /** Null outside a workshop. */
  workshopNumber: number | null;
  workshopTitle: string | null;
}

/** Ideas by their codes, with the text that they had at `moment`; a code that no idea has is left out. */
export async function listIdeasAt(
  db: Kysely<Database>,
  projectId: number,
  codes: readonly string[],
  moment: Date,
): Promise<Map<string, IdeaAtMoment>> {
  const rows = await db
    .selectFrom('idea as i')
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('idea_revision as h')
          .whereRef('h.idea_id', '=', 'i.id')
          .where('h.changed_at', '<=', moment)
          .select(['h.text', 'h.kind', 'h.perspective'])
          .orderBy('h.version', 'desc')
          .limit(1)
          .as('r'),
      (join) => join.onTrue(),
    )
    .where('i.project_id', '=', projectId)
    .where('i.code', '=', sql<string>`any(${codes as string[]})`)
    .select((eb) => [
      'i.code',
      eb.fn.coalesce('r.text', 'i.text').as('text'),
      eb.fn.coalesce('r.kind', 'i.kind').as('kind'),
      sql<IdeaAtMoment['perspective']>`case when r.text is null then i.perspective else r.perspective end`.as(
        'perspective',
      ),
      'w.number as workshopNumber',
      'w.title as workshopTitle',
    ])
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

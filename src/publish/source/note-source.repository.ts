import type { Kysely } from 'kysely';
import { toLocalTimestamp } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import type { SourceWorkshop } from './note-source.js';

/** The workshops of a project by number, without the number of ideas. */
export async function listSourceWorkshops(
  db: Kysely<Database>,
  projectId: number,
): Promise<(Omit<SourceWorkshop, 'ideaCount'> & { id: number })[]> {
  const rows = await db
    .selectFrom('workshop')
    .select(['id', 'number', 'title', 'day_theme as dayTheme', 'starts_at as startsAt'])
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();
  return rows.map(({ startsAt, ...row }) => ({
    ...row,
    date: startsAt === null ? null : toLocalTimestamp(startsAt).slice(0, 10),
  }));
}

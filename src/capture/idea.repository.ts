import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

/** What the analysis reads of an idea. */
export interface IdeaForAnalysis {
  id: number;
  code: string;
  text: string;
}

/** The active ideas of a project in the order of capture: what was withdrawn is not analysed. */
export async function listIdeasForAnalysis(
  db: Kysely<Database>,
  projectId: number,
): Promise<IdeaForAnalysis[]> {
  return db
    .selectFrom('idea')
    .select(['id', 'code', 'text'])
    .where('project_id', '=', projectId)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
}

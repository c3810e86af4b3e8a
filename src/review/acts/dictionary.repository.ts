import { sql } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';

export interface Dictionary {
  /** In the format of the lexicon; empty where the project has none. */
  text: string;
  /** 0: nobody saved one yet. */
  version: number;
}

/** The words that a project adds to the lexicon. */
export async function findDictionary(db: Db, projectId: number): Promise<Dictionary> {
  const row = await db
    .selectFrom('project_dictionary')
    .select(['text', 'version'])
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  return row ?? { text: '', version: 0 };
}

export async function setDictionary(
  trx: Db,
  projectId: number,
  personId: number,
  text: string,
): Promise<void> {
  await trx
    .insertInto('project_dictionary')
    .values({ project_id: projectId, text, decided_by: personId })
    .onConflict((conflict) =>
      conflict.column('project_id').doUpdateSet({
        text,
        decided_by: personId,
        decided_at: sql`now()`,
        version: sql`project_dictionary.version + 1`,
      }),
    )
    .execute();
}

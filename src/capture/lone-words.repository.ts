import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.js';
import { wordEraser } from '../text/index.js';
import { ERASED } from './erased-words.js';

type Db = Kysely<Database> | Transaction<Database>;

/** Texts read at a time; in between, others get the embedded database's one connection. */
const PART = 1000;

/**
 * Of these words those that stand in no idea of the project, now that some ideas say something else.
 * @param words   in small letters
 * @param textOf  what an idea says now
 */
export async function listLoneWords(
  db: Db,
  projectId: number,
  words: readonly string[],
  textOf: (idea: { id: number; text: string }) => string,
): Promise<string[]> {
  let lone = words.map((word) => ({ word, finder: wordEraser([word], ERASED) }));
  for (let after = 0; lone.length > 0;) {
    const ideas = await db
      .selectFrom('idea')
      .select(['id', 'text'])
      .where('project_id', '=', projectId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PART)
      .execute();
    const last = ideas.at(-1);
    if (!last) break;
    for (const text of ideas.map(textOf)) {
      const small = text.toLowerCase();
      lone = lone.filter(({ word, finder }) => !small.includes(word) || finder.find(text).length === 0);
    }
    after = last.id;
  }
  return lone.map(({ word }) => word);
}

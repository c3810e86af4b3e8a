import { sql, type Transaction } from 'kysely';
import { listRowsWithWords, rewriteWords, type ErasedIdea, type WordColumns } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { eraseInValue, type WordEraser } from '../../text/index.js';
import type { Db } from '../ideas/effective.repository.js';

type Trx = Transaction<Database>;

const ofProject: WordColumns['ofProject'] = (projectId) => sql<boolean>`w.project_id = ${projectId}`;

const THEME: WordColumns = { table: 'theme', key: 'id', text: ['name', 'description'], ofProject };
const DECISION: WordColumns = { table: 'decision', key: 'id', json: ['before', 'after'], ofProject };
const ACT: WordColumns = { table: 'act', key: 'id', text: ['reason'], ofProject };
const DICTIONARY: WordColumns = { table: 'project_dictionary', key: 'project_id', text: ['text'], ofProject };
const SIGN_OFF: WordColumns = {
  table: 'sign_off',
  key: 'id',
  text: ['note', 'override_reason'],
  json: ['content'],
  ofProject,
};
const TAGS: WordColumns = {
  table: 'idea_decision',
  key: 'idea_id',
  lists: ['tags'],
  ofProject: (projectId) => sql<boolean>`w.idea_id in (select id from idea where project_id = ${projectId})`,
};

/** Where reviewing kept words: a theme by its key, a signed version by its number, and the history by none. */
export interface ReviewedWords {
  kind: 'theme' | 'decision' | 'dictionary' | 'sign-off';
  ref: string | null;
  texts: string[];
}

export async function listReviewedWords(
  db: Db,
  projectId: number,
  eraser: WordEraser,
): Promise<ReviewedWords[]> {
  const places: [ReviewedWords['kind'], WordColumns, ReturnType<typeof sql<string | null>>?][] = [
    ['theme', THEME, sql<string>`w.key`],
    ['decision', DECISION],
    ['decision', ACT],
    ['dictionary', DICTIONARY],
    ['sign-off', SIGN_OFF, sql<string>`w.version::text`],
  ];
  const found: ReviewedWords[] = [];
  for (const [kind, columns, ref] of places) {
    for (const row of await listRowsWithWords(db, columns, projectId, eraser.needles, ref)) {
      const texts = Object.values(row.words)
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value ?? '')))
        .filter((text) => eraser.find(text).length > 0);
      if (texts.length > 0) found.push({ kind, ref: row.ref, texts });
    }
  }
  return found;
}

/** Erases words from themes, decisions, the dictionary and signed versions. What was decided stays. */
export async function eraseFromDecisions(trx: Trx, projectId: number, eraser: WordEraser): Promise<void> {
  const clean = (value: unknown): unknown => eraseInValue(value, eraser);
  const rewrite = (columns: WordColumns) => rewriteWords(trx, columns, projectId, eraser.needles, clean);
  for (const columns of [THEME, DECISION, ACT, TAGS]) await rewrite(columns);
  // A line without its words means nothing any more, and would be reported as a mistake.
  await rewriteWords(trx, DICTIONARY, projectId, eraser.needles, (text) =>
    String(text)
      .split('\n')
      .filter((line) => eraser.find(line).length === 0)
      .join('\n'),
  );
  const signed = await rewrite(SIGN_OFF);
  await trx
    .updateTable('sign_off')
    .set({ words_erased_at: sql`now()` })
    .where('id', '=', sql<number>`any(${signed}::integer[])`)
    .execute();
}

/**
 * Whether somebody read a text and found nothing in it that names a person, counts for what is left of it too. Marks of
 * texts that are gone go as well: they could be compared with guesses.
 */
export async function carryReviews(trx: Trx, ideas: readonly ErasedIdea[]): Promise<void> {
  for (const { id, before, after } of ideas) {
    await sql`
      insert into personal_data_review (idea_id, text_hash, idea_version, reviewed_by, reviewed_at)
      select idea_id, md5(${after.text}), ${after.version}::integer, reviewed_by, reviewed_at
      from personal_data_review where idea_id = ${id} and text_hash = md5(${before.text})
      on conflict do nothing`.execute(trx);
    await trx
      .deleteFrom('personal_data_review')
      .where('idea_id', '=', id)
      .where('text_hash', '<>', sql<string>`md5(${after.text})`)
      .execute();
  }
}

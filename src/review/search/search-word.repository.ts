import { sql } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';
import { GRADES, gradesOf, isLiteral, type AskedWord } from './search-query.js';

/** Which of these words the index knows in no other way than by a subject. */
export async function listUnknownWords(
  db: Db,
  projectId: number,
  words: readonly AskedWord[],
): Promise<AskedWord[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<{ place: number }>`
    select place from unnest(${words.map((word) => literalQuery(projectId, word))}::text[]) with ordinality as q(query, place)
    where not exists (select from idea_search where terms @@ q.query::tsquery)`.execute(db);
  return rows.flatMap(({ place }) => words[place - 1] ?? []);
}

/** Words of the project that begin with one of these letters, of about this length, in alphabetical order. */
export async function listWordsAbout(
  db: Db,
  projectId: number,
  { word, letters, slips }: { word: string; letters: readonly string[]; slips: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('search_word')
    .select('word')
    .where('project_id', '=', projectId)
    .where(sql<boolean>`left(word, 1) = any(${letters as string[]})`)
    .where(sql<boolean>`length(word) between ${word.length - slips} and ${word.length + slips}`)
    .orderBy(sql`word collate "C"`)
    .execute();
  return rows.map((row) => row.word);
}

/** Which of these words an idea of the project uses. */
export async function listUsedWords(db: Db, projectId: number, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom('search_word')
    .select('word')
    .where('project_id', '=', projectId)
    .where('word', '=', sql<string>`any(${words as string[]})`)
    .orderBy(sql`word collate "C"`)
    .execute();
  return rows.map((row) => row.word);
}

function literalQuery(projectId: number, word: AskedWord): string {
  const grades = gradesOf(projectId, word);
  return GRADES.flatMap((grade) => (isLiteral(grade) ? (grades[grade] ?? []) : [])).join(' | ');
}

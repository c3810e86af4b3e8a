import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.js';

type Db = Kysely<Database>;

/** Texts by code, for ideas that are referred to. Ideas that do not take part and codes that nothing has are left out. */
export async function listTexts(
  db: Db,
  projectId: number,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const ideas = await listByCode(db, projectId, codes);
  return new Map(ideas.map(({ code, text }) => [code, text]));
}

/** Ids by code. Ideas that do not take part and codes that nothing has are left out. */
export async function idsOfCodes(
  db: Db,
  projectId: number,
  codes: readonly string[],
): Promise<Map<string, number>> {
  const ideas = await listByCode(db, projectId, codes);
  return new Map(ideas.map(({ code, id }) => [code, id]));
}

async function listByCode(
  db: Db,
  projectId: number,
  codes: readonly string[],
): Promise<{ id: number; code: string; text: string }[]> {
  if (codes.length === 0) return [];
  return db
    .selectFrom('idea')
    .select(['id', 'code', 'text'])
    .where('project_id', '=', projectId)
    .where('active', '=', true)
    .where('code', '=', sql<string>`any(${codes as string[]}::text[])`)
    .execute();
}

import { sql } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';

export interface TextToIndex {
  id: number;
  version: number;
  text: string;
}

/**
 * Ideas that the index does not know, or knows in another way than `madeWith`, oldest first. Reads every idea after the
 * one with this id.
 */
export async function listUnindexed(
  db: Db,
  projectId: number,
  madeWith: string,
  afterId: number,
  limit: number,
): Promise<TextToIndex[]> {
  return unindexed(db, projectId, madeWith)
    .select(['i.id', 'i.version', 'i.text'])
    .where('i.id', '>', afterId)
    .orderBy('i.id')
    .limit(limit)
    .execute();
}

export async function countUnindexed(db: Db, projectId: number, madeWith: string): Promise<number> {
  const { n } = await unindexed(db, projectId, madeWith)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

const unindexed = (db: Db, projectId: number, madeWith: string) =>
  db
    .selectFrom('idea as i')
    .leftJoin('idea_search as s', (join) =>
      join
        .onRef('s.idea_id', '=', 'i.id')
        .on('s.project_id', '=', projectId)
        .on('s.made_with', '=', madeWith),
    )
    .where('i.project_id', '=', projectId)
    .where('s.idea_id', 'is', null);

/** Ideas whose text changed since they were indexed: a look into an index, whatever the size of the project. */
export async function listEmptied(db: Db, projectId: number, limit: number): Promise<TextToIndex[]> {
  return db
    .selectFrom('idea_search as s')
    .innerJoin('idea as i', 'i.id', 's.idea_id')
    .select(['i.id', 'i.version', 'i.text'])
    .where('s.project_id', '=', projectId)
    .where('s.made_with', '=', '')
    .orderBy('i.id')
    .limit(limit)
    .execute();
}

/** The newest idea of a project that is indexed; 0 for none. */
export async function findLastIndexedId(db: Db, projectId: number, madeWith: string): Promise<number> {
  const row = await db
    .selectFrom('idea_search')
    .select('idea_id')
    .where('project_id', '=', projectId)
    .where('made_with', '=', madeWith)
    .orderBy('idea_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.idea_id ?? 0;
}

export interface IndexedIdea {
  id: number;
  version: number;
  size: number;
  lexemes: string[];
}

/**
 * Stores what ideas are found by, and the words that they use. Ideas that changed since they were read, or are gone, are
 * passed by: whoever changes one now waits until this is written, and empties it then.
 */
export async function writeIndex(
  db: Db,
  projectId: number,
  madeWith: string,
  ideas: readonly IndexedIdea[],
  words: readonly string[],
): Promise<void> {
  const rows = JSON.stringify(ideas);
  await sql`
    insert into idea_search (idea_id, project_id, made_with, size, terms)
    select x.id, ${projectId}, ${madeWith}, x.size,
      array_to_tsvector(array(select jsonb_array_elements_text(x.lexemes)))
    from jsonb_to_recordset(${rows}::jsonb) as x(id integer, version integer, size integer, lexemes jsonb)
    join idea as i on i.id = x.id and i.version = x.version
    order by x.id
    for share of i
    on conflict (idea_id) do update
    set made_with = excluded.made_with, size = excluded.size, terms = excluded.terms`.execute(db);
  // In one order, so that two searches that index at the same time never wait for each other in a circle.
  await sql`
    insert into search_word (project_id, word)
    select ${projectId}, word from unnest(${[...words].sort()}::text[]) as word
    on conflict do nothing`.execute(db);
}

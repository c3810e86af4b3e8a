import { sql } from 'kysely';
import type { Db } from '../ideas/effective.repository.js';

/** In `made_with` of an idea whose text, as it is now, nobody read yet. */
const WAITING = '';

/** Ideas that cannot be found by their words yet, oldest first. A look into an index, whatever the size of the project. */
export async function listWaiting(db: Db, projectId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('idea_search')
    .select('idea_id')
    .where('project_id', '=', projectId)
    .where('made_with', '=', WAITING)
    .orderBy('idea_id')
    .limit(limit)
    .execute();
  return rows.map(({ idea_id: id }) => id);
}

export async function countWaiting(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('idea_search')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .where('made_with', '=', WAITING)
    .executeTakeFirstOrThrow();
  return n;
}

/** Ideas that wait, and those that were read in another way than `madeWith`: they are found as they were read then. */
export async function listOutdated(db: Db, projectId: number, madeWith: string): Promise<number[]> {
  const rows = await db
    .selectFrom('idea_search')
    .select('idea_id')
    .where('project_id', '=', projectId)
    .where('made_with', '<>', madeWith)
    .orderBy(sql`made_with <> ${WAITING}`)
    .orderBy('idea_id')
    .execute();
  return rows.map(({ idea_id: id }) => id);
}

/**
 * Projects with ideas to read or to read again. Two looks into an index for each project.
 * @param readingVersion  without the project's dictionary, see `madeWith`
 */
export async function listProjectsBehind(db: Db, readingVersion: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select p.id
    from project as p
    left join project_dictionary as d on d.project_id = p.id
    cross join lateral (select ${readingVersion} || '+' || coalesce(d.version, 0) as made_with) as now
    where exists (select from idea_search as s where s.project_id = p.id and s.made_with < now.made_with)
      or exists (select from idea_search as s where s.project_id = p.id and s.made_with > now.made_with)
    order by p.id`.execute(db);
  return rows.map(({ id }) => id);
}

export interface TextToRead {
  id: number;
  version: number;
  text: string;
}

export async function listTextsToRead(db: Db, ids: readonly number[]): Promise<TextToRead[]> {
  return db
    .selectFrom('idea')
    .select(['id', 'version', 'text'])
    .where('id', '=', sql<number>`any(${ids as number[]})`)
    .orderBy('id')
    .execute();
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
  // In one order, so that two that write at the same time never wait for each other in a circle.
  await sql`
    with written as (
      insert into idea_search (idea_id, project_id, made_with, size, terms)
      select x.id, ${projectId}, ${madeWith}, x.size,
        array_to_tsvector(array(select jsonb_array_elements_text(x.lexemes)))
      from jsonb_to_recordset(${rows}::jsonb) as x(id integer, version integer, size integer, lexemes jsonb)
      join idea as i on i.id = x.id and i.version = x.version
      order by x.id
      for share of i
      on conflict (idea_id) do update
      set made_with = excluded.made_with, size = excluded.size, terms = excluded.terms
    )
    insert into search_word (project_id, word)
    select ${projectId}, word from unnest(${[...words].sort()}::text[]) as word
    on conflict do nothing`.execute(db);
}

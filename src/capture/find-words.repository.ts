import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../schema.js';
import type { WordEraser } from '../text/index.js';
import { listRowsWithWords, type WordColumns } from './word-columns.repository.js';

type Db = Kysely<Database> | Transaction<Database>;

const IDEA: WordColumns = {
  table: 'idea',
  key: 'id',
  text: ['text', 'speaker', 'speaker_role'],
  ofProject: (projectId) => sql<boolean>`w.project_id = ${projectId}`,
};
const REVISION: WordColumns = {
  table: 'idea_revision',
  key: 'id',
  text: ['text', 'speaker', 'speaker_role'],
  ofProject: (projectId) => sql<boolean>`w.idea_id in (select id from idea where project_id = ${projectId})`,
};
export const PROJECT_WORDS: WordColumns = {
  table: 'project',
  key: 'id',
  text: ['name', 'goal'],
  json: ['laws'],
  ofProject: (projectId) => sql<boolean>`w.id = ${projectId}`,
};
export const WORKSHOP_WORDS: WordColumns = {
  table: 'workshop',
  key: 'id',
  text: ['title', 'day_theme', 'questions', 'room'],
  json: ['links'],
  ofProject: (projectId) => sql<boolean>`w.project_id = ${projectId}`,
};

/** An idea as the page shows it before words in it are erased. */
export interface IdeaWithWords {
  id: number;
  code: string;
  text: string;
  speaker: string | null;
  speakerRole: string | null;
}

const shown = (db: Db, projectId: number) =>
  db
    .selectFrom('idea')
    .select(['id', 'code', 'text', 'speaker', 'speaker_role as speakerRole'])
    .where('project_id', '=', projectId)
    .orderBy('id');

/** Ideas in which the words stand now or stood in an earlier version, whether they take part or not. */
export async function listIdeasWithWords(
  db: Db,
  projectId: number,
  eraser: WordEraser,
): Promise<IdeaWithWords[]> {
  const ids = new Set<number>();
  const meets = (words: Record<string, unknown>): boolean =>
    Object.values(words).some((text) => typeof text === 'string' && eraser.find(text).length > 0);
  for (const { key, words } of await listRowsWithWords(db, IDEA, projectId, eraser.needles)) {
    if (meets(words)) ids.add(Number(key));
  }
  const ideaId = sql<string>`w.idea_id::text`;
  for (const { ref, words } of await listRowsWithWords(db, REVISION, projectId, eraser.needles, ideaId)) {
    if (meets(words)) ids.add(Number(ref));
  }
  if (ids.size === 0) return [];
  return shown(db, projectId)
    .where('id', '=', sql<number>`any(${[...ids]}::integer[])`)
    .execute();
}

/**
 * The idea and those that have its words: what it was split from or into, and what was joined with it. Empty where the
 * project has no such idea.
 */
export async function listRelatives(
  db: Db,
  projectId: number,
  code: string,
): Promise<(IdeaWithWords & { relation: 'itself' | 'part' | 'double' })[]> {
  const { rows } = await sql<{ id: number; relation: 'itself' | 'part' | 'double' }>`
    with recursive family as (
      select id, split_from from idea where project_id = ${projectId} and code = ${code}
      union
      select n.id, n.split_from from family as f join idea as n on n.split_from = f.id or n.id = f.split_from
    ), doubles as (
      select id, joined_into, false as beyond from idea where id in (select id from family)
      union
      select n.id, n.joined_into, true from doubles as d
      join idea as n on n.joined_into = d.id or n.id = d.joined_into
    )
    select i.id, case when i.code = ${code} then 'itself' else 'part' end as relation
    from family as f join idea as i on i.id = f.id
    union
    select id, 'double' from doubles where id not in (select id from family)`.execute(db);
  const relations = new Map(rows.map(({ id, relation }) => [id, relation]));
  if (relations.size === 0) return [];
  const ideas = await shown(db, projectId)
    .where('id', '=', sql<number>`any(${[...relations.keys()]}::integer[])`)
    .execute();
  return ideas.map((idea) => ({ ...idea, relation: relations.get(idea.id) ?? 'itself' }));
}

/** Every text that these ideas ever had, and the names of who said them. */
export async function listAllWordsOf(
  db: Db,
  ideaIds: readonly number[],
): Promise<{ texts: string[]; speakers: string[] }> {
  const { rows } = await sql<{ text: string; speaker: string | null }>`
    select text, speaker from idea where id = any(${ideaIds}::integer[])
    union select text, speaker from idea_revision where idea_id = any(${ideaIds}::integer[])`.execute(db);
  return {
    texts: [...new Set(rows.map(({ text }) => text))],
    speakers: [...new Set(rows.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))],
  };
}

/** How often the words stand in the texts about the project and its workshops; workshops by number, 0 the project. */
export async function listPlacesWithWords(
  db: Db,
  projectId: number,
  eraser: WordEraser,
): Promise<{ number: number; texts: string[] }[]> {
  const number = sql<string>`w.number::text`;
  const rows = [
    ...(await listRowsWithWords(db, PROJECT_WORDS, projectId, eraser.needles)),
    ...(await listRowsWithWords(db, WORKSHOP_WORDS, projectId, eraser.needles, number)),
  ];
  return rows
    .map(({ ref, words }) => ({
      number: Number(ref ?? 0),
      texts: Object.values(words)
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
        .filter((text) => eraser.find(text).length > 0),
    }))
    .filter(({ texts }) => texts.length > 0);
}

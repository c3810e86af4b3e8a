import { sql, type Kysely, type Transaction } from 'kysely';
import { listRowsWithWords, rewriteWords, type WordColumns } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { eraseInValue, type WordEraser } from '../../text/index.js';

type Db = Kysely<Database> | Transaction<Database>;

const ofNotes = (projectId: number) =>
  sql`(select p.id from note_part as p join policy_note as n on n.id = p.note_id where n.project_id = ${projectId})`;

const PART: WordColumns = {
  table: 'note_part',
  key: 'id',
  text: ['title', 'body'],
  ofProject: (projectId) => sql<boolean>`w.id in ${ofNotes(projectId)}`,
};
const PART_REVISION: WordColumns = {
  table: 'note_revision',
  key: 'id',
  text: ['title', 'body'],
  ofProject: (projectId) => sql<boolean>`w.part_id in ${ofNotes(projectId)}`,
};
const COMMENT: WordColumns = {
  table: 'paragraph_comment',
  key: 'id',
  text: ['text'],
  ofProject: (projectId) => sql<boolean>`w.part_id in ${ofNotes(projectId)}`,
};
const ANSWER: WordColumns = {
  table: 'disposition',
  key: 'idea_id',
  text: ['reason', 'place', 'owner'],
  ofProject: (projectId) => sql<boolean>`w.project_id = ${projectId}`,
};
const ANSWER_REVISION: WordColumns = { ...ANSWER, table: 'disposition_revision', key: 'id' };

/** Where the note and the answers have words: parts of a note by note, id and title, answers by the code of their idea. */
export interface PublishedWords {
  kind: 'note' | 'note-revision' | 'comment' | 'answer' | 'answer-revision';
  ref: string;
  texts: string[];
}

export async function listPublishedWords(
  db: Db,
  projectId: number,
  eraser: WordEraser,
): Promise<PublishedWords[]> {
  // `note/12/Vervoer` or `proposition/12/Vervoer`: the two have pages of their own.
  const part = (id: 'w.id' | 'w.part_id') =>
    sql<string>`(select n.kind || '/' || p.id || '/' || p.title from note_part as p join policy_note as n on n.id = p.note_id
      where p.id = ${sql.ref(id)})`;
  const code = sql<string>`(select code from idea where id = w.idea_id)`;
  const places = [
    ['note', PART, part('w.id')],
    ['note-revision', PART_REVISION, part('w.part_id')],
    ['comment', COMMENT, part('w.part_id')],
    ['answer', ANSWER, code],
    ['answer-revision', ANSWER_REVISION, code],
  ] as const;
  const found: PublishedWords[] = [];
  for (const [kind, columns, ref] of places) {
    for (const row of await listRowsWithWords(db, columns, projectId, eraser.needles, ref)) {
      const texts = Object.values(row.words)
        .map(String)
        .filter((text) => eraser.find(text).length > 0);
      if (texts.length > 0) found.push({ kind, ref: row.ref ?? '', texts });
    }
  }
  return found;
}

/**
 * Erases words from the note, its comments and the answers, in every version. What changes gets a new version, so that
 * nobody who has the old words on their screen saves them again unseen.
 */
export async function erasePublishedWords(
  trx: Transaction<Database>,
  projectId: number,
  personId: number,
  eraser: WordEraser,
): Promise<void> {
  const rewrite = (columns: WordColumns) =>
    rewriteWords(trx, columns, projectId, eraser.needles, (value) => eraseInValue(value, eraser));
  await rewrite(PART_REVISION);
  await rewrite(COMMENT);
  const parts = await rewrite(PART);
  await sql`
    with changed as (
      update note_part set version = version + 1 where id = any(${parts}::integer[])
      returning id, note_id, version, title, body, assembled
    ), notes as (
      update policy_note set version = version + 1 where id in (select note_id from changed)
    )
    insert into note_revision (part_id, version, title, body, assembled, changed_by)
    select id, version, title, body, assembled, ${personId}::integer from changed`.execute(trx);
  await rewrite(ANSWER_REVISION);
  const answers = await rewrite(ANSWER);
  await sql`
    with changed as (
      update disposition set version = version + 1 where idea_id = any(${answers}::integer[]) returning *
    )
    insert into disposition_revision
      (idea_id, project_id, outcome, reason, place, owner, due_on, version, decided_by, decided_at)
    select idea_id, project_id, outcome, reason, place, owner, due_on, version, decided_by, decided_at
    from changed`.execute(trx);
}

/** The code of the idea in this project that a receipt belongs to. */
export async function findCodeOfReceipt(
  db: Db,
  projectId: number,
  receipt: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('receipt as r')
    .innerJoin('idea as i', 'i.id', 'r.idea_id')
    .select('i.code')
    .where('i.project_id', '=', projectId)
    .where('r.code', '=', receipt)
    .executeTakeFirst();
  return row?.code;
}

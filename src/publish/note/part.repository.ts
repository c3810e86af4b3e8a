import { sql, type Kysely, type Transaction } from 'kysely';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import type { NoteKind, PartKind } from './note.table.js';
import type { Part, PartValues, PolicyNote } from './note.js';

export type Db = Kysely<Database> | Transaction<Database>;

export async function findNote(db: Db, projectId: number, kind: NoteKind): Promise<PolicyNote | undefined> {
  return db
    .selectFrom('policy_note')
    .select(['id', 'kind', 'version'])
    .where('project_id', '=', projectId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

/** @returns undefined when somebody else began it just now */
export async function insertNote(
  trx: Db,
  projectId: number,
  kind: NoteKind,
  personId: number,
): Promise<number | undefined> {
  const row = await trx
    .insertInto('policy_note')
    .values({ project_id: projectId, kind, begun_by: personId })
    .onConflict((conflict) => conflict.columns(['project_id', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Marks the note as changed. Until the transaction ends nobody else changes anything in it. */
export async function touchNote(trx: Db, noteId: number): Promise<void> {
  await trx
    .updateTable('policy_note')
    .set({ version: sql`version + 1` })
    .where('id', '=', noteId)
    .execute();
}

const parts = (db: Db, noteId: number) =>
  db
    .selectFrom('note_part')
    .select([
      'id',
      'kind',
      'chapter_id as chapterId',
      'title',
      'body',
      'version',
      'assembled',
      'removed_at as removedAt',
    ])
    .where('note_id', '=', noteId);

/** All parts in the order of their positions, removed ones too. */
export async function listParts(db: Db, noteId: number): Promise<Part[]> {
  return parts(db, noteId).orderBy('position').orderBy('id').execute();
}

/** Throws NotFoundError where the note has no such part; a removed one is found. */
export async function getPart(db: Db, noteId: number, partId: number): Promise<Part> {
  const part = await parts(db, noteId).where('id', '=', partId).executeTakeFirst();
  if (!part) throw new NotFoundError('no such part of the note');
  return part;
}

export interface NewPart extends PartValues {
  kind: PartKind;
  chapterId: number | null;
  assembled: boolean;
}

/** A new part behind its siblings, with its first version. Gives its id. */
export async function insertPart(
  trx: Db,
  noteId: number,
  personId: number,
  { chapterId, ...part }: NewPart,
): Promise<number> {
  const { id } = await trx
    .insertInto('note_part')
    .values((eb) => ({
      note_id: noteId,
      chapter_id: chapterId,
      ...part,
      position: eb
        .selectFrom('note_part')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
        .where('note_id', '=', noteId)
        .where('chapter_id', chapterId === null ? 'is' : '=', chapterId),
    }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const { title, body, assembled } = part;
  await trx
    .insertInto('note_revision')
    .values({ part_id: id, version: 1, title, body, assembled, changed_by: personId })
    .execute();
  return id;
}

export interface PartChange extends PartValues {
  personId: number;
  /** The version that the change was made from. */
  version: number;
  /** The version whose text this is, where an earlier one is brought back. */
  restoredFrom?: number;
}

/**
 * Gives a part another text, as its next version.
 * @returns false when it has another version by now, or was removed; nothing is written then
 */
export async function updatePart(trx: Db, partId: number, change: PartChange): Promise<boolean> {
  const { title, body, version, personId, restoredFrom = null } = change;
  const result = await trx
    .updateTable('note_part')
    .set({ title, body, version: version + 1, assembled: false })
    .where('id', '=', partId)
    .where('version', '=', version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await trx
    .insertInto('note_revision')
    .values({
      part_id: partId,
      version: version + 1,
      title,
      body,
      restored_from: restoredFrom,
      changed_by: personId,
    })
    .execute();
  return true;
}

/** Writes the order of parts that are siblings. */
export async function writePositions(trx: Db, partIds: readonly number[]): Promise<void> {
  for (const [index, id] of partIds.entries()) {
    await trx
      .updateTable('note_part')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .execute();
  }
}

/** Puts a paragraph behind the others of a chapter. */
export async function setChapter(trx: Db, noteId: number, partId: number, chapterId: number): Promise<void> {
  await trx
    .updateTable('note_part')
    .set((eb) => ({
      chapter_id: chapterId,
      position: eb
        .selectFrom('note_part as sibling')
        .select(sql<number>`coalesce(max(sibling.position), 0) + 1`.as('next'))
        .where('sibling.note_id', '=', noteId)
        .where('sibling.chapter_id', '=', chapterId),
    }))
    .where('id', '=', partId)
    .execute();
}

/** Takes parts out of the note (a moment), or puts them back (null). */
export async function setRemoved(trx: Db, partIds: readonly number[], at: Date | null): Promise<void> {
  if (partIds.length === 0) return;
  await trx.updateTable('note_part').set({ removed_at: at }).where('id', 'in', partIds).execute();
}

import type { Kysely } from 'kysely';
import { idsOfCodes } from '../../capture/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import type { DraftChapter } from './draft.js';
import { codesIn } from '../idea-codes.js';
import { linkIdeas, listTextLinks, unlinkIdeas } from './link.repository.js';
import { linkTheme } from './theme-link.repository.js';
import type { NoteKind } from './note.table.js';
import type { Part, PartValues } from './note.js';
import {
  findNote,
  getPart,
  insertNote,
  insertPart,
  listParts,
  setChapter,
  setRemoved,
  touchNote,
  updatePart,
  writePositions,
  type Db,
} from './part.repository.js';

/** Somebody else saved the text while it was being edited; what is stored now goes with it. */
export class PartChangedError extends ConflictError {
  readonly current: Part;
  constructor(current: Part) {
    super('the text was changed by somebody else');
    this.current = current;
  }
}

/** Where a change happens, and by whom. */
export interface NoteAct {
  projectId: number;
  noteId: number;
  personId: number;
}

/**
 * Begins the note of a project. Nothing is written when there is one already.
 * @returns its id
 */
export async function beginNote(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  kind: NoteKind,
  {
    title,
    introduction,
    chapters,
  }: { title: string; introduction: string; chapters: readonly DraftChapter[] },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const noteId = await insertNote(trx, projectId, kind, personId);
    if (noteId === undefined) {
      const existing = await findNote(trx, projectId, kind);
      if (!existing) throw new ConflictError('the note is gone');
      return existing.id;
    }
    const empty = { body: '', chapterId: null, assembled: false };
    await insertPart(trx, noteId, personId, { ...empty, kind: 'front', title, body: introduction });
    for (const chapter of chapters) {
      const chapterId = await insertPart(trx, noteId, personId, {
        ...empty,
        kind: 'chapter',
        title: chapter.title,
      });
      for (const { themeKey, ideaIds, title, body } of chapter.paragraphs) {
        const paragraph = { kind: 'paragraph' as const, chapterId, title, body, assembled: true };
        const partId = await insertPart(trx, noteId, personId, paragraph);
        await linkTheme(trx, partId, themeKey, personId);
        await linkIdeas(trx, partId, ideaIds, 'theme', personId);
      }
    }
    return noteId;
  });
}

/** Adds a chapter, or a paragraph to a chapter, behind the others. Gives its id. Throws NotFoundError. */
export async function addPart(
  db: Kysely<Database>,
  { noteId, personId }: NoteAct,
  { title, chapterId }: { title: string; chapterId: number | null },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await touchNote(trx, noteId);
    if (chapterId !== null) await standingChapter(trx, noteId, chapterId);
    const kind = chapterId === null ? 'chapter' : 'paragraph';
    return insertPart(trx, noteId, personId, { kind, chapterId, title, body: '', assembled: false });
  });
}

/**
 * Saves a text as the next version. The ideas whose codes stand in it are linked. Nothing is written when it says so
 * already.
 * @param change.version the version that the person saw
 * @throws PartChangedError, NotFoundError
 */
export async function savePart(
  db: Kysely<Database>,
  act: NoteAct,
  partId: number,
  change: PartValues & { version: number; restoredFrom?: number },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, act.noteId);
    const part = await getPart(trx, act.noteId, partId);
    const same = part.title === change.title && part.body === change.body;
    if (same && part.version === change.version && part.removedAt === null) return;
    if (!(await updatePart(trx, partId, { ...change, personId: act.personId }))) {
      throw new PartChangedError(part);
    }
    if (part.kind === 'paragraph') await linkCodes(trx, act, partId, change.body);
  });
}

/** Makes the links that come from the text equal to the codes that stand in it. Other links stay. */
async function linkCodes(trx: Db, act: NoteAct, partId: number, body: string): Promise<void> {
  const inText = await idsOfCodes(trx, act.projectId, codesIn(body));
  const gone = (await listTextLinks(trx, partId)).filter(({ code }) => !inText.has(code));
  await unlinkIdeas(
    trx,
    partId,
    gone.map(({ id }) => id),
    ['text'],
  );
  await linkIdeas(trx, partId, [...inText.values()], 'text', act.personId);
}

/** Moves a part one place among its siblings; nothing happens at the end of the row. */
export async function movePart(
  db: Kysely<Database>,
  { noteId }: NoteAct,
  partId: number,
  direction: 'up' | 'down',
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, noteId);
    const part = await getPart(trx, noteId, partId);
    const siblings = (await listParts(trx, noteId)).filter(
      ({ kind, chapterId, removedAt }) =>
        kind === part.kind && chapterId === part.chapterId && removedAt === null,
    );
    const ids = siblings.map(({ id }) => id);
    const from = ids.indexOf(partId);
    const to = direction === 'up' ? from - 1 : from + 1;
    const other = ids[to];
    if (from < 0 || other === undefined) return;
    ids[to] = partId;
    ids[from] = other;
    await writePositions(trx, ids);
  });
}

/** Moves a paragraph behind the others of another chapter. Throws NotFoundError. */
export async function moveToChapter(
  db: Kysely<Database>,
  { noteId }: NoteAct,
  partId: number,
  chapterId: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, noteId);
    const part = await getPart(trx, noteId, partId);
    await standingChapter(trx, noteId, chapterId);
    if (part.kind !== 'paragraph' || part.chapterId === chapterId) return;
    await setChapter(trx, noteId, partId, chapterId);
  });
}

/** Takes a chapter (with its paragraphs) or a paragraph out of the note. Its versions stay, and it can be put back. */
export async function removePart(db: Kysely<Database>, { noteId }: NoteAct, partId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, noteId);
    const part = await getPart(trx, noteId, partId);
    if (part.kind === 'front') return;
    const going = (await listParts(trx, noteId)).filter(
      ({ id, chapterId, removedAt }) => (id === partId || chapterId === partId) && removedAt === null,
    );
    await setRemoved(
      trx,
      going.map(({ id }) => id),
      new Date(),
    );
  });
}

/**
 * Puts a part back where it stood: a chapter with the paragraphs that were removed together with it, a paragraph with
 * its chapter where that is away too.
 */
export async function putBackPart(db: Kysely<Database>, { noteId }: NoteAct, partId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, noteId);
    const part = await getPart(trx, noteId, partId);
    const together = (other: Part): boolean => Number(other.removedAt) === Number(part.removedAt);
    const coming = (await listParts(trx, noteId)).filter(
      (other) =>
        other.id === partId || other.id === part.chapterId || (other.chapterId === partId && together(other)),
    );
    await setRemoved(
      trx,
      coming.map(({ id }) => id),
      null,
    );
  });
}

async function standingChapter(trx: Db, noteId: number, chapterId: number): Promise<void> {
  const chapter = await getPart(trx, noteId, chapterId);
  if (chapter.kind !== 'chapter' || chapter.removedAt !== null) {
    throw new NotFoundError('no such chapter in the note');
  }
}

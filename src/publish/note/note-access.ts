import type { Kysely } from 'kysely';
import type { Request } from 'express';
import { isArchived, projectOf, projectToChange, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { idParameter, requireUser } from '../../web/index.js';
import {
  outlineOf,
  paragraphsOf,
  type NumberedChapter,
  type NumberedParagraph,
  type Outline,
  type Part,
  type PolicyNote,
} from './note.js';
import type { NoteAct } from './note.service.js';
import type { NoteKind } from './note.table.js';
import { findNote, listParts } from './part.repository.js';

/** The address of the pages of a note, or of the proposition, in the route tables. */
export const notePath = (kind: NoteKind): string => `/projects/:projectId/${kind}`;

/** A note as a page needs it. */
export interface OpenNote {
  project: Project;
  note: PolicyNote;
  outline: Outline;
  /** Address of the note, without a slash at the end. */
  base: string;
  mayChange: boolean;
}

export const noteBase = (project: { id: number }, kind: NoteKind): string =>
  `/projects/${project.id}/${kind}`;

/** The note of the project that the address names. Throws NotFoundError where none is begun. */
export async function openNote(db: Kysely<Database>, req: Request, kind: NoteKind): Promise<OpenNote> {
  return open(db, await projectOf(db, req), kind);
}

/** As `openNote`, to change something in it. Throws ClosedError for an archived project. */
export async function openNoteToChange(
  db: Kysely<Database>,
  req: Request,
  kind: NoteKind,
): Promise<OpenNote & { act: NoteAct }> {
  const found = await open(db, await projectToChange(db, req), kind);
  const act = { projectId: found.project.id, noteId: found.note.id, personId: requireUser(req).id };
  return { ...found, act };
}

async function open(db: Kysely<Database>, project: Project, kind: NoteKind): Promise<OpenNote> {
  const note = await findNote(db, project.id, kind);
  if (!note) throw new NotFoundError('no note is begun in this project');
  const outline = outlineOf(await listParts(db, note.id));
  const mayChange = !isArchived(project);
  return { project, note, outline, base: noteBase(project, kind), mayChange };
}

/** The part that the address names, with its number ("2.3") where it has one. Throws NotFoundError. */
export function partOf(outline: Outline, req: Request): { part: Part; number: string | null } {
  const id = idParameter(req, 'partId');
  const numbered: (NumberedChapter | NumberedParagraph)[] = [...outline.chapters, ...paragraphsOf(outline)];
  const standing = numbered.find((part) => part.id === id);
  if (standing) return { part: standing, number: standing.number };
  const other = [outline.front, ...outline.removed].find((part) => part.id === id);
  if (!other) throw new NotFoundError('no such part of the note');
  return { part: other, number: null };
}

/** As `partOf`, for pages that only a paragraph has. */
export function paragraphOf(outline: Outline, req: Request): { part: Part; number: string | null } {
  const found = partOf(outline, req);
  if (found.part.kind !== 'paragraph') throw new NotFoundError('this part is no paragraph');
  return found;
}

export const partHref = (base: string, partId: number): string => `${base}/parts/${partId}`;

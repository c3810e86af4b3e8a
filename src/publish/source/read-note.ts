import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { listLinkedCodes } from '../note/link.repository.js';
import { listLinkedThemes } from '../note/theme-link.repository.js';
import type { NoteKind } from '../note/note.table.js';
import { outlineOf } from '../note/note.js';
import { findNote, listParts } from '../note/part.repository.js';
import type { SourceNote } from './note-source.js';

/** The note of a project as documents see it: what stands in it now, with the ideas and themes of each paragraph. */
export async function readNote(
  db: Kysely<Database>,
  projectId: number,
  kind: NoteKind = 'note',
): Promise<SourceNote | null> {
  const note = await findNote(db, projectId, kind);
  if (!note) return null;
  const { front, chapters } = outlineOf(await listParts(db, note.id));
  const codes = await listLinkedCodes(db, note.id);
  const themes = await listLinkedThemes(db, projectId, note.id);
  return {
    title: front.title,
    version: note.version,
    introduction: front.body,
    chapters: chapters.map((chapter) => ({
      key: String(chapter.id),
      title: chapter.title,
      introduction: chapter.body,
      paragraphs: chapter.paragraphs.map((paragraph) => ({
        key: String(paragraph.id),
        title: paragraph.title,
        text: paragraph.body,
        ideaCodes: codes.get(paragraph.id) ?? [],
        themeKeys: themes.get(paragraph.id) ?? [],
      })),
    })),
  };
}

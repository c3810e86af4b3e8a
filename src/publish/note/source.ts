import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import type { SourceNote } from '../note-source.js';
import { listLinkedCodes, listLinkedThemes } from './link.repository.js';
import { outlineOf, type Part } from './note.js';
import { findNote, listParts } from './part.repository.js';

/** The note as documents and editions take it: what stands in it now, without what was removed. Null: none is begun. */
export async function noteOf(db: Kysely<Database>, projectId: number): Promise<SourceNote | null> {
  const note = await findNote(db, projectId, 'note');
  if (!note) return null;
  const { front, chapters } = outlineOf(await listParts(db, note.id));
  const codes = await listLinkedCodes(db, note.id);
  const themes = await listLinkedThemes(db, projectId, note.id);
  return {
    title: front.title,
    version: note.version,
    introduction: front.body,
    chapters: chapters.map((chapter) => ({
      key: keyOf(chapter),
      title: chapter.title,
      introduction: chapter.body,
      paragraphs: chapter.paragraphs.map((paragraph) => ({
        key: keyOf(paragraph),
        title: paragraph.title,
        text: paragraph.body,
        ideaCodes: codes.get(paragraph.id) ?? [],
        themeKeys: themes.get(paragraph.id) ?? [],
      })),
    })),
  };
}

/** Stays the same when parts move. */
const keyOf = ({ kind, id }: Part): string => `${kind}-${id}`;

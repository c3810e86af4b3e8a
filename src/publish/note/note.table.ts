import type { Generated, GeneratedAlways } from 'kysely';

export type NoteKind = 'note' | 'proposition';
export type PartKind = 'front' | 'chapter' | 'paragraph';
/** How an idea came to a paragraph: with its theme, by somebody's choice, or because its code stands in the text. */
export type LinkOrigin = 'theme' | 'person' | 'text';

/** One of each kind in a project. */
export interface PolicyNoteTable {
  id: GeneratedAlways<number>;
  project_id: number;
  kind: NoteKind;
  /** Rises with every change of texts, order or links. */
  version: Generated<number>;
  begun_by: number | null;
  created_at: Generated<Date>;
}

/** Everything in a note that has a title and a text. */
export interface NotePartTable {
  id: GeneratedAlways<number>;
  note_id: number;
  /** `front`: title and introduction of the whole, one in each note. */
  kind: PartKind;
  /** Of a paragraph; null for the others. */
  chapter_id: number | null;
  /** Order among its siblings; numbers may be missing or equal, then the id decides. */
  position: Generated<number>;
  title: string;
  /** Markdown. */
  body: Generated<string>;
  version: Generated<number>;
  /** True as long as the text is the one that was assembled from the figures. */
  assembled: Generated<boolean>;
  /** Taken out of the note; can be put back. */
  removed_at: Date | null;
  created_at: Generated<Date>;
}

/** Every version of every text: append-only. */
export interface NoteRevisionTable {
  id: GeneratedAlways<number>;
  part_id: number;
  version: number;
  title: string;
  body: string;
  assembled: Generated<boolean>;
  /** The version that this one brought back. */
  restored_from: number | null;
  changed_by: number | null;
  changed_at: Generated<Date>;
}

/** The ledger: which ideas a paragraph carries. */
export interface ParagraphIdeaTable {
  part_id: number;
  idea_id: number;
  origin: LinkOrigin;
  /** Set: left out on purpose when its theme was linked. It is no link then, but is not proposed again. */
  excepted_at: Date | null;
  linked_by: number | null;
  created_at: Generated<Date>;
}

/**
 * A view: what the paragraphs that stand in a note carry, of ideas that take part. An idea that was split or joined is
 * replaced by what came of it.
 */
export interface CarriedIdeaView {
  note_id: number;
  part_id: number;
  idea_id: number;
  origin: LinkOrigin;
}

export interface ParagraphThemeTable {
  part_id: number;
  theme_key: string;
  linked_by: number | null;
  created_at: Generated<Date>;
}

export interface ParagraphCommentTable {
  id: GeneratedAlways<number>;
  part_id: number;
  text: string;
  person_id: number | null;
  created_at: Generated<Date>;
  resolved_by: number | null;
  resolved_at: Date | null;
}

export interface NoteTables {
  policy_note: PolicyNoteTable;
  note_part: NotePartTable;
  note_revision: NoteRevisionTable;
  paragraph_idea: ParagraphIdeaTable;
  carried_idea: CarriedIdeaView;
  paragraph_theme: ParagraphThemeTable;
  paragraph_comment: ParagraphCommentTable;
}

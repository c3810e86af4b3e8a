import { z } from 'zod';
import { identifier, optionalText, requiredText, seenNumber, ticked } from '../../web/index.js';
import type { NoteKind, PartKind } from './note.table.js';

export interface PolicyNote {
  id: number;
  kind: NoteKind;
  /** Rises with every change of texts, order or links. */
  version: number;
}

/** A title with a text: the front page, a chapter or a paragraph. */
export interface Part {
  id: number;
  kind: PartKind;
  chapterId: number | null;
  title: string;
  /** Markdown. */
  body: string;
  version: number;
  /** True while nobody has changed the text that was assembled from the figures. */
  assembled: boolean;
  removedAt: Date | null;
}

export interface NumberedParagraph extends Part {
  /** "2.3" */
  number: string;
}

export interface NumberedChapter extends Part {
  /** "2" */
  number: string;
  paragraphs: NumberedParagraph[];
}

export interface Outline {
  front: Part;
  chapters: NumberedChapter[];
  /** What was taken out, the latest first. A chapter's paragraphs that went with it are in it too. */
  removed: Part[];
}

/**
 * Puts the parts of a note below each other and numbers them.
 * @param parts in the order of their positions
 */
export function outlineOf(parts: readonly Part[]): Outline {
  const front = parts.find(({ kind }) => kind === 'front');
  if (!front) throw new Error('a note without a front part');
  const standing = parts.filter(({ removedAt }) => removedAt === null);
  const chapters = standing
    .filter(({ kind }) => kind === 'chapter')
    .map((chapter, index) => ({
      ...chapter,
      number: String(index + 1),
      paragraphs: standing
        .filter(({ chapterId }) => chapterId === chapter.id)
        .map((paragraph, below) => ({ ...paragraph, number: `${index + 1}.${below + 1}` })),
    }));
  const removed = parts
    .filter(({ removedAt }) => removedAt !== null)
    .sort((a, b) => Number(b.removedAt) - Number(a.removedAt) || a.id - b.id);
  return { front, chapters, removed };
}

/** Every paragraph of the note, in reading order. */
export const paragraphsOf = (outline: Outline): NumberedParagraph[] =>
  outline.chapters.flatMap(({ paragraphs }) => paragraphs);

export const MAX_TITLE = 200;
/** In UTF-16 units: some forty pages; a longer text is a note of its own. */
export const MAX_BODY = 100_000;
export const MAX_COMMENT = 2000;

const bodyText = optionalText(MAX_BODY).transform((text) => text ?? '');

export const partForm = z.object({
  title: requiredText(MAX_TITLE, 'note.edit.title-missing'),
  body: bodyText,
  /** What the form was made from. */
  version: seenNumber().catch(0),
});
export type PartValues = Pick<z.output<typeof partForm>, 'title' | 'body'>;

export const newPartForm = z.object({
  title: requiredText(MAX_TITLE, 'note.edit.title-missing'),
  /** The chapter that it comes in; null for a new chapter. */
  chapter: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    identifier().nullable(),
  ),
});

export const moveForm = z.union([
  z.object({ direction: z.enum(['up', 'down']) }),
  z.object({ chapter: identifier() }),
]);

export const linkForm = z.object({
  ideas: ticked().refine((codes) => codes.length > 0, 'note.links.nothing-ticked'),
});
export const themeForm = z.object({
  theme: requiredText(200),
  ideas: ticked(),
  /** The id of the last idea that was shown: what came into the theme since was no choice of anybody. */
  upTo: seenNumber().catch(0),
});
export const themeKeyForm = z.object({ theme: requiredText(200) });

export const commentForm = z.object({ text: requiredText(MAX_COMMENT, 'note.comment.missing') });

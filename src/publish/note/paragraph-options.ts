import type { Outline } from './note.js';

export interface ParagraphGroup {
  label: string;
  options: { value: string; label: string }[];
}

/** The paragraphs of a note to choose from, chapter by chapter. */
export const paragraphOptions = ({ chapters }: Outline): ParagraphGroup[] =>
  chapters
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((chapter) => ({
      label: `${chapter.number} ${chapter.title}`,
      options: chapter.paragraphs.map(({ id, number, title }) => ({
        value: String(id),
        label: `${number} ${title}`,
      })),
    }));

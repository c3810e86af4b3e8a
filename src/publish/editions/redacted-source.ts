import type { NoteSource } from '../source/note-source.js';

/**
 * The source without the words of these ideas: their text and who said it are gone, also where a paragraph quotes them
 * in full; codes, themes, counts, links and answers stay, so that nothing that was decided loses its ground.
 *
 * @param erased  what stands in the place of the words
 */
export function redactSource(source: NoteSource, codes: ReadonlySet<string>, erased: string): NoteSource {
  const texts = source.ideas
    .filter(({ code, text }) => codes.has(code) && text.trim().length > 0)
    .map(({ text }) => text.trim())
    // The longest first: one may be a part of another.
    .sort((a, b) => b.length - a.length);
  const clean = (words: string): string =>
    texts.reduce((left, text) => withoutText(left, text, erased), words);
  return {
    ...source,
    ideas: source.ideas.map((idea) =>
      codes.has(idea.code)
        ? {
            ...idea,
            text: erased,
            speaker: null,
            speakerRole: null,
            unreviewedPersonalData: false,
          }
        : idea,
    ),
    themes: source.themes.map((theme) => ({ ...theme, description: clean(theme.description) })),
    note: source.note && {
      ...source.note,
      introduction: clean(source.note.introduction),
      chapters: source.note.chapters.map((chapter) => ({
        ...chapter,
        introduction: clean(chapter.introduction),
        paragraphs: chapter.paragraphs.map((paragraph) => ({
          ...paragraph,
          title: clean(paragraph.title),
          text: clean(paragraph.text),
        })),
      })),
    },
  };
}

/**
 * Words without a text that stands in them, however it is broken into lines or marked as a quote, and whatever Markdown
 * put a backslash before.
 */
function withoutText(words: string, text: string, erased: string): string {
  const pattern = text
    .split(/\s+/)
    .map((word) =>
      [...word].map((letter) => `\\\\?${letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}`).join(''),
    )
    .join('[\\s>]+');
  return words.replace(new RegExp(pattern, 'giu'), () => erased);
}

import { ERASED } from '../../capture/index.js';
import { eraseInValue, type WordEraser } from '../../text/index.js';
import type { NoteSource, SourceTheme } from '../source/note-source.js';

export interface Redaction {
  /** Codes of ideas of which all words go, and who said them. */
  whole: ReadonlySet<string>;
  /** Codes of ideas that keep their words, also where they are the same. */
  spared: ReadonlySet<string>;
  /** Erases what goes everywhere else: in other ideas, in the note, in answers, in names. */
  eraser: WordEraser;
  /** Erases more, from what the machine made of the ideas. */
  machineEraser: WordEraser;
}

/**
 * The source without these words. Codes, themes, counts, links and answers stay, so that nothing that was decided loses
 * its ground.
 */
export function redactSource(
  source: NoteSource,
  { whole, spared, eraser, machineEraser }: Redaction,
): NoteSource {
  const clean = <Value>(value: Value): Value => eraseInValue(value, eraser) as Value;
  const byMachine = ({ status }: SourceTheme): WordEraser => (status === 'proposal' ? machineEraser : eraser);
  const { project, note } = source;
  return {
    ...source,
    project: {
      ...project,
      name: clean(project.name),
      goal: clean(project.goal),
      laws: project.laws.map((law) => ({ ...law, name: clean(law.name) })),
    },
    workshops: source.workshops.map((workshop) => ({
      ...workshop,
      title: clean(workshop.title),
      dayTheme: clean(workshop.dayTheme),
    })),
    themes: source.themes.map((theme) => ({
      ...theme,
      name: byMachine(theme).erase(theme.name),
      description: byMachine(theme).erase(theme.description),
      keyTerms: theme.keyTerms.filter((term) => machineEraser.find(term).length === 0),
    })),
    ideas: source.ideas.map((idea) => {
      const named = idea.speaker !== null && eraser.find(idea.speaker).length > 0;
      const disposition = idea.disposition && {
        ...idea.disposition,
        reason: clean(idea.disposition.reason),
        owner: clean(idea.disposition.owner),
      };
      const gone = { text: ERASED, speaker: null, speakerRole: null, unreviewedPersonalData: false };
      if (spared.has(idea.code)) return { ...idea, disposition };
      return whole.has(idea.code)
        ? { ...idea, ...gone, disposition }
        : {
            ...idea,
            disposition,
            text: clean(idea.text),
            speaker: named ? null : idea.speaker,
            speakerRole: clean(idea.speakerRole),
          };
    }),
    note: note && {
      ...note,
      title: clean(note.title),
      introduction: clean(note.introduction),
      chapters: note.chapters.map((chapter) => ({
        ...chapter,
        title: clean(chapter.title),
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

import type { Translate } from '../../i18n/index.js';
import { grouped } from '../../grouped.js';
import type { NoteSource, SourceIdea, SourceParagraph, SourceTheme } from '../source/note-source.js';

/** Where a paragraph stands in the printed note: "2.1". */
export interface PlacedParagraph {
  number: string;
  paragraph: SourceParagraph;
}

/** The source with the ways through it that reports need. */
export interface SourceView {
  source: NoteSource;
  idea(code: string): SourceIdea | undefined;
  theme(key: string | null): SourceTheme | undefined;
  lawName(key: string): string;
  workshopName(number: number | null): string;
  /** Ideas of a theme, in the order of the source. */
  ideasOf(themeKey: string): readonly SourceIdea[];
  /** Paragraphs that rest on an idea, in the order of the note. */
  paragraphsOf(code: string): readonly PlacedParagraph[];
  /** Themes and proposals that have ideas, without the event. */
  themes: readonly SourceTheme[];
  /** Numbers of workshops that have ideas. */
  workshopsWithIdeas: number;
}

export function viewSource(source: NoteSource, t: Translate): SourceView {
  const ideas = new Map(source.ideas.map((idea) => [idea.code, idea]));
  const themes = new Map(source.themes.map((theme) => [theme.key, theme]));
  const laws = new Map(source.project.laws.map(({ key, name }) => [key, name]));
  const workshops = new Map(source.workshops.map((workshop) => [workshop.number, workshop]));
  const byTheme = grouped(source.ideas, ({ themeKey }) => themeKey);
  const paragraphs = new Map<string, PlacedParagraph[]>();
  for (const [index, chapter] of (source.note?.chapters ?? []).entries()) {
    for (const [place, paragraph] of chapter.paragraphs.entries()) {
      for (const code of new Set(paragraph.ideaCodes)) {
        const list = paragraphs.get(code) ?? [];
        list.push({ number: `${index + 1}.${place + 1}`, paragraph });
        paragraphs.set(code, list);
      }
    }
  }
  return {
    source,
    idea: (code) => ideas.get(code),
    theme: (key) => (key === null ? undefined : themes.get(key)),
    lawName: (key) => laws.get(key) ?? key,
    workshopName: (number) =>
      number === null
        ? t('documents.no-workshop')
        : `${number}. ${workshops.get(number)?.title ?? ''}`.trimEnd(),
    ideasOf: (key) => byTheme.get(key) ?? [],
    paragraphsOf: (code) => paragraphs.get(code) ?? [],
    themes: source.themes.filter(({ status, ideaCount }) => status !== 'event' && ideaCount > 0),
    workshopsWithIdeas: source.workshops.filter(({ ideaCount }) => ideaCount > 0).length,
  };
}

/** "11 ideeën uit 6 van 11 workshops, 3 perspectieven" */
export function spreadSentence(theme: SourceTheme, view: SourceView, t: Translate): string {
  const ideas = t('documents.count.ideas', { count: theme.ideaCount });
  const parts = [
    theme.workshopCount > 0
      ? t('documents.spread', { ideas, count: theme.workshopCount, total: view.workshopsWithIdeas })
      : ideas,
    ...(theme.perspectiveCount > 0
      ? [t('documents.count.perspectives', { count: theme.perspectiveCount })]
      : []),
  ];
  return parts.join(', ');
}

/** How often each law is touched by these ideas, by the order of the project; laws without ideas are left out. */
export function countLaws(
  ideas: readonly SourceIdea[],
  source: NoteSource,
): { key: string; name: string; count: number }[] {
  return source.project.laws
    .map(({ key, name }) => ({
      key,
      name,
      count: ideas.filter(({ laws }) => laws.includes(key)).length,
    }))
    .filter(({ count }) => count > 0);
}

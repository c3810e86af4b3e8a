/** As much of a theme as decides where its paragraph comes. */
export interface OutlineTheme {
  key: string;
  name: string;
  /** The main theme that it belongs to; null: none. */
  parentKey: string | null;
  ideaCount: number;
}

export interface ChapterPlan<Theme extends OutlineTheme> {
  title: string;
  themes: Theme[];
}

/**
 * A chapter for each main theme, in the order given, and one for the themes without. A main theme that holds ideas of
 * its own is a paragraph of its chapter too, the first. Without main themes all stand in one chapter.
 */
export function planChapters<Theme extends OutlineTheme>(
  themes: readonly Theme[],
  titles: { only: string; others: string },
): ChapterPlan<Theme>[] {
  const known = new Set(themes.map(({ key }) => key));
  const parentOf = ({ parentKey }: Theme): string | null =>
    parentKey !== null && known.has(parentKey) ? parentKey : null;
  const mains = themes.filter(({ key }) => themes.some((theme) => parentOf(theme) === key));
  const loose = themes.filter((theme) => parentOf(theme) === null && !mains.includes(theme));
  const chapters = mains.map((main) => ({
    title: main.name,
    themes: [
      ...(main.ideaCount > 0 ? [main] : []),
      ...themes.filter((theme) => parentOf(theme) === main.key && !mains.includes(theme)),
    ],
  }));
  // A main theme below another one keeps a chapter of its own: a note has two levels.
  const rest = { title: chapters.length > 0 ? titles.others : titles.only, themes: loose };
  return loose.length > 0 || chapters.length === 0 ? [...chapters, rest] : chapters;
}

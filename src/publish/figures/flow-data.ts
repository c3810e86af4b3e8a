import type { Translate } from '../../i18n/index.js';
import type { NoteSource, SourceTheme } from '../source/note-source.js';
import type { FlowData, FlowNode } from './flow.js';

/** Blocks in a column: more would be lines. */
const MOST_NODES = 16;
const OTHER = 'theme:other';
const NOWHERE = 'chapter:none';

/**
 * How many ideas go from which workshop to which theme, and from there to which chapter of the note. An idea in two
 * chapters counts in the first; the smallest themes are taken together.
 */
export function flowOf(
  source: NoteSource,
  themes: readonly SourceTheme[],
  t: Translate,
): Omit<FlowData, 'title' | 'description'> | undefined {
  const drawn = themes.length > MOST_NODES ? themes.slice(0, MOST_NODES - 1) : themes;
  const shown = new Set(drawn.map(({ key }) => key));
  const workshops = source.workshops.filter(({ ideaCount }) => ideaCount > 0);
  if (workshops.length < 2 || drawn.length < 2) return undefined;

  const chapters = source.note?.chapters ?? [];
  const chapterOf = new Map<string, string>();
  for (const chapter of chapters) {
    for (const code of chapter.paragraphs.flatMap(({ ideaCodes }) => ideaCodes)) {
      if (!chapterOf.has(code)) chapterOf.set(code, `chapter:${chapter.key}`);
    }
  }
  const withChapters = chapterOf.size > 0;

  const links = new Map<string, { from: string; to: string; ideas: number }>();
  const add = (from: string, to: string): void => {
    const link = links.get(`${from}>${to}`) ?? { from, to, ideas: 0 };
    link.ideas += 1;
    links.set(`${from}>${to}`, link);
  };
  for (const { code, workshopNumber, themeKey } of source.ideas) {
    const known = themeKey !== null && themes.some(({ key }) => key === themeKey);
    if (!known || workshopNumber === null) continue;
    const theme = shown.has(themeKey) ? `theme:${themeKey}` : OTHER;
    add(`workshop:${workshopNumber}`, theme);
    if (withChapters) add(theme, chapterOf.get(code) ?? NOWHERE);
  }

  const used = new Set([...links.values()].flatMap(({ from, to }) => [from, to]));
  const nodes = (list: FlowNode[]): FlowNode[] => list.filter(({ key }) => used.has(key));
  return {
    words: { middle: t('figures.theme') },
    columns: [
      {
        heading: t('figures.workshop'),
        nodes: nodes(
          workshops.map(({ number, title }) => ({
            key: `workshop:${number}`,
            name: `${number}. ${title}`,
            short: String(number),
          })),
        ),
      },
      {
        heading: t('figures.theme'),
        nodes: nodes([
          ...drawn.map(({ key, name }) => ({ key: `theme:${key}`, name, short: name })),
          { key: OTHER, name: t('figures.other-themes'), short: t('figures.other-themes') },
        ]),
      },
      ...(withChapters
        ? [
            {
              heading: t('figures.chapter'),
              nodes: nodes([
                ...chapters.map(({ key, title }, index) => ({
                  key: `chapter:${key}`,
                  name: `${index + 1}. ${title}`,
                  short: t('figures.chapter-short', { number: index + 1 }),
                })),
                { key: NOWHERE, name: t('figures.no-chapter'), short: '–' },
              ]),
            },
          ]
        : []),
    ],
    links: [...links.values()],
  };
}

import type { Translate } from '../../i18n/index.js';
import type { NoteSource, SourceTheme } from '../source/note-source.js';
import { drawBars, drawNarrowBars, type BarsData } from './bars.js';
import type { Drawing } from './figure.js';
import { drawFlow } from './flow.js';
import { flowOf } from './flow-data.js';
import { themeLikeness } from './likeness.js';
import { drawMatrix } from './matrix.js';
import { drawThemeMap } from './theme-map.js';

export type { Drawing } from './figure.js';

export const FIGURES = ['themes', 'laws', 'workshops', 'theme-map', 'flow'] as const;
export type FigureName = (typeof FIGURES)[number];

/** More themes than this do not fit on a page; the largest are drawn, and the title says so. */
const MOST_THEMES = 24;

export interface NamedDrawing {
  name: FigureName;
  drawing: Drawing;
}

/** Every figure that the source has enough for: none without themes, no matrix without laws. */
export function drawFigures(source: NoteSource, t: Translate): NamedDrawing[] {
  return FIGURES.flatMap((name) => {
    const drawing = drawFigure(name, source, t);
    return drawing ? [{ name, drawing }] : [];
  });
}

/** One figure, or undefined where the source has not enough for it. */
export function drawFigure(name: FigureName, source: NoteSource, t: Translate): Drawing | undefined {
  const all = source.themes.filter(({ status, ideaCount }) => status !== 'event' && ideaCount > 0);
  const { drawn, words } = largest(name, all, t);
  return drawn.length === 0 ? undefined : DRAW[name](source, drawn, words, t);
}

type Draw = (
  source: NoteSource,
  themes: readonly SourceTheme[],
  words: { title: string; description: string },
  t: Translate,
) => Drawing | undefined;

type CountedTheme = Pick<SourceTheme, 'name' | 'ideaCount' | 'workshopCount' | 'perspectiveCount'>;

function barsOf(
  themes: readonly CountedTheme[],
  workshops: number,
  words: { title: string; description: string },
  t: Translate,
): BarsData {
  return {
    ...words,
    words: {
      theme: t('figures.theme'),
      ideas: t('figures.ideas'),
      workshops: t('figures.workshop-count'),
      perspectives: t('figures.perspectives'),
    },
    rows: themes.map(({ name, ideaCount, workshopCount, perspectiveCount }) => ({
      name,
      ideas: ideaCount,
      workshops: workshopCount,
      perspectives: perspectiveCount,
    })),
    workshops,
  };
}

/**
 * Themes by size and spread for a page that many open on a telephone: one drawing for a wide screen and one for a narrow.
 *
 * @param workshops  with ideas
 */
export function drawThemeBars(
  themes: readonly CountedTheme[],
  workshops: number,
  t: Translate,
): { wide: Drawing; narrow: Drawing } | undefined {
  const { drawn, words } = largest('themes', themes, t);
  if (drawn.length === 0) return undefined;
  const data = barsOf(drawn, workshops, words, t);
  return {
    wide: drawBars(data),
    narrow: drawNarrowBars({ ...data, description: t('figures.themes.narrow-description') }),
  };
}

/** The largest themes, as many as fit on a page, with the words that say so. */
function largest<T extends CountedTheme>(
  name: FigureName,
  all: readonly T[],
  t: Translate,
): { drawn: T[]; words: { title: string; description: string } } {
  const drawn = [...all].sort((a, b) => b.ideaCount - a.ideaCount).slice(0, MOST_THEMES);
  const title = t(`figures.${name}.title`);
  return {
    drawn,
    words: {
      title: all.length > drawn.length ? t('figures.largest', { title, count: drawn.length }) : title,
      description: t(`figures.${name}.description`),
    },
  };
}

const DRAW: Record<FigureName, Draw> = {
  themes: (source, themes, words, t) =>
    drawBars(barsOf(themes, source.workshops.filter(({ ideaCount }) => ideaCount > 0).length, words, t)),

  laws(source, themes, words, t) {
    const { laws } = source.project;
    if (laws.length === 0 || source.ideas.every((idea) => idea.laws.length === 0)) return undefined;
    return drawMatrix({
      ...words,
      name: 'laws',
      rowHeading: t('figures.theme'),
      columnsHeading: '',
      columns: [...laws.map(({ name }) => name), t('figures.two-laws'), t('figures.no-law')].map((name) => ({
        short: name,
        long: name,
      })),
      totalHeading: null,
      rows: themes.map(({ key, name }) => {
        const ideas = source.ideas.filter(({ themeKey }) => themeKey === key);
        return {
          name,
          counts: [
            ...laws.map((law) => ideas.filter((idea) => idea.laws.includes(law.key)).length),
            ideas.filter((idea) => idea.laws.length >= 2).length,
            ideas.filter((idea) => idea.laws.length === 0).length,
          ],
        };
      }),
    });
  },

  workshops(source, themes, words, t) {
    const workshops = source.workshops.filter(({ ideaCount }) => ideaCount > 0);
    if (workshops.length < 2) return undefined;
    return drawMatrix({
      ...words,
      name: 'workshops',
      rowHeading: t('figures.theme'),
      columnsHeading: t('figures.workshop'),
      columns: workshops.map(({ number, title }) => ({ short: String(number), long: title })),
      totalHeading: t('figures.total'),
      rows: themes.map(({ key, name }) => ({
        name,
        counts: workshops.map(
          ({ number }) =>
            source.ideas.filter((idea) => idea.themeKey === key && idea.workshopNumber === number).length,
        ),
      })),
    });
  },

  'theme-map': (source, themes, words, t) =>
    themes.length < 3
      ? undefined
      : drawThemeMap({
          ...words,
          words: { theme: t('figures.theme'), ideas: t('figures.ideas'), nearest: t('figures.nearest') },
          themes: themes.map(({ name, ideaCount }) => ({ name, ideas: ideaCount })),
          likeness: themeLikeness(themes, source.ideas),
        }),

  flow(source, themes, words, t) {
    const data = flowOf(source, themes, t);
    return data && drawFlow({ ...data, ...words });
  },
};

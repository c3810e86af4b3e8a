import { formatDateTime, formatNumber, type ScreenLanguage, type Translate } from '../../i18n/index.js';
import type { AnalysisRun } from '../../analyse/index.js';
import { themeHref, themeNames } from './names.js';
import { spreadWords } from './spread.js';
import { EVENT_THEME, NOT_PLACED, type ThemeStatus, type ThemeSummary } from './theme.js';
import { themeViews, type ThemeView } from './theme-views.js';
import type { Rest, ThemeOverview } from './theme-overview.repository.js';

export interface ThemeCard {
  key: string;
  href: string;
  name: string;
  description: string;
  badge: Badge;
  count: string;
  spread: string;
  keyTerms: string[];
  /** Null for a theme that people decided on: there is nothing to accept. */
  acceptHref: string | null;
  representative: { code: string; text: string }[];
}

export interface Badge {
  text: string;
  tone: 'proposal' | 'success' | 'neutral';
}

export interface ThemesPage {
  base: string;
  mayChange: boolean;
  views: ThemeView[];
  /** When the last analysis was; null where there is none. */
  run: string | null;
  busy: boolean;
  figures: { number: string; label: string }[];
  decided: ThemeCard[];
  proposals: ThemeCard[];
  rest: { title: string; href: string; count: string; text: string }[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/themes': ThemesPage & {
      /** Its last version; null where it was never signed off. */
      signOff: string | null;
      waitingHref: string | null;
    };
  }
}

/** Ideas shown with a theme in the list. */
const SHOWN_IDEAS = 2;
/** Characters of an idea on a card. */
const MAX_QUOTE = 120;

export interface Screen {
  t: Translate;
  language: ScreenLanguage;
}

/** Codes of the ideas that the page of themes shows the text of. */
export const shownCodes = (themes: readonly ThemeSummary[]): string[] =>
  themes.flatMap((theme) => theme.representativeCodes.slice(0, SHOWN_IDEAS));

export function themesPage(
  { t, language }: Screen,
  projectId: number,
  archived: boolean,
  { themes, rest }: ThemeOverview,
  texts: ReadonlyMap<string, string>,
  run: AnalysisRun | undefined,
  busy: boolean,
): ThemesPage {
  const base = `/projects/${projectId}`;
  const nameOf = themeNames(t, themes);
  const cards = (status: ThemeStatus): ThemeCard[] =>
    themes
      .filter((theme) => theme.status === status)
      .map((theme) => ({
        key: theme.key,
        href: themeHref(base, theme.key),
        name: nameOf(theme.key),
        // The description of a proposal only repeats its key words.
        description: status === 'theme' ? theme.description : '',
        badge: badgeOf(t, theme.status),
        count: t('review.count', { count: theme.ideaCount }),
        spread: spreadText(t, theme, rest),
        keyTerms: theme.keyTerms.slice(0, 6),
        acceptHref: status === 'proposal' && !archived ? `${themeHref(base, theme.key)}/accept` : null,
        representative: theme.representativeCodes.slice(0, SHOWN_IDEAS).flatMap((code) => {
          const text = texts.get(code);
          return text === undefined ? [] : [{ code, text: shorten(text) }];
        }),
      }));
  return {
    base,
    mayChange: !archived,
    views: themeViews(t, base, 'cards'),
    run: run
      ? t('review.themes.run', {
          at: formatDateTime(language, run.finishedAt ?? run.createdAt),
          ideas: t('review.count', { count: run.ideaCount ?? 0 }),
        })
      : null,
    busy,
    figures: figures({ t, language }, themes, rest),
    decided: cards('theme'),
    proposals: cards('proposal'),
    rest: restLinks(t, base, themes, rest),
  };
}

/** How far the work is: where all ideas stand. */
function figures(
  { t, language }: Screen,
  themes: readonly ThemeSummary[],
  rest: Rest,
): ThemesPage['figures'] {
  const inside = (status: ThemeStatus): number =>
    themes.filter((theme) => theme.status === status).reduce((sum, theme) => sum + theme.ideaCount, 0);
  const figure = (
    key: 'ideas' | 'in-themes' | 'in-proposals' | 'not-placed' | 'not-analysed',
    value: number,
  ) => ({
    number: formatNumber(language, value),
    label: t(`review.themes.figures.${key}`),
  });
  return [
    figure('ideas', rest.ideaCount),
    figure('in-themes', inside('theme')),
    figure('in-proposals', inside('proposal')),
    figure('not-placed', rest.notPlacedCount),
    figure('not-analysed', rest.notAnalysedCount),
  ];
}

/** As many whole words as fit on a card. */
function shorten(text: string): string {
  if (text.length <= MAX_QUOTE) return text;
  const cut = text.slice(0, MAX_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_QUOTE / 2))} …`;
}

function restLinks(
  t: Translate,
  base: string,
  themes: readonly ThemeSummary[],
  rest: Rest,
): ThemesPage['rest'] {
  const link = (part: string, title: string, text: string, count: number) => ({
    title,
    text,
    href: `${base}/themes/${part}`,
    count: t('review.count', { count }),
  });
  const event = themes.find((theme) => theme.status === 'event')?.ideaCount ?? 0;
  return [
    link(NOT_PLACED, t('review.not-placed'), t('review.themes.rest-not-placed'), rest.notPlacedCount),
    link(EVENT_THEME, t('review.event'), t('review.themes.rest-event'), event),
    link(
      'not-analysed',
      t('review.themes.not-analysed'),
      t('review.themes.rest-not-analysed'),
      rest.notAnalysedCount,
    ),
    link(
      'duplicates',
      t('review.themes.duplicates'),
      t('review.themes.rest-duplicates'),
      rest.duplicateCount,
    ),
  ];
}

export function badgeOf(t: Translate, status: ThemeStatus): Badge {
  const tones = { theme: 'success', proposal: 'proposal', event: 'neutral' } as const;
  return { text: t(`review.status.${status}`), tone: tones[status] };
}

/** "uit 6 van 11 workshops, 3 perspectieven": one loud table is not policy. */
export const spreadText = (t: Translate, theme: ThemeSummary, rest: Rest): string =>
  spreadWords(t, theme, rest.workshopCount);

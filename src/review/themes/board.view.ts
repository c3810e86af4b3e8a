import { tickedIn, type FormState } from '../../web/index.js';
import type { BoardIdea } from './board.repository.js';
import { grouped } from '../../grouped.js';
import { themeHref, themeNames } from './names.js';
import { themeBranches } from './theme-arrange.js';
import { EVENT_THEME, NOT_PLACED, type ThemeSummary } from './theme.js';
import type { ThemeOverview } from './theme-overview.repository.js';
import { moveTargets, type OptionGroup } from './theme.view.js';
import { themeViews, type ThemeView } from './theme-views.js';
import { badgeOf, type Badge, type Screen } from './themes.view.js';

export interface BoardColumn {
  /** What is posted as the target of a move to this column. */
  target: string;
  name: string;
  href: string;
  /** The main theme; null where there is none. */
  mainTheme: string | null;
  badge: Badge | null;
  count: string;
  ideas: {
    code: string;
    href: string;
    text: string;
    decided: boolean;
    tickLabel: string;
    ticked: boolean;
  }[];
  /** "nog 34 ideeën"; null where all are shown. */
  more: string | null;
}

export interface BoardPage {
  base: string;
  mayChange: boolean;
  views: ThemeView[];
  columns: BoardColumn[];
  targets: OptionGroup[];
  seen: string;
  form: FormState;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/board': BoardPage & { waitingHref: string | null };
  }
}

export function boardPage(
  screen: Screen,
  { projectId, archived, seen }: { projectId: number; archived: boolean; seen: number },
  { themes, rest }: ThemeOverview,
  ideas: readonly BoardIdea[],
  form: FormState,
): BoardPage {
  const { t } = screen;
  const base = `/projects/${projectId}`;
  const nameOf = themeNames(t, themes);
  const ticked = tickedIn(form, 'ideas');
  const byTheme = grouped(ideas, ({ themeKey }) => themeKey ?? NOT_PLACED);
  const column = (key: string | null, count: number, theme?: ThemeSummary): BoardColumn => {
    const here = byTheme.get(key ?? NOT_PLACED) ?? [];
    const left = count - here.length;
    return {
      target: key ?? NOT_PLACED,
      name: nameOf(key),
      href: themeHref(base, key),
      mainTheme: theme?.parentKey ? nameOf(theme.parentKey) : null,
      badge: theme && theme.status !== 'theme' ? badgeOf(t, theme.status) : null,
      count: t('review.count', { count }),
      ideas: here.map(({ code, text, decided }) => ({
        code,
        text,
        decided,
        href: `${base}/ideas/${encodeURIComponent(code)}/decision`,
        tickLabel: t('review.move.tick', { code }),
        ticked: ticked.has(code),
      })),
      more: left > 0 ? t('board.more', { count: left }) : null,
    };
  };
  const inOrder = [
    ...themeBranches(themes).flatMap(({ theme, children }) => [theme, ...children]),
    ...themes.filter(({ status }) => status === 'proposal'),
  ];
  const event = themes.find(({ status }) => status === 'event');
  return {
    base,
    mayChange: !archived,
    views: themeViews(t, base, 'board'),
    columns: [
      ...inOrder.map((theme) => column(theme.key, theme.ideaCount, theme)),
      column(null, rest.notPlacedCount),
      column(EVENT_THEME, event?.ideaCount ?? 0),
    ],
    targets: moveTargets(t, themes, null),
    seen: String(seen),
    form,
  };
}

import type { FormState } from '../../web/index.js';
import { themeHref, themeNames } from './names.js';
import { NEW_THEME, type ThemeSummary } from './theme.js';
import type { ThemeOverview } from './theme-overview.repository.js';
import { themeBranches } from './theme-arrange.js';
import { moveTargets, type OptionGroup } from './theme.view.js';
import { badgeOf, spreadText, type Badge, type Screen } from './themes.view.js';
import { themeViews, type ThemeView } from './theme-views.js';

export interface ArrangeRow {
  key: string;
  name: string;
  href: string;
  tickLabel: string;
  ticked: boolean;
  /** Within a main theme. */
  within: boolean;
  badge: Badge;
  locked: boolean;
  count: string;
  spread: string;
  /** Null where it cannot be put in order. */
  order: { action: string; first: boolean; last: boolean } | null;
}

export interface ArrangePage {
  base: string;
  mayChange: boolean;
  views: ThemeView[];
  rows: ArrangeRow[];
  targets: OptionGroup[];
  /** Shown where there is an order to change. */
  sortAction: string | null;
  form: FormState;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/arrange': ArrangePage & { waitingHref: string | null };
  }
}

export function arrangePage(
  screen: Screen,
  projectId: number,
  archived: boolean,
  { themes, rest }: ThemeOverview,
  form: FormState,
): ArrangePage {
  const { t } = screen;
  const base = `/projects/${projectId}`;
  const nameOf = themeNames(t, themes);
  const ticked = new Set([form.values['themes'] ?? []].flat());
  const row = (
    theme: ThemeSummary,
    within: boolean,
    place: { at: number; of: number } | null,
  ): ArrangeRow => ({
    key: theme.key,
    name: nameOf(theme.key),
    href: themeHref(base, theme.key),
    tickLabel: t('arrange.tick', { name: nameOf(theme.key) }),
    ticked: ticked.has(theme.key),
    within,
    badge: badgeOf(t, theme.status),
    locked: theme.locked,
    count: t('review.count', { count: theme.ideaCount }),
    spread: spreadText(t, theme, rest),
    order:
      place && !archived
        ? {
            action: `${base}/arrange/${encodeURIComponent(theme.key)}/order`,
            first: place.at === 0,
            last: place.at === place.of - 1,
          }
        : null,
  });
  const branches = themeBranches(themes);
  const decided = branches.flatMap(({ theme, children }, at) => [
    row(theme, false, { at, of: branches.length }),
    ...children.map((child, place) => row(child, true, { at: place, of: children.length })),
  ]);
  const proposals = themes
    .filter(({ status }) => status === 'proposal')
    .map((theme) => row(theme, false, null));
  return {
    base,
    mayChange: !archived,
    views: themeViews(t, base, 'list'),
    rows: [...decided, ...proposals],
    targets: moveTargets(t, themes, null)
      .map(({ label, options }) => ({
        label,
        options: options
          .filter(({ value }) => value === NEW_THEME || rowsHave(themes, value))
          .map((option) => (option.value === NEW_THEME ? { ...option, label: t('arrange.new') } : option)),
      }))
      .filter(({ options }) => options.length > 0),
    sortAction: !archived && decided.length > 1 ? `${base}/arrange/sort` : null,
    form,
  };
}

const rowsHave = (themes: readonly ThemeSummary[], key: string): boolean =>
  themes.some((theme) => theme.key === key && theme.status !== 'event');

import type { Translate } from '../../i18n/index.js';

/** The ways in which the themes of a project can be looked at. */
const VIEWS = { cards: '/themes', list: '/arrange', board: '/board' } as const;

export interface ThemeView {
  label: string;
  href: string;
  current: boolean;
}

export const themeViews = (t: Translate, base: string, current: keyof typeof VIEWS): ThemeView[] =>
  (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((view) => ({
    label: t(`arrange.view-${view}`),
    href: base + VIEWS[view],
    current: view === current,
  }));

import type { Translate } from '../../i18n/index.js';
import { EVENT_THEME, NOT_PLACED, type NamedTheme } from './theme.js';

/** Names of theme keys as they are on screen now. */
export type NameOf = (key: string | null) => string;

export function themeNames(t: Translate, themes: readonly Pick<NamedTheme, 'key' | 'name'>[]): NameOf {
  const names = new Map(themes.map((theme) => [theme.key, theme.name]));
  return (key) => {
    if (key === null || key === NOT_PLACED) return t('review.not-placed');
    if (key === EVENT_THEME) return t('review.event');
    return names.get(key) ?? key;
  };
}

/** Names of laws by key; the key itself of one that is not among them any more. */
export function lawNames(laws: readonly { key: string; name: string }[]): (key: string) => string {
  const names = new Map(laws.map((law) => [law.key, law.name]));
  return (key) => names.get(key) ?? key;
}

/** The address of a theme's page. */
export const themeHref = (base: string, key: string | null): string =>
  `${base}/themes/${encodeURIComponent(key ?? NOT_PLACED)}`;

import type { Translate } from '../../i18n/index.js';
import { NOT_PLACED, type ThemeSummary } from '../../review/index.js';

/** Everything that an idea can stand in, by name, to choose from. */
export function themeOptions(
  t: Translate,
  themes: readonly ThemeSummary[],
): { value: string; label: string }[] {
  return [
    ...themes.map(({ key, name }) => ({ value: key, label: name ?? t('review.event') })),
    { value: NOT_PLACED, label: t('review.not-placed') },
  ];
}

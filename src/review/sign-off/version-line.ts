import { formatShortDateTime, type Translate } from '../../i18n/index.js';
import type { Screen } from '../themes/themes.view.js';
import { NOW, type SignOffVersion, type SignOffWarning } from './sign-off.js';

/** "Versie 2, 21 nov 2026, 14:05, door Sanne" */
export function versionLine(
  { t, language }: Screen,
  { version, signedAt, signedBy }: SignOffVersion,
): string {
  return t('sign-off.version-line', {
    version,
    at: formatShortDateTime(language, signedAt),
    who: signedBy ?? t('review.somebody'),
  });
}

/** What stands above the list of themes: "Vastgesteld: versie 2, …; sindsdien 3 wijzigingen". */
export function signOffStatus(screen: Screen, last: SignOffVersion | undefined, changes: number): string {
  const { t } = screen;
  if (!last) return t('sign-off.never');
  return t('sign-off.status', {
    version: versionLine(screen, last),
    changes: changes === 0 ? t('sign-off.no-changes') : t('sign-off.changes', { count: changes }),
  });
}

/** What changed from one version to another, or to what stands now. */
export const compareHref = (base: string, from: number, to: number | typeof NOW = NOW): string =>
  `${base}/sign-off/compare?from=${from}&to=${to}`;

export function warningLine(t: Translate, { check, count }: SignOffWarning): string {
  return `${t(`sign-off.check.${check}`)}: ${count}`;
}

import { lawNames } from '../themes/names.js';
import { formatShortDateTime } from '../../i18n/index.js';
import { spreadWords } from '../themes/spread.js';
import type { Screen } from '../themes/themes.view.js';
import type { SignOff } from './sign-off.js';
import { compareHref, warningLine } from './version-line.js';

/** One version, as it was signed off. */
export interface SignedVersionPage {
  base: string;
  version: number;
  title: string;
  meta: string;
  note: string;
  superseded: string | null;
  warnings: string[];
  reason: string | null;
  sha256: string;
  /** Says that words were erased from it. */
  erased: string | null;
  laws: { key: string; name: string }[];
  themes: {
    name: string;
    under: string;
    description: string;
    spread: string;
    ideas: string;
    laws: string[];
  }[];
  beside: string[];
  compareHref: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/signed-version': SignedVersionPage;
  }
}

export function signedVersionPage(
  screen: Screen,
  projectId: number,
  signed: SignOff,
  newest: number,
): SignedVersionPage {
  const { t } = screen;
  const base = `/projects/${projectId}`;
  const { content } = signed;
  const names = new Map(content.themes.map(({ key, name }) => [key, name]));
  const lawName = lawNames(content.laws);
  const proposed = content.proposals.reduce((sum, { codes }) => sum + codes.length, 0);
  return {
    base,
    version: signed.version,
    title: t('sign-off.version', { version: signed.version }),
    meta: t('sign-off.signed', {
      at: formatShortDateTime(screen.language, signed.signedAt),
      who: signed.signedBy ?? t('review.somebody'),
    }),
    note: signed.note,
    superseded: signed.version < newest ? t('sign-off.superseded', { version: newest }) : null,
    warnings: signed.warnings.map((warning) => warningLine(t, warning)),
    reason: signed.overrideReason,
    sha256: signed.sha256,
    erased:
      signed.wordsErasedAt &&
      t('sign-off.erased', { when: formatShortDateTime(screen.language, signed.wordsErasedAt) }),
    laws: content.laws,
    themes: content.themes.map((theme) => ({
      name: theme.name,
      under: theme.mainTheme === null ? '' : (names.get(theme.mainTheme) ?? ''),
      description: theme.description,
      ideas: t('review.count', { count: theme.ideaCount }),
      spread: spreadWords(t, theme, content.workshopCount),
      laws: theme.laws.map(({ key, ideaCount }) => `${lawName(key)} ${ideaCount}`),
    })),
    beside: [
      ...(proposed > 0 ? [t('sign-off.beside-proposals', { count: proposed })] : []),
      t('sign-off.beside-not-placed', { count: content.notPlaced.length }),
      t('sign-off.beside-event', { count: content.event.length }),
    ],
    compareHref:
      signed.version > 1
        ? compareHref(base, signed.version - 1, signed.version)
        : compareHref(base, signed.version),
  };
}

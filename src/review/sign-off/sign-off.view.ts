import { formatNumber } from '../../i18n/index.js';
import type { FormState } from '../../web/index.js';
import { NOT_PLACED } from '../themes/theme.js';
import type { SignedContent } from './sign-off-content.js';
import { SIGN_OFF_CHECKS, type SignOffCheck, type SignOffVersion, type SignOffWarning } from './sign-off.js';
import { compareHref, signOffStatus, versionLine } from './version-line.js';
import type { Screen } from '../themes/themes.view.js';

/** Signing off: what is open, the form, and the versions that there are. */
export interface SignOffPage {
  base: string;
  status: string;
  /** Where the changes since the last version stand; null where there are none. */
  changesHref: string | null;
  checks: { text: string; done: boolean; state: string; href: string | null }[];
  form: FormState;
  /** Hash of what is on the screen. */
  seen: string;
  reasonNeeded: boolean;
  summary: string;
  submitLabel: string;
  /** Why it cannot be signed; null where it can. */
  refused: string | null;
  versions: { version: number; title: string; href: string; meta: string; note: string }[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/sign-off': SignOffPage;
  }
}

const PLACES: Record<SignOffCheck, string> = {
  'open-proposals': '/themes',
  'not-analysed': '/themes/not-analysed',
  'lone-voices': `/themes/${NOT_PLACED}`,
  doubtful: '/queue',
  'personal-data': '/personal-data',
};

export function signOffPage(
  screen: Screen,
  project: { id: number; archived: boolean },
  facts: {
    versions: readonly SignOffVersion[];
    changes: number;
    /** False where the content is that of the last version. */
    differs: boolean;
    warnings: readonly SignOffWarning[];
    content: SignedContent;
    seen: string;
    form: FormState;
  },
): SignOffPage {
  const { t, language } = screen;
  const base = `/projects/${project.id}`;
  const [last] = facts.versions;
  const { content } = facts;
  const inThemes = content.themes.reduce((sum, { ideaCount }) => sum + ideaCount, 0);
  return {
    base,
    status: signOffStatus(screen, last, facts.changes),
    changesHref: last && facts.changes > 0 ? compareHref(base, last.version) : null,
    checks: SIGN_OFF_CHECKS.map((check) => {
      const count = facts.warnings.find((warning) => warning.check === check)?.count ?? 0;
      return {
        text: t(`sign-off.check.${check}`),
        done: count === 0,
        state: count === 0 ? t('sign-off.check-done') : formatNumber(language, count),
        href: count === 0 ? null : base + PLACES[check],
      };
    }),
    form: facts.form,
    seen: facts.seen,
    reasonNeeded: facts.warnings.length > 0,
    summary: t('sign-off.summary', {
      themes: t('sign-off.themes', { count: content.themes.length }),
      ideas: t('review.count', { count: inThemes }),
    }),
    submitLabel: t('sign-off.submit', { version: (last?.version ?? 0) + 1 }),
    refused: project.archived
      ? t('sign-off.archived')
      : content.themes.length === 0
        ? t('sign-off.no-themes')
        : facts.differs
          ? null
          : t('sign-off.nothing-new'),
    versions: facts.versions.map((version) => ({
      version: version.version,
      title: t('sign-off.version', { version: version.version }),
      href: `${base}/sign-off/${version.version}`,
      meta: versionLine(screen, version),
      note: version.note,
    })),
  };
}

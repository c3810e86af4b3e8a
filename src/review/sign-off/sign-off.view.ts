import { formatNumber, formatShortDateTime, type Translate } from '../../i18n/index.js';
import type { FormState } from '../../web/index.js';
import { NOT_PLACED } from '../themes/theme.js';
import type { SignOffChanges, SignedPlace } from './sign-off-changes.js';
import type { SignedContent } from './sign-off-content.js';
import {
  NOW,
  SIGN_OFF_CHECKS,
  type SignOff,
  type SignOffCheck,
  type SignOffVersion,
  type SignOffWarning,
} from './sign-off.js';
import { spreadWords } from '../themes/spread.js';
import type { Option } from '../themes/theme.view.js';
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

/** What is different between two versions. */
export interface ComparePage {
  base: string;
  title: string;
  introduction: string;
  from: string;
  to: string;
  fromOptions: Option[];
  toOptions: Option[];
  count: string;
  sections: { heading: string; lines: string[] }[];
  moved: { text: string; codes: string[] }[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/sign-off': SignOffPage;
    'review/signed-version': SignedVersionPage;
    'review/sign-off-compare': ComparePage;
  }
}

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

const compareHref = (base: string, from: number, to: number | typeof NOW = NOW): string =>
  `${base}/sign-off/compare?from=${from}&to=${to}`;

export function warningLine(t: Translate, { check, count }: SignOffWarning): string {
  return `${t(`sign-off.check.${check}`)}: ${count}`;
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
  const lawNames = new Map(content.laws.map(({ key, name }) => [key, name]));
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
    laws: content.laws,
    themes: content.themes.map((theme) => ({
      name: theme.name,
      under: theme.mainTheme === null ? '' : (names.get(theme.mainTheme) ?? ''),
      description: theme.description,
      ideas: t('review.count', { count: theme.ideaCount }),
      spread: spreadWords(t, theme, content.workshopCount),
      laws: theme.laws.map(({ key, ideaCount }) => `${lawNames.get(key) ?? key} ${ideaCount}`),
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

export function comparePage(
  screen: Screen,
  projectId: number,
  versions: readonly SignOffVersion[],
  asked: { from: number; to: number | typeof NOW },
  changes: SignOffChanges,
): ComparePage {
  const { t } = screen;
  const options = versions.map((version) => ({
    value: String(version.version),
    label: t('sign-off.version-of', {
      version: version.version,
      at: formatShortDateTime(screen.language, version.signedAt),
    }),
  }));
  const nameOf = (version: number | typeof NOW): string =>
    version === NOW ? t('sign-off.now') : t('sign-off.version', { version });
  const section = (heading: string, lines: string[]): ComparePage['sections'] =>
    lines.length > 0 ? [{ heading, lines }] : [];
  const under = (name: string | null): string => name ?? t('sign-off.no-main-theme');
  const place = (where: SignedPlace | null, missing: string): string => {
    if (where === null) return missing;
    if (where.kind === 'event') return t('review.event');
    if (where.kind === 'not-placed') return t('review.not-placed');
    return where.kind === 'theme' ? where.name : t('sign-off.proposal-name', { name: where.name });
  };
  return {
    base: `/projects/${projectId}`,
    title: t('sign-off.what-changed'),
    introduction: t('sign-off.compare-title', { from: nameOf(asked.from), to: nameOf(asked.to) }),
    from: String(asked.from),
    to: String(asked.to),
    fromOptions: options,
    toOptions: [{ value: NOW, label: t('sign-off.now') }, ...options],
    count: t('sign-off.differences', { count: changes.count }),
    sections: [
      ...section(
        t('sign-off.added', { count: changes.added.length }),
        changes.added.map(({ name, ideaCount }) => `${name} (${t('review.count', { count: ideaCount })})`),
      ),
      ...section(
        t('sign-off.gone', { count: changes.gone.length }),
        changes.gone.map(({ name, ideaCount }) => `${name} (${t('review.count', { count: ideaCount })})`),
      ),
      ...section(
        t('sign-off.renamed', { count: changes.renamed.length }),
        changes.renamed.map(({ from, to }) => t('sign-off.from-to', { from, to })),
      ),
      ...section(
        t('sign-off.described', { count: changes.described.length }),
        changes.described.map(
          ({ name, description }) => `${name}: ${description || t('review.edit.no-description')}`,
        ),
      ),
      ...section(
        t('sign-off.regrouped', { count: changes.regrouped.length }),
        changes.regrouped.map(
          ({ name, from, to }) => `${name}: ${t('sign-off.from-to', { from: under(from), to: under(to) })}`,
        ),
      ),
      ...section(
        t('sign-off.other-laws', { count: changes.otherLaws.length }),
        changes.otherLaws.map(({ name }) => name),
      ),
      ...section(t('sign-off.order'), changes.reordered ? [t('sign-off.reordered')] : []),
    ],
    moved: changes.moved.map(({ from, to, codes }) => ({
      text: t('sign-off.moved', {
        count: codes.length,
        from: place(from, t('sign-off.was-not-there')),
        to: place(to, t('sign-off.is-gone')),
      }),
      codes,
    })),
  };
}

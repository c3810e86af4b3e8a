import { formatShortDateTime } from '../../i18n/index.js';
import type { Option } from '../themes/theme.view.js';
import type { Screen } from '../themes/themes.view.js';
import type { SignOffChanges, SignedPlace } from './sign-off-changes.js';
import { NOW, type SignOffVersion } from './sign-off.js';

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
    'review/sign-off-compare': ComparePage;
  }
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

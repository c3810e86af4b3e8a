import type { Project } from '../../capture/index.js';
import type { Translate } from '../../i18n/index.js';
import type { ThemeSummary } from '../../review/index.js';

export interface PrintLinks {
  title: string;
  links: { href: string; label: string }[];
}

export interface ExportPage {
  /** Address of the page itself, without a slash at the end. */
  address: string;
  ideaCount: number;
  withdrawnCount: number;
  themeCount: number;
  analysed: boolean;
  hasNote: boolean;
  hasProposition: boolean;
  /** Why the file that was asked for was not made; already translated. */
  problem: string | null;
  prints: PrintLinks[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'publish/export': ExportPage;
  }
}

/** Where to print the ideas of one theme, one workshop or one law; lists without anything in them are left out. */
export function presentPrintLinks(
  t: Translate,
  project: Project,
  themes: readonly ThemeSummary[],
  workshops: readonly { number: number; title: string }[],
): PrintLinks[] {
  const link = (kind: string, key: string | number, label: string) => ({
    href: `/projects/${project.id}/print/${kind}/${encodeURIComponent(key)}`,
    label,
  });
  return [
    {
      title: t('publish.print.themes'),
      links: themes
        .filter(({ ideaCount }) => ideaCount > 0)
        .map(({ key, name, ideaCount }) =>
          link('themes', key, `${name ?? t('review.event')} (${ideaCount})`),
        ),
    },
    {
      title: t('publish.print.workshops'),
      links: workshops.map(({ number, title }) => link('workshops', number, `${number}. ${title}`)),
    },
    {
      title: t('publish.print.laws'),
      links: project.laws.map(({ key, name }) => link('laws', key, name)),
    },
  ].filter(({ links }) => links.length > 0);
}

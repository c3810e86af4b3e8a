import type { Translate } from '../../i18n/index.js';
import { themeHref, type NameOf } from '../themes/names.js';
import type { FoundIdea } from './found-idea.repository.js';
import type { Answer } from './search-answer.js';
import { markText, type Piece } from './search-marks.js';
import type { Search } from './search.js';

export interface FoundItem {
  code: string;
  href: string;
  decisionHref: string;
  pieces: Piece[];
  kind: string;
  perspective: string;
  meta: string;
  laws: string[];
  tags: string[];
  badge: { text: string; tone: 'success' | 'info' | 'warning' } | null;
  withdrawn: boolean;
  facts: { term: string; text: string; href?: string }[];
  personalData: string | null;
  tickLabel: string;
  ticked: boolean;
}

/** What the items of a page have in common. */
export interface FoundItemsOptions {
  base: string;
  nameOf: NameOf;
  lawName: (key: string) => string;
  ticked: ReadonlySet<string>;
}

/** An idea that was found, with what was found in it marked, and why where that is not the word itself. */
export function foundItem(
  t: Translate,
  idea: FoundIdea,
  { asked, dictionary }: Answer,
  search: Search,
  { base, nameOf, lawName, ticked }: FoundItemsOptions,
): FoundItem {
  const href = `${base}/ideas/${encodeURIComponent(idea.code)}`;
  const { pieces, reasons } = markText(idea.text, asked, search.match === null, dictionary);
  const why = reasons.map(({ kind, found, through }) => t(`search.reason.${kind}`, { found, through }));
  const placed = idea.themeKey !== null || idea.decided || !idea.notAnalysed;
  return {
    code: idea.code,
    href,
    decisionHref: `${href}/decision`,
    pieces,
    kind: t(`capture.kind.${idea.kind}`),
    perspective: idea.perspective === null ? '' : t(`capture.perspective.${idea.perspective}`),
    meta:
      idea.workshopNumber === null
        ? t('review.theme.outside')
        : `${idea.workshopNumber}. ${idea.workshopTitle ?? ''}`,
    laws: idea.laws.map(lawName),
    tags: idea.tags,
    badge: badgeOf(t, idea),
    withdrawn: idea.withdrawn,
    facts: [
      ...(placed && !idea.withdrawn
        ? [{ term: t('search.theme'), text: nameOf(idea.themeKey), href: themeHref(base, idea.themeKey) }]
        : []),
      ...(why.length > 0 ? [{ term: t('search.reason.term'), text: why.join('; ') }] : []),
    ],
    personalData: idea.personalData ? t('review.idea.personal-data') : null,
    tickLabel: t('review.move.tick', { code: idea.code }),
    ticked: ticked.has(idea.code),
  };
}

function badgeOf(t: Translate, idea: FoundIdea): FoundItem['badge'] {
  if (idea.withdrawn) return { text: t('search.withdrawn'), tone: 'warning' };
  if (idea.decided) {
    const who = idea.decidedBy ?? t('review.somebody');
    return { text: t('review.idea.decided-by', { who }), tone: 'success' };
  }
  return idea.notAnalysed ? { text: t('review.idea.new-text'), tone: 'info' } : null;
}

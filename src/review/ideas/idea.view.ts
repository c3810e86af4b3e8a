import { formatPercentage, type Translate } from '../../i18n/index.js';
import { doubleView, type DoubleView } from './double.view.js';
import { DOUBT, SURE } from './doubt.js';
import type { Neighbour, PlacedIdea } from './idea.repository.js';
import { themeHref, type NameOf } from '../themes/names.js';
import type { Screen } from '../themes/themes.view.js';

export interface Fact {
  term: string;
  text: string;
  lines?: boolean;
  href?: string;
}

/** An idea on a page where it can be ticked and moved. */
export interface IdeaItem {
  code: string;
  href: string;
  decisionHref: string;
  text: string;
  kind: string;
  perspective: string;
  meta: string;
  laws: string[];
  tags: string[];
  /** Who placed it; null for the machine. */
  badge: { text: string; tone: 'success' | 'info' | 'warning' } | null;
  confidence: { value: number; text: string } | null;
  /** What people said of it: typical of its theme, read. */
  marks: string[];
  tickLabel: string;
  ticked: boolean;
  why: Fact[];
  /** The earlier idea that it probably repeats. */
  double: DoubleView | null;
  /** Null where nothing was marked. */
  personalData: string | null;
}

export interface IdeaSurroundings {
  base: string;
  nameOf: NameOf;
  lawName: (key: string) => string;
  /** The ideas that explanations refer to. */
  neighbours: ReadonlyMap<string, Neighbour>;
  ticked: ReadonlySet<string>;
}

/** Codes of the ideas that `ideaItem` wants to show. */
export const referredCodes = (ideas: readonly PlacedIdea[]): string[] => [
  ...new Set(
    ideas.flatMap(({ explanation }) => [
      ...(explanation?.nearest ?? []),
      ...(explanation?.lookalike ? [explanation.lookalike.id] : []),
    ]),
  ),
];

export function ideaItem(screen: Screen, idea: PlacedIdea, around: IdeaSurroundings): IdeaItem {
  const { t } = screen;
  const { base, lawName } = around;
  const href = `${base}/ideas/${encodeURIComponent(idea.code)}`;
  return {
    code: idea.code,
    href,
    decisionHref: `${href}/decision`,
    text: idea.text,
    kind: t(`capture.kind.${idea.kind}`),
    perspective: idea.perspective === null ? '' : t(`capture.perspective.${idea.perspective}`),
    meta: idea.workshopTitle ?? t('review.theme.outside'),
    laws: idea.laws.map(lawName),
    tags: idea.tags,
    badge: badge(t, idea),
    confidence: idea.decided ? null : confidence(screen, idea.confidence),
    marks: [
      ...(idea.representative ? [t('marks.typical')] : []),
      ...(idea.readAt && idea.themeKey === null ? [t('marks.read-badge')] : []),
    ],
    tickLabel: t('review.move.tick', { code: idea.code }),
    ticked: around.ticked.has(idea.code),
    why: whyHere(t, idea, around),
    double: doubleView(t, base, idea),
    personalData: idea.personalData ? t('review.idea.personal-data') : null,
  };
}

function badge(t: Translate, idea: PlacedIdea): IdeaItem['badge'] {
  if (idea.decided) {
    return {
      text: t('review.idea.decided-by', { who: idea.decidedBy ?? t('review.somebody') }),
      tone: 'success',
    };
  }
  return idea.notAnalysed ? { text: t('review.idea.new-text'), tone: 'info' } : null;
}

/** The margin of the machine in words and as a number; null where it has none. */
export function confidence(
  { t, language }: Screen,
  value: number | null,
): { value: number; text: string } | null {
  if (value === null) return null;
  const word = value >= SURE ? 'high' : value > DOUBT ? 'medium' : 'low';
  const percentage = formatPercentage(language, value);
  return { value, text: t(`review.idea.confidence.${word}`, { percentage }) };
}

/** Why the machine put it here: shared words and concepts, the nearest ideas, and what else it thought of. */
export function whyHere(
  t: Translate,
  idea: Pick<PlacedIdea, 'themeKey' | 'secondKey' | 'explanation'>,
  { base, nameOf, neighbours }: Pick<IdeaSurroundings, 'base' | 'nameOf' | 'neighbours'>,
): Fact[] {
  const { words, concepts, nearest } = idea.explanation ?? {};
  const near = (nearest ?? []).flatMap((code) => {
    const neighbour = neighbours.get(code);
    if (neighbour === undefined) return [];
    const { text, themeKey } = neighbour;
    // Where they stand is news only where it is somewhere else.
    if (themeKey === idea.themeKey) return [`${code}: ${text}`];
    return [`${code} (${nameOf(themeKey)}): ${text}`];
  });
  const facts: Fact[] = [];
  if (words?.length) facts.push({ term: t('review.idea.why-words'), text: words.join(', ') });
  if (concepts?.length) facts.push({ term: t('review.idea.why-concepts'), text: concepts.join(', ') });
  if (near.length > 0) {
    facts.push({ term: t('review.idea.why-nearest'), text: near.join('\n'), lines: true });
  }
  if (idea.secondKey !== null) {
    facts.push({
      term: t('review.idea.why-second'),
      text: nameOf(idea.secondKey),
      href: themeHref(base, idea.secondKey),
    });
  }
  return facts;
}

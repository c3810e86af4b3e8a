import { formatList, type ScreenLanguage, type Translate } from '../../i18n/index.js';
import { escapeMarkdown } from './markdown.js';
import type { IdeaKind, Quote, ThemeFacts } from './theme-facts.js';

/** A quote longer than this fills the paragraph; a shorter one is taken where there is one. */
const LONG_QUOTE = 400;
const MAX_QUOTES = 3;
/** From so many ideas on it means something that one workshop has most of them. */
const ENOUGH_TO_COMPARE = 4;

const CRITICAL: readonly IdeaKind[] = ['bottleneck', 'question'];
const POSITIVE: readonly IdeaKind[] = ['good-example', 'success'];

interface Screen {
  t: Translate;
  language: ScreenLanguage;
}

/**
 * The first text of a paragraph, as Markdown, from what is known of its theme and nothing else: it counts, quotes and
 * says so. It draws no conclusion that the figures do not hold.
 */
export function firstText(facts: ThemeFacts, { t, language }: Screen): string {
  const list = (items: readonly string[]): string => formatList(language, items);
  const quotes = chooseQuotes(facts.representative);
  const dissent = dissentOf(facts, quotes, t, list);
  return [
    [origin(facts, t), concentration(facts, t), ...perspectives(facts, t, language, list)]
      .filter(Boolean)
      .join(' '),
    facts.laws.length > 0
      ? t('note.first.laws', { laws: list(facts.laws.map(({ name, count }) => `${name} (${count})`)) })
      : '',
    quotes.length > 0 ? t('note.first.quotes', { count: quotes.length }) : '',
    ...quotes.map(quoted),
    ...dissent,
    `*${t('note.first.assembled')}*`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * The first text of a proposition about a theme: room for what is asked, and below it the evidence in short: how broad it
 * is, what was said, and what speaks against. What is asked is for people to write.
 */
export function firstAsk(facts: ThemeFacts, { t, language }: Screen): string {
  const list = (items: readonly string[]): string => formatList(language, items);
  const quotes = chooseQuotes(facts.representative).slice(0, 1);
  return [
    `## ${t('note.proposition.ask')}`,
    `*${t('note.proposition.ask-empty')}*`,
    `## ${t('note.proposition.evidence')}`,
    [origin(facts, t), concentration(facts, t)].filter(Boolean).join(' '),
    ...quotes.map(quoted),
    ...dissentOf(facts, quotes, t, list),
    `*${t('note.first.assembled')}*`,
  ].join('\n\n');
}

const workshopName = ({ number, title }: { number: number; title: string }, t: Translate): string =>
  t('note.first.workshop', { number, title: escapeMarkdown(title) });

/** How many ideas, and out of which workshops. */
function origin(
  { ideaCount, workshops, projectWorkshopCount, outsideCount }: ThemeFacts,
  t: Translate,
): string {
  const [first] = workshops;
  if (!first) return t('note.first.outside', { count: ideaCount });
  const one = workshops.length === 1;
  const where = one
    ? t('note.first.from-one', { count: ideaCount, workshop: workshopName(first, t) })
    : t('note.first.from-many', { ideas: ideaCount, count: workshops.length, all: projectWorkshopCount });
  const partly = one && outsideCount > 0;
  const text = partly
    ? t('note.first.from-one-and-outside', {
        ideas: ideaCount,
        count: outsideCount,
        workshop: workshopName(first, t),
      })
    : where;
  return !one && outsideCount > 0 ? `${text} ${t('note.first.also-outside', { count: outsideCount })}` : text;
}

/** Says it where one workshop of several has more than half: the theme is then less broad than its number suggests. */
function concentration({ ideaCount, workshops }: ThemeFacts, t: Translate): string {
  const [first] = workshops;
  if (!first || workshops.length < 2 || ideaCount < ENOUGH_TO_COMPARE || first.count * 2 <= ideaCount)
    return '';
  return t('note.first.concentrated', {
    workshop: workshopName(first, t),
    part: first.count,
    all: ideaCount,
  });
}

function perspectives(
  { ideaCount, perspectives: known, withoutPerspective }: ThemeFacts,
  t: Translate,
  language: ScreenLanguage,
  list: (items: readonly string[]) => string,
): string[] {
  if (known.length === 0) return ideaCount > 1 ? [t('note.first.no-perspective')] : [];
  const names = known.map(
    ({ perspective, count }) =>
      `${t(`capture.perspective.${perspective}`).toLocaleLowerCase(language)} (${count})`,
  );
  return [
    t('note.first.perspectives', { count: known.length, perspectives: list(names) }),
    withoutPerspective > 0 ? t('note.first.perspective-unknown', { count: withoutPerspective }) : '',
  ];
}

/** Bottlenecks and questions beside good examples and successes, each with an example that is not quoted above. */
function dissentOf(
  { kinds, critical, positive }: ThemeFacts,
  used: readonly Quote[],
  t: Translate,
  list: (items: readonly string[]) => string,
): string[] {
  const named = (which: readonly IdeaKind[]): string =>
    list(
      which.flatMap((kind) => {
        const count = kinds[kind] ?? 0;
        return count > 0 ? [t(`note.first.kind.${kind as 'question'}`, { count })] : [];
      }),
    );
  const [against, inFavour] = [named(CRITICAL), named(POSITIVE)];
  const example = (quote: Quote | null): string[] =>
    quote && !used.some(({ code }) => code === quote.code) ? [quoted(quote)] : [];
  if (against && inFavour) {
    return [t('note.first.both', { against, inFavour }), ...example(critical), ...example(positive)];
  }
  if (against) return [t('note.first.against', { kinds: against }), ...example(critical)];
  if (inFavour) return [t('note.first.in-favour', { kinds: inFavour }), ...example(positive)];
  return [];
}

function chooseQuotes(candidates: readonly Quote[]): Quote[] {
  const short = candidates.filter(({ text }) => text.length <= LONG_QUOTE);
  if (short.length > 0) return short.slice(0, MAX_QUOTES);
  return candidates.toSorted((a, b) => a.text.length - b.text.length).slice(0, 1);
}

/** What somebody said, word for word but for its line breaks, with the code of the idea. */
function quoted({ code, text }: Quote): string {
  return `> ${escapeMarkdown(text.replace(/\s*\n\s*/g, ' '))} [${code}]`;
}

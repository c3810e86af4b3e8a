import { formatNumber } from '../../i18n/index.js';
import { tickedIn, type PageWithForm, type FormState } from '../../web/index.js';
import type { CandidateIdea, Coverage } from './coverage.repository.js';
import type { Option, TickItem } from './link.view.js';
import type { OpenNote } from './note-access.js';
import { presentCoverage, type Screen } from './overview.view.js';
import { ideaItem } from './part.view.js';
import { paragraphOptions, type ParagraphGroup } from './paragraph-options.js';

export interface UncoveredFilter {
  q: string;
  theme: string;
  workshop: string;
  kind: string;
}

export interface UncoveredPage extends PageWithForm {
  base: string;
  path: string;
  mayChange: boolean;
  coverage: { value: number; text: string };
  filter: UncoveredFilter;
  filtered: boolean;
  themes: Option[];
  workshops: Option[];
  kinds: Option[];
  count: string;
  ideas: TickItem[];
  /** Chapters with their paragraphs. */
  paragraphs: ParagraphGroup[];
  /** "Alle 37 ideeën van deze selectie"; null where all of them are on the page. */
  allLabel: string | null;
  firstHref: string | undefined;
  nextHref: string | undefined;
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/uncovered': UncoveredPage;
  }
}

export interface UncoveredFacts {
  filter: UncoveredFilter;
  after: number;
  coverage: Coverage;
  count: number;
  page: readonly CandidateIdea[];
  more: boolean;
  themes: readonly Option[];
  byTheme: ReadonlyMap<string | null, number>;
  workshops: readonly Option[];
  kinds: readonly Option[];
}

export function presentUncovered(
  screen: Screen,
  { base, outline, project, mayChange }: OpenNote,
  facts: UncoveredFacts,
  form: FormState,
): UncoveredPage {
  const { t, language } = screen;
  const { filter, page } = facts;
  const path = `${base}/uncovered`;
  const names = new Map(facts.themes.map(({ value, label }) => [value, label]));
  const address = (after: number): string => {
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
    if (after > 0) query.set('after', String(after));
    return query.size > 0 ? `${path}?${query.toString()}` : path;
  };
  const before = tickedIn(form, 'ideas');
  const last = page.at(-1);
  return {
    form,
    base,
    path,
    mayChange,
    coverage: presentCoverage(screen, facts.coverage),
    filter,
    filtered: Object.values(filter).some((value) => value !== ''),
    themes: facts.themes.flatMap(({ value, label }) => {
      const count = facts.byTheme.get(value === 'not-placed' ? null : value) ?? 0;
      return count === 0 && value !== filter.theme ? [] : [{ value, label: `${label} (${count})` }];
    }),
    workshops: [...facts.workshops],
    kinds: [...facts.kinds],
    count: t('note.uncovered.count', { count: facts.count }),
    ideas: page.map((idea) => ({
      ...ideaItem(screen, project.id, idea),
      ticked: before.has(idea.code),
      tickLabel: t('note.links.tick', { code: idea.code }),
      note: idea.themeKey === null ? t('review.not-placed') : (names.get(idea.themeKey) ?? idea.themeKey),
    })),
    paragraphs: paragraphOptions(outline),
    allLabel:
      facts.count > page.length
        ? t('note.uncovered.all', { number: formatNumber(language, facts.count) })
        : null,
    firstHref: facts.after > 0 ? address(0) : undefined,
    nextHref: facts.more && last ? address(last.id) : undefined,
  };
}

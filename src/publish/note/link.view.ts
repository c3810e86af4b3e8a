import { tickedIn, type FormState, type PageWithForm } from '../../web/index.js';
import type { CandidateIdea } from './coverage.repository.js';
import type { LinkedIdea } from './link.repository.js';
import { partHref, type OpenNote } from './note-access.js';
import type { Part } from './note.js';
import type { Screen } from './overview.view.js';
import { ideaItem, type IdeaItem } from './part.view.js';

export interface Option {
  value: string;
  label: string;
}

/** An idea with a box to tick. */
export interface TickItem extends IdeaItem {
  ticked: boolean;
  tickLabel: string;
  note: string;
}

export interface LinksPage extends PageWithForm {
  base: string;
  href: string;
  partHref: string;
  number: string;
  title: string;
  filter: { q: string; theme: string };
  themes: Option[];
  /** Null before anything is asked for. */
  found: {
    heading: string;
    ideas: TickItem[];
    /** Set where all ideas of one theme are asked for: then the theme is linked with them. */
    theme: string | null;
    upTo: string;
    more: string | null;
  } | null;
  linkedThemes: { key: string; name: string; href: string }[];
  linked: TickItem[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/links': LinksPage;
  }
}

export interface LinkFacts {
  filter: { q: string; theme: string };
  themes: readonly Option[];
  linkedThemes: readonly string[];
  linked: readonly LinkedIdea[];
  /** Null before anything is asked for. */
  candidates: readonly CandidateIdea[] | null;
  excepted: ReadonlySet<number>;
  more: boolean;
}

export function presentLinks(
  screen: Screen,
  { base, project }: OpenNote,
  { part, number }: { part: Part; number: string | null },
  facts: LinkFacts,
  form: FormState,
): LinksPage {
  const { t } = screen;
  const href = `${partHref(base, part.id)}/links`;
  const names = new Map(facts.themes.map(({ value, label }) => [value, label]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const wholeTheme = facts.filter.theme !== '' && facts.filter.q === '';
  const before = tickedIn(form, 'ideas');
  const tick = (idea: CandidateIdea | LinkedIdea, ticked: boolean, note: string): TickItem => ({
    ...ideaItem(screen, project.id, idea),
    ticked: before.has(idea.code) || ticked,
    tickLabel: t('note.links.tick', { code: idea.code }),
    note,
  });
  const { candidates } = facts;
  return {
    form,
    base,
    href,
    partHref: partHref(base, part.id),
    number: number ?? '',
    title: part.title,
    filter: facts.filter,
    themes: [...facts.themes],
    found: candidates && {
      heading: wholeTheme
        ? t('note.links.found-theme', { count: candidates.length, theme: nameOf(facts.filter.theme) })
        : t('note.links.found', { count: candidates.length }),
      ideas: candidates.map((idea) => {
        const excepted = facts.excepted.has(idea.id);
        return tick(
          idea,
          wholeTheme && !excepted,
          excepted ? t('note.links.excepted') : idea.themeKey === null ? '' : nameOf(idea.themeKey),
        );
      }),
      theme: wholeTheme ? facts.filter.theme : null,
      upTo: String(candidates.at(-1)?.id ?? 0),
      more: facts.more ? t('note.links.more') : null,
    },
    linkedThemes: facts.linkedThemes.map((key) => ({
      key,
      name: nameOf(key),
      href: `${href}?theme=${encodeURIComponent(key)}`,
    })),
    linked: facts.linked.map((idea) => tick(idea, false, t(`note.links.origin.${idea.origin}`))),
  };
}

import type { Translate } from '../../i18n/index.js';
import type { FormState, NavigationItem } from '../../web/index.js';
import type { IdeaItem } from '../ideas/idea.view.js';
import type { Mark } from '../ideas/marks.js';
import { themeNames, type NameOf } from './names.js';
import {
  EVENT_THEME,
  NEW_THEME,
  NOT_PLACED,
  type Order,
  type NamedTheme,
  type ThemeSummary,
} from './theme.js';
import type { Badge } from './themes.view.js';

export interface Option {
  value: string;
  label: string;
}
export interface OptionGroup {
  label: string;
  options: Option[];
}

/** A list of ideas that can be ticked and moved: of a theme, or one of the lists beside the themes. */
export interface ThemePage {
  base: string;
  key: string;
  /** Beside the ideas that stand nowhere: themes of one idea or one workshop. */
  loneThemes: { name: string; href: string; count: string; spread: string }[];
  title: string;
  introduction: string;
  badge: Badge | null;
  count: string;
  spread: string | null;
  keyTerms: string[];
  /** What it was merged from and split off from, in sentences. */
  lineage: string[];
  /** Its part of the timeline; null for lists that have no history of their own. */
  timelineHref: string | null;
  mayChange: boolean;
  acceptHref: string | null;
  editHref: string | null;
  mergeHref: string | null;
  splitHref: string | null;
  /** What pressing the button does; null where there is nothing to lock. */
  lock: { action: string; value: 'lock' | 'unlock' } | null;
  /** What can be said of ticked ideas. */
  marks: readonly Mark[];
  form: FormState;
  order: Order;
  /** Null where the list has one fixed order. */
  orders: { label: string; href: string; current: boolean }[] | null;
  page: number;
  /** Ideas below the heading of their workshop; one group without a heading in the order of doubt. */
  groups: { heading: string | null; ideas: IdeaItem[] }[];
  targets: OptionGroup[];
  /** Laws and tags that can be added or taken away. */
  changes: OptionGroup[];
  previousHref: string | undefined;
  nextHref: string | undefined;
  shown: string;
  /** Null for lists that have no history of their own. */
  history: string[] | null;
}

export interface ThemeFormPage {
  base: string;
  title: string;
  action: string;
  cancelHref: string;
  submitLabel: string;
  form: FormState;
  values: { name: string; description: string; version: string };
  isProposal: boolean;
  /** True where a reason can be given: changing what there is, not making something new. */
  mayExplain: boolean;
  /** Two versions beside each other, after somebody else was first. */
  conflict: {
    text: string;
    theirs: { name: string; description: string };
    yours: { name: string; description: string };
    /** False when it was merged away: there is nothing left to save into. */
    maySave: boolean;
  } | null;
}

export interface MergePage {
  base: string;
  key: string;
  name: string;
  title: string;
  form: FormState;
  targets: Option[];
  confirm: { target: string; lines: string[] } | null;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/theme': ThemePage & { links: readonly NavigationItem[] };
    'review/theme-form': ThemeFormPage;
    'review/merge': MergePage;
  }
}

const collator = new Intl.Collator('nl');

const options = (themes: readonly NamedTheme[], nameOf: NameOf, status: string): Option[] =>
  themes
    .filter((theme) => theme.status === status)
    .map((theme) => ({ value: theme.key, label: nameOf(theme.key) }))
    .sort((a, b) => collator.compare(a.label, b.label));

/** Everywhere that an idea can go, but not where it is. */
export function moveTargets(
  t: Translate,
  themes: readonly NamedTheme[],
  exceptKey: string | null,
): OptionGroup[] {
  const nameOf = themeNames(t, themes);
  const groups = [
    { label: t('review.move.themes'), options: options(themes, nameOf, 'theme') },
    { label: t('review.move.proposals'), options: options(themes, nameOf, 'proposal') },
    {
      label: t('review.move.other'),
      options: [
        { value: NEW_THEME, label: t('review.move.new') },
        { value: NOT_PLACED, label: t('review.not-placed') },
        { value: EVENT_THEME, label: t('review.event') },
      ],
    },
  ];
  return groups
    .map((group) => ({ ...group, options: group.options.filter(({ value }) => value !== exceptKey) }))
    .filter((group) => group.options.length > 0);
}

/** Themes and proposals that another one can go up in. */
export function mergeTargets(t: Translate, themes: readonly ThemeSummary[], key: string): Option[] {
  const nameOf = themeNames(t, themes);
  return [...options(themes, nameOf, 'theme'), ...options(themes, nameOf, 'proposal')].filter(
    ({ value }) => value !== key,
  );
}

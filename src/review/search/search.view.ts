import type { Translate } from '../../i18n/index.js';
import { isArchived, type Project } from '../../capture/index.js';
import { tickedIn, type FormState, type RequestContext } from '../../web/index.js';
import { listChangeOptions } from '../ideas/list-change.view.js';
import { themeNames, lawNames } from '../themes/names.js';
import { moveTargets, type OptionGroup } from '../themes/theme.view.js';
import { foundItem, type FoundItem } from './found-item.view.js';
import { PAGE, type Answer } from './search-answer.js';
import { MOST_AT_ONCE } from './search-all.js';
import type { SearchChoices } from './search-choices.repository.js';
import { emptyHelp, explained, notesOf, type Note } from './search-explained.view.js';
import { chosenFilters, searchFields, type ChosenFilter, type SearchField } from './search-filters.view.js';
import { filtersSet, searchHref, SORTS, type Search } from './search.js';

export interface SearchPage {
  base: string;
  action: string;
  question: string;
  fields: SearchField[];
  filtersLabel: string;
  /** The order to keep at another search; undefined for the usual one. */
  sort: string | undefined;
  orders: { label: string; href: string; current: boolean }[];
  /** What is set, each with the address of the same search without it. */
  chosen: ChosenFilter[];
  resetHref: string | undefined;
  count: string;
  /** How many are there for their subject only, and the address of the search without those. */
  subject: { text: string; href: string } | null;
  notes: Note[];
  /** How the question was read; empty without one. */
  explained: { term: string; text: string }[];
  ideas: FoundItem[];
  empty: Note;
  mayChange: boolean;
  form: FormState;
  targets: OptionGroup[];
  /** Laws and tags that can be added or taken away. */
  changes: OptionGroup[];
  /** Changing all hits at once, where there are more than this page shows; why not where there are too many. */
  all: { label: string; hint: string } | { tooMany: string } | null;
  /** The newest act when the ideas were read. */
  seen: number;
  /** What the form sends along to come back here. */
  address: string;
  previousHref: string | undefined;
  nextHref: string | undefined;
  shown: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/search': SearchPage;
  }
}

export function searchPage(
  context: RequestContext,
  project: Project,
  search: Search,
  answer: Answer,
  choices: SearchChoices,
  { form, seen }: { form: FormState; seen: number },
): SearchPage {
  const { t } = context;
  const base = `/projects/${project.id}`;
  const nameOf = themeNames(t, choices.themes);
  const at = { ...search, page: answer.page };
  const href = (change: Partial<Search>): string => searchHref(base, at, change);
  const fields = searchFields(t, project, search, choices, nameOf);
  const set = filtersSet(search);
  const offset = (answer.page - 1) * PAGE;
  const items = {
    base,
    nameOf,
    lawName: lawNames(project.laws),
    ticked: tickedIn(form, 'ideas'),
  };
  return {
    base,
    action: `${base}/search`,
    question: search.question,
    fields,
    filtersLabel: set.length > 0 ? t('search.filters-set', { count: set.length }) : t('search.filters'),
    sort: search.sort === 'relevance' ? undefined : search.sort,
    orders: SORTS.map((sort) => ({
      label: t(`search.choice.sort-${sort}`),
      href: href({ sort }),
      current: sort === search.sort,
    })),
    chosen: chosenFilters(t, search, fields, href),
    resetHref: set.length > 0 || search.question !== '' ? `${base}/search` : undefined,
    count: t('search.count', { count: answer.total }),
    subject:
      answer.literal < answer.total && answer.literal > 0 && !answer.partly
        ? {
            text: t('search.of-subject', { count: answer.total - answer.literal }),
            href: href({ match: 'words' }),
          }
        : null,
    notes: notesOf(t, search, answer, href),
    explained: explained(t, answer.asked, search),
    ideas: answer.ideas.map((idea) => foundItem(t, idea, answer, search, items)),
    empty: emptyHelp(t, search, set, href),
    mayChange: !isArchived(project),
    form,
    targets: moveTargets(t, choices.themes, null),
    changes: listChangeOptions(t, project.laws, choices.tags),
    all: allOf(t, search, answer),
    seen,
    address: searchHref('', at, { page: answer.page }).replace(/^[^?]*\??/, ''),
    previousHref: answer.page > 1 ? href({ page: answer.page - 1 }) : undefined,
    nextHref: offset + answer.ideas.length < answer.total ? href({ page: answer.page + 1 }) : undefined,
    shown: t('search.shown', {
      from: offset + 1,
      to: offset + answer.ideas.length,
      total: answer.total,
    }),
  };
}

function allOf(t: Translate, search: Search, { ideas, total }: Answer): SearchPage['all'] {
  if (total <= ideas.length || search.withdrawn === 'only') return null;
  if (total > MOST_AT_ONCE) return { tooMany: t('search.all-too-many', { most: MOST_AT_ONCE }) };
  return { label: t('search.all-hits', { count: total }), hint: t('search.all-hint') };
}

import type { Project } from '../../capture/index.js';
import type { Translate } from '../../i18n/index.js';
import { themeNames } from '../themes/names.js';
import type { NamedTheme } from '../themes/theme.js';
import { searchHref, type Search } from './search.js';

/** All hits of a search, before something is done with them. */
export interface SearchAllPage {
  title: string;
  searchHref: string;
  /** What will happen. */
  text: string;
  /** Where the ideas stand now. */
  places: string[];
  /** True where the hits are others than those that were confirmed. */
  isChanged: boolean;
  action: string;
  fields: Record<string, string>;
  submitLabel: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/search-all': SearchAllPage;
  }
}

export interface AllHits extends Pick<SearchAllPage, 'text' | 'isChanged' | 'action' | 'fields'> {
  count: number;
  places: readonly { themeKey: string | null; count: number }[];
  themes: readonly NamedTheme[];
}

export function searchAllPage(
  t: Translate,
  project: Project,
  search: Search,
  { count, places, themes, ...rest }: AllHits,
): SearchAllPage {
  const nameOf = themeNames(t, themes);
  return {
    ...rest,
    title: t('search.confirm.title', { count }),
    searchHref: searchHref(`/projects/${project.id}`, search, { page: search.page }),
    places: places.map((place) =>
      t('search.confirm.place', { count: place.count, name: nameOf(place.themeKey) }),
    ),
    submitLabel: t('search.confirm.submit', { count }),
  };
}

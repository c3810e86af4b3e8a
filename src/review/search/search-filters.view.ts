import { KINDS, PERSPECTIVES, type Project } from '../../capture/index.js';
import type { Translate } from '../../i18n/index.js';
import { type NameOf } from '../themes/names.js';
import { NEW_THEME } from '../themes/theme.js';
import { moveTargets, type Option, type OptionGroup } from '../themes/theme.view.js';
import type { SearchChoices } from './search-choices.repository.js';
import { ALL_PROPOSALS, ALL_THEMES, filtersSet, type Search, type SearchFilter } from './search.js';

export interface SearchField {
  name: string;
  label: string;
  value: string;
  emptyLabel?: string;
  options: (Option | OptionGroup)[];
}

/** A filter that is set, with the address of the same search without it. */
export interface ChosenFilter {
  text: string;
  href: string;
  label: string;
}

/** The lists of choices, with what is chosen. */
export function searchFields(
  t: Translate,
  project: Project,
  search: Search,
  { workshops, tags, themes }: SearchChoices,
  nameOf: NameOf,
): SearchField[] {
  const all = t('search.all');
  const field = (
    name: keyof SearchFilter,
    options: SearchField['options'],
    emptyLabel: string = all,
  ): SearchField => {
    const value = search[name] === null ? '' : String(search[name]);
    const known = options.some((option) =>
      'options' in option ? option.options.some((inner) => inner.value === value) : option.value === value,
    );
    // A value that is in no list (a tag that no idea has now) stays visible: it is what is searched for.
    const own = value === '' || known ? [] : [{ value, label: name === 'theme' ? nameOf(value) : value }];
    return { name, label: t(`search.filter.${name}`), value, emptyLabel, options: [...options, ...own] };
  };
  const one = (value: string, key: Parameters<typeof t>[0]): Option => ({ value, label: t(key) });
  const places = moveTargets(t, themes, NEW_THEME);
  return [
    field('workshop', [
      ...workshops.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })),
      one('0', 'search.choice.outside'),
    ]),
    field('theme', [
      one(ALL_THEMES, 'search.choice.all-themes'),
      one(ALL_PROPOSALS, 'search.choice.all-proposals'),
      ...places,
    ]),
    field(
      'kind',
      KINDS.map((value) => ({ value, label: t(`capture.kind.${value}`) })),
    ),
    field('perspective', [
      ...PERSPECTIVES.map((value) => ({ value, label: t(`capture.perspective.${value}`) })),
      one('none', 'search.choice.no-perspective'),
    ]),
    field('law', [
      ...project.laws.map(({ key, name }) => ({ value: key, label: name })),
      one('none', 'search.choice.no-law'),
    ]),
    field(
      'tag',
      tags.map((tag) => ({ value: tag, label: tag })),
    ),
    field('decided', [one('yes', 'search.choice.decided-yes'), one('no', 'search.choice.decided-no')]),
    field('fresh', [one('yes', 'search.choice.fresh-yes')]),
    field('personal', [one('yes', 'search.choice.personal-yes')]),
    field(
      'withdrawn',
      [one('with', 'search.choice.withdrawn-with'), one('only', 'search.choice.withdrawn-only')],
      t('search.choice.withdrawn-no'),
    ),
    field('match', [one('words', 'search.choice.match-words')], t('search.choice.match-all')),
  ];
}

/** The filters that are set. */
export function chosenFilters(
  t: Translate,
  search: Search,
  fields: readonly SearchField[],
  href: (change: Partial<Search>) => string,
): ChosenFilter[] {
  return filtersSet(search).map((name) => chosenFilter(t, name, fields, href({ [name]: null })));
}

function chosenFilter(
  t: Translate,
  name: keyof SearchFilter,
  fields: readonly SearchField[],
  href: string,
): ChosenFilter {
  const field = fields.find((candidate) => candidate.name === name);
  const options = field?.options.flatMap((option) => ('options' in option ? option.options : [option])) ?? [];
  const value = options.find((option) => option.value === field?.value)?.label ?? '';
  const parameters = { name: t(`search.filter.${name}`), value };
  return { text: `${parameters.name}: ${value}`, href, label: t('search.remove', parameters) };
}

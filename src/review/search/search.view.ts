import type { Translate } from '../../i18n/index.js';
import { KINDS, PERSPECTIVES, type Project } from '../../capture/index.js';
import type { FormState, RequestContext } from '../../web/index.js';
import { markText, type Piece } from './search-marks.js';
import { PAGE, type Answer } from './search-answer.js';
import type { FoundIdea } from './found-idea.repository.js';
import type { SearchChoices } from './search-choices.repository.js';
import {
  ALL_PROPOSALS,
  ALL_THEMES,
  filtersSet,
  searchHref,
  SORTS,
  type Search,
  type SearchFilter,
} from './search.js';
import { themeHref, themeNames, type NameOf } from '../themes/names.js';
import { NEW_THEME } from '../themes/theme.js';
import { moveTargets, type Option, type OptionGroup } from '../themes/theme.view.js';

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

export interface SearchField {
  name: string;
  label: string;
  value: string;
  emptyLabel?: string;
  options: (Option | OptionGroup)[];
}

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
  chosen: { text: string; href: string; label: string }[];
  resetHref: string | undefined;
  count: string;
  /** How many are there for their subject only, and the address of the search without those. */
  subject: { text: string; href: string } | null;
  notes: { text: string; links: { text: string; href: string }[] }[];
  ideas: FoundItem[];
  empty: { text: string; links: { text: string; href: string }[] };
  mayChange: boolean;
  form: FormState;
  targets: OptionGroup[];
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
  form: FormState,
): SearchPage {
  const { t } = context;
  const base = `/projects/${project.id}`;
  const nameOf = themeNames(t, choices.themes);
  const at = { ...search, page: answer.page };
  const href = (change: Partial<Search>): string => searchHref(base, at, change);
  const fields = searchFields(t, project, search, choices, nameOf);
  const set = filtersSet(search);
  const ticked = new Set([form.values['ideas'] ?? []].flat());
  const offset = (answer.page - 1) * PAGE;
  const lawNames = new Map(project.laws.map((law) => [law.key, law.name]));
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
    chosen: set.map((name) => chosenFilter(t, name, fields, href({ [name]: null }))),
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
    ideas: answer.ideas.map((idea) =>
      foundItem(t, base, idea, answer, search, nameOf, (law) => lawNames.get(law) ?? law, ticked),
    ),
    empty: emptyHelp(t, search, set, href),
    mayChange: project.archivedAt === null,
    form,
    targets: moveTargets(t, choices.themes, null),
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

function searchFields(
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

function chosenFilter(
  t: Translate,
  name: keyof SearchFilter,
  fields: readonly SearchField[],
  href: string,
): SearchPage['chosen'][number] {
  const field = fields.find((candidate) => candidate.name === name);
  const options = field?.options.flatMap((option) => ('options' in option ? option.options : [option])) ?? [];
  const value = options.find((option) => option.value === field?.value)?.label ?? '';
  const parameters = { name: t(`search.filter.${name}`), value };
  return { text: `${parameters.name}: ${value}`, href, label: t('search.remove', parameters) };
}

function notesOf(
  t: Translate,
  search: Search,
  { unknown, partly, unindexed, total }: Answer,
  href: (change: Partial<Search>) => string,
): SearchPage['notes'] {
  const notes: SearchPage['notes'] = [];
  for (const { typed, near, concepts } of unknown) {
    if (near.length > 0) {
      notes.push({
        text: t(near.length === 1 ? 'search.near-one' : 'search.near', { typed }),
        links: near.map(({ word }) => ({
          text: word,
          href: href({ question: correct(search, typed, word) }),
        })),
      });
    } else if (concepts.length > 0 && total > 0) {
      const names = concepts.map(({ name }) => name).join(', ');
      notes.push({ text: t('search.near-subject', { typed, concepts: names }), links: [] });
    } else notes.push({ text: t('search.near-none', { typed }), links: [] });
  }
  if (partly) notes.push({ text: t('search.partly'), links: [] });
  if (unindexed > 0) notes.push({ text: t('search.unindexed', { count: unindexed }), links: [] });
  return notes;
}

/** The question with the right word in the place of the mistyped one. */
const correct = ({ question }: Search, typed: string, word: string): string => {
  const words = question.split(/(\s+)/).map((part) => (part.toLowerCase() === typed ? word : part));
  return words.includes(word) ? words.join('') : word;
};

function emptyHelp(
  t: Translate,
  search: Search,
  set: readonly string[],
  href: (change: Partial<Search>) => string,
): SearchPage['empty'] {
  const links: { text: string; href: string }[] = [];
  if (set.length > 0 && search.question !== '') {
    const none = Object.fromEntries(set.map((name) => [name, null]));
    links.push({ text: t('search.without-filters'), href: href(none) });
    links.push({ text: t('search.without-words'), href: href({ question: '' }) });
  }
  if (search.withdrawn === null && search.question !== '') {
    links.push({ text: t('search.with-withdrawn'), href: href({ withdrawn: 'with' }) });
  }
  const nothingAsked = set.length === 0 && search.question === '';
  return { text: t(nothingAsked ? 'search.empty-none' : 'search.empty-text'), links };
}

function foundItem(
  t: Translate,
  base: string,
  idea: FoundIdea,
  { asked, dictionary }: Answer,
  search: Search,
  nameOf: NameOf,
  lawName: (key: string) => string,
  ticked: ReadonlySet<string>,
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

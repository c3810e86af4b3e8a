import { z } from 'zod';
import { KINDS, PERSPECTIVES, type Idea } from '../../capture/index.js';
import { identifier, trimText } from '../../web/index.js';
import { EVENT_THEME, keyParameter, NOT_PLACED } from '../themes/theme.js';

/** In which texts and questions are read. */
export const LANGUAGE = 'nl';

/** Values of the theme filter that are no key of a theme: all themes of people, all proposals. */
export const ALL_THEMES = 'themes';
export const ALL_PROPOSALS = 'proposals';
export const NO_THEME_KEYS: readonly string[] = [ALL_THEMES, ALL_PROPOSALS, NOT_PLACED, EVENT_THEME];

export const SORTS = ['relevance', 'workshop'] as const;
export type Sort = (typeof SORTS)[number];

/** Which ideas take part in a search, apart from the words asked for. Null: all. */
export interface SearchFilter {
  /** 0: outside a workshop. */
  workshop: number | null;
  kind: Idea['kind'] | null;
  perspective: Exclude<Idea['perspective'], null> | 'none' | null;
  /** A law of the project, or `none`. */
  law: string | null;
  /** A theme key, `not-placed`, `event`, `themes` or `proposals`. */
  theme: string | null;
  tag: string | null;
  /** Whether a person decided on the theme. */
  decided: 'yes' | 'no' | null;
  /** Only ideas in which the analysis marked something that may identify a person. */
  personal: 'yes' | null;
  /** Withdrawn ideas are left out (null), looked at alone, or taken along. */
  withdrawn: 'only' | 'with' | null;
  /** Only ideas that are new or changed since the last analysis. */
  fresh: 'yes' | null;
  /** Only the words themselves, no concepts. */
  match: 'words' | null;
}

export interface Search extends SearchFilter {
  question: string;
  sort: Sort;
  page: number;
}

const MAX_QUESTION = 300;
const MAX_TEXT = 200;

/** What does not fit is as if it were not there: an old or mistyped address shows a list and no error. */
const lenient = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((value) => (Array.isArray(value) ? (value.at(-1) as unknown) : value), schema)
    .nullable()
    .catch(null)
    .default(null);

const text = z
  .string()
  .transform((value) => trimText(value.toWellFormed().replaceAll('\0', '').normalize('NFC')));

export const searchQuery = z.object({
  q: z.preprocess(
    (value) => (Array.isArray(value) ? (value.at(-1) as unknown) : value),
    text
      .transform((value) => value.slice(0, MAX_QUESTION).toWellFormed())
      .catch('')
      .default(''),
  ),
  workshop: lenient(
    z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
  ),
  kind: lenient(z.enum(KINDS)),
  perspective: lenient(z.enum([...PERSPECTIVES, 'none'])),
  law: lenient(text.pipe(z.string().min(1).max(MAX_TEXT))),
  theme: lenient(text.pipe(keyParameter)),
  tag: lenient(text.pipe(z.string().min(1).max(MAX_TEXT))),
  decided: lenient(z.enum(['yes', 'no'])),
  personal: lenient(z.literal('yes')),
  withdrawn: lenient(z.enum(['only', 'with'])),
  fresh: lenient(z.literal('yes')),
  match: lenient(z.literal('words')),
  sort: lenient(z.enum(SORTS)).transform((sort) => sort ?? 'relevance'),
  page: lenient(identifier().max(100_000)).transform((page) => page ?? 1),
});

/** The search that an address asks for. Never fails: what cannot be read is left out. */
export function searchOf(query: unknown): Search {
  const { q, ...rest } = searchQuery.parse(typeof query === 'object' && query !== null ? query : {});
  return { ...rest, question: q };
}

/** The address of a search, without what is not set: short enough to be shared. */
export function searchHref(base: string, search: Search, change: Partial<Search> = {}): string {
  // Another question begins at its first page.
  const { question, sort, page, ...filter } = { ...search, page: 1, ...change };
  const set = new URLSearchParams();
  if (question !== '') set.set('q', question);
  for (const [name, value] of Object.entries(filter)) if (value !== null) set.set(name, String(value));
  if (sort !== 'relevance') set.set('sort', sort);
  if (page > 1) set.set('page', String(page));
  return set.size > 0 ? `${base}/search?${set.toString()}` : `${base}/search`;
}

const NO_FILTER_KEYS: readonly string[] = ['question', 'sort', 'page'];

/** The filters that are set, by name. */
export const filtersSet = (search: SearchFilter): (keyof SearchFilter)[] =>
  (Object.keys(search) as (keyof SearchFilter)[]).filter(
    (name) => !NO_FILTER_KEYS.includes(name) && search[name] !== null,
  );

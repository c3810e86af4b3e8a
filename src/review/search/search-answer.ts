import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { findDictionary } from '../acts/dictionary.repository.js';
import { listFoundIdeas, listHitPlaces, type FoundIdea, type HitPlace } from './found-idea.repository.js';
import type { Within } from './search-filter.repository.js';
import { forgiveSlips } from './search-forgive.js';
import { findHits, type Hits, type Slice } from './search-hits.repository.js';
import { readNewIdeas } from './search-index.js';
import { readQuestion, type Asked } from './search-query.js';
import { NO_THEME_KEYS, type Search, type SearchFilter } from './search.js';
import { findThemeRow, keysOf } from '../themes/theme.repository.js';

/** Ideas on a page. */
export const PAGE = 25;
export interface Answer {
  asked: Asked;
  /** True when no idea has all words, and these have some of them. */
  partly: boolean;
  ideas: FoundIdea[];
  total: number;
  literal: number;
  /** The page that is shown: the last one where a later one was asked for. */
  page: number;
  /** Ideas that cannot be found by words yet. */
  unindexed: number;
  /** With which texts and question were read. */
  dictionary: string;
}

/** Looks for ideas: reads new ones first, forgives slips of the pen, and does with less where all is too much. */
export async function answerSearch(db: Kysely<Database>, projectId: number, search: Search): Promise<Answer> {
  const question = await prepare(db, projectId, search);
  const slice = (page: number) => ({ sort: search.sort, limit: PAGE, offset: (page - 1) * PAGE });
  let page = search.page;
  let { hits, partly } = await look(db, question, slice(page));
  if (hits.total === 0 && page > 1) ({ hits, partly } = await look(db, question, slice((page = 1))));
  const { asked, within, unindexed, dictionary } = question;
  const ideas = await listFoundIdeas(db, projectId, within.runId, hits.ids);
  return { asked, partly, ideas, total: hits.total, literal: hits.literal, page, unindexed, dictionary };
}

/** The ideas that are found and take part, `limit` of them at most, with where they stand. */
export async function answerWithAll(
  db: Kysely<Database>,
  projectId: number,
  search: Search,
  limit: number,
): Promise<{ hits: HitPlace[]; total: number }> {
  const question = await prepare(db, projectId, { ...search, withdrawn: null });
  const { hits } = await look(db, question, { sort: 'workshop', limit, offset: 0 });
  const places = await listHitPlaces(db, projectId, question.within.runId, hits.ids);
  return { hits: places, total: hits.total };
}

/** A question as it was read, and where to look for the answer. */
interface Question {
  asked: Asked;
  filter: SearchFilter;
  within: Within;
  unindexed: number;
  dictionary: string;
}

async function prepare(db: Kysely<Database>, projectId: number, search: Search): Promise<Question> {
  const run = await findCurrentRun(db, projectId);
  const dictionary = await findDictionary(db, projectId);
  const read = readQuestion(search.question, dictionary.text);
  const byWords = read.words.length > 0 || read.phrases.length > 0;
  const unindexed = byWords ? await readNewIdeas(db, projectId, dictionary) : 0;
  const theme = await standingKey(db, projectId, search.theme);
  const keys = theme === null ? [] : await keysOf(db, projectId, theme);
  return {
    asked: await forgiveSlips(db, projectId, read, dictionary.text),
    filter: { ...search, theme },
    within: { projectId, runId: run?.id, keys },
    unindexed,
    dictionary: dictionary.text,
  };
}

/** Ideas with all words, or else with some of them. */
async function look(
  db: Kysely<Database>,
  { within, asked, filter }: Question,
  slice: Slice,
): Promise<{ hits: Hits; partly: boolean }> {
  const hits = await findHits(db, within, asked, filter, slice);
  if (hits.total > 0 || asked.words.length < 2) return { hits, partly: false };
  const some = await findHits(db, within, asked, filter, slice, false);
  return { hits: some, partly: some.total > 0 };
}

/** An old address may name a theme that went up in another. */
async function standingKey(
  db: Kysely<Database>,
  projectId: number,
  theme: string | null,
): Promise<string | null> {
  if (theme === null || NO_THEME_KEYS.includes(theme)) return theme;
  return (await findThemeRow(db, projectId, theme))?.mergedInto ?? theme;
}

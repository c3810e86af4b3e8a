import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { findDictionary } from '../acts/dictionary.repository.js';
import { listFoundIdeas, type FoundIdea } from './found-idea.repository.js';
import { forgiveSlips } from './search-forgive.js';
import { findHits, type Hits } from './search-hits.repository.js';
import { readNewIdeas } from './search-index.js';
import { readQuestion, type Asked, type AskedWord } from './search-query.js';
import { NO_THEME_KEYS, type Search } from './search.js';
import { findThemeRow, keysOf } from '../themes/theme.repository.js';

/** Ideas on a page. */
export const PAGE = 25;
export interface Answer {
  asked: Asked;
  /** Words that no idea has, with those that were probably meant (perhaps none). */
  unknown: AskedWord[];
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

/** Looks for ideas: brings the index up to date, forgives slips of the pen, and does with less where all is too much. */
export async function answerSearch(db: Kysely<Database>, projectId: number, search: Search): Promise<Answer> {
  const run = await findCurrentRun(db, projectId);
  const dictionary = await findDictionary(db, projectId);
  const read = readQuestion(search.question, dictionary.text);
  const byWords = read.words.length > 0 || read.phrases.length > 0;
  const unindexed = byWords ? await readNewIdeas(db, projectId, dictionary) : 0;
  const { asked, unknown } = await forgiveSlips(db, projectId, read, dictionary.text);
  const theme = await standingKey(db, projectId, search.theme);
  const filter = { ...search, theme };
  const within = {
    projectId,
    runId: run?.id,
    keys: theme === null ? [] : await keysOf(db, projectId, theme),
  };

  const look = async (page: number, every: boolean): Promise<Hits> => {
    const slice = { sort: search.sort, limit: PAGE, offset: (page - 1) * PAGE };
    return findHits(db, within, asked, filter, slice, every);
  };
  let [page, partly] = [search.page, false];
  let hits = await look(page, true);
  if (hits.total === 0 && page > 1) hits = await look((page = 1), true);
  if (hits.total === 0 && asked.words.length > 1) {
    hits = await look((page = search.page), false);
    if (hits.total === 0 && page > 1) hits = await look((page = 1), false);
    partly = hits.total > 0;
  }
  const ideas = await listFoundIdeas(db, projectId, run?.id, hits.ids);
  const { total, literal } = hits;
  return { asked, unknown, partly, ideas, total, literal, page, unindexed, dictionary: dictionary.text };
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

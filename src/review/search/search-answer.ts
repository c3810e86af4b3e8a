import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { updateSearchIndex } from './search-index.js';
import { nearestWords, slipsIn } from './search-near.js';
import { corrected, readQuestion, type Asked, type AskedWord } from './search-query.js';
import {
  findHits,
  listFoundIdeas,
  listUnknownWords,
  listWordsAbout,
  type FoundIdea,
  type Hits,
} from './search.repository.js';
import { NO_THEME_KEYS, type Search } from './search.js';
import { findThemeRow } from '../themes/theme.repository.js';

/** Ideas on a page. */
export const PAGE = 50;
/** Words for which one is looked that was meant; somebody who mistypes more was not typing Dutch. */
const MOST_CORRECTED = 4;

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
}

/** Looks for ideas: brings the index up to date, forgives slips of the pen, and does with less where all is too much. */
export async function answerSearch(db: Kysely<Database>, projectId: number, search: Search): Promise<Answer> {
  const run = await findCurrentRun(db, projectId);
  const read = readQuestion(search.question);
  const unindexed = read.words.length > 0 ? await updateSearchIndex(db, projectId) : 0;
  const { asked, unknown } = await forgive(db, projectId, read);
  const filter = { ...search, theme: await standingKey(db, projectId, search.theme) };

  const look = async (page: number, every: boolean): Promise<Hits> => {
    const slice = { sort: search.sort, limit: PAGE, offset: (page - 1) * PAGE };
    return findHits(db, projectId, run?.id, asked, filter, slice, every);
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
  return { asked, unknown, partly, ideas, total: hits.total, literal: hits.literal, page, unindexed };
}

async function forgive(
  db: Kysely<Database>,
  projectId: number,
  read: Asked,
): Promise<{ asked: Asked; unknown: AskedWord[] }> {
  const unknown = await listUnknownWords(db, projectId, read.words);
  const better = new Map<string, AskedWord>();
  for (const word of unknown.slice(0, MOST_CORRECTED)) {
    const slips = slipsIn(word.word);
    const about = slips > 0 ? await listWordsAbout(db, projectId, word.word, slips) : [];
    better.set(word.word, corrected(word, nearestWords(word.word, about)));
  }
  const improve = (word: AskedWord): AskedWord => better.get(word.word) ?? word;
  return { asked: { ...read, words: read.words.map(improve) }, unknown: unknown.map(improve) };
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

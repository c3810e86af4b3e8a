import { isKnownWord } from '../../text/index.js';
import type { Db } from '../ideas/effective.repository.js';
import { firstLetters, likelySlips, nearestWords, slipsIn } from './search-near.js';
import { corrected, withSlips, type Asked, type AskedWord } from './search-query.js';
import { listUnknownWords, listUsedWords, listWordsAbout } from './search-word.repository.js';
import { LANGUAGE } from './search.js';

/** Words for which one is looked that was meant; somebody who mistypes more was not typing Dutch. */
const MOST_CORRECTED = 4;

/**
 * Forgives slips of the pen on both sides: a word that no idea has finds those that were probably meant, and a word that
 * ideas have also finds what is probably a slip for it in other ideas.
 * @param dictionary  the project's
 */
export async function forgiveSlips(
  db: Db,
  projectId: number,
  read: Asked,
  dictionary: string,
): Promise<Asked> {
  const missing = await listUnknownWords(db, projectId, read.words);
  const better = new Map<AskedWord, AskedWord>();
  for (const word of missing) {
    const meant = better.size < MOST_CORRECTED ? await wordsMeant(db, projectId, word.word) : [];
    better.set(word, corrected(word, meant, dictionary));
  }
  const present = read.words.filter((word) => !better.has(word));
  const slips = await slipsInIdeas(db, projectId, present, dictionary);
  return {
    ...read,
    words: read.words.map((word) => better.get(word) ?? withSlips(word, slips(word.word))),
  };
}

async function wordsMeant(db: Db, projectId: number, word: string): Promise<string[]> {
  const slips = slipsIn(word);
  if (slips === 0) return [];
  return nearestWords(
    word,
    await listWordsAbout(db, projectId, { word, letters: firstLetters(word), slips }),
  );
}

/** What ideas have in the place of these words. A word that exists is no slip, however near: "kassen" is not "kussen". */
async function slipsInIdeas(
  db: Db,
  projectId: number,
  words: readonly AskedWord[],
  dictionary: string,
): Promise<(word: string) => string[]> {
  const ways = new Map(words.map(({ word }) => [word, likelySlips(word)]));
  const used = await listUsedWords(db, projectId, [...new Set([...ways.values()].flat())]);
  const slips = new Set(used.filter((word) => !isKnownWord(word, LANGUAGE, dictionary)));
  return (word) => (ways.get(word) ?? []).filter((way) => slips.has(way));
}

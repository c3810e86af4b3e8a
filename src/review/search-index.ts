import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import { indexTerms, readingVersion } from '../text/index.js';
import { countUnindexed, listUnindexed, writeIndex } from './search-index.repository.js';
import { lexemesOf } from './search-lexeme.js';

/** Ideas read at once: about 20 ms of work, after which others get their turn. */
const PART = 200;
/** How long somebody who searches waits for new ideas to be indexed; the rest follows behind their back. */
const PATIENCE = 400;

const LANGUAGE = 'nl';

/** Projects that are being indexed behind a page, so that two searches do not do the same work. */
const busy = new Set<number>();

/**
 * Brings the index of a project up to date: ideas that are new, and those whose text changed. Of many only as much as
 * fits in the patience of one page; the rest is then done in the background.
 * @returns how many ideas cannot be found yet
 */
export async function updateSearchIndex(db: Kysely<Database>, projectId: number): Promise<number> {
  const madeWith = readingVersion(LANGUAGE);
  if (busy.has(projectId)) return countUnindexed(db, projectId, madeWith);
  let last = await indexPart(db, projectId, 0);
  // The first part of a process also loads the lexicon: that is not counted.
  for (const end = performance.now() + PATIENCE; last !== null;) {
    if (performance.now() >= end) {
      void indexRest(db, projectId, last);
      return countUnindexed(db, projectId, madeWith);
    }
    last = await indexPart(db, projectId, last);
  }
  return 0;
}

/** Indexes a whole project: after an analysis, when nobody waits. */
export async function fillSearchIndex(db: Kysely<Database>, projectId: number, afterId = 0): Promise<void> {
  for (let last: number | null = afterId; last !== null;) last = await indexPart(db, projectId, last);
}

async function indexRest(db: Kysely<Database>, projectId: number, afterId: number): Promise<void> {
  busy.add(projectId);
  try {
    await fillSearchIndex(db, projectId, afterId);
  } catch {
    // The server may be closing, or the project gone. Whatever it was: the next search goes on where this one stopped.
  } finally {
    busy.delete(projectId);
  }
}

/** @returns the id of the last idea it indexed; null when none is left */
async function indexPart(db: Kysely<Database>, projectId: number, afterId: number): Promise<number | null> {
  const madeWith = readingVersion(LANGUAGE);
  const texts = await listUnindexed(db, projectId, madeWith, afterId, PART);
  const last = texts.at(-1);
  if (!last) return null;
  const words = new Set<string>();
  const ideas = texts.map(({ id, version, text }) => {
    const terms = indexTerms(text, LANGUAGE);
    for (const word of terms.words) words.add(word);
    return { id, version, size: text.length, lexemes: lexemesOf(projectId, terms) };
  });
  await writeIndex(db, projectId, madeWith, ideas, [...words]);
  return texts.length === PART ? last.id : null;
}

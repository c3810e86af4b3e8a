import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { indexTerms, readingVersion } from '../../text/index.js';
import {
  countUnindexed,
  findLastIndexedId,
  listEmptied,
  listUnindexed,
  writeIndex,
  type TextToIndex,
} from './search-index.repository.js';
import { lexemesOf } from './search-lexeme.js';

/** Ideas read at once: about 20 ms of work, after which others get their turn. */
const PART = 200;
/** How long somebody who searches waits for new ideas to be indexed, in milliseconds; the rest follows behind their back. */
const PATIENCE = 400;
/** How long one look at all ideas of a project is trusted; in between only what is new or changed is asked for. */
const TRUSTED = 30_000;

const LANGUAGE = 'nl';

/** What this process knows of the index of a project. */
interface Known {
  /** When all ideas were looked at last, by the clock that never goes back. */
  at: number;
  /** Up to this id every idea was looked at then. */
  lastId: number;
  madeWith: string;
}

/** By database, because tests open several in one process. */
const known = new WeakMap<Kysely<Database>, Map<number, Known>>();
/** Projects that are being indexed behind a page, so that two searches do not do the same work. */
const busy = new WeakMap<Kysely<Database>, Set<number>>();

/**
 * Brings the index of a project up to date: ideas that are new, and those whose text changed. Of many only as much as
 * fits in the patience of one page; the rest is then done in the background.
 * @returns how many ideas cannot be found yet
 */
export async function updateSearchIndex(db: Kysely<Database>, projectId: number): Promise<number> {
  const madeWith = readingVersion(LANGUAGE);
  if (busyIn(db).has(projectId)) return countUnindexed(db, projectId, madeWith);
  const before = knownIn(db).get(projectId);
  const fresh = before?.madeWith === madeWith && performance.now() - before.at < TRUSTED ? before : undefined;
  const emptied = fresh ? await listEmptied(db, projectId, PART) : [];
  if (emptied.length > 0) await indexTexts(db, projectId, emptied);

  let last = await indexPart(db, projectId, emptied.length === PART ? 0 : (fresh?.lastId ?? 0));
  // The first part of a process also loads the lexicon: that is not counted.
  for (const end = performance.now() + PATIENCE; !last.done;) {
    if (performance.now() >= end) {
      void indexRest(db, projectId, last.lastId);
      return countUnindexed(db, projectId, madeWith);
    }
    last = await indexPart(db, projectId, last.lastId);
  }
  await remember(db, projectId, fresh);
  return 0;
}

/** Indexes a whole project: after an analysis, when nobody waits. */
export async function fillSearchIndex(db: Kysely<Database>, projectId: number, afterId = 0): Promise<void> {
  let last = await indexPart(db, projectId, afterId);
  while (!last.done) last = await indexPart(db, projectId, last.lastId);
  if (afterId === 0) await remember(db, projectId, undefined);
}

async function indexRest(db: Kysely<Database>, projectId: number, afterId: number): Promise<void> {
  busyIn(db).add(projectId);
  try {
    await fillSearchIndex(db, projectId, afterId);
  } catch {
    // The server may be closing, or the project gone. Whatever it was: the next search goes on where this one stopped.
  } finally {
    busyIn(db).delete(projectId);
  }
}

/** Indexes the next ideas after the one with this id. */
async function indexPart(
  db: Kysely<Database>,
  projectId: number,
  afterId: number,
): Promise<{ lastId: number; done: boolean }> {
  const texts = await listUnindexed(db, projectId, readingVersion(LANGUAGE), afterId, PART);
  if (texts.length > 0) await indexTexts(db, projectId, texts);
  return { lastId: texts.at(-1)?.id ?? afterId, done: texts.length < PART };
}

async function indexTexts(
  db: Kysely<Database>,
  projectId: number,
  texts: readonly TextToIndex[],
): Promise<void> {
  const words = new Set<string>();
  const ideas = texts.map(({ id, version, text }) => {
    const terms = indexTerms(text, LANGUAGE);
    for (const word of terms.words) words.add(word);
    return { id, version, size: text.length, lexemes: lexemesOf(projectId, terms) };
  });
  await writeIndex(db, projectId, readingVersion(LANGUAGE), ideas, [...words]);
}

/** A look at what is new moves the last id on; the next look at everything comes when it is due. */
async function remember(db: Kysely<Database>, projectId: number, before: Known | undefined): Promise<void> {
  const madeWith = readingVersion(LANGUAGE);
  const lastId = await findLastIndexedId(db, projectId, madeWith);
  knownIn(db).set(projectId, { at: before?.at ?? performance.now(), lastId, madeWith });
}

function knownIn(db: Kysely<Database>): Map<number, Known> {
  let map = known.get(db);
  if (!map) known.set(db, (map = new Map()));
  return map;
}

function busyIn(db: Kysely<Database>): Set<number> {
  let set = busy.get(db);
  if (!set) busy.set(db, (set = new Set()));
  return set;
}

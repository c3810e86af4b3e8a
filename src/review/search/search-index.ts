import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { readingVersion, type IndexTerms } from '../../text/index.js';
import { findDictionary, type Dictionary } from '../acts/dictionary.repository.js';
import type { Db } from '../ideas/effective.repository.js';
import {
  countWaiting,
  listOutdated,
  listProjectsBehind,
  listTextsToRead,
  listWaiting,
  writeIndex,
  type TextToRead,
} from './search-index.repository.js';
import { lexemesOf } from './search-lexeme.js';
import { readHere, type ReadTexts } from './search-reader.js';
import { LANGUAGE } from './search.js';

/** Ideas in one statement: about 25 ms on the embedded database, for which others wait. */
const PART = 100;
/** How long somebody who searches waits for ideas that are new, in milliseconds. */
const PATIENCE = 50;

/** By which way of reading a project's ideas are found: that of the library, with the words that the project adds. */
const madeWith = ({ version }: Dictionary): string => `${readingVersion(LANGUAGE)}+${version}`;

/** Projects with ideas that are new, changed, or read in a way that is no longer ours. */
export const projectsToFill = (db: Db): Promise<number[]> => listProjectsBehind(db, readingVersion(LANGUAGE));

/**
 * Reads ideas that are new or changed, for somebody who searches: of many only as many as fit in their patience, the
 * rest follows in the background.
 * @returns how many ideas cannot be found yet
 */
export async function readNewIdeas(
  db: Kysely<Database>,
  projectId: number,
  dictionary: Dictionary,
): Promise<number> {
  let end: number | undefined;
  for (;;) {
    const ids = await listWaiting(db, projectId, PART);
    if (ids.length === 0) return 0;
    if (end !== undefined && performance.now() >= end) return countWaiting(db, projectId);
    await write(db, projectId, dictionary, await read(db, ids, dictionary, readHere));
    // The first part of a process also loads the lexicon: that is not counted.
    end ??= performance.now() + PATIENCE;
  }
}

/**
 * Brings the index of a project up to date. What was read in an earlier way is found in that way until its turn has
 * come. Between two parts others get as much time as a part took, so that pages hardly notice.
 * @param readMany  reads where there is more than a part
 */
export async function fillSearchIndex(
  db: Kysely<Database>,
  projectId: number,
  readMany: ReadTexts = readHere,
  stopped: () => boolean = () => false,
): Promise<void> {
  const dictionary = await findDictionary(db, projectId);
  const ids = await listOutdated(db, projectId, madeWith(dictionary));
  const readTexts = ids.length > PART ? readMany : readHere;
  const readPart = (from: number) => read(db, ids.slice(from, from + PART), dictionary, readTexts);
  let part = await readPart(0);
  for (let from = PART; part.length > 0 && !stopped(); from += PART) {
    // The next part is read while this one is written.
    [part] = await Promise.all([readPart(from), writeAndGiveWay(db, projectId, dictionary, part)]);
  }
}

type ReadIdea = TextToRead & { terms: IndexTerms };

async function read(
  db: Db,
  ids: readonly number[],
  dictionary: Dictionary,
  readTexts: ReadTexts,
): Promise<ReadIdea[]> {
  if (ids.length === 0) return [];
  const ideas = await listTextsToRead(db, ids);
  const terms = await readTexts({ texts: ideas.map(({ text }) => text), dictionary: dictionary.text });
  return ideas.flatMap((idea, index) => (terms[index] ? [{ ...idea, terms: terms[index] }] : []));
}

async function writeAndGiveWay(...args: Parameters<typeof write>): Promise<void> {
  const begin = performance.now();
  await write(...args);
  await pause(performance.now() - begin);
}

async function write(
  db: Db,
  projectId: number,
  dictionary: Dictionary,
  ideas: readonly ReadIdea[],
): Promise<void> {
  const words = new Set(ideas.flatMap(({ terms }) => terms.words));
  const indexed = ideas.map(({ id, version, text, terms }) => ({
    id,
    version,
    size: text.length,
    lexemes: lexemesOf(projectId, terms),
  }));
  await writeIndex(db, projectId, madeWith(dictionary), indexed, [...words]);
}

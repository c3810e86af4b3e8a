import type { Kysely, Transaction } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import type { WordEraser } from '../../text/index.js';
import type { Occasion } from '../exports/document-export.service.js';
import type { NoteSource } from '../source/note-source.js';
import { canonicalJson, type Edition } from './edition.js';
import {
  emptyEdition,
  eraseFromEditionRows,
  insertEdition,
  insertEvent,
  listEditions,
  nextEditionNumber,
  type NewEdition,
} from './edition.repository.js';
import { freeze, thaw } from './edition.service.js';
import { redactSource, type Redaction } from './redacted-source.js';

/** An edition in which the words stand, and what comes in its place. */
interface PreparedRedaction {
  edition: Edition;
  successor: Omit<NewEdition, 'changes' | 'replaces'>;
  /** Codes of the ideas that say something else in the successor. */
  codes: string[];
}

/** What is to become of the editions of a project. */
export interface PreparedRedactions {
  /** Numbers of those that stood, with or without the words. */
  standing: number[];
  redactions: PreparedRedaction[];
}

/** The editions that stand and in which these words are. */
export async function listEditionsWithWords(
  db: Kysely<Database>,
  projectId: number,
  redaction: Redaction,
): Promise<Edition[]> {
  return (await findRedactions(db, projectId, redaction)).map(({ edition }) => edition);
}

/**
 * Makes the successors of all editions in which these words are. Takes seconds for each: the files are written on another
 * thread. Nothing is stored yet, so that storing can be one transaction with everything else that is erased.
 */
export async function prepareRedactions(
  db: Kysely<Database>,
  projectId: number,
  redaction: Redaction,
  occasion: Occasion,
): Promise<PreparedRedactions> {
  const standing = (await standingEditions(db, projectId)).map(({ number }) => number);
  const redactions: PreparedRedaction[] = [];
  let number = await nextEditionNumber(db, projectId);
  for (const { edition, clean, codes } of await findRedactions(db, projectId, redaction)) {
    redactions.push({ edition, codes, successor: await freeze(clean, edition.audiences, occasion, number) });
    number += 1;
  }
  return { standing, redactions };
}

/** Those that no successor came in the place of, the newest first. */
const standingEditions = async (db: Kysely<Database>, projectId: number): Promise<Edition[]> =>
  (await listEditions(db, projectId)).filter(({ redactedAt }) => redactedAt === null);

/**
 * Puts the successors in the place of the editions, which keep their number, their date and their log, and lose their
 * source and their files. This is the only thing that ever happens to an edition. Needs `allowErasing`.
 *
 * @returns the numbers of the editions that were replaced and of their successors
 * @throws ConflictError when editions were made or redacted since they were prepared
 */
export async function storeRedactions(
  trx: Transaction<Database>,
  projectId: number,
  personId: number,
  { standing, redactions }: PreparedRedactions,
  eraser: WordEraser,
  reason: string,
): Promise<{ old: number; successor: number }[]> {
  // Also of one that came since: it may have the words.
  const now = (await standingEditions(trx, projectId)).map(({ number }) => number);
  if (!isDeepStrictEqual(now, standing)) throw new ConflictError('editions were made or redacted meanwhile');
  for (const { edition, successor, codes } of redactions) {
    const id = await insertEdition(trx, projectId, personId, {
      ...successor,
      changes: edition.changes,
      replaces: edition.id,
    });
    if (id === undefined) throw new ConflictError('another edition got the number meanwhile');
    await emptyEdition(trx, edition.id);
    await insertEvent(trx, edition.id, personId, 'redacted', { codes, reason, number: successor.number });
    await insertEvent(trx, id, personId, 'replaces', { codes, reason, number: edition.number });
  }
  await eraseFromEditionRows(trx, projectId, eraser);
  return redactions.map(({ edition, successor }) => ({ old: edition.number, successor: successor.number }));
}

/** The oldest first, so that successors have their order. */
async function findRedactions(
  db: Kysely<Database>,
  projectId: number,
  redaction: Redaction,
): Promise<{ edition: Edition; clean: NoteSource; codes: string[] }[]> {
  const found = [];
  for (const edition of (await standingEditions(db, projectId)).reverse()) {
    const source = await thaw(db, edition);
    const clean = redactSource(source, redaction);
    if (canonicalJson(clean) === canonicalJson(source)) continue;
    const texts = new Map(source.ideas.map(({ code, text }) => [code, text]));
    const codes = clean.ideas.filter(({ code, text }) => texts.get(code) !== text).map(({ code }) => code);
    found.push({ edition, clean, codes });
  }
  return found;
}

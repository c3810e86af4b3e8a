import type { Kysely, Transaction } from 'kysely';
import { recordEvent } from '../../accounts/index.js';
import type { Database } from '../../schema.js';
import type { Db } from '../note/part.repository.js';
import { getProjectTexts } from '../own-texts/own-text.repository.js';
import { lockAnswers } from './giving.repository.js';
import { isOpen, publicationGate, type PublicationGate } from './publication-gate.js';
import {
  ensurePublication,
  findPublication,
  setAnswersOn,
  setPublished,
  setSlug,
} from './publication.repository.js';
import { findReceiptCode, insertReceipts, listWithoutReceipt } from './receipt.repository.js';
import { newReceiptCode, newSlug, slugTells } from './receipt-code.js';

interface Project {
  id: number;
  name: string;
}

/** Makes the page of a project public, unless the gate is closed. */
export async function publish(
  db: Kysely<Database>,
  project: Project,
  personId: number,
): Promise<{ ok: true } | { ok: false; gate: PublicationGate }> {
  return db.transaction().execute(async (trx) => {
    await lockAnswers(trx, project.id);
    const gate = await publicationGate(trx, project.id);
    if (!isOpen(gate)) return { ok: false as const, gate };
    await ensurePublication(trx, project.id, newSlug(project.name));
    await setPublished(trx, project.id, personId);
    await record(trx, project.id, personId, 'project.published');
    return { ok: true as const };
  });
}

/** Takes the public page away. Receipts say again that there is no answer yet. */
export async function unpublish(db: Kysely<Database>, projectId: number, personId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await setPublished(trx, projectId, null);
    await record(trx, projectId, personId, 'project.unpublished');
  });
}

/** Whether the address of the public page has one of these phrases in it: it keeps the name that the project had once. */
export async function addressTells(db: Db, projectId: number, phrases: readonly string[]): Promise<boolean> {
  const publication = await findPublication(db, projectId);
  return publication !== undefined && slugTells(publication.slug, phrases);
}

/** Gives the public page another address where the one that it has tells these words, which are erased. Old links end. */
export async function eraseFromAddress(
  trx: Transaction<Database>,
  projectId: number,
  phrases: readonly string[],
): Promise<void> {
  if (!(await addressTells(trx, projectId, phrases))) return;
  const { name } = await getProjectTexts(trx, projectId);
  await setSlug(trx, projectId, newSlug(name));
}

/** From which day participants may expect an answer: what a receipt says until then. */
export async function announceAnswers(
  db: Kysely<Database>,
  project: Project,
  personId: number,
  day: string | null,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await ensurePublication(trx, project.id, newSlug(project.name));
    await setAnswersOn(trx, project.id, day);
    await record(trx, project.id, personId, 'project.answers-announced');
  });
}

/** Receipts written at a time. */
const PART = 1000;

/** Gives every idea that takes part a receipt. Those that have one keep it: slips may lie on a table already. */
export async function makeReceipts(db: Kysely<Database>, projectId: number, personId: number): Promise<void> {
  for (;;) {
    const ids = await listWithoutReceipt(db, projectId, PART);
    if (ids.length === 0) break;
    // A code that exists already is passed over and gets another one in the next turn.
    await insertReceipts(
      db,
      ids.map((ideaId) => ({ ideaId, code: newReceiptCode() })),
    );
  }
  await record(db, projectId, personId, 'receipts.made');
}

/** The receipt of one idea, made where it has none: for whoever wrote it down a moment ago. */
export async function issueReceipt(db: Kysely<Database>, ideaId: number): Promise<string> {
  for (;;) {
    const code = await findReceiptCode(db, ideaId);
    if (code !== undefined) return code;
    await insertReceipts(db, [{ ideaId, code: newReceiptCode() }]);
  }
}

async function record(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  action: string,
): Promise<void> {
  await recordEvent(db, { personId, action, subject: `project:${projectId}` });
}

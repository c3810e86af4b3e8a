import { idsOfCodes } from '../../capture/index.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { codesIn } from '../idea-codes.js';
import { listCandidateIds, type IdeaQuestion } from './coverage.repository.js';
import { exceptIdeas, linkIdeas, listCarriedIds, unlinkIdeas } from './link.repository.js';
import { linkTheme, unlinkTheme } from './theme-link.repository.js';
import type { NoteAct } from './note.service.js';
import { getPart, touchNote } from './part.repository.js';

/** Links ideas to a paragraph by hand; codes that no active idea has are passed over. Gives how many were given a link. */
export async function linkByHand(
  db: Kysely<Database>,
  act: NoteAct,
  partId: number,
  codes: readonly string[],
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await touchNote(trx, act.noteId);
    await getPart(trx, act.noteId, partId);
    const ids = [...(await idsOfCodes(trx, act.projectId, codes)).values()];
    await linkIdeas(trx, partId, ids, 'person', act.personId);
    return ids.length;
  });
}

/** As `linkByHand`, for every idea that a question gives. */
export async function linkAll(
  db: Kysely<Database>,
  act: NoteAct,
  partId: number,
  question: IdeaQuestion,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await touchNote(trx, act.noteId);
    await getPart(trx, act.noteId, partId);
    const ids = await listCandidateIds(trx, question);
    await linkIdeas(trx, partId, ids, 'person', act.personId);
    return ids.length;
  });
}

/**
 * Takes links of ideas away. An idea whose code stands in the text stays linked, because the text says so.
 * @returns the codes that stay for that reason
 */
export async function unlinkByHand(
  db: Kysely<Database>,
  act: NoteAct,
  partId: number,
  codes: readonly string[],
): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await touchNote(trx, act.noteId);
    const part = await getPart(trx, act.noteId, partId);
    const inText = new Set(codesIn(part.body));
    const ids = await idsOfCodes(trx, act.projectId, codes);
    const staying = [...ids].filter(([code]) => inText.has(code));
    await unlinkIdeas(trx, partId, [...ids.values()], ['theme', 'person', 'text']);
    // What is carried still, came of an idea that was split or joined: the decision about it stands in its own row.
    const kept = new Set(staying.map(([, id]) => id));
    const carried = await listCarriedIds(trx, partId, [...ids.values()]);
    await exceptIdeas(
      trx,
      partId,
      carried.filter((id) => !kept.has(id)),
      act.personId,
    );
    // Linked anew, so that the link goes when the code does.
    await linkIdeas(
      trx,
      partId,
      staying.map(([, id]) => id),
      'text',
      act.personId,
    );
    return staying.map(([code]) => code);
  });
}

/**
 * Links a theme to a paragraph, with these of its ideas. The others are left out on purpose: they are not proposed again.
 * @param offered ids of the ideas of the theme that were shown and are not linked yet
 */
export async function linkThemeWithIdeas(
  db: Kysely<Database>,
  act: NoteAct,
  partId: number,
  key: string,
  { chosen, offered }: { chosen: ReadonlySet<number>; offered: readonly number[] },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, act.noteId);
    await getPart(trx, act.noteId, partId);
    await linkTheme(trx, partId, key, act.personId);
    const taken = offered.filter((id) => chosen.has(id));
    await linkIdeas(trx, partId, taken, 'theme', act.personId);
    const left = offered.filter((id) => !chosen.has(id));
    await exceptIdeas(trx, partId, left, act.personId);
  });
}

/** Takes a theme away from a paragraph. The links of its ideas stay: each can be taken away by itself. */
export async function unlinkThemeByHand(
  db: Kysely<Database>,
  act: NoteAct,
  partId: number,
  key: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await touchNote(trx, act.noteId);
    await getPart(trx, act.noteId, partId);
    await unlinkTheme(trx, act.projectId, partId, key);
  });
}

import { sql } from 'kysely';
import { listThemes } from '../../review/index.js';
import type { NoteKind } from '../note/note.table.js';
import { findNote, listParts, type Db } from '../note/part.repository.js';
import { hashOf, markedAmong, type MarkedOwnText, type OwnText } from './own-text.js';

const NOTES: readonly NoteKind[] = ['note', 'proposition'];

/**
 * Texts of the organisation itself that an edition, a document or a public page can show: about the project and its
 * workshops, names and descriptions of themes, the notes, and answers. A text that stands in several places is there once
 * for each place, but answers in the same words are one.
 * @param notes  only of these, besides all the rest
 */
async function listOwnTexts(db: Db, projectId: number, notes = NOTES): Promise<OwnText[]> {
  return [
    ...(await aboutProject(db, projectId)),
    ...(await themes(db, projectId)),
    ...(await partsOf(db, projectId, notes)),
    ...(await listAnswerTexts(db, projectId)),
  ].filter(({ text }) => text.trim() !== '');
}

/** Of those the ones in which something may identify a person, reviewed or not. */
export async function listMarkedOwnTexts(db: Db, projectId: number, notes = NOTES): Promise<MarkedOwnText[]> {
  return markedAmong(await listOwnTexts(db, projectId, notes), await listReviewedHashes(db, projectId));
}

/** Of those the ones that nobody looked at: what is for everybody waits for them. */
export async function listUnreviewedOwnTexts(
  db: Db,
  projectId: number,
  note: NoteKind,
): Promise<MarkedOwnText[]> {
  return (await listMarkedOwnTexts(db, projectId, [note])).filter(({ reviewed }) => !reviewed);
}

export async function listReviewedHashes(db: Db, projectId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('own_text_review')
    .select('text_hash')
    .where('project_id', '=', projectId)
    .execute();
  return new Set(rows.map(({ text_hash }) => text_hash));
}

/** Writes down that these texts may be published as they are. */
export async function insertOwnTextReviews(
  db: Db,
  projectId: number,
  personId: number,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return;
  await db
    .insertInto('own_text_review')
    .values(hashes.map((hash) => ({ project_id: projectId, text_hash: hash, reviewed_by: personId })))
    .onConflict((conflict) => conflict.columns(['project_id', 'text_hash']).doNothing())
    .execute();
}

/** Takes that back: they are looked at again. */
export async function deleteOwnTextReviews(
  db: Db,
  projectId: number,
  hashes: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('own_text_review')
    .where('project_id', '=', projectId)
    .where('text_hash', '=', sql<string>`any(${hashes as string[]})`)
    .execute();
}

/** Forgets what was said of texts that are no longer there: their marks could be compared with guesses. */
export async function pruneOwnTextReviews(db: Db, projectId: number): Promise<void> {
  const standing = (await listOwnTexts(db, projectId)).map(({ text }) => hashOf(text));
  await db
    .deleteFrom('own_text_review')
    .where('project_id', '=', projectId)
    .where(sql<boolean>`not text_hash = any(${standing}::text[])`)
    .execute();
}

/** What the project is for, in the words of the organisation. */
export async function getProjectTexts(db: Db, projectId: number): Promise<{ name: string; goal: string }> {
  return db
    .selectFrom('project')
    .select(['name', 'goal'])
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow();
}

export interface WorkshopTexts {
  number: number;
  title: string;
  dayTheme: string;
  questions: string;
}

/** What was asked in each workshop, by number. */
export async function listWorkshopTexts(db: Db, projectId: number): Promise<WorkshopTexts[]> {
  return db
    .selectFrom('workshop')
    .select(['number', 'title', 'day_theme as dayTheme', 'questions'])
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute();
}

async function aboutProject(db: Db, projectId: number): Promise<OwnText[]> {
  const { name, goal } = await getProjectTexts(db, projectId);
  const workshops = await listWorkshopTexts(db, projectId);
  return [
    { place: { kind: 'project' }, text: projectText(name, goal) },
    ...workshops.map(({ number, title, dayTheme, questions }): OwnText => {
      return { place: { kind: 'workshop', number }, text: workshopText(title, dayTheme, questions) };
    }),
  ];
}

/** Of people only: what the machine proposes is not theirs, and the public page does not show it. */
async function themes(db: Db, projectId: number): Promise<OwnText[]> {
  return (await listThemes(db, projectId))
    .filter(({ status }) => status === 'theme')
    .map(({ key, name, description }) => ({
      place: { kind: 'theme', key, name: name ?? '' },
      text: themeText(name, description),
    }));
}

/** A project as one text, as it is reviewed. */
export const projectText = (name: string, goal: string): string => joined(name, goal);
/** A workshop as one text. */
export const workshopText = (title: string, dayTheme: string, questions: string): string =>
  joined(title, dayTheme, questions);
/** A theme as one text. */
export const themeText = (name: string | null, description: string): string =>
  joined(name ?? '', description);
/** An answer as one text. */
export const answerText = (reason: string | null, place: string | null): string =>
  joined(reason ?? '', place ?? '');

async function partsOf(db: Db, projectId: number, kinds: readonly NoteKind[]): Promise<OwnText[]> {
  const texts: OwnText[] = [];
  for (const kind of kinds) {
    const note = await findNote(db, projectId, kind);
    const parts = note ? await listParts(db, note.id) : [];
    for (const { id, title, body, removedAt } of parts) {
      if (removedAt !== null) continue;
      texts.push({ place: { kind: 'part', note: kind, id, title }, text: joined(title, body) });
    }
  }
  return texts;
}

async function listAnswerTexts(db: Db, projectId: number): Promise<OwnText[]> {
  const rows = await db
    .selectFrom('disposition as a')
    .innerJoin('idea as i', 'i.id', 'a.idea_id')
    .select((eb) => ['a.reason', 'a.place', eb.fn.min<string>('i.code').as('code')])
    .where('a.project_id', '=', projectId)
    .where('i.active', '=', true)
    .where(sql<boolean>`a.reason <> '' or a.place <> ''`)
    .groupBy(['a.reason', 'a.place'])
    .orderBy('code')
    .execute();
  return rows.map(({ reason, place, code }) => ({
    place: { kind: 'answer', code },
    text: answerText(reason, place),
  }));
}

const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n');

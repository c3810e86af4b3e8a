import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../schema.js';
import { codePrefix, type IdeaInput } from './idea.js';

type Db = Kysely<Database>;

/** Where new ideas go; `workshopId` null is outside a workshop, with number 0. */
export interface IdeaPlace {
  projectId: number;
  workshopId: number | null;
  workshopNumber: number;
}

export interface NewIdea {
  place: IdeaPlace;
  input: IdeaInput;
  capturedBy: number;
  /** Also when the workshop is closed. */
  intoClosed: boolean;
  submission: { key: string; payloadHash: string };
}

/** Postgres' code for a broken unique constraint. */
const UNIQUE_VIOLATION = '23505';

export const isSubmissionTaken = (error: unknown): boolean => {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === UNIQUE_VIOLATION && constraint === 'submission_pkey';
};

/**
 * Gives out the next code and writes the idea, its first version and its submission key, in one statement: one trip to
 * the database, and all of it or nothing. The first idea opens a planned workshop. Undefined where the place takes no
 * ideas now (closed or archived).
 * @throws the database's error with `isSubmissionTaken` when the key has been used
 */
export async function insertIdea(db: Db, idea: NewIdea): Promise<{ id: number; code: string } | undefined> {
  const { place, input, submission } = idea;
  const { rows } = await sql<{ id: number; code: string }>`
    with slot as (${takeNumbers(place, 1, idea.intoClosed)}),
    new_idea as (
      insert into idea (project_id, workshop_id, code, text, kind, perspective, laws, speaker, speaker_role,
        consent, captured_by)
      select ${place.projectId}::int, ${place.workshopId}::int, ${codePrefix(place.workshopNumber)} || slot.first,
        ${input.text}, ${input.kind}, ${input.perspective}, ${input.laws}::text[], ${input.speaker},
        ${input.speakerRole}, ${input.consent}::boolean, ${idea.capturedBy}::int
      from slot
      returning *
    ),
    first_version as (
      insert into idea_revision (idea_id, version, text, kind, perspective, laws, speaker, speaker_role, consent,
        changed_by, changed_at)
      select id, version, text, kind, perspective, laws, speaker, speaker_role, consent, captured_by, captured_at
      from new_idea
    ),
    receipt as (
      insert into submission (key, project_id, idea_id, payload_hash, submitted_by)
      select ${submission.key}, project_id, id, ${submission.payloadHash}, captured_by from new_idea
    )
    select id, code from new_idea`.execute(db);
  return rows[0];
}

/**
 * Reserves numbers of the place; the row stays locked until the end of the transaction, so two people never get the
 * same one.
 * @returns the first of them, or undefined where the place takes no ideas now
 */
export async function reserveNumbers(
  trx: Db,
  place: IdeaPlace,
  count: number,
  intoClosed: boolean,
): Promise<number | undefined> {
  const { rows } = await sql<{ first: number }>`${takeNumbers(place, count, intoClosed)}`.execute(trx);
  return rows[0]?.first;
}

function takeNumbers(place: IdeaPlace, count: number, intoClosed: boolean) {
  if (place.workshopId === null) {
    return sql`
      update project set next_loose_number = next_loose_number + ${count}::int
      where id = ${place.projectId} and archived_at is null
      returning next_loose_number - ${count}::int as first`;
  }
  return sql`
    update workshop set next_idea_number = next_idea_number + ${count}::int,
      status = case when status = 'planned' then 'open' else status end
    where id = ${place.workshopId} and project_id = ${place.projectId}
      and (status <> 'closed' or ${intoClosed}::boolean)
      and exists (select from project where id = ${place.projectId} and archived_at is null)
    returning next_idea_number - ${count}::int as first`;
}

/** One of many ideas that are written together. */
export interface IdeaRow extends IdeaInput {
  code: string;
  capturedAt?: Date;
}

/** Rows in one statement: fewer than the driver's 65,535 parameters, and short enough to let others in between. */
const CHUNK = 250;

/**
 * Writes many ideas with their first versions; to be called in a transaction, after `reserveNumbers`.
 * @returns their ids, in the order given
 */
export async function insertIdeas(
  trx: Db,
  place: IdeaPlace,
  rows: readonly IdeaRow[],
  capturedBy: number | null,
): Promise<number[]> {
  const ids: number[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows.slice(at, at + CHUNK);
    const inserted = await trx
      .insertInto('idea')
      .values(
        chunk.map((row) => ({
          project_id: place.projectId,
          workshop_id: place.workshopId,
          code: row.code,
          text: row.text,
          kind: row.kind,
          perspective: row.perspective,
          laws: row.laws,
          speaker: row.speaker,
          speaker_role: row.speakerRole,
          consent: row.consent,
          captured_by: capturedBy,
          ...(row.capturedAt ? { captured_at: row.capturedAt, updated_at: row.capturedAt } : {}),
        })),
      )
      .returning(['id', 'code', 'captured_at'])
      .execute();
    const byCode = new Map(inserted.map((row) => [row.code, row]));
    const inOrder = chunk.map((row) => ({ row, written: byCode.get(row.code) }));
    await trx
      .insertInto('idea_revision')
      .values(
        inOrder.map(({ row, written }) => ({
          idea_id: written?.id ?? 0,
          version: 1,
          text: row.text,
          kind: row.kind,
          perspective: row.perspective,
          laws: row.laws,
          withdrawn: false,
          speaker: row.speaker,
          speaker_role: row.speakerRole,
          consent: row.consent,
          changed_by: capturedBy,
          ...(written ? { changed_at: written.captured_at } : {}),
        })),
      )
      .execute();
    ids.push(...inOrder.map(({ written }) => written?.id ?? 0));
  }
  return ids;
}

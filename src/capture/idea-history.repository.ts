import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { IdeaKind, Perspective } from './capture.table.js';
import type { IdeaInput } from './idea.js';

type Db = Kysely<Database>;

/** What an idea was in one of its versions, and who made it so. */
export interface IdeaVersion {
  version: number;
  text: string;
  kind: IdeaKind;
  perspective: Perspective | null;
  laws: string[] | null;
  speaker: string | null;
  speakerRole: string | null;
  withdrawn: boolean;
  changedBy: string | null;
  changedAt: Date;
}

/** Newest first. */
export async function listVersions(db: Db, ideaId: number): Promise<IdeaVersion[]> {
  const rows = await db
    .selectFrom('idea_revision')
    .leftJoin('person', 'person.id', 'idea_revision.changed_by')
    .selectAll('idea_revision')
    .select('person.name as changed_by_name')
    .where('idea_id', '=', ideaId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    text: row.text,
    kind: row.kind,
    perspective: row.perspective,
    laws: row.laws,
    speaker: row.speaker,
    speakerRole: row.speaker_role,
    withdrawn: row.withdrawn,
    changedBy: row.changed_by_name,
    changedAt: row.changed_at,
  }));
}

/**
 * Writes the next version of an idea and what it was into its history; to be called in a transaction.
 * @returns false when somebody else made a version after `version`: then nothing was written
 */
export async function writeVersion(
  trx: Db,
  ideaId: number,
  version: number,
  change: Partial<IdeaInput> & { withdrawn?: boolean },
  changedBy: number,
): Promise<boolean> {
  const { withdrawn, speakerRole, ...columns } = change;
  const now = new Date();
  const written = await trx
    .updateTable('idea')
    .set({
      ...columns,
      ...(speakerRole === undefined ? {} : { speaker_role: speakerRole }),
      ...(withdrawn === undefined ? {} : { withdrawn_at: withdrawn ? now : null }),
      version: version + 1,
      updated_at: now,
    })
    .where('id', '=', ideaId)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  if (!written) return false;
  await trx
    .insertInto('idea_revision')
    .values({
      idea_id: ideaId,
      version: written.version,
      text: written.text,
      kind: written.kind,
      perspective: written.perspective,
      laws: written.laws,
      withdrawn: written.withdrawn_at !== null,
      speaker: written.speaker,
      speaker_role: written.speaker_role,
      consent: written.consent,
      changed_by: changedBy,
      changed_at: now,
    })
    .execute();
  return true;
}

/** Consent that was taken back counts for the past too: the name disappears from every version. */
export async function forgetSpeaker(trx: Db, ideaId: number): Promise<void> {
  await trx.updateTable('idea_revision').set({ speaker: null }).where('idea_id', '=', ideaId).execute();
}

import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.js';
import { partCode } from './idea.js';

type Db = Kysely<Database>;

/**
 * Writes the parts of an idea that says several things: ideas of their own, which inherit where, when, by whom and how
 * it was said. They take part only after `setSeparated`. To be called in a transaction.
 * @returns them in the order given; their codes are new ones, also when the idea was separated before
 */
export async function insertParts(
  trx: Db,
  ideaId: number,
  texts: readonly string[],
  personId: number,
): Promise<{ id: number; code: string }[]> {
  const original = await trx
    .selectFrom('idea')
    .selectAll()
    .where('id', '=', ideaId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { n: known } = await trx
    .selectFrom('idea')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('split_from', '=', ideaId)
    .executeTakeFirstOrThrow();
  const { project_id, workshop_id, kind, perspective, laws, speaker, speaker_role, consent } = original;
  const said = { kind, perspective, laws, speaker, speaker_role, consent };
  const parts: { id: number; code: string }[] = [];
  for (const [at, text] of texts.entries()) {
    const part = await trx
      .insertInto('idea')
      .values({
        ...said,
        project_id,
        workshop_id,
        text,
        code: partCode(original.code, known + at),
        captured_by: original.captured_by,
        captured_at: original.captured_at,
        split_from: ideaId,
        set_aside_at: new Date(),
      })
      .returning(['id', 'code'])
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('idea_revision')
      .values({ ...said, idea_id: part.id, version: 1, text, withdrawn: false, changed_by: personId })
      .execute();
    parts.push(part);
  }
  return parts;
}

/** Lets the parts of an idea take part in its place, or (false) the idea again. */
export async function setSeparated(
  trx: Db,
  ideaId: number,
  partIds: readonly number[],
  separated: boolean,
): Promise<void> {
  const now = new Date();
  await trx
    .updateTable('idea')
    .set({ split_at: separated ? now : null, updated_at: now })
    .where('id', '=', ideaId)
    .execute();
  await trx
    .updateTable('idea')
    .set({ set_aside_at: separated ? null : now, updated_at: now })
    .where('id', '=', sql<number>`any(${partIds as number[]})`)
    .execute();
}

/** Lets an idea speak for another one that says the same; null: each for itself again. */
export async function setJoined(trx: Db, ideaId: number, into: number | null): Promise<void> {
  await trx
    .updateTable('idea')
    .set({ joined_into: into, updated_at: new Date() })
    .where('id', '=', ideaId)
    .execute();
}

/** An idea that another one came from or went to. */
export interface Relative {
  code: string;
  text: string;
}

/** Where an idea came from and where it went. */
export interface Lineage {
  splitFrom: Relative | null;
  /** Its parts, as long as it is split. */
  parts: Relative[];
  joinedInto: Relative | null;
  /** Ideas that say the same and for which it speaks. */
  joined: Relative[];
}

export async function findLineage(db: Db, ideaId: number): Promise<Lineage> {
  const relatives = db.selectFrom('idea').select(['idea.code', 'idea.text']).orderBy('idea.id');
  const self = db.selectFrom('idea').where('id', '=', ideaId);
  const [splitFrom = null] = await relatives.where('idea.id', 'in', self.select('split_from')).execute();
  const [joinedInto = null] = await relatives.where('idea.id', 'in', self.select('joined_into')).execute();
  return {
    splitFrom,
    joinedInto,
    parts: await relatives.where('split_from', '=', ideaId).where('set_aside_at', 'is', null).execute(),
    joined: await listJoined(db, ideaId),
  };
}

/** The ideas for which this one speaks because they say the same. */
export async function listJoined(db: Db, ideaId: number): Promise<(Relative & { id: number })[]> {
  return db
    .selectFrom('idea')
    .select(['id', 'code', 'text'])
    .where('joined_into', '=', ideaId)
    .orderBy('id')
    .execute();
}

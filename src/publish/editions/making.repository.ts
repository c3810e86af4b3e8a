import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../../schema.js';

type Db = Kysely<Database> | Transaction<Database>;

/** Seconds without a sign of life after which the process that made it must have ended. One file takes a few. */
const SILENT_SECONDS = 120;

/** The edition that is being made, or how the last one ended. */
export interface Making {
  state: 'busy' | 'ready' | 'failed';
  filesMade: number;
  filesTotal: number;
  /** Filled in once it is ready. */
  number: number | null;
}

export async function findMaking(db: Db, projectId: number): Promise<Making | undefined> {
  const row = await db
    .selectFrom('edition_making')
    .select([
      'files_made as filesMade',
      'files_total as filesTotal',
      'number',
      sql<boolean>`failed or beat_at < now() - ${SILENT_SECONDS} * interval '1 second'`.as('over'),
    ])
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { over, ...making } = row;
  return { ...making, state: making.number !== null ? 'ready' : over ? 'failed' : 'busy' };
}

/**
 * Claims the making of an edition for whoever holds the token.
 * @returns undefined while another one of this project is being made
 */
export async function beginMaking(
  db: Kysely<Database>,
  projectId: number,
  filesTotal: number,
): Promise<string | undefined> {
  const row = await db
    .insertInto('edition_making')
    .values({ project_id: projectId, files_total: filesTotal })
    .onConflict((conflict) =>
      conflict
        .column('project_id')
        .doUpdateSet({
          token: sql`gen_random_uuid()`,
          files_made: 0,
          files_total: filesTotal,
          number: null,
          failed: false,
          beat_at: sql`now()`,
          created_at: sql`now()`,
        })
        .where(
          sql<boolean>`edition_making.number is not null or edition_making.failed
            or edition_making.beat_at < now() - ${SILENT_SECONDS} * interval '1 second'`,
        ),
    )
    .returning('token')
    .executeTakeFirst();
  return row?.token;
}

/** One file more; also the sign of life. */
export async function countFile(db: Db, token: string): Promise<void> {
  await db
    .updateTable('edition_making')
    .set({ files_made: sql`least(files_made + 1, files_total)`, beat_at: sql`now()` })
    .where('token', '=', token)
    .execute();
}

/** @returns false where somebody else has begun anew meanwhile */
export async function endMaking(
  db: Db,
  token: string,
  end: { number: number } | { failed: true },
): Promise<boolean> {
  const result = await db
    .updateTable('edition_making')
    .set({ ...end, beat_at: sql`now()` })
    .where('token', '=', token)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The first half of the advisory lock's key: "editions of the project …". */
const EDITIONS = 20_013;

/** Until the transaction ends nobody else stores an edition of the project or erases words from it. */
export async function lockEditions(trx: Transaction<Database>, projectId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${EDITIONS}::integer, ${projectId}::integer)`.execute(trx);
}

/** How often words were erased from the project: when it rises, what was read before may hold them. */
export async function countErasures(db: Db, projectId: number): Promise<number> {
  const { n } = await db
    .selectFrom('audit_event')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('action', '=', 'words.erased')
    .where('subject', '=', `project:${projectId}`)
    .executeTakeFirstOrThrow();
  return n;
}

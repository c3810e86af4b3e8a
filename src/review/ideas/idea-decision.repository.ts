import { sql, type InsertObject } from 'kysely';
import type { Database } from '../../schema.js';
import { DECIDED, EFFECTIVE_KEY, effectiveIdeas, MACHINE_KEY, type Db } from './effective.repository.js';

/** Where an idea stands, read under a lock, before a decision about it. */
export interface Standing {
  id: number;
  code: string;
  themeKey: string | null;
  machineKey: string | null;
  decided: boolean;
  decidedBy: string | null;
  decidedLaws: string[] | null;
  decidedTags: string[] | null;
  /** The key that is stored; another one than themeKey where that theme was merged since. */
  storedKey: string | null;
  secondDecided: boolean;
  secondKey: string | null;
  representative: boolean;
  readAt: Date | null;
  /** 0: nobody decided anything about it yet. */
  version: number;
}

/** Keeps others from deciding about these ideas until the transaction ends. Withdrawn and unknown codes are left out. */
export async function lockIdeas(db: Db, projectId: number, codes: readonly string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('idea')
    .select('id')
    .where('project_id', '=', projectId)
    .where('active', '=', true)
    .where('code', '=', sql<string>`any(${codes as string[]})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}

export async function listStandings(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ideaIds: readonly number[],
): Promise<Standing[]> {
  return effectiveIdeas(db, projectId, runId)
    .leftJoin('person as s', 's.id', 'd.decided_by')
    .where('i.id', '=', sql<number>`any(${ideaIds as number[]})`)
    .select((eb) => [
      'i.id',
      'i.code',
      EFFECTIVE_KEY.as('themeKey'),
      MACHINE_KEY.as('machineKey'),
      DECIDED.as('decided'),
      's.name as decidedBy',
      'd.laws as decidedLaws',
      'd.tags as decidedTags',
      'd.theme_key as storedKey',
      eb.fn.coalesce('d.second_decided', sql<boolean>`false`).as('secondDecided'),
      'd.second_key as secondKey',
      eb.fn.coalesce('d.representative', sql<boolean>`false`).as('representative'),
      'd.read_at as readAt',
      eb.fn.coalesce('d.version', sql<number>`0`).as('version'),
    ])
    .orderBy('i.id')
    .execute();
}

/** The ideas that the machine placed in a theme and that no person placed anywhere. */
export async function listMachinePlaced(
  db: Db,
  projectId: number,
  runId: number | undefined,
  key: string,
): Promise<number[]> {
  const rows = await effectiveIdeas(db, projectId, runId)
    .select('i.id')
    .where(EFFECTIVE_KEY, '=', key)
    .where(sql<boolean>`not ${DECIDED}`)
    .orderBy('i.id')
    .execute();
  return rows.map(({ id }) => id);
}

export interface DecidedPlace {
  ideaId: number;
  decided: boolean;
  themeKey: string | null;
}

/** Stores where a person wants ideas, or that they are the machine's again. */
export async function setPlaces(trx: Db, personId: number, places: readonly DecidedPlace[]): Promise<void> {
  const now = sql<Date>`now()`;
  await store(
    trx,
    places.map(({ ideaId, decided, themeKey }) => ({
      idea_id: ideaId,
      theme_decided: decided,
      theme_key: themeKey,
      decided_by: personId,
      decided_at: now,
    })),
  );
}

/** Stores a person's second theme of ideas, or that it is the machine's again. */
export async function setSecond(
  trx: Db,
  seconds: readonly { ideaId: number; decided: boolean; key: string | null }[],
): Promise<void> {
  await store(
    trx,
    seconds.map(({ ideaId, decided, key }) => ({
      idea_id: ideaId,
      second_decided: decided,
      second_key: decided ? key : null,
    })),
  );
}

/** Stores which ideas are examples of their theme. */
export async function setRepresentative(
  trx: Db,
  marks: readonly { ideaId: number; representative: boolean }[],
): Promise<void> {
  await store(
    trx,
    marks.map(({ ideaId, representative }) => ({ idea_id: ideaId, representative })),
  );
}

/** Stores which ideas were read. Their version stays: a read mark changes nothing that stands in a form. */
export async function setRead(
  trx: Db,
  marks: readonly { ideaId: number; readAt: string | null }[],
): Promise<void> {
  await store(
    trx,
    marks.map(({ ideaId, readAt }) => ({
      idea_id: ideaId,
      read_at: readAt === null ? null : new Date(readAt),
    })),
    { raisesVersion: false },
  );
}

/** Stores a person's laws or tags of ideas; null gives them back to the machine. */
export async function setList(
  trx: Db,
  field: 'laws' | 'tags',
  lists: readonly { ideaId: number; values: string[] | null }[],
): Promise<void> {
  await store(
    trx,
    lists.map(({ ideaId, values }) => ({ idea_id: ideaId, [field]: values })),
  );
}

type StoredDecision = InsertObject<Database, 'idea_decision'>;

/**
 * Writes these columns of the present state of ideas; the others stay as they are. Every row has the same ones. Of rows
 * about one idea the last counts.
 */
async function store(
  trx: Db,
  rows: readonly StoredDecision[],
  { raisesVersion } = { raisesVersion: true },
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'idea_id') as (keyof StoredDecision)[];
  for (const part of inParts(rows)) {
    await trx
      .insertInto('idea_decision')
      .values(part)
      .onConflict((conflict) =>
        conflict.column('idea_id').doUpdateSet((eb) => ({
          ...Object.fromEntries(columns.map((name) => [name, eb.ref(`excluded.${name}`)])),
          ...(raisesVersion ? { version: sql<number>`idea_decision.version + 1` } : {}),
        })),
      )
      .execute();
  }
}

/** Rows in one insert; the driver allows 65,535 parameters. */
const PART = 1000;

/** The last row of each idea, in parts: one statement may not store the same row twice. */
function inParts(rows: readonly StoredDecision[]): StoredDecision[][] {
  const last = [...new Map(rows.map((row) => [row.idea_id, row])).values()];
  return Array.from({ length: Math.ceil(last.length / PART) }, (_, at) =>
    last.slice(at * PART, (at + 1) * PART),
  );
}

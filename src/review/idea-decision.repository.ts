import { sql } from 'kysely';
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
  /** 0: nobody decided anything about it yet. */
  version: number;
}

/** Keeps others from deciding about these ideas until the transaction ends. Withdrawn and unknown codes are left out. */
export async function lockIdeas(db: Db, projectId: number, codes: readonly string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('idea')
    .select('id')
    .where('project_id', '=', projectId)
    .where('withdrawn_at', 'is', null)
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
      eb.fn.coalesce('d.version', sql<number>`0`).as('version'),
    ])
    .orderBy('i.id')
    .execute();
}

export interface DecidedPlace {
  decided: boolean;
  themeKey: string | null;
}

/** Stores where a person wants these ideas, or that it is the machine's again. */
export async function setPlace(
  db: Db,
  ideaIds: readonly number[],
  personId: number,
  place: DecidedPlace,
): Promise<void> {
  await db
    .insertInto('idea_decision')
    .columns(['idea_id', 'theme_decided', 'theme_key', 'decided_by'])
    .expression(
      db
        .selectFrom('idea')
        .select([
          'id',
          sql<boolean>`${place.decided}::boolean`.as('theme_decided'),
          sql<string | null>`${place.themeKey}::text`.as('theme_key'),
          sql<number>`${personId}::integer`.as('decided_by'),
        ])
        .where('id', '=', sql<number>`any(${ideaIds as number[]})`),
    )
    .onConflict((conflict) =>
      conflict.column('idea_id').doUpdateSet({
        theme_decided: place.decided,
        theme_key: place.themeKey,
        decided_by: personId,
        decided_at: sql`now()`,
        version: sql`idea_decision.version + 1`,
      }),
    )
    .execute();
}

/** Stores a person's laws or tags of one idea; null gives them back to the machine. */
export async function setList(
  db: Db,
  ideaId: number,
  personId: number,
  field: 'laws' | 'tags',
  values: string[] | null,
): Promise<void> {
  await db
    .insertInto('idea_decision')
    .values({ idea_id: ideaId, [field]: values, decided_by: personId })
    .onConflict((conflict) =>
      conflict.column('idea_id').doUpdateSet({
        [field]: values,
        decided_by: personId,
        decided_at: sql`now()`,
        version: sql`idea_decision.version + 1`,
      }),
    )
    .execute();
}

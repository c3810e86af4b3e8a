import { sql } from 'kysely';
import { DECIDED, EFFECTIVE_KEY, effectiveIdeas, FRESH, type Db } from '../ideas/effective.repository.js';

/** An idea as a card in a column of the board. */
export interface BoardIdea {
  code: string;
  text: string;
  /** Null: not placed. */
  themeKey: string | null;
  decided: boolean;
}

/**
 * The first ideas of every theme, those that nobody decided on and that the machine doubts most first. One query,
 * whatever the number of themes. Ideas that nobody has placed yet are left out.
 */
export async function listBoardIdeas(
  db: Db,
  projectId: number,
  runId: number | undefined,
  perColumn: number,
): Promise<BoardIdea[]> {
  const ranked = effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .where(sql<boolean>`not ${FRESH}`)
    .select([
      'i.code',
      'i.text',
      EFFECTIVE_KEY.as('themeKey'),
      DECIDED.as('decided'),
      sql<number>`row_number() over (
        partition by ${EFFECTIVE_KEY} order by ${DECIDED}, p.review_rank nulls last, i.id)`.as('place'),
    ]);
  return db
    .selectFrom(ranked.as('b'))
    .select(['b.code', 'b.text', 'b.themeKey', 'b.decided'])
    .where('b.place', '<=', perColumn)
    .orderBy('b.place')
    .execute();
}

/** The number of the newest act of a project; 0 where nobody decided anything. */
export async function newestActNumber(db: Db, projectId: number): Promise<number> {
  const { newest } = await db
    .selectFrom('act')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), sql<number>`0`).as('newest'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return newest;
}

/** Of these ideas the ones that another person decided on after an act, with who did so last. */
export async function listDecidedSince(
  db: Db,
  projectId: number,
  codes: readonly string[],
  since: number,
  exceptPersonId: number,
): Promise<{ code: string; by: string | null }[]> {
  return db
    .selectFrom('decision as c')
    .innerJoin('act as a', 'a.id', 'c.action')
    .innerJoin('idea as i', 'i.id', 'c.idea_id')
    .leftJoin('person as s', 's.id', 'a.decided_by')
    .where('a.project_id', '=', projectId)
    .where('a.number', '>', since)
    .where('a.decided_by', 'is distinct from', exceptPersonId)
    .where('c.kind', 'in', ['move', 'release'])
    .where('i.code', '=', sql<string>`any(${codes as string[]})`)
    .select(['i.code', sql<string | null>`(array_agg(s.name order by a.number desc))[1]`.as('by')])
    .groupBy('i.code')
    .orderBy('i.code')
    .execute();
}

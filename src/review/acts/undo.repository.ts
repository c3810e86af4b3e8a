import { sql } from 'kysely';
import type { NewDecision } from './decision.js';
import type { Db } from '../ideas/effective.repository.js';
import type { ActWithDecisions } from './undo.js';

/** One act of a project by its id, without its decisions. */
export async function findAct(
  db: Db,
  projectId: number,
  actId: string,
): Promise<{ id: string; number: number; undoes: string | null; undoneBy: string | null } | undefined> {
  return db
    .selectFrom('act')
    .select(['id', 'number', 'undoes', 'undone_by as undoneBy'])
    .where('project_id', '=', projectId)
    .where('id', '=', actId)
    .executeTakeFirst();
}

/**
 * The acts from this number on that count, in their order, with their decisions; and the parts of the act with this
 * number, which go before it.
 */
export async function listActsFrom(
  db: Db,
  projectId: number,
  actNumber: number,
): Promise<ActWithDecisions[]> {
  const acts = await db
    .selectFrom('act as h')
    .leftJoin('act as u', 'u.id', 'h.undoes')
    .select([
      'h.id',
      'h.number',
      'h.undoes',
      'u.number as undoesNumber',
      sql<boolean>`h.undone_by is not null`.as('undone'),
      'h.part_of as partOf',
    ])
    .where('h.project_id', '=', projectId)
    .where('h.undone_by', 'is', null)
    .where((eb) =>
      eb(
        'h.number',
        '>=',
        // From the first part of the act: what builds on that came later.
        eb
          .selectFrom('act as m')
          .leftJoin('act as p', 'p.part_of', 'm.id')
          .select(sql<number>`least(m.number, min(p.number))`.as('first'))
          .where('m.project_id', '=', projectId)
          .where('m.number', '=', actNumber)
          .groupBy('m.number'),
      ),
    )
    .orderBy('h.number')
    .execute();
  const first = acts[0]?.number ?? actNumber;
  const rows = await db
    .selectFrom('decision as c')
    .innerJoin('act as h', 'h.id', 'c.action')
    .select([
      'c.action',
      'c.kind',
      'c.idea_id as ideaId',
      'c.other_id as otherId',
      'c.theme_key as themeKey',
      'c.from_key as fromKey',
      'c.before',
      'c.after',
    ])
    .where('h.project_id', '=', projectId)
    .where('h.undone_by', 'is', null)
    .where('h.number', '>=', first)
    .orderBy('c.id')
    .execute();
  const decisions = new Map<string, NewDecision[]>(acts.map(({ id }) => [id, []]));
  // `before` and `after` hold what the kind says: that is how they were written.
  for (const { action, ...row } of rows) decisions.get(action)?.push(row as NewDecision);
  return acts.map((act) => ({ ...act, decisions: decisions.get(act.id) ?? [] }));
}

/** Says of an act that another one took it back, or (null) that it counts again. */
export async function setUndoneBy(trx: Db, actId: string, undoneBy: string | null): Promise<void> {
  await trx.updateTable('act').set({ undone_by: undoneBy }).where('id', '=', actId).execute();
}

/** Codes of those of these ideas that do not take part any more. */
export async function listWithdrawnCodes(db: Db, ideaIds: readonly number[]): Promise<string[]> {
  const rows = await db
    .selectFrom('idea')
    .select('code')
    .where('id', '=', sql<number>`any(${ideaIds as number[]})`)
    .where('withdrawn_at', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ code }) => code);
}

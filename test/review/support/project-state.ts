import type { Transaction } from 'kysely';
import { newAct } from '../../../src/review/acts/act.js';
import { applyDecisions } from '../../../src/review/acts/decision-kinds.js';
import type { NewDecision } from '../../../src/review/acts/decision.js';
import type { Database } from '../../../src/schema.js';
import type { TestDatabase } from '../../support/database.js';

type Db = TestDatabase['db'] | Transaction<Database>;

/** All that people decided about a project, as it stands: without versions, moments and who decided it. */
export async function stateOf(db: Db, projectId: number): Promise<unknown> {
  const themes = await db
    .selectFrom('theme')
    .select(['key', 'name', 'description', 'origin', 'merged_into', 'parent_key', 'locked', 'position'])
    .where('project_id', '=', projectId)
    .orderBy('key')
    .execute();
  const ideas = await db
    .selectFrom('idea as i')
    .leftJoin('idea_decision as d', 'd.idea_id', 'i.id')
    .leftJoin('idea as k', 'k.id', 'i.joined_into')
    .select((eb) => [
      'i.code',
      'k.code as speaksFor',
      eb('i.split_at', 'is not', null).as('split'),
      eb('i.set_aside_at', 'is not', null).as('setAside'),
      eb.fn.coalesce('d.theme_decided', eb.val(false)).as('decided'),
      'd.theme_key',
      eb.fn.coalesce('d.second_decided', eb.val(false)).as('secondDecided'),
      'd.second_key',
      eb.fn.coalesce('d.representative', eb.val(false)).as('representative'),
      'd.read_at',
      'd.laws',
      'd.tags',
    ])
    .where('i.project_id', '=', projectId)
    .orderBy('i.id')
    .execute();
  const pairs = await db
    .selectFrom('idea_pair')
    .select(['idea_id', 'other_id', 'relation'])
    .where('project_id', '=', projectId)
    .orderBy('idea_id')
    .orderBy('other_id')
    .execute();
  const distinct = await db
    .selectFrom('distinct_pair')
    .select(['idea_id', 'other_id'])
    .where('project_id', '=', projectId)
    .orderBy('idea_id')
    .orderBy('other_id')
    .execute();
  const dictionary = await db
    .selectFrom('project_dictionary')
    .select('text')
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  return { themes, ideas, pairs, distinct, dictionary: dictionary?.text ?? '' };
}

class Rollback extends Error {}

/**
 * What the state would be if only the acts that count had ever happened, in their order. Done in a transaction that is
 * taken back: the project is emptied of decisions, and the decisions that count are applied to it one by one.
 */
export async function replayed(
  db: TestDatabase['db'],
  projectId: number,
  personId: number,
): Promise<unknown> {
  let state: unknown;
  const rollback = new Rollback();
  await db
    .transaction()
    .execute(async (trx) => {
      const counting = await trx
        .selectFrom('decision as c')
        .innerJoin('act as a', 'a.id', 'c.action')
        .select([
          'c.kind',
          'c.idea_id as ideaId',
          'c.other_id as otherId',
          'c.theme_key as themeKey',
          'c.from_key as fromKey',
          'c.before',
          'c.after',
        ])
        .where('a.project_id', '=', projectId)
        .where('a.undone_by', 'is', null)
        .where('a.undoes', 'is', null)
        .orderBy('a.number')
        .orderBy('c.id')
        .execute();
      await empty(trx, projectId);
      const act = newAct({ projectId, personId, verb: 'move' });
      for (const row of counting) await applyDecisions(trx, act, [row as NewDecision]);
      state = await stateOf(trx, projectId);
      throw rollback;
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error;
    });
  return state;
}

async function empty(trx: Transaction<Database>, projectId: number): Promise<void> {
  const ofProject = trx.selectFrom('idea').select('id').where('project_id', '=', projectId);
  await trx.deleteFrom('idea_decision').where('idea_id', 'in', ofProject).execute();
  await trx.deleteFrom('idea_pair').where('project_id', '=', projectId).execute();
  await trx.deleteFrom('distinct_pair').where('project_id', '=', projectId).execute();
  await trx.deleteFrom('project_dictionary').where('project_id', '=', projectId).execute();
  await trx.deleteFrom('theme').where('project_id', '=', projectId).execute();
  const ideas = trx.updateTable('idea').where('project_id', '=', projectId);
  await ideas.set({ split_at: null, joined_into: null }).execute();
  await ideas.where('split_from', 'is not', null).set({ set_aside_at: new Date() }).execute();
}

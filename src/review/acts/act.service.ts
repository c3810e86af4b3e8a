import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../schema.js';
import { newAct, type Act, type ActBegin } from './act.js';
import { detachParts, insertAct, lockDecisions } from './act.repository.js';
import { applyDecisions } from './decision-kinds.js';
import type { NewDecision } from './decision.js';
import { insertDecisions } from './decision.repository.js';
import { noteAct } from './performed-acts.js';
import type { Db } from '../ideas/effective.repository.js';

/**
 * One press of a button: a transaction in which nobody else decides about the project. `perform` computes decisions and
 * hands them to `decide`; what it throws takes everything back.
 */
export async function performAct<Result>(
  db: Kysely<Database>,
  begin: ActBegin,
  perform: (trx: Transaction<Database>, act: Act) => Promise<Result>,
): Promise<Result> {
  const { act, result } = await db.transaction().execute(async (trx) => {
    await lockDecisions(trx, begin.projectId);
    const act = newAct(begin);
    const result = await perform(trx, act);
    if (!act.written) await detachParts(trx, act.id);
    return { act, result };
  });
  if (act.written) noteAct(act.id);
  return result;
}

/**
 * Writes decisions into the history and brings about what they say, in the order given. The only way in which the
 * present state of themes, ideas, pairs and the dictionary is changed.
 */
export async function decide(trx: Db, act: Act, decisions: readonly NewDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  if (!act.written) await insertAct(trx, act);
  act.written = true;
  await insertDecisions(trx, act, decisions);
  await applyDecisions(trx, act, decisions);
}

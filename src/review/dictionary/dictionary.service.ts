import type { Kysely } from 'kysely';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import { findDictionary, type Dictionary } from '../acts/dictionary.repository.js';

/** Somebody else saved the dictionary while it was being edited; what is stored now goes with it. */
export class DictionaryChangedError extends ConflictError {
  readonly current: Dictionary;
  constructor(current: Dictionary) {
    super('the dictionary was changed by somebody else');
    this.current = current;
  }
}

/**
 * Saves the words that a project adds to the lexicon; the next analysis uses them.
 * @param version  what the text was made from; 0 where there was none
 * @throws DictionaryChangedError
 */
export async function saveDictionary(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  text: string,
  version: number,
  reason?: string | null,
): Promise<void> {
  await performAct(db, { projectId, personId, verb: 'dictionary', reason }, async (trx, act) => {
    const current = await findDictionary(trx, projectId);
    if (current.version !== version) throw new DictionaryChangedError(current);
    if (current.text === text) return;
    await decide(trx, act, [{ kind: 'dictionary', before: { text: current.text }, after: { text } }]);
  });
}

import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { performAct } from '../acts/act.service.js';
import { groupThemes } from './theme-order.service.js';
import { ensureTheme, mergeOne } from './theme.service.js';
import type { ArrangeValues } from './theme-arrange.js';
import { NEW_THEME } from './theme.js';

/**
 * Does one thing with several themes, in one act.
 * @returns how many themes it was about
 * @throws NotFoundError, NameTakenError, TwoLevelsError, ConflictError when one of them was merged meanwhile
 */
export async function arrangeThemes(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  { themes, deed, target, name, reason }: ArrangeValues,
): Promise<number> {
  if (deed === 'accept') {
    return performAct(db, { projectId, personId, verb: 'accept', reason }, async (trx, act) => {
      for (const key of themes) await ensureTheme(trx, act, key);
      return themes.length;
    });
  }
  if (deed === 'merge') {
    const sources = themes.filter((key) => key !== target);
    await performAct(db, { projectId, personId, verb: 'merge', reason }, async (trx, act) => {
      for (const key of sources) await mergeOne(trx, act, key, target ?? '');
    });
    return sources.length;
  }
  const parent =
    deed === 'ungroup' ? null : target === NEW_THEME ? { name: name ?? '' } : { key: target ?? '' };
  const keys = themes.filter((key) => key !== target);
  await groupThemes(db, projectId, personId, keys, parent, reason);
  return keys.length;
}

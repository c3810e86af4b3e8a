import type { Kysely } from 'kysely';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import type { NewDecision } from '../acts/decision.js';
import { listThemeRows, type ThemeRow } from './theme.repository.js';
import { addTheme, ensureTheme } from './theme.service.js';

/** There are two levels: a main theme belongs to no other one. */
export class TwoLevelsError extends ConflictError {}

/** The main theme that themes come under: one that there is, or a new one by its name. */
export type Parent = { key: string } | { name: string };

/**
 * Brings themes under a main theme, or (null) lets them stand by themselves. Proposals become themes by it.
 * @returns the key of the main theme
 * @throws TwoLevelsError when the main theme has one itself, or one of the themes is a main theme; NotFoundError,
 *   NameTakenError
 */
export async function groupThemes(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  keys: readonly string[],
  parent: Parent | null,
  reason?: string | null,
): Promise<string | null> {
  return performAct(db, { projectId, personId, verb: 'group', reason }, async (trx, act) => {
    for (const key of keys) await ensureTheme(trx, act, key);
    let parentKey: string | null = null;
    if (parent) {
      parentKey =
        'key' in parent
          ? (await ensureTheme(trx, act, parent.key)).key
          : await addTheme(trx, act, { name: parent.name, description: '' });
    }
    const rows = new Map((await listThemeRows(trx, projectId)).map((row) => [row.key, row]));
    const nameOf = (key: string | null): string | null =>
      key === null ? null : (rows.get(key)?.name ?? key);
    const isMain = (row: ThemeRow): boolean =>
      [...rows.values()].some((other) => other.parentKey === row.key && other.mergedInto === null);
    if (parentKey !== null && rows.get(parentKey)?.parentKey)
      throw new TwoLevelsError('it has a main theme itself');
    const decisions = keys.flatMap((key): NewDecision[] => {
      const row = rows.get(key);
      if (!row || row.mergedInto !== null) throw new NotFoundError('no theme with this key');
      if (row.key === parentKey || row.parentKey === parentKey) return [];
      if (parentKey !== null && isMain(row)) throw new TwoLevelsError('it is a main theme');
      return [
        {
          kind: 'group',
          themeKey: key,
          before: { parent: row.parentKey, name: nameOf(row.parentKey) },
          after: { parent: parentKey, name: nameOf(parentKey) },
        },
      ];
    });
    await decide(trx, act, decisions);
    return parentKey;
  });
}

/**
 * Puts themes in an order. Those that are not named stay behind them, in the order that they had.
 * @param keys  of themes, the first first; keys of proposals, merged and unknown themes are passed over
 */
export async function orderThemes(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  keys: readonly string[],
): Promise<void> {
  await performAct(db, { projectId, personId, verb: 'order' }, async (trx, act) => {
    const rows = (await listThemeRows(trx, projectId))
      .filter((row) => row.mergedInto === null)
      .sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const named = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
    const order = [...named, ...rows.filter((row) => !named.includes(row))];
    await decide(
      trx,
      act,
      order.flatMap((row, at): NewDecision[] =>
        row.position === at + 1
          ? []
          : [
              {
                kind: 'order',
                themeKey: row.key,
                before: { position: row.position },
                after: { position: at + 1 },
              },
            ],
      ),
    );
  });
}

/** Locks a theme, so that its ideas stay and no analysis adds others, or unlocks it. A proposal becomes a theme by it. */
export async function lockTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  key: string,
  locked: boolean,
  reason?: string | null,
): Promise<ThemeRow> {
  return performAct(db, { projectId, personId, verb: 'lock', reason }, async (trx, act) => {
    const theme = await ensureTheme(trx, act, key);
    if (theme.locked === locked) return theme;
    await decide(trx, act, [
      { kind: 'lock', themeKey: theme.key, before: { locked: theme.locked }, after: { locked } },
    ]);
    return theme;
  });
}

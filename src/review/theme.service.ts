import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { findCurrentRun } from '../analyse/index.js';
import { AppError, ConflictError, NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import { findCluster } from './cluster.repository.js';
import type { Act, NewDecision } from './decision.js';
import { insertDecisions } from './decision.repository.js';
import type { Db } from './effective.repository.js';
import {
  findThemeRow,
  insertTheme,
  listThemeRows,
  lockThemeRows,
  mergeInto,
  nameIsTaken,
  updateTheme,
  type ThemeRow,
} from './theme.repository.js';
import { EVENT_THEME, type ThemeValues } from './theme.js';

/** Somebody else changed the theme while it was being edited; what is stored now goes with it. */
export class ThemeChangedError extends ConflictError {
  readonly current: ThemeRow;
  constructor(current: ThemeRow) {
    super('the theme was changed by somebody else');
    this.current = current;
  }
}

/** Another theme of the project has this name already. */
export class NameTakenError extends AppError {
  readonly status = 422;
  readonly id = 'conflict';
}

export const newAct = (projectId: number, personId: number): Act => ({
  projectId,
  personId,
  action: randomUUID(),
});

/**
 * The theme with this key; a proposal becomes a theme first, which is a decision of its own.
 * @returns the theme that the ideas will count under: the one it was merged into, where it was
 * @throws NotFoundError when there is neither a theme nor a proposal with this key
 */
export async function ensureTheme(trx: Db, act: Act, key: string): Promise<ThemeRow> {
  const row = await findThemeRow(trx, act.projectId, key);
  if (row?.mergedInto) return ensureTheme(trx, act, row.mergedInto);
  return row ?? (await adoptProposal(trx, act, key)).theme;
}

/** `mine` is false when somebody else made it a theme at the same moment. */
async function adoptProposal(trx: Db, act: Act, key: string): Promise<{ theme: ThemeRow; mine: boolean }> {
  const { projectId, personId } = act;
  const run = await findCurrentRun(trx, projectId);
  const cluster = run && key !== EVENT_THEME ? await findCluster(trx, run.id, key) : undefined;
  if (!cluster) throw new NotFoundError('no theme and no proposal with this key');
  const name = cluster.label === '' ? key : cluster.label;
  const inserted = await insertTheme(trx, projectId, personId, {
    key,
    name,
    description: cluster.description,
    origin: 'cluster',
  });
  if (inserted) {
    await insertDecisions(trx, act, [{ kind: 'accept', themeKey: key, before: null, after: { name } }]);
  }
  const theme = await findThemeRow(trx, projectId, key);
  if (!theme) throw new NotFoundError('the theme is gone');
  return { theme, mine: inserted };
}

/** Makes a proposal a theme, as it is. Nothing happens to one that is a theme already. */
export async function acceptTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  key: string,
): Promise<ThemeRow> {
  return db.transaction().execute((trx) => ensureTheme(trx, newAct(projectId, personId), key));
}

/**
 * Gives a theme, or a proposal that becomes one by it, a name and a description.
 * @throws ThemeChangedError when `values.version` is no longer its version, NameTakenError, NotFoundError
 */
export async function editTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  key: string,
  values: ThemeValues,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const act = newAct(projectId, personId);
    const existing = await findThemeRow(trx, projectId, key);
    if (existing?.mergedInto) throw new ThemeChangedError(existing);
    if (existing && existing.version !== values.version) throw new ThemeChangedError(existing);
    if (!existing && values.version !== 0) throw new NotFoundError('the theme is gone');
    if (await nameIsTaken(trx, projectId, values.name, key)) throw new NameTakenError('name in use');

    const { theme: before, mine } = existing
      ? { theme: existing, mine: true }
      : await adoptProposal(trx, act, key);
    if (!mine) throw new ThemeChangedError(before);
    const { name, description } = values;
    if (before.name === name && before.description === description) return;
    if (!(await updateTheme(trx, projectId, key, before.version, { name, description }))) {
      throw new ThemeChangedError((await findThemeRow(trx, projectId, key)) ?? before);
    }
    const decisions: NewDecision[] = [];
    if (before.name !== name) {
      decisions.push({ kind: 'rename', themeKey: key, before: { name: before.name }, after: { name } });
    }
    if (before.description !== description) {
      decisions.push({
        kind: 'describe',
        themeKey: key,
        before: { description: before.description },
        after: { description },
      });
    }
    await insertDecisions(trx, act, decisions);
  });
}

/** A theme that a person thought of. Throws NameTakenError. */
export async function createTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  values: Pick<ThemeValues, 'name' | 'description'>,
): Promise<string> {
  return db.transaction().execute((trx) => addTheme(trx, newAct(projectId, personId), values));
}

/** As createTheme, within a transaction. */
export async function addTheme(
  trx: Db,
  act: Act,
  { name, description }: Pick<ThemeValues, 'name' | 'description'>,
): Promise<string> {
  if (await nameIsTaken(trx, act.projectId, name, '')) throw new NameTakenError('name in use');
  const key = `p-${randomBytes(6).toString('hex')}`;
  await insertTheme(trx, act.projectId, act.personId, { key, name, description, origin: 'person' });
  await insertDecisions(trx, act, [
    { kind: 'new-theme', themeKey: key, before: null, after: { name, description } },
  ]);
  return key;
}

/**
 * Lets one theme go up in another: its ideas count there from now on, also in later analyses. Proposals become themes by
 * it. Themes that were merged into the first one go along.
 * @throws NotFoundError, ConflictError when one of the two was merged meanwhile or both are the same
 */
export async function mergeThemes(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  sourceKey: string,
  targetKey: string,
): Promise<{ source: ThemeRow; target: ThemeRow }> {
  return db.transaction().execute(async (trx) => {
    const act = newAct(projectId, personId);
    for (const key of [sourceKey, targetKey].sort()) await ensureTheme(trx, act, key);
    const locked = await lockThemeRows(trx, projectId, [sourceKey, targetKey]);
    const source = locked.find((row) => row.key === sourceKey);
    const target = locked.find((row) => row.key === targetKey);
    if (!source || !target || source === target) throw new ConflictError('nothing to merge');
    if (source.mergedInto || target.mergedInto) throw new ConflictError('merged by somebody else');
    const merged = (await listThemeRows(trx, projectId))
      .filter((row) => row.mergedInto === sourceKey)
      .map((row) => row.key);
    await mergeInto(trx, projectId, sourceKey, targetKey);
    await insertDecisions(trx, act, [
      {
        kind: 'merge',
        themeKey: targetKey,
        fromKey: sourceKey,
        before: { name: source.name, merged },
        after: { name: target.name },
      },
    ]);
    return { source, target };
  });
}

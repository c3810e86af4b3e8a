import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { AppError, ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { partOf, type Act } from '../acts/act.js';
import { decide, performAct } from '../acts/act.service.js';
import { findCluster } from './cluster.repository.js';
import type { NewDecision } from '../acts/decision.js';
import type { Db } from '../ideas/effective.repository.js';
import { listMachinePlaced } from '../ideas/idea-decision.repository.js';
import { findThemeRow, listThemeRows, nameIsTaken, nextPosition, type ThemeRow } from './theme.repository.js';
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

/**
 * The theme with this key; a proposal becomes a theme first, which is a decision of its own.
 * @returns the theme that the ideas will count under: the one it was merged into, where it was
 * @throws NotFoundError when there is neither a theme nor a proposal with this key
 */
export async function ensureTheme(trx: Db, act: Act, key: string): Promise<ThemeRow> {
  const row = await findThemeRow(trx, act.projectId, key);
  if (row?.mergedInto) return ensureTheme(trx, act, row.mergedInto);
  return row ?? adoptProposal(trx, act, key);
}

async function adoptProposal(trx: Db, act: Act, key: string): Promise<ThemeRow> {
  const { projectId } = act;
  const run = await findCurrentRun(trx, projectId);
  const cluster = run && key !== EVENT_THEME ? await findCluster(trx, run.id, key) : undefined;
  if (!cluster) throw new NotFoundError('no theme and no proposal with this key');
  const after = {
    name: await freeName(trx, projectId, key, cluster.label === '' ? key : cluster.label),
    description: cluster.description,
    origin: 'cluster' as const,
    position: await nextPosition(trx, projectId),
  };
  const accepting = act.verb === 'accept' ? act : partOf(act, 'accept');
  await decide(trx, accepting, [{ kind: 'accept', themeKey: key, before: null, after }]);
  const theme = await findThemeRow(trx, projectId, key);
  if (!theme) throw new NotFoundError('the theme is gone');
  return theme;
}

/** Somebody may have given the machine's name to a theme of their own. */
async function freeName(trx: Db, projectId: number, key: string, name: string): Promise<string> {
  let free = name;
  for (let number = 2; await nameIsTaken(trx, projectId, free, key); number += 1)
    free = `${name} (${number})`;
  return free;
}

/** Makes a proposal a theme, as it is. Nothing happens to one that is a theme already. */
export async function acceptTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  key: string,
): Promise<ThemeRow> {
  return performAct(db, { projectId, personId, verb: 'accept' }, (trx, act) => ensureTheme(trx, act, key));
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
  await performAct(db, { projectId, personId, verb: 'edit', reason: values.reason }, async (trx, act) => {
    const existing = await findThemeRow(trx, projectId, key);
    if (existing?.mergedInto) throw new ThemeChangedError(existing);
    if (existing && existing.version !== values.version) throw new ThemeChangedError(existing);
    if (!existing && values.version !== 0) throw new NotFoundError('the theme is gone');
    if (await nameIsTaken(trx, projectId, values.name, key)) throw new NameTakenError('name in use');

    const before = existing ?? (await adoptProposal(trx, act, key));
    const { name, description } = values;
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
    await decide(trx, act, decisions);
  });
}

/** A theme that a person thought of. Throws NameTakenError. */
export async function createTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  values: Pick<ThemeValues, 'name' | 'description'>,
): Promise<string> {
  return performAct(db, { projectId, personId, verb: 'new-theme' }, (trx, act) => addTheme(trx, act, values));
}

/** As createTheme, within an act; where that does more, making the theme is a part of it. */
export async function addTheme(
  trx: Db,
  act: Act,
  { name, description }: Pick<ThemeValues, 'name' | 'description'>,
): Promise<string> {
  const { projectId } = act;
  if (await nameIsTaken(trx, projectId, name, '')) throw new NameTakenError('name in use');
  const key = `p-${randomBytes(6).toString('hex')}`;
  const making = act.verb === 'new-theme' || act.verb === 'codebook' ? act : partOf(act, 'new-theme');
  const after = {
    name,
    description,
    origin: 'person' as const,
    position: await nextPosition(trx, projectId),
  };
  await decide(trx, making, [{ kind: 'new-theme', themeKey: key, before: null, after }]);
  return key;
}

/**
 * Lets one theme go up in another: its ideas count there from now on, also in later analyses. Proposals become themes by
 * it. Themes that were merged into the first one go along, and so do those of which it was the main theme.
 * @throws NotFoundError, ConflictError when one of the two was merged meanwhile or both are the same
 */
export async function mergeThemes(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  sourceKey: string,
  targetKey: string,
  reason?: string | null,
): Promise<{ source: ThemeRow; target: ThemeRow }> {
  return performAct(db, { projectId, personId, verb: 'merge', reason }, (trx, act) =>
    mergeOne(trx, act, sourceKey, targetKey),
  );
}

/** As mergeThemes, within an act. */
export async function mergeOne(
  trx: Db,
  act: Act,
  sourceKey: string,
  targetKey: string,
): Promise<{ source: ThemeRow; target: ThemeRow }> {
  for (const key of [sourceKey, targetKey].sort()) await ensureTheme(trx, act, key);
  const all = await listThemeRows(trx, act.projectId);
  const source = all.find((row) => row.key === sourceKey);
  const target = all.find((row) => row.key === targetKey);
  if (!source || !target || source === target) throw new ConflictError('nothing to merge');
  if (source.mergedInto || target.mergedInto) throw new ConflictError('merged by somebody else');
  const merged = all.filter((row) => row.mergedInto === sourceKey).map((row) => row.key);
  const run = await findCurrentRun(trx, act.projectId);
  const ideas = await listMachinePlaced(trx, act.projectId, run?.id, sourceKey);
  await decide(trx, act, [
    ...handOver(source, target, all),
    {
      kind: 'merge',
      themeKey: targetKey,
      fromKey: sourceKey,
      before: { name: source.name, merged, ideas },
      after: { name: target.name },
    },
  ]);
  return { source, target };
}

/** The themes of which the source was the main theme get the target, or the main theme of that one. */
function handOver(source: ThemeRow, target: ThemeRow, all: readonly ThemeRow[]): NewDecision[] {
  const heir = target.parentKey === null || target.parentKey === source.key ? target : undefined;
  const parent = heir ?? all.find((row) => row.key === target.parentKey) ?? target;
  return all
    .filter((row) => row.parentKey === source.key && row.mergedInto === null)
    .map((row) => ({
      kind: 'group',
      themeKey: row.key,
      before: { parent: source.key, name: source.name },
      after:
        row.key === parent.key ? { parent: null, name: null } : { parent: parent.key, name: parent.name },
    }));
}

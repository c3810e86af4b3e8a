import type { Kysely } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { ConflictError, NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import type { Act } from '../acts/act.js';
import { decide, performAct } from '../acts/act.service.js';
import { listClusters } from '../themes/cluster.repository.js';
import type { NewDecision, Place } from '../acts/decision.js';
import type { Db } from './effective.repository.js';
import { listStandings, lockIdeas, type Standing } from './idea-decision.repository.js';
import { addTheme, ensureTheme } from '../themes/theme.service.js';
import { EVENT_THEME, NEW_THEME, NOT_PLACED } from '../themes/theme.js';
import { listThemeRows } from '../themes/theme.repository.js';

/** Somebody else decided about the idea while it was on the screen. */
export class IdeaChangedError extends ConflictError {}

/** Where ideas go: a theme key, `event`, `not-placed`, or `new` with a name. */
export interface Target {
  target: string;
  name: string | null;
}

/** An idea that somebody else moved away while it stood on the screen. It was left where it is now. */
export interface Overtaken {
  code: string;
  by: string | null;
}

export interface MoveOutcome {
  moved: string[];
  overtaken: Overtaken[];
  /** Codes that are not (or no longer) ideas of this project. */
  unknown: string[];
  /** The theme that they stand in now; null: not placed. */
  themeKey: string | null;
  themeName: string | null;
}

/**
 * Moves ideas by decision of a person, all in one transaction. A proposal becomes a theme by it. An idea that another
 * person moved out of `from` in the meantime stays where that person put it.
 * @throws NotFoundError when the target is no theme of this project; NameTakenError for a new one
 */
export async function moveIdeas(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
  target: Target,
  from: string | null,
  reason?: string | null,
): Promise<MoveOutcome> {
  return performAct(db, { projectId, personId, verb: 'move', reason }, async (trx, act) => {
    const standings = await readStandings(trx, projectId, codes);
    const fromKey = from === NOT_PLACED ? null : from;
    const isOvertaken = (idea: Standing): boolean =>
      from !== null && idea.decided && idea.themeKey !== fromKey;
    const overtaken = standings.filter(isOvertaken);
    const movable = standings.filter((idea) => !isOvertaken(idea));
    if (movable.length === 0) {
      return moveOutcome(codes, [], overtaken, { theme: null, name: null });
    }
    const place = await resolveTarget(trx, act, target);
    await placeIdeas(trx, act, movable, { ...place, decided: true });
    return moveOutcome(codes, movable, overtaken, place);
  });
}

/**
 * Decides on the theme of one idea.
 * @param version  that of its decisions when it was shown; 0 for none
 * @throws IdeaChangedError, NotFoundError, NameTakenError
 */
export async function placeIdea(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  code: string,
  version: number,
  target: Target,
  reason?: string | null,
): Promise<void> {
  await performAct(db, { projectId, personId, verb: 'move', reason }, async (trx, act) => {
    const idea = await getStanding(trx, projectId, code, version);
    await placeIdeas(trx, act, [idea], { ...(await resolveTarget(trx, act, target)), decided: true });
  });
}

/** Gives the theme of an idea back to the machine. Throws IdeaChangedError, NotFoundError. */
export async function releaseIdea(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  code: string,
  version: number,
): Promise<void> {
  await performAct(db, { projectId, personId, verb: 'release' }, async (trx, act) => {
    const idea = await getStanding(trx, projectId, code, version);
    if (!idea.decided) return;
    const names = await readNames(trx, projectId);
    const place = { theme: idea.machineKey, name: names(idea.machineKey), decided: false };
    await placeIdeas(trx, act, [idea], place);
  });
}

/** Where these ideas stand; others can neither decide about them nor withdraw them until the transaction ends. */
export async function readStandings(
  trx: Db,
  projectId: number,
  codes: readonly string[],
): Promise<Standing[]> {
  const ids = await lockIdeas(trx, projectId, codes);
  const run = await findCurrentRun(trx, projectId);
  return listStandings(trx, projectId, run?.id, ids);
}

/** As readStandings, of one idea. Throws NotFoundError, and IdeaChangedError where its version is another one by now. */
export async function getStanding(
  trx: Db,
  projectId: number,
  code: string,
  version: number,
): Promise<Standing> {
  const [idea] = await readStandings(trx, projectId, [code]);
  if (!idea) throw new NotFoundError('no such idea in this project');
  if (idea.version !== version) throw new IdeaChangedError('somebody else decided about this idea');
  return idea;
}

/** The theme of a target; a proposal becomes a theme by it, and a new one is made. */
export async function resolveTarget(
  trx: Db,
  act: Act,
  { target, name }: Target,
): Promise<{ theme: string | null; name: string | null }> {
  if (target === NOT_PLACED) return { theme: null, name: null };
  if (target === EVENT_THEME) return { theme: EVENT_THEME, name: null };
  if (target === NEW_THEME) {
    const themeName = name ?? '';
    return { theme: await addTheme(trx, act, { name: themeName, description: '' }), name: themeName };
  }
  const theme = await ensureTheme(trx, act, target);
  return { theme: theme.key, name: theme.name };
}

/**
 * Decides on the place of ideas: a move, or a release where `after.decided` is false. Whoever leaves a theme is no longer
 * an example of it.
 */
export async function placeIdeas(trx: Db, act: Act, ideas: readonly Standing[], after: Place): Promise<void> {
  const names = await readNames(trx, act.projectId);
  const leaving = ideas.filter(
    (idea) => idea.representative && (!after.decided || idea.themeKey !== after.theme),
  );
  await decide(trx, act, [
    ...leaving.map(({ id, themeKey }): NewDecision => represent(id, themeKey, false)),
    ...ideas.map((idea) => ({
      kind: after.decided ? ('move' as const) : ('release' as const),
      ideaId: idea.id,
      themeKey: after.theme,
      fromKey: idea.themeKey,
      before: placeOf(idea, names(idea.themeKey)),
      after,
    })),
  ]);
}

/** The decision that an idea is an example of its theme, or no longer. */
export const represent = (ideaId: number, themeKey: string | null, representative: boolean): NewDecision => ({
  kind: 'represent',
  ideaId,
  themeKey,
  before: { representative: !representative },
  after: { representative },
});

function placeOf(idea: Standing, name: string | null): Place {
  const { themeKey, decided, storedKey } = idea;
  const place = { theme: themeKey, name, decided };
  return decided && storedKey !== themeKey ? { ...place, stored: storedKey } : place;
}

/** The names of themes and proposals at this moment. */
export async function readNames(trx: Db, projectId: number): Promise<(key: string | null) => string | null> {
  const run = await findCurrentRun(trx, projectId);
  const names = new Map<string, string>();
  if (run) for (const cluster of await listClusters(trx, run.id)) names.set(cluster.key, cluster.label);
  for (const theme of await listThemeRows(trx, projectId)) names.set(theme.key, theme.name);
  names.delete(EVENT_THEME);
  return (key) => (key === null ? null : (names.get(key) ?? null));
}

export function moveOutcome(
  codes: readonly string[],
  moved: readonly Standing[],
  overtaken: readonly Standing[],
  place: { theme: string | null; name: string | null },
): MoveOutcome {
  const known = new Set([...moved, ...overtaken].map((idea) => idea.code));
  return {
    moved: moved.map((idea) => idea.code),
    overtaken: overtaken.map((idea) => ({ code: idea.code, by: idea.decidedBy })),
    unknown: codes.filter((code) => !known.has(code)),
    themeKey: place.theme,
    themeName: place.name,
  };
}

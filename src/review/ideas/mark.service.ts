import type { Kysely } from 'kysely';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { decide, performAct } from '../acts/act.service.js';
import { getStanding, placeIdeas, readNames, readStandings, represent } from './place.service.js';
import { EVENT_THEME } from '../themes/theme.js';
import { ensureTheme } from '../themes/theme.service.js';

/**
 * Makes ideas examples of the theme in which they stand, or no longer. Whoever says that an idea is typical of its theme
 * also says that it belongs there, so it is confirmed in its place.
 * @returns the codes that were marked: without those that stood so already, or in no theme
 */
export async function markRepresentative(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
  representative: boolean,
  reason?: string | null,
): Promise<string[]> {
  return performAct(db, { projectId, personId, verb: 'represent', reason }, async (trx, act) => {
    const standings = await readStandings(trx, projectId, codes);
    const marked = standings.filter(
      (idea) =>
        idea.representative !== representative &&
        (!representative || (idea.themeKey !== null && idea.themeKey !== EVENT_THEME)),
    );
    if (representative) {
      const loose = marked.filter((idea) => !idea.decided);
      const themes = [];
      for (const key of new Set(loose.map((idea) => idea.themeKey ?? ''))) {
        themes.push(await ensureTheme(trx, act, key));
      }
      for (const { key, name } of themes) {
        const here = loose.filter((idea) => idea.themeKey === key);
        await placeIdeas(trx, act, here, { theme: key, name, decided: true });
      }
    }
    await decide(
      trx,
      act,
      marked.map(({ id, themeKey }) => represent(id, themeKey, representative)),
    );
    return marked.map(({ code }) => code);
  });
}

/** What is decided about the second theme of an idea: a key, null for "none", or that it is the machine's again. */
export type SecondChoice = { decided: true; theme: string | null } | { decided: false };

/**
 * Decides on the second theme of an idea.
 * @param version  that of its decisions when it was shown; 0 for none
 * @throws IdeaChangedError, NotFoundError, ConflictError when it is the idea's own theme
 */
export async function setSecondTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  code: string,
  version: number,
  choice: SecondChoice,
): Promise<void> {
  await performAct(db, { projectId, personId, verb: 'second' }, async (trx, act) => {
    const idea = await getStanding(trx, projectId, code, version);
    const chosen = choice.decided ? choice.theme : null;
    const theme = chosen === null ? null : await ensureTheme(trx, act, chosen);
    if (theme && theme.key === idea.themeKey) throw new ConflictError('it is its first theme');
    const after = { decided: choice.decided, theme: theme?.key ?? null, name: theme?.name ?? null };
    if (after.decided === idea.secondDecided && after.theme === idea.secondKey) return;
    const names = await readNames(trx, projectId);
    const { secondDecided, secondKey } = idea;
    const before = { decided: secondDecided, theme: secondKey, name: names(secondKey) };
    await decide(trx, act, [
      { kind: 'second', ideaId: idea.id, themeKey: after.theme, fromKey: before.theme, before, after },
    ]);
  });
}

/**
 * Marks ideas as read, or takes the mark away: for ideas that stand in no theme.
 * @returns the codes whose mark changed
 */
export async function markRead(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  codes: readonly string[],
  read: boolean,
  reason?: string | null,
): Promise<string[]> {
  return performAct(db, { projectId, personId, verb: 'read', reason }, async (trx, act) => {
    const changed = (await readStandings(trx, projectId, codes)).filter(
      (idea) => (idea.readAt !== null) !== read,
    );
    const readAt = read ? new Date().toISOString() : null;
    await decide(
      trx,
      act,
      changed.map((idea) => ({
        kind: 'read',
        ideaId: idea.id,
        before: { readAt: idea.readAt?.toISOString() ?? null },
        after: { readAt },
      })),
    );
    return changed.map(({ code }) => code);
  });
}

import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import { performAct } from '../acts/act.service.js';
import { placeIdeas, readStandings } from '../ideas/place.service.js';
import { addTheme, ensureTheme } from './theme.service.js';
import type { SplitChoice } from './theme-split.js';

/** What a split did. */
export interface SplitOutcome {
  /** Names of the new themes. */
  made: string[];
  moved: number;
  /** Codes that no longer stood in the theme: somebody else moved them meanwhile, and they were left there. */
  overtaken: string[];
}

/**
 * Divides a theme: the ideas of the first part stay, each other part becomes a theme of its own. One act, so that it is
 * taken back as one. Parts without ideas make no theme.
 * @throws NotFoundError, NameTakenError
 */
export async function splitTheme(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  key: string,
  parts: readonly SplitChoice[],
  reason?: string | null,
): Promise<SplitOutcome> {
  return performAct(db, { projectId, personId, verb: 'split', reason }, async (trx, act) => {
    const theme = await ensureTheme(trx, act, key);
    const outcome: SplitOutcome = { made: [], moved: 0, overtaken: [] };
    for (const { name, codes } of parts.slice(1)) {
      if (codes.length === 0 || name === null) continue;
      const standings = await readStandings(trx, projectId, codes);
      const here = standings.filter(({ themeKey }) => themeKey === theme.key);
      outcome.overtaken.push(...standings.filter((idea) => !here.includes(idea)).map(({ code }) => code));
      if (here.length === 0) continue;
      const made = await addTheme(trx, act, { name, description: '' });
      await placeIdeas(trx, act, here, { theme: made, name, decided: true });
      outcome.made.push(name);
      outcome.moved += here.length;
    }
    return outcome;
  });
}

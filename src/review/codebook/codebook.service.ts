import type { Kysely } from 'kysely';
import type { Analysis } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { EVENT_THEME } from '../../text/index.js';
import { performAct } from '../acts/act.service.js';
import type { CodebookEntry } from './codebook.js';
import { nameIsTaken } from '../themes/theme.repository.js';
import { addTheme } from '../themes/theme.service.js';

/**
 * Makes themes of a codebook, in one act. A name that the project has already is passed over.
 * @returns the names of the new themes
 */
export async function adoptCodebook(
  db: Kysely<Database>,
  projectId: number,
  personId: number,
  entries: readonly CodebookEntry[],
): Promise<string[]> {
  return performAct(db, { projectId, personId, verb: 'codebook' }, async (trx, act) => {
    const made: string[] = [];
    for (const { name, description } of entries) {
      if (await nameIsTaken(trx, projectId, name, '')) continue;
      await addTheme(trx, act, { name, description });
      made.push(name);
    }
    return made;
  });
}

/** What would stand in one theme. */
export interface FilledTheme {
  name: string;
  /** True for a line of the codebook. */
  fromCodebook: boolean;
  count: number;
  /** Codes of ideas that say best what it is about. */
  codes: string[];
}

export interface CodebookTrial {
  themes: FilledTheme[];
  notPlaced: number;
  event: number;
  /** Ideas that people placed: these stay where they are. */
  decided: number;
}

/** Keys of themes that exist only in the trial. */
const TRIAL = 'codebook-';

/**
 * Tries a codebook: where the ideas would come, and which themes would be proposed for the rest. Nothing is stored.
 * @throws NoAnswerError
 */
export async function tryCodebook(
  analysis: Analysis,
  projectId: number,
  entries: readonly CodebookEntry[],
): Promise<CodebookTrial> {
  const { input, result } = await analysis.dryRun(projectId, 'full', (before) => {
    const known = new Set(before.knownThemes.map(({ name }) => name.toLowerCase()));
    const added = entries
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map(({ name, description }, index) => ({ key: `${TRIAL}${index}`, name, description }));
    return { ...before, knownThemes: [...before.knownThemes, ...added] };
  });
  const names = new Map(input.knownThemes.map(({ key, name }) => [key, name]));
  const wanted = new Set(entries.map(({ name }) => name.toLowerCase()));
  const found = new Map(result.themes.map((theme) => [theme.key, theme]));
  const keys = [...new Set([...names.keys(), ...found.keys()])].filter((key) => key !== EVENT_THEME);
  const count = (key: string | null): number => result.placements.filter(({ theme }) => theme === key).length;
  const themes = keys.map((key) => {
    const name = names.get(key) ?? found.get(key)?.label ?? key;
    return {
      name,
      fromCodebook: wanted.has(name.toLowerCase()),
      count: count(key),
      codes: (found.get(key)?.representativeIds ?? []).slice(0, 3),
    };
  });
  return {
    // What was asked about stands first.
    themes: themes.sort((one, other) => Number(other.fromCodebook) - Number(one.fromCodebook)),
    notPlaced: count(null),
    event: count(EVENT_THEME),
    decided: result.placements.filter(({ decided }) => decided).length,
  };
}

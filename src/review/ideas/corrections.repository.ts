import { sql, type Kysely } from 'kysely';
import { findCurrentRun, type Corrections } from '../../analyse/index.js';
import type { Database } from '../../schema.js';
import { findDictionary } from '../acts/dictionary.repository.js';
import { listDistinctCodes } from './distinct.repository.js';
import { EFFECTIVE_KEY, effectiveIdeas } from './effective.repository.js';
import { consistentPairs } from './pairs.js';
import { listThemeRows, type ThemeRow } from '../themes/theme.repository.js';

/** Ideas read at a time; in between, others get the embedded database's one connection. */
const READ_PART = 2000;

/**
 * What the next run must obey and may build on: themes of people with their examples, ideas that people placed, and where
 * all others stand now, so that found themes keep their identity.
 */
export async function correctionsOf(db: Kysely<Database>, projectId: number): Promise<Corrections> {
  const run = await findCurrentRun(db, projectId);
  const themes = await listThemeRows(db, projectId);
  const pins = await listPins(db, projectId);
  const previous = await listPrevious(db, projectId, run?.id);
  const { together, apart } = await listPairs(db, projectId);
  const { text: dictionary } = await findDictionary(db, projectId);

  const examples = new Map<string, string[]>();
  for (const { id, theme } of pins) if (theme !== null) append(examples, theme, id);
  const knownThemes = themes
    .filter((theme) => theme.mergedInto === null)
    .map((theme) => {
      const merged = themes.filter((other) => other.mergedInto === theme.key);
      return {
        key: theme.key,
        name: theme.name,
        description: describe(theme, merged),
        exampleIds: examples.get(theme.key) ?? [],
        ...(theme.asProposed && merged.length === 0 ? { proposed: true } : {}),
        ...(theme.locked ? { locked: true } : {}),
      };
    });
  const distinct = await listDistinctCodes(db, projectId);
  return { knownThemes, pins, together, apart, distinct, previous, dictionary };
}

/** A theme speaks for those that went up in it: what resembled them must come here from now on. */
function describe(theme: ThemeRow, merged: readonly ThemeRow[]): string {
  return [theme.description, ...merged.flatMap(({ name, description }) => [name, description])]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');
}

async function listPins(db: Kysely<Database>, projectId: number): Promise<Corrections['pins']> {
  return db
    .selectFrom('idea_decision as d')
    .innerJoin('idea as i', 'i.id', 'd.idea_id')
    .leftJoin('theme as m', (join) =>
      join.onRef('m.project_id', '=', 'i.project_id').onRef('m.key', '=', 'd.theme_key'),
    )
    .select(['i.code as id', sql<string | null>`coalesce(m.merged_into, d.theme_key)`.as('theme')])
    .where('i.project_id', '=', projectId)
    .where('i.active', '=', true)
    .where('d.theme_decided', '=', true)
    .orderBy('d.decided_at')
    .orderBy('i.id')
    .execute();
}

/**
 * The pairs of ideas that belong together, and those that do not. Where they contradict each other (one with two, and
 * these two apart), the later decision counts and the earlier one is left out.
 */
async function listPairs(
  db: Kysely<Database>,
  projectId: number,
): Promise<Pick<Corrections, 'together' | 'apart'>> {
  const newestFirst = await db
    .selectFrom('idea_pair as r')
    .innerJoin('idea as a', 'a.id', 'r.idea_id')
    .innerJoin('idea as b', 'b.id', 'r.other_id')
    .select(['a.code as one', 'b.code as other', 'r.relation'])
    .where('r.project_id', '=', projectId)
    .where('a.active', '=', true)
    .where('b.active', '=', true)
    .orderBy('r.decided_at', 'desc')
    .orderBy('a.id')
    .orderBy('b.id')
    .execute();
  return consistentPairs(newestFirst);
}

async function listPrevious(
  db: Kysely<Database>,
  projectId: number,
  runId: number | undefined,
): Promise<Record<string, string>> {
  const previous: [string, string][] = [];
  for (let afterId = 0; ;) {
    const rows = await effectiveIdeas(db, projectId, runId, afterId)
      .select(['i.id', 'i.code', EFFECTIVE_KEY.as('key')])
      .where('i.active', '=', true)
      .orderBy('i.id')
      .limit(READ_PART)
      .execute();
    for (const { code, key } of rows) if (key !== null) previous.push([code, key]);
    if (rows.length < READ_PART) return Object.fromEntries(previous);
    afterId = rows.at(-1)?.id ?? afterId;
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../../schema.js';

export type Db = Kysely<Database> | Transaction<Database>;

/** The id that no run has: for a project that was never analysed. */
const NO_RUN = 0;

/**
 * The ideas of a project with what the machine placed (`p`), what a person decided (`d`) and the theme of the two
 * together (`m`), because it may have gone up in another. Every page and export builds on it.
 */
export function effectiveIdeas(db: Db, projectId: number, runId: number | undefined, afterId = 0) {
  return db
    .selectFrom('idea as i')
    .leftJoin('placement as p', (join) =>
      join
        .onRef('p.idea_id', '=', 'i.id')
        .on('p.run_id', '=', runId ?? NO_RUN)
        .on('p.idea_id', '>', afterId),
    )
    .leftJoin('idea_decision as d', (join) =>
      join.onRef('d.idea_id', '=', 'i.id').on('d.idea_id', '>', afterId),
    )
    .leftJoin('theme as m', (join) => join.on('m.project_id', '=', projectId).on('m.key', '=', CHOSEN))
    .where('i.project_id', '=', projectId)
    .where('i.id', '>', afterId);
}

/** The key that was chosen, by a person or else by the machine. */
const CHOSEN = sql<string>`case when d.theme_decided then d.theme_key else p.theme_key end`;

/** The theme key that counts: chosen, and where that theme was merged the one it went up in. */
export const EFFECTIVE_KEY = sql<string | null>`coalesce(m.merged_into, ${CHOSEN})`;

/** The machine's own key, merged or not. */
export const MACHINE_KEY = sql<string | null>`(
  select coalesce(t.merged_into, p.theme_key) from (select p.theme_key) as x(key)
  left join theme as t on t.project_id = i.project_id and t.key = x.key)`;

/** The runner-up, merged themes counted as one; null where it is the theme itself. */
export const SECOND_KEY = sql<string | null>`nullif((
  select coalesce(t.merged_into, x.key) from (select p.second_key) as x(key)
  left join theme as t on t.project_id = i.project_id and t.key = x.key), ${EFFECTIVE_KEY})`;

/** The second theme that counts: a person's (perhaps none), else the machine's runner-up. */
export const SECOND_THEME = sql<string | null>`case when d.second_decided then nullif((
  select coalesce(t.merged_into, x.key) from (select d.second_key) as x(key)
  left join theme as t on t.project_id = i.project_id and t.key = x.key), ${EFFECTIVE_KEY}) else ${SECOND_KEY} end`;

/** Laws: a reviewer's, else as noted in the workshop, else the machine's. */
export const EFFECTIVE_LAWS = sql<string[]>`coalesce(d.laws, i.laws, p.laws, '{}')`;
export const EFFECTIVE_TAGS = sql<string[]>`coalesce(d.tags, p.tags, '{}')`;

/** True where a person decided on the theme. */
export const DECIDED = sql<boolean>`coalesce(d.theme_decided, false)`;

/** True for an idea that nobody placed yet: no person, and the machine has not seen it. */
export const FRESH = sql<boolean>`(p.idea_id is null and not coalesce(d.theme_decided, false))`;

/** True for an idea that the current run did not see, or saw with another text. */
export const NOT_ANALYSED = sql<boolean>`(p.idea_id is null
  or (i.version <> p.idea_version and md5(i.text) <> p.text_hash))`;

/** The ids of ideas that stand under one of these keys as far as the index knows; the exact test comes after it. */
export const candidates = (runId: number | undefined, keys: readonly string[]) => sql<boolean>`i.id in (
  select idea_id from placement where run_id = ${runId ?? NO_RUN} and theme_key = any(${keys})
  union all
  select idea_id from idea_decision where theme_key = any(${keys}))`;

/** As `candidates`, for ideas that stand in no theme. */
export const unplacedCandidates = (runId: number | undefined) => sql<boolean>`i.id in (
  select idea_id from placement where run_id = ${runId ?? NO_RUN} and theme_key is null
  union all
  select idea_id from idea_decision where theme_key is null)`;

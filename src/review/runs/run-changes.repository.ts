import { sql, type RawBuilder } from 'kysely';
import type { Changes } from '../../analyse/index.js';
import type { Db } from '../ideas/effective.repository.js';

/** Ideas that stood alike in the one run and stand alike in the other. */
export interface RunFlow {
  /** Null: not placed. */
  fromKey: string | null;
  toKey: string | null;
  /** False where the run had not seen the idea, and nobody had placed it. */
  inFrom: boolean;
  inTo: boolean;
  decided: boolean;
  ideas: number;
}

/**
 * Every idea that takes part, with where it stands under the one run and under the other. The decisions of this moment
 * count in both, so an idea that a person placed stands still.
 */
export const runPlaces = (projectId: number, fromRunId: number, toRunId: number): RawBuilder<unknown> => sql`
  select i.id, coalesce(f.merged_into, case when d.theme_decided then d.theme_key else a.theme_key end) as from_key,
    coalesce(t.merged_into, case when d.theme_decided then d.theme_key else b.theme_key end) as to_key,
    coalesce(d.theme_decided, false) or a.idea_id is not null as in_from,
    coalesce(d.theme_decided, false) or b.idea_id is not null as in_to,
    coalesce(d.theme_decided, false) as decided
  from idea as i
  left join idea_decision as d on d.idea_id = i.id
  left join placement as a on a.run_id = ${fromRunId} and a.idea_id = i.id
  left join placement as b on b.run_id = ${toRunId} and b.idea_id = i.id
  left join theme as f on f.project_id = ${projectId}
    and f.key = case when d.theme_decided then d.theme_key else a.theme_key end
  left join theme as t on t.project_id = ${projectId}
    and t.key = case when d.theme_decided then d.theme_key else b.theme_key end
  where i.project_id = ${projectId} and i.active`;

/** How ideas went from theme to theme between two runs, those that stayed included; most ideas first. */
export async function listRunFlows(
  db: Db,
  projectId: number,
  fromRunId: number,
  toRunId: number,
): Promise<RunFlow[]> {
  const { rows } = await sql<RunFlow>`
    select from_key as "fromKey", to_key as "toKey", in_from as "inFrom", in_to as "inTo", decided,
      count(*)::integer as ideas
    from (${runPlaces(projectId, fromRunId, toRunId)}) as places
    group by 1, 2, 3, 4, 5
    order by ideas desc, from_key nulls last, to_key nulls last`.execute(db);
  return rows;
}

/** What one run moved against another, the decisions of this moment counted in both. */
export async function changesBetween(
  db: Db,
  projectId: number,
  fromRunId: number,
  toRunId: number,
): Promise<Changes> {
  const flows = await listRunFlows(db, projectId, fromRunId, toRunId);
  const total = (counts: (flow: RunFlow) => boolean): number =>
    flows.filter(counts).reduce((sum, { ideas }) => sum + ideas, 0);
  return {
    moved: total(({ inFrom, inTo, fromKey, toKey }) => inFrom && inTo && fromKey !== toKey),
    placed: total(({ inFrom, inTo }) => !inFrom && inTo),
  };
}

/** An idea that stands elsewhere under the other run, or stands somewhere only there. */
export interface MovedIdea {
  id: number;
  code: string;
  text: string;
  /** False for an idea that the earlier run had not placed. */
  inFrom: boolean;
  fromKey: string | null;
  toKey: string | null;
}

/** From one theme to another; null is not placed. Of a new idea there is no `from`. */
export interface Pair {
  from?: string | null;
  to: string | null;
}

/** Ideas that the later run placed elsewhere, or for the first time, a page at a time; of one pair of themes or of all. */
export async function listMovedIdeas(
  db: Db,
  projectId: number,
  fromRunId: number,
  toRunId: number,
  pair: Pair | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<MovedIdea[]> {
  const from =
    pair?.from === undefined
      ? sql`not in_from`
      : sql`in_from and from_key is not distinct from ${pair.from}::text`;
  const here = pair ? sql`${from} and to_key is not distinct from ${pair.to}::text` : sql`true`;
  // The page first and its texts after: only those of fifty ideas are read.
  const { rows } = await sql<MovedIdea>`
    select i.id, i.code, i.text, moved.in_from as "inFrom", moved.from_key as "fromKey", moved.to_key as "toKey"
    from (
      select id, in_from, from_key, to_key from (${runPlaces(projectId, fromRunId, toRunId)}) as places
      where in_to and (not in_from or from_key is distinct from to_key) and ${here}
      order by id limit ${limit} offset ${offset}
    ) as moved
    join idea as i on i.id = moved.id
    order by i.id`.execute(db);
  return rows;
}

import { sql } from 'kysely';
import { IDEA_LINE, type IdeaLine } from '../../capture/index.js';
import {
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  EFFECTIVE_TAGS,
  effectiveIdeas,
  NOT_ANALYSED,
  type Db,
} from '../ideas/effective.repository.js';
import { PERSONAL } from './search-filter.repository.js';

/** An idea as a search shows it. */
export interface FoundIdea extends IdeaLine {
  themeKey: string | null;
  decided: boolean;
  decidedBy: string | null;
  laws: string[];
  tags: string[];
  personalData: boolean;
  notAnalysed: boolean;
  withdrawn: boolean;
}

/** These ideas, in the order of the ids given. */
export async function listFoundIdeas(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ids: readonly number[],
): Promise<FoundIdea[]> {
  if (ids.length === 0) return [];
  return effectiveIdeas(db, projectId, runId)
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .leftJoin('person as s', 's.id', 'd.decided_by')
    .where('i.id', '=', sql<number>`any(${ids as number[]})`)
    .select([
      ...IDEA_LINE,
      EFFECTIVE_KEY.as('themeKey'),
      DECIDED.as('decided'),
      's.name as decidedBy',
      EFFECTIVE_LAWS.as('laws'),
      EFFECTIVE_TAGS.as('tags'),
      PERSONAL.as('personalData'),
      NOT_ANALYSED.as('notAnalysed'),
      sql<boolean>`not i.active`.as('withdrawn'),
    ])
    .orderBy(sql`array_position(${ids as number[]}::integer[], i.id)`)
    .execute();
}

/** An idea that was found, and where it stands. Null: not placed. */
export interface HitPlace {
  code: string;
  themeKey: string | null;
}

export async function listHitPlaces(
  db: Db,
  projectId: number,
  runId: number | undefined,
  ids: readonly number[],
): Promise<HitPlace[]> {
  if (ids.length === 0) return [];
  return effectiveIdeas(db, projectId, runId)
    .where('i.id', '=', sql<number>`any(${ids as number[]})`)
    .select(['i.code', EFFECTIVE_KEY.as('themeKey')])
    .orderBy('i.id')
    .execute();
}

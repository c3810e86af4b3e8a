import { sql } from 'kysely';
import { findCurrentRun } from '../analyse/index.js';
import {
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  EFFECTIVE_TAGS,
  effectiveIdeas,
  SECOND_KEY,
  type Db,
} from './effective.repository.js';

/** An idea as it leaves the building: what people decided, and the machine's value where they did not. */
export interface ReviewedIdea {
  id: number;
  code: string;
  text: string;
  /** `idea`, `remark`, … (see the enumerations). */
  kind: string;
  perspective: string | null;
  /** Null outside a workshop. */
  workshopNumber: number | null;
  workshopTitle: string | null;
  /** Keys of laws of the project. */
  laws: string[];
  /** A key of `listThemes`, or null: not placed, or not analysed yet. */
  themeKey: string | null;
  secondThemeKey: string | null;
  /** Of the machine's placement, 0 to 1; null where a person decided or nothing was analysed. */
  confidence: number | null;
  tags: string[];
  status: 'active' | 'withdrawn';
  capturedAt: Date;
  /** Who decided on the theme; null where nobody has placed it yet. */
  decidedBy: 'person' | 'machine' | null;
}

export interface ReviewedIdeasOptions {
  /** Id of the last idea of the page before; 0 for the first page. */
  afterId: number;
  limit: number;
  /** The run to read, so that all pages of one export are of the same run. Default: the current one. */
  runId?: number | undefined;
  /** Withdrawn ideas are left out unless this is true. */
  withdrawn?: boolean;
}

/** A page of the ideas of a project in the order of their ids. One query, whatever the size of the project. */
export async function reviewedIdeas(
  db: Db,
  projectId: number,
  options: ReviewedIdeasOptions,
): Promise<ReviewedIdea[]> {
  const runId = options.runId ?? (await findCurrentRun(db, projectId))?.id;
  const page = effectiveIdeas(db, projectId, runId)
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .where('i.id', '>', options.afterId)
    .orderBy('i.id')
    .limit(options.limit)
    .select([
      'i.id',
      'i.code',
      'i.text',
      'i.kind',
      'i.perspective',
      'w.number as workshopNumber',
      'w.title as workshopTitle',
      EFFECTIVE_LAWS.as('laws'),
      EFFECTIVE_KEY.as('themeKey'),
      SECOND_KEY.as('secondThemeKey'),
      sql<number | null>`case when ${DECIDED} then null else p.confidence end`.as('confidence'),
      EFFECTIVE_TAGS.as('tags'),
      sql<'active' | 'withdrawn'>`case when i.withdrawn_at is null then 'active' else 'withdrawn' end`.as(
        'status',
      ),
      'i.captured_at as capturedAt',
      sql<'person' | 'machine' | null>`case when ${DECIDED} then 'person'
        when p.idea_id is not null then 'machine' end`.as('decidedBy'),
    ]);
  return (options.withdrawn ? page : page.where('i.withdrawn_at', 'is', null)).execute();
}

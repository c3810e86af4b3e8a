import { sql } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import { IDEA_LINE, type IdeaLine } from '../../capture/index.js';
import {
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  EFFECTIVE_TAGS,
  effectiveIdeas,
  NOT_ANALYSED,
  SECOND_THEME,
  type Db,
} from './effective.repository.js';

/** An idea as it leaves the building: what people decided, and the machine's value where they did not. */
export interface ReviewedIdea extends IdeaLine {
  /** Keys of laws of the project. */
  laws: string[];
  /** A key of `listThemes`, or null: not placed, or not analysed yet. */
  themeKey: string | null;
  secondThemeKey: string | null;
  /** Of the machine's placement, 0 to 1; null where a person decided or nothing was analysed. */
  confidence: number | null;
  tags: string[];
  /** Of a quote, as far as the speaker agreed to be named. */
  speaker: string | null;
  speakerRole: string | null;
  /** False where the current run has not seen the idea, or saw another text. */
  analysed: boolean;
  /** Split: its parts took its place. Joined: another one says the same and speaks for it. */
  status: 'active' | 'withdrawn' | 'split' | 'joined';
  capturedAt: Date;
  /** Who decided on the theme; null where nobody has placed it yet. */
  decidedBy: 'person' | 'machine' | null;
}

export interface ReviewedIdeasOptions {
  /** Id of the last idea of the page before; 0 for the first page. */
  afterId: number;
  limit: number;
  /** Only this workshop, or null: only ideas outside one. Default: all. */
  workshopId?: number | null;
  /** The run to read, so that all pages of one export are of the same run. Default: the current one. */
  runId?: number | undefined;
  /** Ideas that do not take part any more are left out unless this is true: withdrawn, split and joined ones. */
  withdrawn?: boolean;
}

/** A page of the ideas of a project in the order of their ids. One query, whatever the size of the project. */
export async function reviewedIdeas(
  db: Db,
  projectId: number,
  options: ReviewedIdeasOptions,
): Promise<ReviewedIdea[]> {
  const runId = options.runId ?? (await findCurrentRun(db, projectId))?.id;
  const { workshopId } = options;
  const page = effectiveIdeas(db, projectId, runId, options.afterId)
    .$if(workshopId === null, (query) => query.where('i.workshop_id', 'is', null))
    .$if(typeof workshopId === 'number', (query) => query.where('i.workshop_id', '=', workshopId as number))
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .orderBy('i.id')
    .limit(options.limit)
    .select([
      ...IDEA_LINE,
      EFFECTIVE_LAWS.as('laws'),
      EFFECTIVE_KEY.as('themeKey'),
      SECOND_THEME.as('secondThemeKey'),
      sql<number | null>`case when ${DECIDED} then null else p.confidence end`.as('confidence'),
      EFFECTIVE_TAGS.as('tags'),
      'i.speaker',
      'i.speaker_role as speakerRole',
      sql<boolean>`not ${NOT_ANALYSED}`.as('analysed'),
      sql<
        ReviewedIdea['status']
      >`case when i.active then 'active' when i.withdrawn_at is not null then 'withdrawn'
        when i.split_at is not null then 'split' else 'joined' end`.as('status'),
      'i.captured_at as capturedAt',
      sql<'person' | 'machine' | null>`case when ${DECIDED} then 'person'
        when p.idea_id is not null then 'machine' end`.as('decidedBy'),
    ]);
  return page
    .where('i.set_aside_at', 'is', null)
    .$if(!options.withdrawn, (query) => query.where('i.active', '=', true))
    .execute();
}

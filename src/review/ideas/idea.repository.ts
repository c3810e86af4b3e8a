import { sql } from 'kysely';
import { IDEA_LINE, type IdeaLine } from '../../capture/index.js';
import type { Explanation } from '../../text/index.js';
import { areDistinct } from './distinct.repository.js';
import {
  candidates,
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  EFFECTIVE_TAGS,
  effectiveIdeas,
  MACHINE_KEY,
  NOT_ANALYSED,
  SECOND_KEY,
  SECOND_THEME,
  unplacedCandidates,
  type Db,
} from './effective.repository.js';
import { NOT_PLACED, type Order } from '../themes/theme.js';

/** An idea as the review pages show it. */
export interface PlacedIdea extends IdeaLine {
  themeKey: string | null;
  /** The machine's runner-up. */
  secondKey: string | null;
  /** The second theme that counts: a person's (perhaps none), else the runner-up. */
  secondThemeKey: string | null;
  /** True where a person decided on the second theme. */
  secondDecided: boolean;
  /** True where a person chose it as an example of its theme. */
  representative: boolean;
  /** When somebody marked it as read. */
  readAt: Date | null;
  machineKey: string | null;
  /**
   * What the machine had said of itself before a person placed the idea; the label is null where that is not known, and
   * the key is null for not placed.
   */
  suggestedKey: string | null;
  suggestedLabel: string | null;
  /** 0 to 1; null where the machine has not seen it. */
  confidence: number | null;
  decided: boolean;
  /** Who decided on the theme, and when. */
  decidedBy: string | null;
  decidedAt: Date | null;
  laws: string[];
  tags: string[];
  /** Of a run of an earlier engine it may lack members. */
  explanation: Partial<Explanation> | null;
  /** Code of the idea that it probably repeats: null also where people said that it does not. */
  duplicateOf: string | null;
  duplicateText: string | null;
  /** That one's text is not the one that was compared. */
  duplicateChanged: boolean;
  /** True where the analysis marked something that may identify a person. */
  personalData: boolean;
  notAnalysed: boolean;
}

/** The active ideas of a project as the review pages show them; a list adds which ones, and the order. */
export const placedIdeas = (db: Db, projectId: number, runId: number | undefined) =>
  effectiveIdeas(db, projectId, runId)
    .leftJoin('workshop as w', 'w.id', 'i.workshop_id')
    .leftJoin('person as s', 's.id', 'd.decided_by')
    .leftJoin('idea as o', (join) =>
      join
        .onRef('o.id', '=', 'p.duplicate_of')
        .on('o.active', '=', true)
        .on(sql<boolean>`not ${areDistinct(sql.ref('i.id'), sql.ref('o.id'))}`),
    )
    .where('i.active', '=', true)
    .select([
      ...IDEA_LINE,
      EFFECTIVE_KEY.as('themeKey'),
      SECOND_KEY.as('secondKey'),
      SECOND_THEME.as('secondThemeKey'),
      sql<boolean>`coalesce(d.second_decided, false)`.as('secondDecided'),
      sql<boolean>`coalesce(d.representative, false)`.as('representative'),
      'd.read_at as readAt',
      MACHINE_KEY.as('machineKey'),
      'p.suggested_key as suggestedKey',
      'p.suggested_label as suggestedLabel',
      'p.confidence',
      DECIDED.as('decided'),
      's.name as decidedBy',
      'd.decided_at as decidedAt',
      EFFECTIVE_LAWS.as('laws'),
      EFFECTIVE_TAGS.as('tags'),
      sql<Partial<Explanation> | null>`p.explanation`.as('explanation'),
      'o.code as duplicateOf',
      'o.text as duplicateText',
      sql<boolean>`o.id is not null and not exists (select from placement as q
        where q.run_id = p.run_id and q.idea_id = o.id and q.text_hash = md5(o.text))`.as('duplicateChanged'),
      sql<boolean>`coalesce(p.personal_data <> '[]', false)`.as('personalData'),
      NOT_ANALYSED.as('notAnalysed'),
    ]);

/** An idea that an explanation refers to. */
export interface Neighbour {
  text: string;
  themeKey: string | null;
  /** The current run did not see this text. */
  notAnalysed: boolean;
}

/** Texts by code with the theme that they stand in now. Ideas that do not take part and unknown codes are left out. */
export async function listNeighbours(
  db: Db,
  projectId: number,
  runId: number | undefined,
  codes: readonly string[],
): Promise<Map<string, Neighbour>> {
  if (codes.length === 0) return new Map();
  const rows = await effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .where('i.code', '=', sql<string>`any(${codes as string[]})`)
    .select(['i.code', 'i.text', EFFECTIVE_KEY.as('themeKey'), NOT_ANALYSED.as('notAnalysed')])
    .execute();
  return new Map(rows.map(({ code, ...idea }) => [code, idea]));
}

export interface PageOf {
  order: Order;
  limit: number;
  offset: number;
}

/**
 * The ideas that stand in a theme now, a page at a time: the doubtful first, or workshop by workshop.
 * @param keys  the theme's key and those of themes merged into it; of `not-placed` that word
 */
export async function listPlacedIdeas(
  db: Db,
  projectId: number,
  runId: number | undefined,
  keys: readonly string[],
  { order, limit, offset }: PageOf,
): Promise<PlacedIdea[]> {
  const all = placedIdeas(db, projectId, runId);
  const [key] = keys;
  const here =
    key === NOT_PLACED
      ? all
          .where(unplacedCandidates(runId))
          .where(sql<boolean>`${EFFECTIVE_KEY} is null`)
          .where(sql<boolean>`(p.idea_id is not null or ${DECIDED})`)
      : all.where(candidates(runId, keys)).where(EFFECTIVE_KEY, '=', key ?? '');
  const ordered =
    order === 'doubt'
      ? // What a person decided needs no second look, whatever the machine thinks of it.
        here.orderBy(DECIDED).orderBy(sql`p.review_rank nulls last`)
      : here.orderBy(sql`w.number nulls last`);
  return ordered.orderBy('i.id').limit(limit).offset(offset).execute();
}

/** Ideas that the current run did not see, or saw with another text: newest first. */
export async function listNotAnalysed(
  db: Db,
  projectId: number,
  runId: number | undefined,
  page: Omit<PageOf, 'order'>,
): Promise<PlacedIdea[]> {
  return placedIdeas(db, projectId, runId)
    .where(NOT_ANALYSED)
    .orderBy('i.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** Ideas that probably repeat another one, below each other with those that repeat the same. */
export async function listDuplicates(
  db: Db,
  projectId: number,
  runId: number | undefined,
  page: Omit<PageOf, 'order'>,
): Promise<PlacedIdea[]> {
  return placedIdeas(db, projectId, runId)
    .where('o.id', 'is not', null)
    .orderBy('o.id')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** One active idea by its code. */
export async function findPlacedIdea(
  db: Db,
  projectId: number,
  runId: number | undefined,
  code: string,
): Promise<PlacedIdea | undefined> {
  return placedIdeas(db, projectId, runId).where('i.code', '=', code).executeTakeFirst();
}

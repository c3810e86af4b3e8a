import { sql, type RawBuilder } from 'kysely';
import {
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  effectiveIdeas,
  FRESH,
  type Db,
} from '../ideas/effective.repository.js';
import { placedIdeas, type PlacedIdea } from '../ideas/idea.repository.js';
import { NEW_IDEAS, WITHOUT_EVENT, type LawChoice, type LawFilter } from './laws.js';
import type { CountedGroup } from '../themes/spread.js';
import { EVENT_THEME, NOT_PLACED } from '../themes/theme.js';

/** Ideas that stand alike and touch the same laws. */
export interface LawGroup extends CountedGroup {
  /** A theme key, `event`, or null: not placed. */
  key: string | null;
  /** True for ideas that nobody placed yet, because they are new. */
  fresh: boolean;
  laws: string[];
}

/** One pass over the active ideas of the project: all that the matrix and the list of connections count. */
export function countByLaws(db: Db, projectId: number, runId: number | undefined): Promise<LawGroup[]> {
  return effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .select((eb) => [
      EFFECTIVE_KEY.as('key'),
      FRESH.as('fresh'),
      EFFECTIVE_LAWS.as('laws'),
      'i.workshop_id as workshopId',
      'i.perspective',
      eb.fn.countAll<number>().as('ideas'),
    ])
    .groupBy([EFFECTIVE_KEY, FRESH, EFFECTIVE_LAWS, 'i.workshop_id', 'i.perspective'])
    .execute();
}

/** Ideas that fit the filter, a page at a time: workshop by workshop, connections by their combination of laws first. */
export async function listLawIdeas(
  db: Db,
  projectId: number,
  runId: number | undefined,
  filter: LawFilter,
  known: readonly string[],
  page: { limit: number; offset: number },
): Promise<PlacedIdea[]> {
  const found = placedIdeas(db, projectId, runId).where(fits(filter, known));
  const ordered =
    filter.laws?.touch === 'several'
      ? found.orderBy(sql`${countOfLaws(known)} desc`).orderBy(combination(known))
      : found;
  return ordered
    .orderBy(sql`w.number nulls last`)
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

export async function countLawIdeas(
  db: Db,
  projectId: number,
  runId: number | undefined,
  filter: LawFilter,
  known: readonly string[],
): Promise<number> {
  const { n } = await effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .where(fits(filter, known))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Laws that the project no longer has may still stand with an idea; they count nowhere. */
const array = (keys: readonly string[]): RawBuilder<string[]> => sql`${keys}::text[]`;
const countOfLaws = (known: readonly string[]): RawBuilder<number> => sql`cardinality(${combination(known)})`;
/** The laws of an idea in the project's order, so that equal combinations are equal. */
const combination = (known: readonly string[]): RawBuilder<string[]> =>
  sql`array(select k from unnest(${array(known)}) with ordinality as known(k, n)
    where k = any(${EFFECTIVE_LAWS}) order by n)`;

const fits = (filter: LawFilter, known: readonly string[]): RawBuilder<boolean> =>
  sql`(${inTheme(filter.theme)} and ${touches(filter.laws, known)})`;

function inTheme(theme: string | null): RawBuilder<boolean> {
  if (theme === null) return sql`true`;
  if (theme === NEW_IDEAS) return FRESH;
  if (theme === WITHOUT_EVENT) return sql`${EFFECTIVE_KEY} is distinct from ${EVENT_THEME}`;
  if (theme === NOT_PLACED) return sql`(${EFFECTIVE_KEY} is null and (p.idea_id is not null or ${DECIDED}))`;
  return sql`${EFFECTIVE_KEY} = ${theme}`;
}

function touches(choice: LawChoice | null, known: readonly string[]): RawBuilder<boolean> {
  switch (choice?.touch) {
    case undefined:
      return sql`true`;
    case 'none':
      return sql`not ${EFFECTIVE_LAWS} && ${array(known)}`;
    case 'several':
      return sql`${countOfLaws(known)} >= 2`;
    case 'one':
      return sql`${choice.law} = any(${EFFECTIVE_LAWS})`;
    case 'exactly': {
      const others = known.filter((key) => !choice.laws.includes(key));
      return sql`(${EFFECTIVE_LAWS} @> ${array(choice.laws)} and not ${EFFECTIVE_LAWS} && ${array(others)})`;
    }
    default:
      return choice satisfies never;
  }
}

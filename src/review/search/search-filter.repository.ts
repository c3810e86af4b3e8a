import { sql, type RawBuilder } from 'kysely';
import {
  candidates,
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  EFFECTIVE_TAGS,
  effectiveIdeas,
  NOT_ANALYSED,
  unplacedCandidates,
  type Db,
} from '../ideas/effective.repository.js';
import { EVENT_THEME, NOT_PLACED } from '../themes/theme.js';
import { ALL_PROPOSALS, ALL_THEMES, filtersSet, type SearchFilter } from './search.js';
import type { Asked } from './search-query.js';

/** True where the analysis marked something that may identify a person. */
export const PERSONAL = sql<boolean>`coalesce(p.personal_data <> '[]', false)`;

/** Whether anything is asked that the index of the search does not know. */
export const isFiltered = ({ phrases, codes }: Asked, filter: SearchFilter): boolean =>
  phrases.length > 0 || codes.length > 0 || filtersSet(filter).some((name) => name !== 'match');

/** Where a search looks. */
export interface Within {
  projectId: number;
  /** The run that counts; undefined for a project that was never analysed. */
  runId: number | undefined;
  /** Where one theme is asked for: its key, and those of themes that were merged into it. */
  keys: readonly string[];
}

/** The ids of ideas that pass the filters, and have the codes and phrases that were asked for. */
export function passingIdeas(db: Db, within: Within, { codes, phrases }: Asked, filter: SearchFilter) {
  const { projectId, runId } = within;
  const { workshop, kind, perspective, law, theme, tag, decided, personal, withdrawn, fresh } = filter;
  // Joined tables of which nothing is asked cost nothing: the database leaves them out.
  return (
    effectiveIdeas(db, projectId, runId)
      .select('i.id')
      // The original of a remark that was split or joined is found by what it became.
      .where('i.set_aside_at', 'is', null)
      .$if(withdrawn !== 'with', (query) => query.where('i.active', '=', withdrawn !== 'only'))
      .$if(workshop === 0, (query) => query.where('i.workshop_id', 'is', null))
      .$if(workshop !== null && workshop > 0, (query) =>
        query.where((eb) =>
          eb(
            'i.workshop_id',
            '=',
            eb
              .selectFrom('workshop')
              .select('id')
              .where('project_id', '=', projectId)
              .where('number', '=', workshop),
          ),
        ),
      )
      .$if(kind !== null, (query) => query.where('i.kind', '=', kind!))
      .$if(perspective === 'none', (query) => query.where('i.perspective', 'is', null))
      .$if(perspective !== null && perspective !== 'none', (query) =>
        query.where('i.perspective', '=', perspective as Exclude<typeof perspective, 'none'>),
      )
      .$if(law === 'none', (query) => query.where(sql<boolean>`cardinality(${EFFECTIVE_LAWS}) = 0`))
      .$if(law !== null && law !== 'none', (query) =>
        query.where(sql<boolean>`${law} = any(${EFFECTIVE_LAWS})`),
      )
      .$if(tag !== null, (query) => query.where(sql<boolean>`${tag} = any(${EFFECTIVE_TAGS})`))
      .$if(theme !== null, (query) => query.where(standsIn(theme!, within)))
      .$if(decided !== null, (query) =>
        query.where(decided === 'yes' ? DECIDED : sql<boolean>`not ${DECIDED}`),
      )
      .$if(personal !== null, (query) => query.where(PERSONAL))
      .$if(fresh !== null, (query) => query.where(NOT_ANALYSED))
      .$if(codes.length > 0, (query) => query.where((eb) => eb.or(codes.map((code) => hasCode(code)))))
      .$if(phrases.length > 0, (query) =>
        query.where((eb) => eb.and(phrases.map(({ text }) => hasPhrase(text)))),
      )
  );
}

function standsIn(theme: string, { runId, keys }: Within): RawBuilder<boolean> {
  switch (theme) {
    case ALL_THEMES:
      return sql`m.id is not null`;
    case ALL_PROPOSALS:
      return sql`(m.id is null and ${EFFECTIVE_KEY} <> ${EVENT_THEME})`;
    case NOT_PLACED:
      return sql`(${unplacedCandidates(runId)} and ${EFFECTIVE_KEY} is null and (p.idea_id is not null or ${DECIDED}))`;
    default:
      return sql`(${candidates(runId, keys)} and ${EFFECTIVE_KEY} = ${theme})`;
  }
}

/** A whole code, with what it was split into (W07-14, W07-14a), or all that begin like it (W07). */
const hasCode = (code: string): RawBuilder<boolean> =>
  /-\d/.test(code)
    ? sql`(upper(i.code) = ${code} or i.code ~* ${`^${code}[a-z]+$`})`
    : sql`i.code ilike ${`${code}%`}`;

function hasPhrase(phrase: string): RawBuilder<boolean> {
  const pattern = `%${phrase.replace(/[\\%_]/g, '\\$&')}%`;
  // Where capitals are those of ASCII, comparing letters takes half the time of comparing characters.
  return /^[\x20-\x7e]*$/.test(phrase)
    ? sql`i.text collate "C" ilike ${pattern}`
    : sql`i.text ilike ${pattern}`;
}

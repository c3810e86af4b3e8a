import { sql } from 'kysely';
import { findCurrentRun } from '../../analyse/index.js';
import type { Law } from '../../text/index.js';
import {
  DECIDED,
  EFFECTIVE_KEY,
  EFFECTIVE_LAWS,
  effectiveIdeas,
  NOT_ANALYSED,
  type Db,
} from '../ideas/effective.repository.js';
import { contentOf, type SignedContent, type StandingIdea } from './sign-off-content.js';
import type { SignOff, SignOffVersion, SignOffWarning } from './sign-off.js';
import { DOUBT } from '../ideas/doubt.js';
import { EVENT_THEME } from '../themes/theme.js';
import { readThemeOverview, type ThemeOverview } from '../themes/theme-overview.repository.js';

const versions = (db: Db, projectId: number) =>
  db
    .selectFrom('sign_off as o')
    .leftJoin('person as s', 's.id', 'o.signed_by')
    .select([
      'o.version',
      'o.signed_at as signedAt',
      's.name as signedBy',
      'o.note',
      'o.warnings',
      'o.override_reason as overrideReason',
      'o.sha256',
      'o.words_erased_at as wordsErasedAt',
    ])
    .where('o.project_id', '=', projectId)
    .orderBy('o.version', 'desc');

/** All versions of a project's list of themes, the newest first. */
export function listSignOffs(db: Db, projectId: number): Promise<SignOffVersion[]> {
  return versions(db, projectId).execute();
}

/** A version with its content: the newest one, unless another is asked for. Undefined where there is none. */
export function findSignOff(db: Db, projectId: number, version?: number): Promise<SignOff | undefined> {
  return versions(db, projectId)
    .select('o.content')
    .$if(version !== undefined, (query) => query.where('o.version', '=', version ?? 0))
    .limit(1)
    .executeTakeFirst();
}

export interface NewSignOff {
  version: number;
  note: string;
  warnings: readonly SignOffWarning[];
  overrideReason: string | null;
  content: SignedContent;
  sha256: string;
}

export async function insertSignOff(
  trx: Db,
  projectId: number,
  personId: number,
  { version, note, warnings, overrideReason, content, sha256 }: NewSignOff,
): Promise<void> {
  await trx
    .insertInto('sign_off')
    .values({
      project_id: projectId,
      version,
      note,
      warnings: JSON.stringify(warnings),
      override_reason: overrideReason,
      content: JSON.stringify(content),
      sha256,
      signed_by: personId,
    })
    .execute();
}

/** How the themes stand now, as it would be signed off. */
export async function readPresentContent(
  db: Db,
  project: { id: number; laws: readonly Law[] },
  read?: ThemeOverview,
): Promise<SignedContent> {
  const { themes, rest } = read ?? (await readThemeOverview(db, project.id));
  const run = await findCurrentRun(db, project.id);
  const ideas = await listStandingIdeas(db, project.id, run?.id);
  return contentOf(project.laws, themes, rest.workshopCount, ideas);
}

function listStandingIdeas(db: Db, projectId: number, runId: number | undefined): Promise<StandingIdea[]> {
  return effectiveIdeas(db, projectId, runId)
    .where('i.active', '=', true)
    .select((eb) => [
      'i.code',
      EFFECTIVE_KEY.as('key'),
      EFFECTIVE_LAWS.as('laws'),
      'i.workshop_id as workshopId',
      'i.perspective',
      eb.fn.coalesce('d.representative', sql<boolean>`false`).as('representative'),
    ])
    .orderBy('i.id')
    .execute();
}

/** What a reviewer has not looked at: ideas that fit nowhere and nobody read, and doubtful ones that nobody decided on. */
export async function countUnseen(
  db: Db,
  projectId: number,
): Promise<{ loneVoices: number; doubtful: number }> {
  const run = await findCurrentRun(db, projectId);
  const undecided = sql`not ${DECIDED} and p.idea_id is not null`;
  return effectiveIdeas(db, projectId, run?.id)
    .where('i.active', '=', true)
    .select([
      sql<number>`count(*) filter (where ${undecided} and ${EFFECTIVE_KEY} is null
        and d.read_at is null)`.as('loneVoices'),
      sql<number>`count(*) filter (where ${undecided} and ${EFFECTIVE_KEY} <> ${EVENT_THEME}
        and not ${NOT_ANALYSED} and p.confidence <= ${DOUBT})`.as('doubtful'),
    ])
    .executeTakeFirstOrThrow();
}

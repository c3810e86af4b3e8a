import type { Kysely } from 'kysely';
import { AppError, ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import type { Law } from '../../text/index.js';
import { lockDecisions } from '../acts/act.repository.js';
import type { Db } from '../ideas/effective.repository.js';
import { countUnreviewedPersonalData } from '../personal-data/personal-data.repository.js';
import { contentHash } from './sign-off-content.js';
import { countUnseen, findSignOff, insertSignOff, readPresentContent } from './sign-off.repository.js';
import { SIGN_OFF_CHECKS, type SignOffWarning } from './sign-off.js';
import { readThemeOverview, type ThemeOverview } from '../themes/theme-overview.repository.js';

/** Somebody changed something between looking and signing. */
export class ContentChangedError extends ConflictError {}

/** There is no theme, or nothing has changed since the last version. */
export class NothingToSignError extends AppError {
  readonly status = 422;
  readonly id = 'conflict';
}

/** Something is still open, and no reason was given to sign nevertheless. */
export class ReasonMissingError extends AppError {
  readonly status = 422;
  readonly id = 'conflict';
}

/** What is still open, of each check that finds something. */
export async function readWarnings(
  db: Db,
  projectId: number,
  read?: ThemeOverview,
): Promise<SignOffWarning[]> {
  const { themes, rest } = read ?? (await readThemeOverview(db, projectId));
  const { loneVoices, doubtful } = await countUnseen(db, projectId);
  const counts = {
    'open-proposals': themes.filter(({ status }) => status === 'proposal').length,
    'not-analysed': rest.notAnalysedCount,
    'lone-voices': loneVoices,
    doubtful,
    'personal-data': await countUnreviewedPersonalData(db, projectId),
  };
  return SIGN_OFF_CHECKS.map((check) => ({ check, count: counts[check] })).filter(({ count }) => count > 0);
}

export interface Signature {
  note: string;
  /** Why it is signed although something is open; needed only then. */
  reason: string | null;
  /** Hash of the content that the signer saw. */
  seen: string;
}

/**
 * Freezes the list of themes as it stands. An earlier version stays as it is and is superseded by this one.
 * @returns the number of the new version
 * @throws NothingToSignError, ContentChangedError, ReasonMissingError
 */
export async function signOff(
  db: Kysely<Database>,
  project: { id: number; laws: readonly Law[] },
  personId: number,
  { note, reason, seen }: Signature,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await lockDecisions(trx, project.id);
    const overview = await readThemeOverview(trx, project.id);
    const content = await readPresentContent(trx, project, overview);
    const last = await findSignOff(trx, project.id);
    const sha256 = contentHash(content);
    if (content.themes.length === 0) throw new NothingToSignError('there is no theme');
    if (last?.sha256 === sha256) throw new NothingToSignError('nothing changed since the last version');
    if (sha256 !== seen) throw new ContentChangedError('somebody else changed the themes');
    const warnings = await readWarnings(trx, project.id, overview);
    if (warnings.length > 0 && reason === null) throw new ReasonMissingError('something is open');
    const version = (last?.version ?? 0) + 1;
    const overrideReason = warnings.length > 0 ? reason : null;
    await insertSignOff(trx, project.id, personId, {
      version,
      note,
      warnings,
      overrideReason,
      content,
      sha256,
    });
    return version;
  });
}

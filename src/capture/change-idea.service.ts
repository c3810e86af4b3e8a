import type { Kysely } from 'kysely';
import { ConflictError } from '../errors.js';
import type { Database } from '../schema.js';
import type { User } from '../web/index.js';
import { forgetSpeaker, writeVersion } from './idea-history.repository.js';
import type { Idea, IdeaInput } from './idea.js';
import { listJoined } from './lineage.repository.js';

type Db = Kysely<Database>;

/** Other ideas were joined with it: they would be lost with it. */
export class SpeaksForOthersError extends ConflictError {
  readonly codes: string[];
  constructor(codes: string[]) {
    super('it speaks for other ideas');
    this.codes = codes;
  }
}

/**
 * Changes what an idea says. Nothing is written when it says so already.
 * @param version the version that the person saw while editing
 * @returns false when somebody else changed it since: then nothing was written
 */
export async function editIdea(
  db: Db,
  user: User,
  idea: Idea,
  version: number,
  input: IdeaInput,
): Promise<boolean> {
  if (idea.version === version && saysTheSame(idea, input)) return true;
  return db.transaction().execute(async (trx) => {
    const written = await writeVersion(trx, idea.id, version, input, user.id);
    if (written && input.consent === false) await forgetSpeaker(trx, idea.id);
    return written;
  });
}

/**
 * Takes an idea out of the collection; its text and code stay. Withdrawing it twice is the same as once.
 * @throws SpeaksForOthersError, ConflictError when somebody changes it at this very moment
 */
export async function withdrawIdea(db: Db, user: User, idea: Idea): Promise<void> {
  await setWithdrawn(db, user, idea, true);
}

/** Brings a withdrawn idea back. Throws ConflictError as `withdrawIdea`. */
export async function restoreIdea(db: Db, user: User, idea: Idea): Promise<void> {
  await setWithdrawn(db, user, idea, false);
}

async function setWithdrawn(db: Db, user: User, idea: Idea, withdrawn: boolean): Promise<void> {
  if ((idea.withdrawnAt !== null) === withdrawn) return;
  const written = await db.transaction().execute(async (trx) => {
    const changed = await writeVersion(trx, idea.id, idea.version, { withdrawn }, user.id);
    const others = withdrawn ? await listJoined(trx, idea.id) : [];
    if (others.length > 0) throw new SpeaksForOthersError(others.map(({ code }) => code));
    return changed;
  });
  if (!written) throw new ConflictError('the idea was changed at the same moment');
}

function saysTheSame(idea: Idea, input: IdeaInput): boolean {
  return (
    idea.text === input.text &&
    idea.kind === input.kind &&
    idea.perspective === input.perspective &&
    (idea.laws ?? []).join('\n') === (input.laws ?? []).join('\n') &&
    idea.speaker === input.speaker &&
    idea.speakerRole === input.speakerRole &&
    idea.consent === input.consent
  );
}

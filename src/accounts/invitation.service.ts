import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { Language } from './accounts.table.js';
import { recordEvent } from './audit.repository.js';
import { LinkProblemError, problemOf } from './invitation.js';
import { findInvitation, type Invitation, useInvitation } from './invitation.repository.js';
import { setPassword } from './password.service.js';
import { findPerson, insertPerson, updateLastSignIn } from './person.repository.js';
import { hashToken } from './token.js';

/**
 * The invitation (or new link) that a token belongs to, with the address it is for.
 * @throws LinkProblemError when it cannot be used
 */
export async function openLink(
  db: Kysely<Database>,
  token: string,
): Promise<Invitation & { email: string; name: string | null }> {
  const invitation = await findInvitation(db, hashToken(token));
  const problem = problemOf(invitation);
  if (!invitation || problem || invitation.purpose === 'first-administrator') {
    throw new LinkProblemError(problem ?? 'unknown');
  }
  if (invitation.purpose === 'invite') return { ...invitation, email: invitation.email ?? '' };
  const person = await findPerson(db, invitation.personId ?? 0);
  if (!person || person.disabled) throw new LinkProblemError('disabled');
  return { ...invitation, email: person.email, name: person.name };
}

/**
 * Makes a person out of an invitation, who is signed in by it.
 * @returns the person's id
 * @throws LinkProblemError when somebody was faster: the link has been used, or the address taken
 */
export async function acceptInvitation(
  db: Kysely<Database>,
  token: string,
  person: { name: string; passwordHash: string; language: Language },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const invitation = await useInvitation(trx, hashToken(token), 'invite');
    if (!invitation?.email || !invitation.role) throw new LinkProblemError('used');
    const { email, role } = invitation;
    const personId = await insertPerson(trx, { ...person, email, role });
    if (personId === undefined) throw new LinkProblemError('email-taken');
    await updateLastSignIn(trx, personId, person.passwordHash);
    const detail = { invitation: invitation.id, role };
    await recordEvent(trx, {
      personId,
      action: 'invitation.accepted',
      subject: `person:${personId}`,
      detail,
    });
    return personId;
  });
}

/**
 * Sets a new password with a link from an administrator; all sessions of the person end.
 * @throws LinkProblemError when somebody was faster
 */
export async function resetPassword(
  db: Kysely<Database>,
  token: string,
  passwordHash: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const invitation = await useInvitation(trx, hashToken(token), 'reset');
    if (!invitation?.personId) throw new LinkProblemError('used');
    const person = await findPerson(trx, invitation.personId);
    if (!person || person.disabled) throw new LinkProblemError('disabled');
    await setPassword(trx, person.id, passwordHash);
    await recordEvent(trx, {
      personId: person.id,
      action: 'person.password-reset',
      subject: `person:${person.id}`,
    });
  });
}

import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import { recordEvent } from './audit.repository.js';
import { expireInvitations } from './invitation.repository.js';
import type { Passwords } from './password-hash.js';
import { findCredentials, findCredentialsOf, updatePasswordHash } from './person.repository.js';
import { deleteSessionsOf } from './session.repository.js';

/** Sets a password in a transaction that is under way: open links to reset it end, and so do all sessions. */
export async function setPassword(
  trx: Kysely<Database>,
  personId: number,
  passwordHash: string,
): Promise<void> {
  await updatePasswordHash(trx, personId, passwordHash);
  await expireInvitations(trx, { purpose: 'reset', personId });
  await deleteSessionsOf(trx, personId);
}

/** Whether this is the person's password. */
export async function passwordMatches(
  db: Kysely<Database>,
  passwords: Passwords,
  personId: number,
  password: string,
): Promise<boolean> {
  const credentials = await findCredentialsOf(db, personId);
  return passwords.matches(password, credentials?.passwordHash);
}

/** Gives somebody who is signed in another password. All their sessions end; the caller begins a new one. */
export async function changePassword(
  db: Kysely<Database>,
  personId: number,
  passwordHash: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await setPassword(trx, personId, passwordHash);
    await recordEvent(trx, { personId, action: 'person.password-changed', subject: `person:${personId}` });
  });
}

/**
 * Gives somebody another password from the server itself, for the only administrator who forgot theirs: nobody else could
 * make a link. All their sessions end. Undefined when nobody (who may sign in) has this address.
 * @returns the person's id
 */
export async function replacePassword(
  db: Kysely<Database>,
  email: string,
  passwordHash: string,
): Promise<number | undefined> {
  return db.transaction().execute(async (trx) => {
    const person = await findCredentials(trx, email);
    if (!person || person.disabled) return undefined;
    await setPassword(trx, person.id, passwordHash);
    const subject = `person:${person.id}`;
    await recordEvent(trx, { personId: null, action: 'person.password-replaced-on-server', subject });
    return person.id;
  });
}

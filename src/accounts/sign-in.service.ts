import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import { recordEvent } from './audit.repository.js';
import type { Passwords } from './password-hash.js';
import { findCredentials, updateLastSignIn, updatePasswordHash } from './person.repository.js';

/**
 * The person with this e-mail address and password. Undefined for a wrong password, an unknown address and a person who
 * has been switched off, with the same work done for each, so that neither answer nor time tells them apart.
 */
export async function signIn(
  db: Kysely<Database>,
  passwords: Passwords,
  email: string,
  password: string,
): Promise<number | undefined> {
  const person = await findCredentials(db, email);
  const matches = await passwords.matches(password, person?.passwordHash);
  const newHash =
    person && matches && passwords.outdated(person.passwordHash) ? await passwords.hash(password) : undefined;

  return db.transaction().execute(async (trx) => {
    const subject = person ? `person:${person.id}` : 'unknown';
    // The update asks again: while the hash was computed, somebody may have been switched off or got a new password.
    if (!person || !matches || !(await updateLastSignIn(trx, person.id, person.passwordHash))) {
      await recordEvent(trx, { personId: null, action: 'person.sign-in-failed', subject });
      return undefined;
    }
    if (newHash) await updatePasswordHash(trx, person.id, newHash, person.passwordHash);
    await recordEvent(trx, { personId: person.id, action: 'person.signed-in', subject });
    return person.id;
  });
}

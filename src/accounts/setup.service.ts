import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import { recordEvent } from './audit.repository.js';
import type { Language } from './accounts.table.js';
import { expiryIn, problemOf, SETUP_DAYS } from './invitation.js';
import {
  expireInvitations,
  findInvitation,
  insertInvitation,
  useInvitation,
} from './invitation.repository.js';
import { findOrganisationName, insertOrganisation } from './organisation.repository.js';
import { insertPerson, updateLastSignIn } from './person.repository.js';
import { hashToken, newToken } from './token.js';

const PURPOSE = 'first-administrator';

export interface FirstAdministrator {
  organisation: string;
  name: string;
  email: string;
  passwordHash: string;
  language: Language;
}

export type SetUpOutcome = { done: true; personId: number } | { done: false; because: 'set-up' | 'link' };

/**
 * A new link for the first administrator, which ends the one before. Undefined once there is an organisation: then
 * nobody can become the first any more.
 */
export async function renewSetupToken(db: Kysely<Database>): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    if ((await findOrganisationName(trx)) !== undefined) return undefined;
    await expireInvitations(trx, { purpose: PURPOSE });
    const token = newToken();
    const expiresAt = expiryIn(SETUP_DAYS);
    await insertInvitation(trx, {
      tokenHash: hashToken(token),
      purpose: PURPOSE,
      expiresAt,
      invitedBy: null,
    });
    return token;
  });
}

/** Whether this is the link that the newest start printed. */
export async function setupTokenIsGood(db: Kysely<Database>, token: string): Promise<boolean> {
  const invitation = await findInvitation(db, hashToken(token));
  return invitation?.purpose === PURPOSE && problemOf(invitation) === undefined;
}

/**
 * Makes the organisation and its first administrator, both or neither. Of two at the same moment one is done and the
 * other is told that it is set up.
 * @param token of the link; null for whoever runs the command on the server itself
 */
export async function setUp(
  db: Kysely<Database>,
  first: FirstAdministrator,
  token: string | null,
): Promise<SetUpOutcome> {
  return db
    .transaction()
    .execute(async (trx): Promise<SetUpOutcome> => {
      // The organisation first: its one row is what two of them wait for.
      if (!(await insertOrganisation(trx, first.organisation))) return { done: false, because: 'set-up' };
      if (token !== null && !(await useInvitation(trx, hashToken(token), PURPOSE))) throw new WrongLink();
      await expireInvitations(trx, { purpose: PURPOSE });
      const personId = await insertPerson(trx, { ...first, role: 'administrator' });
      if (personId === undefined) throw new Error('there are people without an organisation');
      // Who came by the link is signed in by it.
      if (token !== null) await updateLastSignIn(trx, personId, first.passwordHash);
      await recordEvent(trx, { personId, action: 'organisation.set-up', subject: `person:${personId}` });
      return { done: true, personId };
    })
    .catch((error: unknown) => {
      if (error instanceof WrongLink) return { done: false, because: 'link' };
      throw error;
    });
}

/** Thrown to undo the transaction. */
class WrongLink extends Error {}

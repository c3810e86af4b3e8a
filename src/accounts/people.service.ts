import type { Kysely } from 'kysely';
import { NotFoundError } from '../errors.js';
import type { Database } from '../schema.js';
import type { Role } from '../web/index.js';
import { recordEvent } from './audit.repository.js';
import { expiryIn, INVITATION_DAYS, RESET_DAYS } from './invitation.js';
import { expireInvitations, expireLinksMadeBy, insertInvitation } from './invitation.repository.js';
import { keepsAnAdministrator } from './people.policy.js';
import {
  emailIsTaken,
  findPerson,
  lockAdministrators,
  type Person,
  updateDisabled,
  updateRole,
} from './person.repository.js';
import { deleteSessionsOf } from './session.repository.js';
import { hashToken, newToken } from './token.js';

/** A change that would leave nobody who can manage people. */
export type PeopleOutcome = 'done' | 'last-administrator';

/**
 * A link for a colleague. An open one for the same address ends, so that there is one at most.
 * @returns the token for the link; undefined when somebody has this address already
 */
export async function inviteColleague(
  db: Kysely<Database>,
  invitedBy: number,
  colleague: { name: string; email: string; role: Role },
): Promise<string | undefined> {
  return db.transaction().execute(async (trx) => {
    if (await emailIsTaken(trx, colleague.email)) return undefined;
    await expireInvitations(trx, { purpose: 'invite', email: colleague.email });
    const token = newToken();
    const id = await insertInvitation(trx, {
      ...colleague,
      tokenHash: hashToken(token),
      purpose: 'invite',
      expiresAt: expiryIn(INVITATION_DAYS),
      invitedBy,
    });
    const detail = { role: colleague.role };
    await recordEvent(trx, {
      personId: invitedBy,
      action: 'invitation.made',
      subject: `invitation:${id}`,
      detail,
    });
    return token;
  });
}

/** Ends an open invitation. Throws NotFoundError when it is not open (any more). */
export async function revokeInvitation(
  db: Kysely<Database>,
  by: number,
  invitationId: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const ended = await expireInvitations(trx, { purpose: 'invite', id: invitationId });
    if (ended === 0) throw new NotFoundError('no such open invitation');
    const subject = `invitation:${invitationId}`;
    await recordEvent(trx, { personId: by, action: 'invitation.revoked', subject });
  });
}

/** A link with which somebody sets a new password. An earlier one ends. Throws NotFoundError for somebody switched off. */
export async function makeResetLink(
  db: Kysely<Database>,
  by: number,
  personId: number,
): Promise<{ token: string; person: Person }> {
  return db.transaction().execute(async (trx) => {
    const person = await getPerson(trx, personId);
    if (person.disabled) throw new NotFoundError('somebody who is switched off gets no link');
    await expireInvitations(trx, { purpose: 'reset', personId });
    const token = newToken();
    await insertInvitation(trx, {
      tokenHash: hashToken(token),
      purpose: 'reset',
      expiresAt: expiryIn(RESET_DAYS),
      invitedBy: by,
      personId,
    });
    await recordEvent(trx, { personId: by, action: 'person.reset-link-made', subject: `person:${personId}` });
    return { token, person };
  });
}

/**
 * Links that somebody made end when they are no administrator any more: else they could come back by one, as anybody that
 * they invited. Throws NotFoundError for nobody.
 */
export async function changeRole(
  db: Kysely<Database>,
  by: number,
  personId: number,
  role: Role,
): Promise<PeopleOutcome> {
  return db.transaction().execute(async (trx) => {
    const administrators = await lockAdministrators(trx);
    const person = await getPerson(trx, personId);
    if (role !== 'administrator' && !keepsAnAdministrator(administrators, personId))
      return 'last-administrator';
    if (person.role === role) return 'done';
    await updateRole(trx, personId, role);
    if (role !== 'administrator') await expireLinksMadeBy(trx, personId);
    const detail = { from: person.role, to: role };
    await recordEvent(trx, {
      personId: by,
      action: 'person.role-changed',
      subject: `person:${personId}`,
      detail,
    });
    return 'done';
  });
}

/**
 * Somebody who is switched off is signed out everywhere; open links for them and those that they made end. Throws
 * NotFoundError for nobody.
 */
export async function disablePerson(
  db: Kysely<Database>,
  by: number,
  personId: number,
): Promise<PeopleOutcome> {
  return db.transaction().execute(async (trx) => {
    const administrators = await lockAdministrators(trx);
    const person = await getPerson(trx, personId);
    if (!keepsAnAdministrator(administrators, personId)) return 'last-administrator';
    if (person.disabled) return 'done';
    await updateDisabled(trx, personId, true);
    await expireInvitations(trx, { purpose: 'reset', personId });
    await expireLinksMadeBy(trx, personId);
    await deleteSessionsOf(trx, personId);
    await recordEvent(trx, { personId: by, action: 'person.disabled', subject: `person:${personId}` });
    return 'done';
  });
}

/** Ends every session of a person, for a lost telephone or laptop. Throws NotFoundError for nobody. */
export async function signOutEverywhere(db: Kysely<Database>, by: number, personId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await getPerson(trx, personId);
    await deleteSessionsOf(trx, personId);
    await recordEvent(trx, {
      personId: by,
      action: 'person.signed-out-everywhere',
      subject: `person:${personId}`,
    });
  });
}

/** Throws NotFoundError for nobody. */
export async function enablePerson(db: Kysely<Database>, by: number, personId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const person = await getPerson(trx, personId);
    if (!person.disabled) return;
    await updateDisabled(trx, personId, false);
    await recordEvent(trx, { personId: by, action: 'person.enabled', subject: `person:${personId}` });
  });
}

async function getPerson(trx: Kysely<Database>, personId: number): Promise<Person> {
  const person = await findPerson(trx, personId);
  if (!person) throw new NotFoundError('no such person');
  return person;
}

import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.js';
import type { Role } from '../web/index.js';
import type { InvitationPurpose, InvitationTable } from './accounts.table.js';

/** A link that can be used once. */
export interface Invitation {
  id: number;
  purpose: InvitationPurpose;
  email: string | null;
  name: string | null;
  role: Role | null;
  personId: number | null;
  expiresAt: Date;
  usedAt: Date | null;
}

export interface NewInvitation {
  tokenHash: string;
  purpose: InvitationPurpose;
  expiresAt: Date;
  invitedBy: number | null;
  email?: string;
  name?: string;
  role?: Role;
  personId?: number;
}

export async function insertInvitation(db: Kysely<Database>, invitation: NewInvitation): Promise<number> {
  const { id } = await db
    .insertInto('invitation')
    .values({
      token_hash: invitation.tokenHash,
      purpose: invitation.purpose,
      expires_at: invitation.expiresAt,
      invited_by: invitation.invitedBy,
      email: invitation.email ?? null,
      name: invitation.name ?? null,
      role: invitation.role ?? null,
      person_id: invitation.personId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Also one that has been used or has expired: the page says so. */
export async function findInvitation(
  db: Kysely<Database>,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** Invitations of colleagues that can still be used, newest first. */
export async function listOpenInvitations(db: Kysely<Database>): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitation')
    .selectAll()
    .where('purpose', '=', 'invite')
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date())
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toInvitation);
}

/** Uses a link up. Of two at once, one gets the invitation and the other undefined. */
export async function useInvitation(
  trx: Kysely<Database>,
  tokenHash: string,
  purpose: InvitationPurpose,
): Promise<Invitation | undefined> {
  const row = await trx
    .updateTable('invitation')
    .set({ used_at: new Date() })
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date())
    .returningAll()
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** Which open links to end: one of them, those for an e-mail address, of a person, or of a purpose. */
export interface OpenInvitations {
  id?: number;
  purpose: InvitationPurpose;
  email?: string;
  personId?: number;
}

/** Ends open links before their time. Returns how many there were. */
export async function expireInvitations(db: Kysely<Database>, which: OpenInvitations): Promise<number> {
  const now = new Date();
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ expires_at: now })
    .where('purpose', '=', which.purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .$if(which.id !== undefined, (query) => query.where('id', '=', which.id ?? 0))
    .$if(which.email !== undefined, (query) => query.where('email', '=', which.email ?? ''))
    .$if(which.personId !== undefined, (query) => query.where('person_id', '=', which.personId ?? 0))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Ends every open link that this person handed on, before its time. */
export async function expireLinksMadeBy(db: Kysely<Database>, personId: number): Promise<void> {
  const now = new Date();
  await db
    .updateTable('invitation')
    .set({ expires_at: now })
    .where('invited_by', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
}

function toInvitation(row: Selectable<InvitationTable>): Invitation {
  return {
    id: row.id,
    purpose: row.purpose,
    email: row.email,
    name: row.name,
    role: row.role,
    personId: row.person_id,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}

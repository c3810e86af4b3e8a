import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

export type Role = 'administrator' | 'policy-officer' | 'facilitator';
export type Language = 'nl' | 'en';
export type InvitationPurpose = 'first-administrator' | 'invite' | 'reset';

/** The organisation that this installation belongs to: one row at most. */
export interface OrganisationTable {
  id: GeneratedAlways<number>;
  name: string;
  created_at: Generated<Date>;
}

export interface PersonTable {
  id: GeneratedAlways<number>;
  /** Unique and in lower case: both are checked by the database. */
  email: string;
  name: string;
  role: Role;
  password_hash: string;
  language: Generated<Language>;
  disabled_at: Date | null;
  last_signed_in_at: Date | null;
  created_at: Generated<Date>;
}

/** A link that can be used once. Only the hash of its token is stored. */
export interface InvitationTable {
  id: GeneratedAlways<number>;
  token_hash: string;
  purpose: InvitationPurpose;
  /** With purpose `invite`: email and role are there. With `reset`: person_id is there. */
  email: string | null;
  name: string | null;
  role: Role | null;
  person_id: number | null;
  invited_by: number | null;
  expires_at: Date;
  used_at: Date | null;
  created_at: Generated<Date>;
}

/** Written by connect-pg-simple, which fixes the names and types. */
export interface SessionTable {
  sid: string;
  sess: JSONColumnType<Record<string, unknown>>;
  expire: Date;
}

/** Who did what. Never idea text, never a secret. */
export interface AuditEventTable {
  id: GeneratedAlways<number>;
  /** Null when nobody was signed in, or when the person has been erased. */
  person_id: number | null;
  action: string;
  subject: string | null;
  detail: ColumnType<Record<string, unknown>, string | undefined, never>;
  created_at: Generated<Date>;
}

export interface AccountsTables {
  organisation: OrganisationTable;
  person: PersonTable;
  invitation: InvitationTable;
  session: SessionTable;
  audit_event: AuditEventTable;
}

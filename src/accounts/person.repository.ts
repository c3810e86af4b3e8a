import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.js';
import type { Role, User } from '../web/index.js';
import type { Language, PersonTable } from './accounts.table.js';

/** A person as administrators see one. */
export interface Person {
  id: number;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  lastSignedInAt: Date | null;
}

/** What signing in needs to know. */
export interface Credentials {
  id: number;
  passwordHash: string;
  disabled: boolean;
}

export interface NewPerson {
  name: string;
  email: string;
  role: Role;
  passwordHash: string;
  language: Language;
}

const COLUMNS = ['id', 'name', 'email', 'role', 'disabled_at', 'last_signed_in_at'] as const;

/** The person as the frame of every page needs it. Undefined for somebody unknown or switched off. */
export async function findUser(db: Kysely<Database>, personId: number): Promise<User | undefined> {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'role', 'language'])
    .where('id', '=', personId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function findPerson(db: Kysely<Database>, personId: number): Promise<Person | undefined> {
  const row = await db.selectFrom('person').select(COLUMNS).where('id', '=', personId).executeTakeFirst();
  return row && toPerson(row);
}

/** Everybody, in no order: Dutch names are sorted where they are shown, because the embedded database cannot. */
export async function listPeople(db: Kysely<Database>): Promise<Person[]> {
  const rows = await db.selectFrom('person').select(COLUMNS).execute();
  return rows.map(toPerson);
}

export async function findCredentials(db: Kysely<Database>, email: string): Promise<Credentials | undefined> {
  return toCredentials(await credentials(db).where('email', '=', email).executeTakeFirst());
}

export async function findCredentialsOf(
  db: Kysely<Database>,
  personId: number,
): Promise<Credentials | undefined> {
  return toCredentials(await credentials(db).where('id', '=', personId).executeTakeFirst());
}

export async function emailIsTaken(db: Kysely<Database>, email: string): Promise<boolean> {
  const row = await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst();
  return row !== undefined;
}

/** The new person's id; undefined when the e-mail address belongs to somebody already. */
export async function insertPerson(db: Kysely<Database>, person: NewPerson): Promise<number | undefined> {
  const row = await db
    .insertInto('person')
    .values({
      name: person.name,
      email: person.email,
      role: person.role,
      password_hash: person.passwordHash,
      language: person.language,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Notes the moment of a sign-in. False when the person was switched off, or got another password, meanwhile. */
export async function updateLastSignIn(
  db: Kysely<Database>,
  personId: number,
  passwordHash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ last_signed_in_at: new Date() })
    .where('id', '=', personId)
    .where('password_hash', '=', passwordHash)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function updateProfile(
  db: Kysely<Database>,
  personId: number,
  profile: { name?: string; language?: Language },
): Promise<void> {
  await db.updateTable('person').set(profile).where('id', '=', personId).execute();
}

/** With `replacing`: only while that is still the stored hash. */
export async function updatePasswordHash(
  db: Kysely<Database>,
  personId: number,
  passwordHash: string,
  replacing?: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ password_hash: passwordHash })
    .where('id', '=', personId)
    .$if(replacing !== undefined, (query) => query.where('password_hash', '=', replacing ?? ''))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function updateRole(db: Kysely<Database>, personId: number, role: Role): Promise<void> {
  await db.updateTable('person').set({ role }).where('id', '=', personId).execute();
}

export async function updateDisabled(
  db: Kysely<Database>,
  personId: number,
  disabled: boolean,
): Promise<void> {
  await db
    .updateTable('person')
    .set({ disabled_at: disabled ? new Date() : null })
    .where('id', '=', personId)
    .execute();
}

/**
 * The administrators who can sign in, locked until the transaction ends: two who take each other's role away at the same
 * moment wait for each other, and the second sees that it would be the last.
 */
export async function lockAdministrators(trx: Kysely<Database>): Promise<number[]> {
  const rows = await trx
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

function credentials(db: Kysely<Database>) {
  return db.selectFrom('person').select(['id', 'password_hash', 'disabled_at']);
}

function toCredentials(
  row: Pick<Selectable<PersonTable>, 'id' | 'password_hash' | 'disabled_at'> | undefined,
): Credentials | undefined {
  return row && { id: row.id, passwordHash: row.password_hash, disabled: row.disabled_at !== null };
}

function toPerson(row: Pick<Selectable<PersonTable>, (typeof COLUMNS)[number]>): Person {
  const { id, name, email, role, disabled_at, last_signed_in_at } = row;
  return { id, name, email, role, disabled: disabled_at !== null, lastSignedInAt: last_signed_in_at };
}

import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation (
      id integer generated always as identity primary key,
      name text not null check (name <> ''),
      created_at timestamptz not null default now()
    )`.execute(db);
  // An installation belongs to one organisation: a second row is refused.
  await sql`create unique index organisation_one_row on organisation ((true))`.execute(db);

  await sql`
    create table person (
      id integer generated always as identity primary key,
      email text not null unique check (email <> '' and email = lower(email)),
      name text not null check (name <> ''),
      role text not null check (role in ('administrator', 'policy-officer', 'facilitator')),
      password_hash text not null,
      language text not null default 'nl' check (language in ('nl', 'en')),
      disabled_at timestamptz,
      last_signed_in_at timestamptz,
      created_at timestamptz not null default now()
    )`.execute(db);

  await sql`
    create table invitation (
      id integer generated always as identity primary key,
      token_hash text not null unique,
      purpose text not null check (purpose in ('first-administrator', 'invite', 'reset')),
      email text check (email = lower(email)),
      name text,
      role text check (role in ('administrator', 'policy-officer', 'facilitator')),
      person_id integer references person (id) on delete cascade,
      invited_by integer references person (id) on delete set null,
      expires_at timestamptz not null,
      used_at timestamptz,
      created_at timestamptz not null default now(),
      check (purpose <> 'invite' or (email is not null and role is not null)),
      check (purpose <> 'reset' or person_id is not null)
    )`.execute(db);
  await sql`create index invitation_person_id on invitation (person_id)`.execute(db);
  await sql`create index invitation_invited_by on invitation (invited_by)`.execute(db);

  // Names and types as connect-pg-simple expects them.
  await sql`
    create table session (
      sid varchar primary key,
      sess json not null,
      expire timestamp(6) not null
    )`.execute(db);
  await sql`create index session_expire on session (expire)`.execute(db);

  await sql`
    create table audit_event (
      id integer generated always as identity primary key,
      person_id integer references person (id) on delete set null,
      action text not null,
      subject text,
      detail jsonb not null default '{}',
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index audit_event_person_id on audit_event (person_id, id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table audit_event, session, invitation, person, organisation`.execute(db);
}

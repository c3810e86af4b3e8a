import { sql, type Kysely } from 'kysely';

/** The edition of a project that is being made, or the last one that was: how far it is, and how it ended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition_making (
      project_id integer primary key references project (id) on delete cascade,
      token uuid not null default gen_random_uuid(),
      files_made integer not null default 0 check (files_made >= 0),
      files_total integer not null check (files_total >= files_made),
      number integer check (number >= 1),
      failed boolean not null default false,
      beat_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      check (number is null or not failed)
    )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table edition_making`.execute(db);
}

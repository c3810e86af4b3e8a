import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // One remark that says several things becomes several ideas, and of two that say the same one stays. What was written
  // down is kept as it is; `active` says what takes part now, and is what every count and page asks for.
  await sql`
    alter table idea
      add split_at timestamptz,
      add split_from integer references idea (id) on delete set null,
      add set_aside_at timestamptz,
      add joined_into integer references idea (id) on delete set null,
      add check (joined_into <> id),
      add check (split_from <> id)`.execute(db);
  await sql`
    alter table idea add active boolean not null generated always as (
      withdrawn_at is null and split_at is null and set_aside_at is null and joined_into is null
    ) stored`.execute(db);
  await sql`create index idea_split_from on idea (split_from)`.execute(db);
  await sql`create index idea_joined_into on idea (joined_into)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table idea drop active`.execute(db);
  await sql`alter table idea drop split_at, drop split_from, drop set_aside_at, drop joined_into`.execute(db);
}

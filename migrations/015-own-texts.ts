import { sql, type Kysely } from 'kysely';

/**
 * Somebody read a text that the organisation itself wrote and in which the detector marked something: it is no personal
 * data, or may be there. It holds for that text only (its MD5), wherever it stands: another text is looked at again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table own_text_review (
      project_id integer not null references project (id) on delete cascade,
      text_hash text not null check (text_hash ~ '^[0-9a-f]{32}$'),
      reviewed_by integer references person (id) on delete set null,
      reviewed_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      primary key (project_id, text_hash)
    )`.execute(db);
  await sql`create index own_text_review_reviewed_by on own_text_review (reviewed_by)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table own_text_review`.execute(db);
}

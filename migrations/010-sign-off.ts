import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sign_off (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      version integer not null check (version >= 1),
      note text not null default '',
      warnings jsonb not null default '[]',
      override_reason text check (override_reason <> ''),
      content jsonb not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      signed_by integer references person (id) on delete set null,
      signed_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      unique (project_id, version)
    )`.execute(db);
  await sql`create index sign_off_signed_by on sign_off (signed_by)`.execute(db);

  // Append-only. A person may be erased from it, and it goes when its project goes; nothing else ever changes.
  await sql`
    create function refuse_sign_off_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.signed_by is null
        and to_jsonb(new) - 'signed_by' = to_jsonb(old) - 'signed_by' then
        return new;
      end if;
      if tg_op = 'DELETE' and not exists (select from project where id = old.project_id) then
        return old;
      end if;
      raise exception 'sign_off is append-only' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create trigger sign_off_append_only before update or delete on sign_off
    for each row execute function refuse_sign_off_change()`.execute(db);

  // Somebody read a text in which the analysis marked something, and it is no personal data. It holds for that text
  // only (its MD5): another text is looked at again.
  await sql`
    create table personal_data_review (
      idea_id integer not null references idea (id) on delete cascade,
      text_hash text not null check (text_hash ~ '^[0-9a-f]{32}$'),
      idea_version integer not null,
      reviewed_by integer references person (id) on delete set null,
      reviewed_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      primary key (idea_id, text_hash)
    )`.execute(db);
  await sql`create index personal_data_review_reviewed_by on personal_data_review (reviewed_by)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table personal_data_review, sign_off`.execute(db);
  await sql`drop function refuse_sign_off_change()`.execute(db);
}

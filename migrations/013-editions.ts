import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      number integer not null check (number >= 1),
      title text not null,
      made_on text not null check (made_on ~ '^\\d{4}-\\d\\d-\\d\\d$'),
      audiences text[] not null check (cardinality(audiences) > 0
        and audiences <@ array['public', 'council', 'internal']),
      source bytea,
      source_hash text not null check (source_hash ~ '^[0-9a-f]{64}$'),
      changes jsonb not null,
      replaces integer unique references edition (id),
      redacted_at timestamptz,
      made_by integer references person (id) on delete set null,
      created_at timestamptz not null default now(),
      unique (project_id, number),
      check ((source is null) = (redacted_at is not null))
    )`.execute(db);
  await sql`create index edition_made_by on edition (made_by)`.execute(db);

  await sql`
    create table edition_file (
      edition_id integer not null references edition (id) on delete cascade,
      audience text not null check (audience in ('public', 'council', 'internal')),
      format text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea not null,
      created_at timestamptz not null default now(),
      primary key (edition_id, audience, format)
    )`.execute(db);

  await sql`
    create table edition_event (
      id integer generated always as identity primary key,
      edition_id integer not null references edition (id) on delete cascade,
      kind text not null check (kind in ('made', 'redacted', 'replaces')),
      detail jsonb not null default '{}',
      person_id integer references person (id) on delete set null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index edition_event_edition_id on edition_event (edition_id, id)`.execute(db);
  await sql`create index edition_event_person_id on edition_event (person_id)`.execute(db);

  // What was published stays as it was. An edition changes once: when words in it are erased, its source goes and so do
  // its files; a person may be erased from it.
  await sql`
    create function refuse_edition_change() returns trigger language plpgsql as $$
    begin
      if old.redacted_at is null and new.redacted_at is not null and new.source is null
        and to_jsonb(new) - 'redacted_at' - 'source' - 'made_by'
          = to_jsonb(old) - 'redacted_at' - 'source' - 'made_by' then
        return new;
      end if;
      if new.made_by is null and to_jsonb(new) - 'made_by' = to_jsonb(old) - 'made_by' then
        return new;
      end if;
      raise exception 'an edition never changes' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create trigger edition_never_changes before update on edition
    for each row execute function refuse_edition_change()`.execute(db);
  await sql`
    create function refuse_edition_file_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and not exists (
        select from edition where id = old.edition_id and redacted_at is null) then
        return old;
      end if;
      raise exception 'a file of an edition never changes' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create trigger edition_file_never_changes before update or delete on edition_file
    for each row execute function refuse_edition_file_change()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table edition_event, edition_file, edition`.execute(db);
  await sql`drop function refuse_edition_change(), refuse_edition_file_change()`.execute(db);
}

import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table theme (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      key text not null check (key <> '' and key <> 'event'),
      name text not null check (name <> ''),
      description text not null default '',
      origin text not null check (origin in ('cluster', 'person')),
      merged_into text,
      position integer not null default 0,
      version integer not null default 1 check (version >= 1),
      created_by integer references person (id) on delete set null,
      created_at timestamptz not null default now(),
      unique (project_id, key),
      foreign key (project_id, merged_into) references theme (project_id, key),
      check (merged_into <> key)
    )`.execute(db);
  await sql`create index theme_merged_into on theme (project_id, merged_into)`.execute(db);
  await sql`create index theme_created_by on theme (created_by)`.execute(db);

  await sql`
    create table decision (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      kind text not null check (kind in ('move', 'release', 'accept', 'rename', 'describe', 'merge',
        'new-theme', 'laws', 'tags')),
      idea_id integer references idea (id) on delete cascade,
      theme_key text,
      from_key text,
      action text not null default '',
      before jsonb,
      after jsonb,
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index decision_project_id on decision (project_id, id)`.execute(db);
  await sql`create index decision_idea_id on decision (idea_id, id)`.execute(db);
  // The history of a theme: what was decided about it, and what came out of it.
  await sql`create index decision_theme_key on decision (project_id, theme_key, id)`.execute(db);
  await sql`create index decision_from_key on decision (project_id, from_key, id)`.execute(db);
  await sql`create index decision_decided_by on decision (decided_by)`.execute(db);

  // Append-only. The one change allowed is the one that erasing a person makes: decided_by becomes null.
  await sql`
    create function refuse_decision_update() returns trigger language plpgsql as $$
    begin
      if new.decided_by is null
        and to_jsonb(new) - 'decided_by' = to_jsonb(old) - 'decided_by' then
        return new;
      end if;
      raise exception 'decision is append-only' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create trigger decision_append_only before update on decision
    for each row execute function refuse_decision_update()`.execute(db);

  await sql`
    create table idea_decision (
      idea_id integer primary key references idea (id) on delete cascade,
      theme_decided boolean not null default false,
      theme_key text check (theme_key <> ''),
      laws text[],
      tags text[],
      version integer not null default 1 check (version >= 1),
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      check (theme_decided or theme_key is null)
    )`.execute(db);
  await sql`create index idea_decision_theme_key on idea_decision (theme_key)`.execute(db);
  await sql`create index idea_decision_decided_by on idea_decision (decided_by)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table idea_decision, decision, theme`.execute(db);
  await sql`drop function refuse_decision_update()`.execute(db);
}

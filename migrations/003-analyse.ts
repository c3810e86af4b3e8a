import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table analysis_run (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      status text not null default 'queued'
        check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
      step text,
      fraction double precision not null default 0 check (fraction between 0 and 1),
      options jsonb not null default '{}',
      started_by integer references person (id) on delete set null,
      started_at timestamptz,
      finished_at timestamptz,
      heartbeat_at timestamptz,
      error_id text,
      input_hash text,
      engine_version text,
      lexicon_version text,
      idea_count integer check (idea_count >= 0),
      refused jsonb not null default '[]',
      created_at timestamptz not null default now()
    )`.execute(db);
  // Two people who press the button at the same moment start one run.
  await sql`
    create unique index analysis_run_one_busy on analysis_run (project_id)
    where status in ('queued', 'running')`.execute(db);
  // The current run of a project is its newest one that is done.
  await sql`create index analysis_run_project_id on analysis_run (project_id, id)`.execute(db);
  await sql`create index analysis_run_started_by on analysis_run (started_by)`.execute(db);

  await sql`
    create table cluster (
      id integer generated always as identity primary key,
      run_id integer not null references analysis_run (id) on delete cascade,
      key text not null check (key <> ''),
      label text not null,
      description text not null default '',
      key_terms text[] not null default '{}',
      representative_codes text[] not null default '{}',
      size integer not null check (size >= 0),
      position integer not null,
      created_at timestamptz not null default now(),
      unique (run_id, key)
    )`.execute(db);

  await sql`
    create table placement (
      id integer generated always as identity primary key,
      run_id integer not null references analysis_run (id) on delete cascade,
      idea_id integer not null references idea (id) on delete cascade,
      theme_key text check (theme_key <> ''),
      second_key text check (second_key <> ''),
      confidence double precision not null check (confidence between 0 and 1),
      review_rank integer not null check (review_rank >= 1),
      tags text[] not null default '{}',
      laws text[] not null default '{}',
      duplicate_of integer references idea (id) on delete set null,
      personal_data jsonb not null default '[]',
      explanation jsonb not null default '{}',
      idea_version integer not null default 1 check (idea_version >= 1),
      text_hash text not null default '',
      created_at timestamptz not null default now(),
      unique (run_id, idea_id),
      check (duplicate_of <> idea_id)
    )`.execute(db);
  await sql`create index placement_run_theme on placement (run_id, theme_key, idea_id)`.execute(db);
  await sql`create index placement_idea_id on placement (idea_id)`.execute(db);
  await sql`create index placement_duplicate_of on placement (duplicate_of)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table placement, cluster, analysis_run`.execute(db);
}

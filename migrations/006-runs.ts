import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table analysis_run
      add column kind text not null default 'full' check (kind in ('full', 'late', 're-place')),
      add column base_run_id integer references analysis_run (id) on delete set null,
      add column accepted_at timestamptz,
      add column discarded_at timestamptz,
      add column pruned_at timestamptz,
      add column moved_count integer check (moved_count >= 0),
      add column placed_count integer check (placed_count >= 0),
      add column result_hash text,
      add column snapshot bytea,
      add column snapshot_hash text,
      add check (accepted_at is null or status = 'done'),
      add check (accepted_at is null or discarded_at is null)`.execute(db);
  // What counted until now were the runs that were done; the newest of them stays the current one.
  await sql`
    update analysis_run set accepted_at = coalesce(finished_at, created_at) where status = 'done'`.execute(
    db,
  );
  // The current run of a project is the one that was accepted last.
  await sql`
    create index analysis_run_accepted on analysis_run (project_id, accepted_at desc, id desc)
    where accepted_at is not null`.execute(db);
  await sql`create index analysis_run_base on analysis_run (base_run_id)`.execute(db);

  // Append-only: which run counted from when. A run can be accepted more than once: one can go back to it.
  await sql`
    create table run_acceptance (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      run_id integer not null references analysis_run (id) on delete cascade,
      replaced_run_id integer references analysis_run (id) on delete set null,
      accepted_by integer references person (id) on delete set null,
      accepted_at timestamptz not null default now(),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index run_acceptance_project_id on run_acceptance (project_id, id)`.execute(db);
  await sql`create index run_acceptance_run_id on run_acceptance (run_id)`.execute(db);
  await sql`create index run_acceptance_replaced_run_id on run_acceptance (replaced_run_id)`.execute(db);
  await sql`create index run_acceptance_accepted_by on run_acceptance (accepted_by)`.execute(db);
  await sql`
    insert into run_acceptance (project_id, run_id, replaced_run_id, accepted_by, accepted_at)
    select project_id, id, lag(id) over (partition by project_id order by id), started_by, accepted_at
    from analysis_run where accepted_at is not null order by id`.execute(db);

  await sql`
    create table recomputation (
      id integer generated always as identity primary key,
      run_id integer not null references analysis_run (id) on delete cascade,
      status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
      identical boolean,
      reasons jsonb not null default '[]',
      engine_version text,
      lexicon_version text,
      result_hash text,
      error_id text,
      asked_by integer references person (id) on delete set null,
      heartbeat_at timestamptz,
      finished_at timestamptz,
      created_at timestamptz not null default now(),
      check ((identical is not null) = (status = 'done'))
    )`.execute(db);
  await sql`create index recomputation_run_id on recomputation (run_id, id)`.execute(db);
  await sql`
    create unique index recomputation_one_busy on recomputation (run_id)
    where status in ('queued', 'running')`.execute(db);
  await sql`create index recomputation_asked_by on recomputation (asked_by)`.execute(db);

  // What the machine said of itself, where a decision of a person fixed the place: it stays visible beside it.
  await sql`
    alter table placement
      add column suggested_key text check (suggested_key <> ''),
      add column suggested_label text`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table placement drop column suggested_key, drop column suggested_label`.execute(db);
  await sql`drop table recomputation, run_acceptance`.execute(db);
  await sql`
    alter table analysis_run
      drop column kind, drop column base_run_id, drop column accepted_at, drop column discarded_at,
      drop column pruned_at, drop column moved_count, drop column placed_count, drop column result_hash,
      drop column snapshot, drop column snapshot_hash`.execute(db);
}

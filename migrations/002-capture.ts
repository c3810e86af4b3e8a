import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table project (
      id integer generated always as identity primary key,
      name text not null check (name <> ''),
      goal text not null default '',
      laws jsonb not null default '[]' check (jsonb_typeof(laws) = 'array'),
      archived_at timestamptz,
      next_loose_number integer not null default 1 check (next_loose_number >= 1),
      example boolean not null default false,
      created_at timestamptz not null default now()
    )`.execute(db);

  // Two people who load the example at the same moment load it once.
  await sql`create unique index project_one_example on project (example) where example`.execute(db);

  await sql`
    create table workshop (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      number integer not null check (number >= 1),
      title text not null check (title <> ''),
      day_theme text not null default '',
      questions text not null default '',
      room text not null default '',
      starts_at timestamptz,
      ends_at timestamptz,
      expected_participants integer check (expected_participants >= 0),
      links jsonb not null default '[]' check (jsonb_typeof(links) = 'array'),
      status text not null default 'planned' check (status in ('planned', 'open', 'closed')),
      next_idea_number integer not null default 1 check (next_idea_number >= 1),
      created_at timestamptz not null default now(),
      check (ends_at >= starts_at),
      unique (project_id, number),
      unique (project_id, id)
    )`.execute(db);

  await sql`
    create table workshop_facilitator (
      workshop_id integer not null references workshop (id) on delete cascade,
      person_id integer not null references person (id) on delete cascade,
      created_at timestamptz not null default now(),
      primary key (workshop_id, person_id)
    )`.execute(db);
  await sql`create index workshop_facilitator_person_id on workshop_facilitator (person_id)`.execute(db);

  // The double foreign key keeps an idea in a workshop of its own project. It has no delete action on purpose:
  // a workshop that holds ideas cannot be deleted on its own, only with its whole project.
  await sql`
    create table idea (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      workshop_id integer,
      code text not null check (code <> ''),
      text text not null check (text <> ''),
      kind text not null
        check (kind in ('idea', 'remark', 'question', 'bottleneck', 'good-example', 'success')),
      perspective text check (perspective in ('resident', 'professional', 'expert-by-experience',
        'director', 'employer', 'volunteer', 'education', 'care-provider')),
      laws text[],
      speaker text,
      speaker_role text,
      consent boolean,
      captured_by integer references person (id) on delete set null,
      captured_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      version integer not null default 1 check (version >= 1),
      created_at timestamptz not null default now(),
      unique (project_id, code),
      unique (project_id, id),
      foreign key (project_id, workshop_id) references workshop (project_id, id),
      -- A name is kept only of a person who agreed to that.
      check (speaker is null or consent is true)
    )`.execute(db);
  await sql`create index idea_workshop_id on idea (workshop_id, id)`.execute(db);
  await sql`create index idea_captured_by on idea (captured_by)`.execute(db);

  await sql`
    create table idea_revision (
      id integer generated always as identity primary key,
      idea_id integer not null references idea (id) on delete cascade,
      version integer not null check (version >= 1),
      text text not null,
      kind text not null
        check (kind in ('idea', 'remark', 'question', 'bottleneck', 'good-example', 'success')),
      perspective text check (perspective in ('resident', 'professional', 'expert-by-experience',
        'director', 'employer', 'volunteer', 'education', 'care-provider')),
      laws text[],
      withdrawn boolean not null default false,
      speaker text,
      speaker_role text,
      consent boolean,
      changed_by integer references person (id) on delete set null,
      changed_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      unique (idea_id, version)
    )`.execute(db);
  await sql`create index idea_revision_changed_by on idea_revision (changed_by)`.execute(db);

  // A pasted list is one submission: idea_id is then its first idea, and idea_count how many it made.
  await sql`
    create table submission (
      key text primary key check (key <> ''),
      project_id integer not null references project (id) on delete cascade,
      idea_id integer not null references idea (id) on delete cascade,
      idea_count integer not null default 1 check (idea_count >= 1),
      payload_hash text not null,
      submitted_by integer references person (id) on delete set null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index submission_project_id on submission (project_id)`.execute(db);
  await sql`create index submission_idea_id on submission (idea_id)`.execute(db);
  await sql`create index submission_submitted_by on submission (submitted_by)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table submission, idea_revision, idea, workshop_facilitator, workshop, project`.execute(db);
}

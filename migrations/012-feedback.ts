import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const outcome = sql`outcome text not null check (outcome in ('adopted', 'partly', 'not', 'elsewhere', 'examine'))`;
  // What an answer must say is a rule of the table too, so that no import or later page can leave it out.
  const answer = sql`
      reason text not null default '',
      place text not null default '',
      owner text not null default '',
      due_on date,
      version integer not null check (version >= 1),
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      check (outcome <> 'not' or reason <> ''),
      check (outcome <> 'elsewhere' or place <> '')`;

  await sql`
    create table disposition (
      idea_id integer primary key references idea (id) on delete cascade,
      project_id integer not null references project (id) on delete cascade,
      ${outcome}, ${answer}
    )`.execute(db);
  await sql`create index disposition_project_id on disposition (project_id)`.execute(db);
  await sql`create index disposition_decided_by on disposition (decided_by)`.execute(db);

  // Every answer that was ever given; nothing updates or deletes a row here. Its id tells what is newer than a page.
  await sql`
    create table disposition_revision (
      id integer generated always as identity primary key,
      idea_id integer not null references idea (id) on delete cascade,
      project_id integer not null references project (id) on delete cascade,
      ${outcome}, ${answer},
      unique (idea_id, version)
    )`.execute(db);
  await sql`create index disposition_revision_project_id on disposition_revision (project_id, id)`.execute(
    db,
  );
  await sql`create index disposition_revision_decided_by on disposition_revision (decided_by)`.execute(db);

  await sql`
    create table receipt (
      idea_id integer primary key references idea (id) on delete cascade,
      code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
      created_at timestamptz not null default now()
    )`.execute(db);

  // The slug stays when a page is taken away, so that it comes back at the address that people have.
  await sql`
    create table publication (
      project_id integer primary key references project (id) on delete cascade,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      published_at timestamptz,
      published_by integer references person (id) on delete set null,
      answers_on date,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index publication_published_by on publication (published_by)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table publication, receipt, disposition_revision, disposition`.execute(db);
}

import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table policy_note (
      id integer generated always as identity primary key,
      project_id integer not null references project (id) on delete cascade,
      kind text not null check (kind in ('note', 'proposition')),
      version integer not null default 1 check (version >= 1),
      begun_by integer references person (id) on delete set null,
      created_at timestamptz not null default now(),
      unique (project_id, kind)
    )`.execute(db);
  await sql`create index policy_note_begun_by on policy_note (begun_by)`.execute(db);

  // Front page, chapters and paragraphs are all a title with a text: one table, so that versions, restoring and saving
  // of two at once are written once.
  await sql`
    create table note_part (
      id integer generated always as identity primary key,
      note_id integer not null references policy_note (id) on delete cascade,
      kind text not null check (kind in ('front', 'chapter', 'paragraph')),
      chapter_id integer,
      position integer not null default 0,
      title text not null check (title <> ''),
      body text not null default '',
      version integer not null default 1 check (version >= 1),
      assembled boolean not null default false,
      removed_at timestamptz,
      created_at timestamptz not null default now(),
      unique (note_id, id),
      foreign key (note_id, chapter_id) references note_part (note_id, id),
      check ((kind = 'paragraph') = (chapter_id is not null)),
      check (kind <> 'front' or removed_at is null)
    )`.execute(db);
  await sql`create unique index note_part_front on note_part (note_id) where kind = 'front'`.execute(db);
  await sql`create index note_part_chapter on note_part (note_id, chapter_id)`.execute(db);

  // Every version of every text, also of removed parts; nothing updates or deletes a row here.
  await sql`
    create table note_revision (
      id integer generated always as identity primary key,
      part_id integer not null references note_part (id) on delete cascade,
      version integer not null check (version >= 1),
      title text not null,
      body text not null,
      assembled boolean not null default false,
      restored_from integer,
      changed_by integer references person (id) on delete set null,
      changed_at timestamptz not null default now(),
      unique (part_id, version)
    )`.execute(db);
  await sql`create index note_revision_changed_by on note_revision (changed_by)`.execute(db);

  await sql`
    create table paragraph_idea (
      part_id integer not null references note_part (id) on delete cascade,
      idea_id integer not null references idea (id) on delete cascade,
      origin text not null check (origin in ('theme', 'person', 'text')),
      excepted_at timestamptz,
      linked_by integer references person (id) on delete set null,
      created_at timestamptz not null default now(),
      primary key (part_id, idea_id)
    )`.execute(db);
  await sql`create index paragraph_idea_idea_id on paragraph_idea (idea_id)`.execute(db);
  await sql`create index paragraph_idea_linked_by on paragraph_idea (linked_by)`.execute(db);

  // What the paragraphs carry now. An idea that was split or joined hands its place to what came of it, unless somebody
  // decided about that idea itself. Such ideas are few, so their way is followed row by row.
  await sql`create index idea_not_active on idea (id) where not active`.execute(db);
  await sql`
    create view carried_idea as
    with recursive successor as (
      select l.part_id, l.origin, i.id, i.active, i.joined_into
      from idea as i join paragraph_idea as l on l.idea_id = i.id
      where not i.active and l.excepted_at is null
      union
      select s.part_id, s.origin, n.id, n.active, n.joined_into
      from successor as s join idea as n on n.id = s.joined_into or n.split_from = s.id
      where not s.active
    )
    select p.note_id, l.part_id, l.idea_id, l.origin
    from paragraph_idea as l
    join note_part as p on p.id = l.part_id
    join idea as i on i.id = l.idea_id
    where l.excepted_at is null and p.removed_at is null and i.active
    union all
    select p.note_id, s.part_id, s.id, min(s.origin)
    from successor as s join note_part as p on p.id = s.part_id
    where s.active and p.removed_at is null and not exists (
      select from paragraph_idea as own where own.part_id = s.part_id and own.idea_id = s.id)
    group by p.note_id, s.part_id, s.id`.execute(db);

  await sql`
    create table paragraph_theme (
      part_id integer not null references note_part (id) on delete cascade,
      theme_key text not null check (theme_key <> ''),
      linked_by integer references person (id) on delete set null,
      created_at timestamptz not null default now(),
      primary key (part_id, theme_key)
    )`.execute(db);
  await sql`create index paragraph_theme_linked_by on paragraph_theme (linked_by)`.execute(db);

  await sql`
    create table paragraph_comment (
      id integer generated always as identity primary key,
      part_id integer not null references note_part (id) on delete cascade,
      text text not null check (text <> ''),
      person_id integer references person (id) on delete set null,
      created_at timestamptz not null default now(),
      resolved_by integer references person (id) on delete set null,
      resolved_at timestamptz
    )`.execute(db);
  await sql`create index paragraph_comment_part_id on paragraph_comment (part_id, id)`.execute(db);
  await sql`create index paragraph_comment_person_id on paragraph_comment (person_id)`.execute(db);
  await sql`create index paragraph_comment_resolved_by on paragraph_comment (resolved_by)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view carried_idea`.execute(db);
  await sql`drop index idea_not_active`.execute(db);
  await sql`
    drop table paragraph_comment, paragraph_theme, paragraph_idea, note_revision, note_part, policy_note`.execute(
    db,
  );
}

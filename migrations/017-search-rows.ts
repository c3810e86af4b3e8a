import { sql, type Kysely } from 'kysely';

/** Every idea has its row in the index from the beginning: what waits to be read is found by a look into an index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What takes part stands beside the terms, so that a search reads no other table for ideas that it does not show.
  await sql`alter table idea_search add active boolean not null default true`.execute(db);
  await sql`
    insert into idea_search (idea_id, project_id, made_with, size, terms, active)
    select id, project_id, '', 0, '', active from idea
    on conflict (idea_id) do update set active = excluded.active`.execute(db);

  await sql`
    create function begin_idea_search() returns trigger language plpgsql as $$
    begin
      insert into idea_search (idea_id, project_id, made_with, size, terms, active)
      select id, project_id, '', 0, '', active from fresh
      on conflict do nothing;
      return null;
    end
    $$`.execute(db);
  await sql`
    create trigger idea_begin_search after insert on idea
    referencing new table as fresh for each statement execute function begin_idea_search()`.execute(db);

  await sql`
    create function follow_idea_search() returns trigger language plpgsql as $$
    begin
      update idea_search set active = new.active where idea_id = new.id;
      return null;
    end
    $$`.execute(db);
  await sql`
    create trigger idea_follow_search after update on idea
    for each row when (old.active is distinct from new.active) execute function follow_idea_search()`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger idea_follow_search on idea`.execute(db);
  await sql`drop trigger idea_begin_search on idea`.execute(db);
  await sql`drop function begin_idea_search, follow_idea_search`.execute(db);
  await sql`alter table idea_search drop active`.execute(db);
}

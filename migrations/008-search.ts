import { sql, type Kysely } from 'kysely';

/** What the search reads: the terms of every idea, made from its text, and the words that the ideas of a project use. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // `terms` holds lexemes as `<project>w:<word>`, `…s:<stem>`, `…p:<stem of a part>` and `…c:<concept>`. The project stands in
  // front, because a GIN index of two columns needs an extension that not every server allows.
  await sql`
    create table idea_search (
      idea_id integer primary key references idea (id) on delete cascade,
      project_id integer not null references project (id) on delete cascade,
      made_with text not null,
      size integer not null check (size >= 0),
      terms tsvector not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  // Without a list of pending entries: nothing empties it in the embedded database, and every search would read it.
  await sql`create index idea_search_terms on idea_search using gin (terms) with (fastupdate = off)`.execute(
    db,
  );
  await sql`create index idea_search_project_id on idea_search (project_id, made_with, idea_id)`.execute(db);

  await sql`
    create table search_word (
      project_id integer not null references project (id) on delete cascade,
      word text not null check (word <> ''),
      created_at timestamptz not null default now(),
      primary key (project_id, word)
    )`.execute(db);

  // What is indexed of a text goes at the moment that the text changes, also where it is erased; it is made again when
  // somebody searches. A trigger, so that no way of changing a text can forget it; adding an idea costs nothing.
  await sql`
    create function forget_idea_search() returns trigger language plpgsql as $$
    begin
      update idea_search set terms = ''::tsvector, size = 0, made_with = '' where idea_id = new.id;
      return null;
    end
    $$`.execute(db);
  await sql`
    create trigger idea_forget_search after update of text on idea
    for each row when (old.text is distinct from new.text) execute function forget_idea_search()`.execute(db);

  // A word that only this idea used (a name, perhaps) is no longer known. Where the project itself goes, all of it goes.
  await sql`
    create function forget_search_words() returns trigger language plpgsql as $$
    begin
      if not exists (select from project where id = old.project_id) then return null; end if;
      delete from search_word as s
      using unnest(tsvector_to_array(old.terms)) as t(term)
      where t.term like old.project_id || 'w:%'
        and s.project_id = old.project_id
        and s.word = substr(t.term, length(old.project_id || 'w:') + 1)
        and not exists (select from idea_search as o where o.terms @@ quote_literal(t.term)::tsquery);
      return null;
    end
    $$`.execute(db);
  await sql`
    create trigger idea_search_gone after delete on idea_search
    for each row execute function forget_search_words()`.execute(db);
  await sql`
    create trigger idea_search_emptied after update of terms on idea_search
    for each row when (new.made_with = '') execute function forget_search_words()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger idea_forget_search on idea`.execute(db);
  await sql`drop table search_word, idea_search`.execute(db);
  await sql`drop function forget_idea_search, forget_search_words`.execute(db);
}

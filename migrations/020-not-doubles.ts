import { sql, type Kysely } from 'kysely';

const KINDS_BEFORE = `'move', 'release', 'accept', 'rename', 'describe', 'merge', 'new-theme', 'laws', 'tags',
  'second', 'represent', 'read', 'together', 'apart', 'group', 'order', 'lock', 'dictionary', 'separate', 'join'`;

/**
 * Two ideas that say different things, however much they look alike. Beside `idea_pair` and not in it: of two ideas in one
 * theme one can say both that they belong together and that they are no doubles.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table distinct_pair (
      project_id integer not null references project (id) on delete cascade,
      idea_id integer not null,
      other_id integer not null,
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      primary key (idea_id, other_id),
      foreign key (project_id, idea_id) references idea (project_id, id) on delete cascade,
      foreign key (project_id, other_id) references idea (project_id, id) on delete cascade,
      check (idea_id < other_id)
    )`.execute(db);
  await sql`create index distinct_pair_project_id on distinct_pair (project_id)`.execute(db);
  await sql`create index distinct_pair_other_id on distinct_pair (other_id)`.execute(db);
  await sql`create index distinct_pair_decided_by on distinct_pair (decided_by)`.execute(db);
  await allowKinds(db, `${KINDS_BEFORE}, 'distinct'`);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table distinct_pair`.execute(db);
  await sql`delete from decision where kind = 'distinct'`.execute(db);
  await allowKinds(db, KINDS_BEFORE);
}

async function allowKinds(db: Kysely<unknown>, kinds: string): Promise<void> {
  await sql`alter table decision drop constraint decision_kind_check`.execute(db);
  await sql`alter table decision add constraint decision_kind_check check (kind in (${sql.raw(kinds)}))`.execute(
    db,
  );
}

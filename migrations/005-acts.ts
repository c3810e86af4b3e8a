import { sql, type Kysely } from 'kysely';

const KINDS_BEFORE = `'move', 'release', 'accept', 'rename', 'describe', 'merge', 'new-theme', 'laws', 'tags'`;
const KINDS = `${KINDS_BEFORE}, 'second', 'represent', 'read', 'together', 'apart', 'group', 'order', 'lock',
  'dictionary', 'separate', 'join'`;

export async function up(db: Kysely<unknown>): Promise<void> {
  // One press of a button. The number gives the order: an act and the part of it that goes first share a moment.
  await sql`
    create table act (
      id text primary key check (id <> ''),
      number integer generated always as identity unique,
      project_id integer not null references project (id) on delete cascade,
      verb text not null check (verb <> ''),
      reason text check (reason <> ''),
      undoes text references act (id),
      undone_by text references act (id),
      part_of text references act (id) deferrable initially deferred,
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index act_project_id on act (project_id, number)`.execute(db);
  await sql`create index act_undoes on act (undoes)`.execute(db);
  await sql`create index act_undone_by on act (undone_by)`.execute(db);
  await sql`create index act_part_of on act (part_of)`.execute(db);
  await sql`create index act_decided_by on act (decided_by)`.execute(db);

  await adoptOldDecisions(db);

  await sql`alter table decision alter column action drop default`.execute(db);
  await sql`
    alter table decision add constraint decision_action_fkey
    foreign key (action) references act (id) on delete cascade`.execute(db);
  await sql`alter table decision add other_id integer references idea (id) on delete cascade`.execute(db);
  await sql`create index decision_action on decision (action, id)`.execute(db);
  await sql`create index decision_other_id on decision (other_id, id)`.execute(db);
  await sql`alter table decision drop constraint decision_kind_check`.execute(db);
  await sql`alter table decision add constraint decision_kind_check
    check (kind in (${sql.raw(KINDS)}))`.execute(db);

  await sql`
    alter table theme
      add parent_key text,
      add locked boolean not null default false,
      add foreign key (project_id, parent_key) references theme (project_id, key),
      add check (parent_key <> key)`.execute(db);
  await sql`create index theme_parent_key on theme (project_id, parent_key)`.execute(db);

  await sql`
    alter table idea_decision
      add second_decided boolean not null default false,
      add second_key text check (second_key <> ''),
      add representative boolean not null default false,
      add read_at timestamptz,
      add check (second_decided or second_key is null)`.execute(db);

  await sql`
    create table idea_pair (
      project_id integer not null references project (id) on delete cascade,
      idea_id integer not null,
      other_id integer not null,
      relation text not null check (relation in ('together', 'apart')),
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      primary key (idea_id, other_id),
      foreign key (project_id, idea_id) references idea (project_id, id) on delete cascade,
      foreign key (project_id, other_id) references idea (project_id, id) on delete cascade,
      check (idea_id < other_id)
    )`.execute(db);
  await sql`create index idea_pair_project_id on idea_pair (project_id)`.execute(db);
  await sql`create index idea_pair_other_id on idea_pair (other_id)`.execute(db);
  await sql`create index idea_pair_decided_by on idea_pair (decided_by)`.execute(db);

  await sql`
    create table project_dictionary (
      project_id integer primary key references project (id) on delete cascade,
      text text not null,
      version integer not null default 1 check (version >= 1),
      decided_by integer references person (id) on delete set null,
      decided_at timestamptz not null default now(),
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index project_dictionary_decided_by on project_dictionary (decided_by)`.execute(db);
}

/** Gives every decision of before an act: one for each press of a button, in the order in which they were made. */
async function adoptOldDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`alter table decision disable trigger decision_append_only`.execute(db);
  await sql`update decision set action = 'decision-' || id where action = ''`.execute(db);
  await sql`alter table decision enable trigger decision_append_only`.execute(db);
  await sql`
    insert into act (id, project_id, verb, decided_by, decided_at)
    select action, min(project_id),
      case
        when bool_or(kind = 'merge') then 'merge'
        when bool_or(kind = 'move') then 'move'
        when bool_or(kind in ('rename', 'describe')) then 'edit'
        else min(kind)
      end,
      min(decided_by), min(decided_at)
    from decision
    group by action
    order by min(id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table project_dictionary, idea_pair`.execute(db);
  await sql`alter table idea_decision drop second_decided, drop second_key, drop representative, drop read_at`.execute(
    db,
  );
  await sql`alter table theme drop parent_key, drop locked`.execute(db);
  await sql`delete from decision where kind not in (${sql.raw(KINDS_BEFORE)})`.execute(db);
  await sql`alter table decision drop constraint decision_kind_check`.execute(db);
  await sql`alter table decision add constraint decision_kind_check
    check (kind in (${sql.raw(KINDS_BEFORE)}))`.execute(db);
  await sql`alter table decision drop other_id`.execute(db);
  await sql`alter table decision drop constraint decision_action_fkey`.execute(db);
  await sql`drop index decision_action`.execute(db);
  await sql`alter table decision alter column action set default ''`.execute(db);
  await sql`drop table act`.execute(db);
}

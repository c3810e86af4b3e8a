import { sql, type Kysely } from 'kysely';

/** True within a transaction that erases the words of a person: it says so itself. */
const ERASING = sql.raw(`coalesce(current_setting('oogst.erasing', true), '') = 'on'`);

/**
 * Words of a person can be erased from what is otherwise never changed: the history of decisions, signed versions and
 * editions. Each trigger lets through what holds words, and nothing else of the row.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function refuse_decision_update() returns trigger language plpgsql as $$
    begin
      if new.decided_by is null
        and to_jsonb(new) - 'decided_by' = to_jsonb(old) - 'decided_by' then
        return new;
      end if;
      if ${ERASING} and to_jsonb(new) - 'before' - 'after' = to_jsonb(old) - 'before' - 'after' then
        return new;
      end if;
      raise exception 'decision is append-only' using errcode = 'restrict_violation';
    end
    $$`.execute(db);

  await sql`alter table sign_off add words_erased_at timestamptz`.execute(db);
  await sql`
    create or replace function refuse_sign_off_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.signed_by is null
        and to_jsonb(new) - 'signed_by' = to_jsonb(old) - 'signed_by' then
        return new;
      end if;
      if tg_op = 'UPDATE' and ${ERASING}
        and to_jsonb(new) - 'note' - 'override_reason' - 'content' - 'words_erased_at'
          = to_jsonb(old) - 'note' - 'override_reason' - 'content' - 'words_erased_at' then
        return new;
      end if;
      if tg_op = 'DELETE' and not exists (select from project where id = old.project_id) then
        return old;
      end if;
      raise exception 'sign_off is append-only' using errcode = 'restrict_violation';
    end
    $$`.execute(db);

  await sql`
    create or replace function refuse_edition_change() returns trigger language plpgsql as $$
    begin
      if old.redacted_at is null and new.redacted_at is not null and new.source is null
        and to_jsonb(new) - 'redacted_at' - 'source' - 'made_by'
          = to_jsonb(old) - 'redacted_at' - 'source' - 'made_by' then
        return new;
      end if;
      if new.made_by is null and to_jsonb(new) - 'made_by' = to_jsonb(old) - 'made_by' then
        return new;
      end if;
      if ${ERASING} and to_jsonb(new) - 'title' - 'changes' = to_jsonb(old) - 'title' - 'changes' then
        return new;
      end if;
      raise exception 'an edition never changes' using errcode = 'restrict_violation';
    end
    $$`.execute(db);

  // Words that went into the run were erased: it can no longer be computed again as it was.
  await sql`alter table analysis_run add words_erased_at timestamptz`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table analysis_run drop words_erased_at`.execute(db);
  await sql`alter table sign_off drop words_erased_at`.execute(db);
  await sql`
    create or replace function refuse_edition_change() returns trigger language plpgsql as $$
    begin
      if old.redacted_at is null and new.redacted_at is not null and new.source is null
        and to_jsonb(new) - 'redacted_at' - 'source' - 'made_by'
          = to_jsonb(old) - 'redacted_at' - 'source' - 'made_by' then
        return new;
      end if;
      if new.made_by is null and to_jsonb(new) - 'made_by' = to_jsonb(old) - 'made_by' then
        return new;
      end if;
      raise exception 'an edition never changes' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create or replace function refuse_sign_off_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.signed_by is null
        and to_jsonb(new) - 'signed_by' = to_jsonb(old) - 'signed_by' then
        return new;
      end if;
      if tg_op = 'DELETE' and not exists (select from project where id = old.project_id) then
        return old;
      end if;
      raise exception 'sign_off is append-only' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  await sql`
    create or replace function refuse_decision_update() returns trigger language plpgsql as $$
    begin
      if new.decided_by is null
        and to_jsonb(new) - 'decided_by' = to_jsonb(old) - 'decided_by' then
        return new;
      end if;
      raise exception 'decision is append-only' using errcode = 'restrict_violation';
    end
    $$`.execute(db);
}

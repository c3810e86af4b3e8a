import { sql, type Kysely } from 'kysely';

/** An answer can be taken away again: its history then has a row without an outcome. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table disposition_revision alter column outcome drop not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from disposition_revision where outcome is null`.execute(db);
  await sql`alter table disposition_revision alter column outcome set not null`.execute(db);
}

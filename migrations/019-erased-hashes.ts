import { sql, type Kysely } from 'kysely';

/**
 * What was erased before left the hash of what the form said and of what went into an analysis, and a short sentence can
 * be guessed from those. The first is forgotten for every project in which words were erased: only forms of long ago
 * would still be compared with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update submission set payload_hash = ''
    where project_id in (select project_id from idea where text like '%[gewist]%')`.execute(db);
  await sql`update analysis_run set input_hash = null where words_erased_at is not null`.execute(db);
}

/** A hash that was forgotten stays forgotten. */
export async function down(): Promise<void> {}

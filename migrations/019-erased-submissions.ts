import { sql, type Kysely } from 'kysely';

/**
 * What was erased before left the hash of what the form said, and a short sentence can be guessed from that. Forgotten
 * for every project in which words were erased: only forms of long ago would still be compared with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update submission set payload_hash = ''
    where project_id in (select project_id from idea where text like '%[gewist]%')`.execute(db);
}

/** A hash that was forgotten stays forgotten. */
export async function down(): Promise<void> {}

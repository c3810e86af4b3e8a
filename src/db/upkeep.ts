import { sql, type Kysely } from 'kysely';

/** How often to look, in milliseconds. Looking is one small query. */
const INTERVAL = 60_000;
/** Log bytes after the last checkpoint from which a new one is worth it. */
const CHECKPOINT_AFTER = 4 * 1024 * 1024;

export interface Upkeep {
  /** Looks no more; waits for what is going on. */
  stop(): Promise<void>;
}

/**
 * Does for the embedded database what a PostgreSQL server does in the background and a single process does not: VACUUM
 * and ANALYZE of tables that changed much, and checkpoints (else the log grows until the next stop).
 */
export function startUpkeep<Tables>(db: Kysely<Tables>, onError: (error: unknown) => void): Upkeep {
  let busy: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    busy ??= keepUp(db)
      .catch(onError)
      .finally(() => (busy = undefined));
  }, INTERVAL);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}

/** One round of upkeep. @returns the tables that were vacuumed and whether there was a checkpoint */
export async function keepUp<Tables>(
  db: Kysely<Tables>,
): Promise<{ vacuumed: string[]; checkpoint: boolean }> {
  // The thresholds are PostgreSQL's own for autovacuum.
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, relname as name from pg_stat_user_tables
    where n_dead_tup > 50 + 0.2 * n_live_tup
      or n_ins_since_vacuum > 1000 + 0.2 * n_live_tup
      or n_mod_since_analyze > 50 + 0.1 * n_live_tup
    order by 1, 2`.execute(db);
  for (const { schema, name } of tables) {
    // One statement each: between two of them the connection is free for others.
    await sql`vacuum (analyze) ${sql.table(`${schema}.${name}`)}`.execute(db);
  }
  const { rows: log } = await sql<{ bytes: number }>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) as bytes from pg_control_checkpoint()`.execute(
    db,
  );
  const checkpoint = (log[0]?.bytes ?? 0) > CHECKPOINT_AFTER;
  if (checkpoint) await sql`checkpoint`.execute(db);
  return { vacuumed: tables.map((table) => table.name), checkpoint };
}

import PgBoss from 'pg-boss';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

const QUEUE = 'analysis';
/** The longest that the queue allows; a run itself is watched by its signs of life. */
const EXPIRE_HOURS = 23;
const POLL_SECONDS = 5;
/** How long a stop waits for the run in hand, in milliseconds. */
const STOP_TIMEOUT = 5000;

/** A run to do, or one to compute again. */
export type Job = { runId: number } | { recomputationId: number };

export interface AnalysisQueue {
  /** Begins to work. Without it jobs are kept and wait. */
  start(): Promise<void>;
  /** Adds a job; starts the queue where that has not happened yet. */
  add(job: Job): Promise<void>;
  close(): Promise<void>;
}

/**
 * A queue in the database that does one run at a time. It shares the pool of the application, because the embedded
 * database has one connection.
 */
export function createAnalysisQueue(
  pool: Pool,
  log: Logger,
  perform: (job: Job) => Promise<void>,
): AnalysisQueue {
  let started: Promise<{ boss: PgBoss; worker: string }> | undefined;

  const begin = async () => {
    const boss = new PgBoss({ db: { executeSql: (text, values) => execute(pool, text, values) } });
    boss.on('error', (error) => log.error({ err: error }, 'job queue'));
    await boss.start();
    // A run is never repeated by the queue: a person sees that it failed and decides.
    await boss.createQueue(QUEUE, { name: QUEUE, retryLimit: 0, expireInHours: EXPIRE_HOURS });
    const worker = await boss.work<Job>(QUEUE, { pollingIntervalSeconds: POLL_SECONDS }, async (jobs) => {
      for (const job of jobs) await perform(job.data);
    });
    return { boss, worker };
  };
  const start = () =>
    (started ??= begin().catch((error: unknown) => {
      started = undefined;
      throw error;
    }));

  return {
    async start() {
      await start();
    },
    async add(job) {
      const { boss, worker } = await start();
      await boss.send(QUEUE, job);
      boss.notifyWorker(worker);
    },
    async close() {
      if (!started) return;
      const { boss } = await started;
      await boss.stop({ close: false, graceful: true, wait: true, timeout: STOP_TIMEOUT });
    },
  };
}

/** A text with several statements gives a list of results on the embedded database: the last one counts. */
async function execute(pool: Pool, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const result: unknown = await pool.query(text, values);
  return (Array.isArray(result) ? result.at(-1) : result) as { rows: unknown[] };
}

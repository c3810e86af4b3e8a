// How long other pages take while a large project is analysed:
//
//   node dist/bench/analysis-latency.js [ideas=5000] [requests per second=8]
//
// The server runs in this process on the embedded database; the visitor runs in a thread of its own and asks at fixed
// moments, whether the answer before has come or not (no coordinated omission).
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createApp } from '../src/app.js';
import { loadExampleProject } from '../src/capture/index.js';
import { readConfig } from '../src/config.js';
import { migrateToLatest, openDatabase, type OpenDatabase } from '../src/db/index.js';
import { closeServices, createServices } from '../src/services.js';

const SECRET = 'only this benchmark uses this secret, long enough';
const INSERT_PART = 500;

interface Visit {
  url: string;
  cookie: string;
  paths: string[];
  perSecond: number;
}

if (isMainThread) await main();
else visitForever(workerData as Visit);

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 5000);
  const perSecond = Number(process.argv[3] ?? 8);
  const directory = await mkdtemp(join(tmpdir(), 'oogst-bench-'));
  const config = readConfig({
    DATA_DIRECTORY: directory,
    SESSION_SECRET: SECRET,
    LOG_LEVEL: 'error',
    PORT: '0',
  });
  const database = await openDatabase(config);
  await migrateToLatest(database.db);
  const { projectId, personId, cookie } = await prepare(database, count);
  const services = await createServices(config, database);
  await services.analysis.start();
  const server = createServer(createApp(services));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const base = `/projects/${projectId}`;
  const paths = [base, `${base}/workshops/1`, `${base}/ideas`, `${base}/themes`, `${base}/analysis`];

  report('at rest', await visits({ url, cookie, paths, perSecond }, () => sleep(10_000)));
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const begin = Date.now();
  const during = await visits({ url, cookie, paths, perSecond }, async () => {
    const runId = await services.analysis.startAnalysis(projectId, personId, { themes: 'auto' });
    for (;;) {
      const run = await database.db
        .selectFrom('analysis_run')
        .select('status')
        .where('id', '=', runId)
        .executeTakeFirstOrThrow();
      if (run.status === 'done') return;
      if (run.status !== 'queued' && run.status !== 'running') throw new Error(`analysis ${run.status}`);
      await sleep(200);
    }
  });
  delay.disable();
  report(`while ${count} ideas are analysed (${((Date.now() - begin) / 1000).toFixed(1)} s)`, during);
  const ms = (nanoseconds: number): string => `${Math.round(nanoseconds / 1e6)} ms`;
  console.log(`longest pause of the server's thread: ${ms(delay.max)}, p99 ${ms(delay.percentile(99))}`);
  report('afterwards', await visits({ url, cookie, paths, perSecond }, () => sleep(10_000)));

  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await closeServices(services);
  await rm(directory, { recursive: true, force: true });
}

async function prepare({ db }: OpenDatabase, count: number) {
  await db.insertInto('organisation').values({ name: 'Gemeente Waterrijk' }).execute();
  const { id: personId } = await db
    .insertInto('person')
    .values({ email: 'bench@example.org', name: 'Bench', role: 'administrator', password_hash: 'none' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const projectId = await loadExampleProject(db, personId);
  const examples = await db
    .selectFrom('idea')
    .select(['text', 'workshop_id'])
    .where('project_id', '=', projectId)
    .execute();
  // Two ideas of the example in one: enough different texts, with words that occur together in life.
  const rows = Array.from({ length: Math.max(0, count - examples.length) }, (_, index) => {
    const one = examples[index % examples.length];
    const other = examples[(index * 7 + Math.floor(index / examples.length)) % examples.length];
    return {
      project_id: projectId,
      workshop_id: one?.workshop_id ?? null,
      code: `X-${index}`,
      text: `${one?.text} ${other?.text}`,
      kind: 'idea' as const,
    };
  });
  for (let at = 0; at < rows.length; at += INSERT_PART) {
    await db
      .insertInto('idea')
      .values(rows.slice(at, at + INSERT_PART))
      .execute();
  }
  const sid = randomBytes(24).toString('base64url');
  const expire = new Date(Date.now() + 3_600_000);
  const sess = { cookie: { originalMaxAge: 3_600_000, expires: expire }, personId, signedInAt: Date.now() };
  await db
    .insertInto('session')
    .values({ sid, sess: JSON.stringify(sess), expire })
    .execute();
  const signature = createHmac('sha256', SECRET).update(sid).digest('base64').replace(/=+$/, '');
  return { projectId, personId, cookie: `oogst.session=${encodeURIComponent(`s:${sid}.${signature}`)}` };
}

/** Milliseconds of every visit that is made while `work` lasts. */
async function visits(visit: Visit, work: () => Promise<void>): Promise<number[]> {
  const visitor = new Worker(new URL(import.meta.url), { workerData: visit });
  const answered = new Promise<number[]>((resolve, reject) => {
    visitor.once('message', resolve);
    visitor.once('error', reject);
  });
  await work();
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  visitor.postMessage('stop');
  const times = await answered;
  await visitor.terminate();
  return times;
}

function visitForever({ url, cookie, paths, perSecond }: Visit): void {
  const pending: Promise<number>[] = [];
  const timer = setInterval(() => {
    const path = paths[pending.length % paths.length] ?? '/';
    pending.push(ask(`${url}${path}`, cookie));
  }, 1000 / perSecond);
  parentPort?.once('message', () => {
    clearInterval(timer);
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    void Promise.all(pending).then((times) => parentPort?.postMessage(times));
  });
}

async function ask(address: string, cookie: string): Promise<number> {
  const begin = performance.now();
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  await response.text();
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - begin;
}

function report(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
  console.log(`${name}: ${times.length} pages, p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

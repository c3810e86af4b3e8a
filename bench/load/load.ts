// Capture under load: what people in a hall notice, whether anything is lost, and what the whole way costs beside a bare insert.
//
//   npm run bench:load -- [--people 1000] [--ideas 3000] [--seconds 60] [--burst-seconds 10] [--rate-seconds 10]
//                         [--clients 50] [--database postgres://…]
//
// Server, database and generator share this machine. Every idea goes the whole way: session, CSRF token, access, submission
// key, first version, code. Without --database the embedded database is used, on a real directory, with its syncs.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateToLatest, openDatabase } from '../../src/db/index.js';
import { arrivals, closedLoop, openLoop, type Outcome } from './generator.js';
import { fillHall, ideaShot, plainShot, type Hall } from './people.js';
import { startOogst, startPlain, type Running, type Store } from './servers.js';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    ideas: { type: 'string', default: '3000' },
    seconds: { type: 'string', default: '60' },
    'burst-seconds': { type: 'string', default: '10' },
    'rate-seconds': { type: 'string', default: '10' },
    clients: { type: 'string', default: '50' },
    database: { type: 'string', default: '' },
  },
});
const people = Number(values.people);
const directory = await mkdtemp(join(tmpdir(), 'oogst-load-'));
const store: Store = { databaseUrl: values.database, dataDirectory: join(directory, 'oogst') };
const plainStore: Store = { ...store, dataDirectory: join(directory, 'plain') };
const running: Running[] = [];
try {
  await measure();
} finally {
  for (const server of running) await server.stop();
  await rm(directory, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const kind = values.database === '' ? 'the embedded database' : 'PostgreSQL';
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${kind}; ${people} people in eleven workshops\n`,
  );
  const before = await prepare();
  const oogst = await startOogst(store);
  running.push(oogst);
  const shots = (round: string) => (index: number) => ideaShot(oogst.url, before.hall, round, index);
  // The first hundred pay for compiling and for first choices being written into the sessions.
  await closedLoop(10, 1, shots('warm'));

  const ideas = Number(values.ideas);
  const steady = await openLoop(arrivals(ideas, Number(values.seconds), 7), shots('steady'));
  report(`${ideas} ideas in ${values.seconds} s, at their own times`, steady);
  const burst = await openLoop(arrivals(people, Number(values['burst-seconds']), 11), shots('burst'));
  report(`${people} people in ${values['burst-seconds']} s`, burst);
  const clients = Number(values.clients);
  const [full, fullCpu] = await withCpu(oogst, () =>
    closedLoop(clients, Number(values['rate-seconds']), shots('rate')),
  );
  report(`as fast as it goes, ${clients} at a time`, full);
  await oogst.stop();

  const plainServer = await startPlain(plainStore);
  running.push(plainServer);
  const bare = (index: number) => plainShot(plainServer.url, index);
  await closedLoop(10, 1, bare);
  const [plain, plainCpu] = await withCpu(plainServer, () =>
    closedLoop(clients, Number(values['rate-seconds']), bare),
  );
  report(`Express and one insert, ${clients} at a time`, plain);
  await plainServer.stop();

  const ratio = rate(full) / rate(plain);
  console.log(`\nrate beside the bare insert: ${(ratio * 100).toFixed(0)} %`);
  if (fullCpu !== undefined && plainCpu !== undefined) {
    console.log(`processor time of the server for an idea: ${fullCpu} ms; for a bare insert: ${plainCpu} ms`);
  }
  const lost = [
    await countLost('steady', steady.acknowledged),
    await countLost('burst', burst.acknowledged),
    await countLost('rate', full.acknowledged),
  ];
  console.log(`acknowledged and lost: ${lost.reduce((sum, { missing }) => sum + missing, 0)}`);
  console.log(`saved more than once: ${lost.reduce((sum, { doubled }) => sum + doubled, 0)}`);
  if (lost.some(({ missing, doubled }) => missing > 0 || doubled > 0)) process.exitCode = 1;
}

/** Processor time tells more than the clock on a machine that others use too: milliseconds for each one saved. */
async function withCpu(
  server: Running,
  work: () => Promise<Outcome>,
): Promise<[outcome: Outcome, milliseconds: string | undefined]> {
  const before = server.cpuSeconds();
  const outcome = await work();
  const after = server.cpuSeconds();
  if (before === undefined || after === undefined) return [outcome, undefined];
  return [outcome, (((after - before) * 1000) / Math.max(1, outcome.acknowledged)).toFixed(2)];
}

async function prepare(): Promise<{ hall: Hall }> {
  const database = await openDatabase(store);
  await migrateToLatest(database.db);
  const hall = await fillHall(database.db, people);
  await database.close();
  return { hall };
}

/** Looks in the database, after the server has stopped, for what the server said it had saved. */
async function countLost(round: string, acknowledged: number): Promise<{ missing: number; doubled: number }> {
  const database = await openDatabase(store);
  const { rows } = await database.pool.query<{ all: number; texts: number }>(
    `select count(*)::int as "all", count(distinct text)::int as texts from idea where text like $1`,
    [`${round} %`],
  );
  await database.close();
  const { all = 0, texts = 0 } = rows[0] ?? {};
  return { missing: Math.max(0, acknowledged - texts), doubled: all - texts };
}

function rate({ acknowledged, seconds }: Outcome): number {
  return acknowledged / seconds;
}

function report(name: string, outcome: Outcome): void {
  const sorted = outcome.latencies.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  console.log(name);
  console.log(
    `  ${rate(outcome).toFixed(0)}/s  p50 ${ms(at(0.5))}  p95 ${ms(at(0.95))}  p99 ${ms(at(0.99))}  max ${ms(at(1))}` +
      `  saved ${outcome.acknowledged}  failed ${outcome.failed}`,
  );
}

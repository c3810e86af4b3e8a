// Downloads 50,000 ideas with an answer each, as CSV and as JSON, from the embedded database while somebody else opens a
// page, and prints memory and waiting. Each file twice: the second time nothing is compiled or planned for the first time.
//
//   npm run bench:export [-- number-of-ideas]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrateToLatest, openDatabase } from '../src/db/index.js';
import { translator } from '../src/i18n/index.js';
import { exportIdeas } from '../src/publish/exports/export.service.js';
import { exportJson } from '../src/publish/exports/json-file.js';
import { loadProject } from '../src/capture/index.js';
import type { User } from '../src/web/index.js';

const COUNT = Number(process.argv[2] ?? 50_000);
const CHUNK = 2000;
const TEXT = 'een lange zin over de bus, de buurt, het loket en de wachtlijst die maar niet korter wordt. ';
const MB = 1024 * 1024;
/** Milliseconds between two collections of garbage, after which is measured what is really in use. */
const COLLECT_EVERY = 500;

const dataDirectory = await mkdtemp(join(tmpdir(), 'oogst-bench-'));
const database = await openDatabase({ dataDirectory });
await migrateToLatest(database.db);
const { db } = database;
const { id } = await db
  .insertInto('project')
  .values({ name: 'Meting', laws: '[]' })
  .returning('id')
  .executeTakeFirstOrThrow();
for (let start = 0; start < COUNT; start += CHUNK) {
  const size = Math.min(CHUNK, COUNT - start);
  await db
    .insertInto('idea')
    .values(
      Array.from({ length: size }, (_, index) => ({
        project_id: id,
        code: `W00-${start + index + 1}`,
        text: `${start + index + 1} ${TEXT.repeat(1 + (index % 3))}`,
        kind: 'idea' as const,
      })),
    )
    .execute();
}
// Every idea with the same answer, as when a whole theme is answered at once.
await database.pool.query(
  `insert into disposition (idea_id, project_id, outcome, reason, version)
   select id, project_id, 'adopted', 'Dit nemen wij over in het uitvoeringsplan.', 1 from idea`,
);
// As the server's own upkeep does after a while; without statistics the planner guesses.
await database.pool.query('vacuum (analyze)');
const administrator: User = { id: 0, name: 'Meting', role: 'administrator', language: 'nl' };
const project = await loadProject(db, administrator, id);

type Format = 'csv' | 'json';

const make: Record<Format, () => Promise<Readable>> = {
  csv: () => exportIdeas(db, project, translator('nl'), { withdrawn: false }),
  json: () => exportJson(db, project, translator('nl'), '2026-01-01'),
};

const server = createServer((req, res) => {
  const format: Format = req.url === '/json' ? 'json' : 'csv';
  void make[format]().then((file) => pipeline(file, res));
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Downloads a file once and prints its size and time, the memory above that of before, and how long others waited. */
async function measure(format: Format): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  let [highestHeap, highestRss, highestKept] = [before.heapUsed, before.rss, before.heapUsed];
  let collected = performance.now();
  const waits: number[] = [];
  const download = new AbortController();
  const others = (async () => {
    while (!download.signal.aborted) {
      const asked = performance.now();
      await db.selectFrom('project').select('name').where('id', '=', id).execute();
      waits.push(performance.now() - asked);
      const now = process.memoryUsage();
      highestHeap = Math.max(highestHeap, now.heapUsed);
      highestRss = Math.max(highestRss, now.rss);
      if (performance.now() - collected > COLLECT_EVERY) {
        globalThis.gc?.();
        highestKept = Math.max(highestKept, process.memoryUsage().heapUsed);
        collected = performance.now();
      }
      await wait(10);
    }
  })();

  const begin = performance.now();
  const response = await fetch(`${address}/${format}`);
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
  const seconds = (performance.now() - begin) / 1000;
  download.abort();
  await others;
  waits.sort((a, b) => a - b);
  const quantile = (q: number): string => (waits[Math.floor(q * (waits.length - 1))] ?? 0).toFixed(1);
  const more = (highest: number, first: number): string => ((highest - first) / MB).toFixed(0);
  console.log(
    `${format.toUpperCase()}: ${COUNT} ideas, ${(bytes / MB).toFixed(1)} MB in ${seconds.toFixed(1)} s; ` +
      `in use +${more(highestKept, before.heapUsed)} MB, with garbage +${more(highestHeap, before.heapUsed)} MB, ` +
      `process +${more(highestRss, before.rss)} MB; ` +
      `another query meanwhile: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, max ${quantile(1)} ms (${waits.length})`,
  );
}

// A first download of each warms up what is compiled and planned once.
for (const format of ['csv', 'json', 'csv', 'json'] as const) await measure(format);

server.close();
await database.close();
await rm(dataDirectory, { recursive: true, force: true });

// Downloads 50,000 ideas from the embedded database while somebody else opens a page, and prints memory and waiting.
//
//   npm run bench:export [-- number-of-ideas]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrateToLatest, openDatabase } from '../src/db/index.js';
import { translator } from '../src/i18n/index.js';
import { exportIdeas } from '../src/publish/exports/export.service.js';
import { sendCsv } from '../src/publish/exports/file-download.js';
import { loadProject } from '../src/capture/index.js';
import type { User } from '../src/web/index.js';

const COUNT = Number(process.argv[2] ?? 50_000);
const CHUNK = 2000;
const TEXT = 'een lange zin over de bus, de buurt, het loket en de wachtlijst die maar niet korter wordt. ';
const MB = 1024 * 1024;

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
// As the server's own upkeep does after a while; without statistics the planner guesses.
await database.pool.query('vacuum (analyze)');
const administrator: User = { id: 0, name: 'Meting', role: 'administrator', language: 'nl' };
const project = await loadProject(db, administrator, id);

const server = createServer((_req, res) => {
  void exportIdeas(db, project, translator('nl'), { withdrawn: false }).then((csv) =>
    sendCsv(res, 'x.csv', csv),
  );
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));

globalThis.gc?.();
const before = process.memoryUsage();
let [highestHeap, highestRss] = [before.heapUsed, before.rss];
const waits: number[] = [];
const download = new AbortController();
const others = (async () => {
  while (!download.signal.aborted) {
    const begin = performance.now();
    await db.selectFrom('project').select('name').where('id', '=', id).execute();
    waits.push(performance.now() - begin);
    const now = process.memoryUsage();
    highestHeap = Math.max(highestHeap, now.heapUsed);
    highestRss = Math.max(highestRss, now.rss);
    await wait(10);
  }
})();

const begin = performance.now();
const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
let bytes = 0;
for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
const seconds = (performance.now() - begin) / 1000;
download.abort();
await others;
waits.sort((a, b) => a - b);
const quantile = (q: number): string => (waits[Math.floor(q * (waits.length - 1))] ?? 0).toFixed(1);

console.log(`${COUNT} ideas, ${(bytes / MB).toFixed(1)} MB of CSV in ${seconds.toFixed(1)} s`);
console.log(
  `memory during the download: heap +${((highestHeap - before.heapUsed) / MB).toFixed(0)} MB, ` +
    `process +${((highestRss - before.rss) / MB).toFixed(0)} MB`,
);
console.log(
  `another query meanwhile: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, max ${quantile(1)} ms (${waits.length})`,
);

server.close();
await database.close();
await rm(dataDirectory, { recursive: true, force: true });

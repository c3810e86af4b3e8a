// The pages of the review in a project of 5,000 ideas: how long each takes, as a browser asks for it.
//
//   npm run bench:pages -- [--ideas 5000] [--times 20] [--database postgres://…]
//
// The server runs in a process of its own on this machine. Without --database the embedded database is used, on a real
// directory.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startOogst, type Running } from './load/servers.js';
import { openFilledProject } from './support/filled-project.js';

const TARGET = 300;
/** Rounds that do not count: the code is compiled and the database has read its pages. */
const WARM = 3;

const PAGES = [
  'themes',
  'themes/t1',
  'themes/not-placed',
  'themes/duplicates',
  'arrange',
  'board',
  'queue',
  'laws',
  'timeline',
  'search?q=bus',
  'sign-off',
  'personal-data',
  'codebook',
  'dictionary',
  'ideas',
  'ideas/W00-7/decision',
  'note',
  'export',
];

const { values } = parseArgs({
  options: {
    ideas: { type: 'string', default: '5000' },
    times: { type: 'string', default: '20' },
    database: { type: 'string', default: '' },
  },
});
const directory = await mkdtemp(join(tmpdir(), 'oogst-pages-'));
const store = { databaseUrl: values.database, dataDirectory: directory };
try {
  const { database, projectId, cookie } = await openFilledProject(store, Number(values.ideas));
  await database.close();
  const server = await startOogst(store);
  try {
    await measure(server, projectId, cookie);
  } finally {
    await server.stop();
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

async function measure(server: Running, projectId: number, cookie: string): Promise<void> {
  const kind = values.database === '' ? 'the embedded database' : 'PostgreSQL';
  console.log(`Node ${process.version}, ${cpus().length} cores, ${kind}, ${values.ideas} ideas\n`);
  const ask = async (page: string): Promise<number> => {
    const begin = performance.now();
    const response = await fetch(`${server.url}/projects/${projectId}/${page}`, { headers: { cookie } });
    await response.text();
    if (response.status !== 200) throw new Error(`${page} answered ${response.status}`);
    return performance.now() - begin;
  };
  let slow = 0;
  for (const page of PAGES) {
    for (let turn = 0; turn < WARM; turn += 1) await ask(page);
    const times: number[] = [];
    for (let turn = 0; turn < Number(values.times); turn += 1) times.push(await ask(page));
    times.sort((a, b) => a - b);
    const of = (q: number): number => times[Math.floor(q * (times.length - 1))] ?? 0;
    if (of(0.95) > TARGET) slow += 1;
    console.log(
      `${page.padEnd(24)} p50 ${of(0.5).toFixed(0).padStart(4)} ms   p95 ${of(0.95).toFixed(0).padStart(4)} ms`,
    );
  }
  console.log(`\n${slow} pages over the target of ${TARGET} ms at p95`);
  if (slow > 0) process.exitCode = 1;
}

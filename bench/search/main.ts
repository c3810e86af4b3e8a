// Searching in 50,000 ideas: how long the whole page takes, as a browser asks for it; how long the server takes to make the
// index, and pages meanwhile; and the same words by a plain scan and by PostgreSQL's own search in Dutch.
//
//   npm run bench:search -- [--ideas 50000] [--questions 60] [--database postgres://…]
//
// The server runs in a process of its own on this machine; every question is another one. Without --database the embedded
// database is used, on a real directory.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../src/db/index.js';
import { startOogst, type Running } from '../load/servers.js';
import { openFilledProject } from '../support/filled-project.js';
import { figures, quantile } from './figures.js';
import { makeQuestions } from './questions.js';
import { compareWithRivals } from './rivals.js';

const TARGET = 200;

const { values } = parseArgs({
  options: {
    ideas: { type: 'string', default: '50000' },
    questions: { type: 'string', default: '60' },
    database: { type: 'string', default: '' },
  },
});
const directory = await mkdtemp(join(tmpdir(), 'oogst-search-'));
const store = { databaseUrl: values.database, dataDirectory: directory };
try {
  const { projectId, texts, cookie } = await prepare();
  await withServer((server) => watchFilling(server, projectId, cookie));
  await withServer((server) => measure(server, projectId, texts, cookie));
  const database = await openDatabase({ dataDirectory: directory, databaseUrl: values.database });
  await compareWithRivals(database, projectId, wordsOf(texts));
  await database.close();
} finally {
  await rm(directory, { recursive: true, force: true });
}

async function prepare(): Promise<{ projectId: number; texts: string[]; cookie: string }> {
  const { database, projectId, texts, cookie } = await openFilledProject(store, Number(values.ideas));
  await database.close();
  const kind = values.database === '' ? 'the embedded database' : 'PostgreSQL';
  console.log(`Node ${process.version}, ${cpus().length} cores, ${kind}, ${texts.length} ideas`);
  return { projectId, texts, cookie };
}

async function withServer(use: (server: Running) => Promise<void>): Promise<void> {
  const server = await startOogst(store);
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

/** As after an import: nothing is asked for, the server finds ideas to read. */
async function watchFilling(server: Running, projectId: number, cookie: string): Promise<void> {
  const page = `${server.url}/projects/${projectId}`;
  const begin = performance.now();
  const times: number[] = [];
  let isBehind = true;
  while (isBehind) {
    for (let turn = 0; turn < 8; turn += 1) {
      await pause(250);
      times.push((await fetchPage(`${page}/workshops/1`, cookie))[0]);
    }
    isBehind = (await fetchPage(`${page}/search?q=oogst`, cookie))[1].includes('nog niet doorzoekbaar');
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(`the index was made in the background in ${seconds} s; a page meanwhile: ${figures(times)}`);
}

/** Words as often as they are said. */
function wordsOf(texts: readonly string[]): string[] {
  return Array.from({ length: 40 }, (_, index) => texts[index * 7]?.match(/\p{L}{5,}/gu)?.at(-1) ?? 'zorg');
}

async function fetchPage(url: string, cookie: string): Promise<[milliseconds: number, page: string]> {
  const begin = performance.now();
  const response = await fetch(url, { headers: { cookie } });
  const page = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return [performance.now() - begin, page];
}

async function measure(
  server: Running,
  projectId: number,
  texts: readonly string[],
  cookie: string,
): Promise<void> {
  const ask = (query: Record<string, string>) =>
    fetchPage(`${server.url}/projects/${projectId}/search?${new URLSearchParams(query).toString()}`, cookie);
  const [first] = await ask({ q: 'gemeente' });
  console.log(`the first search after a start: ${first.toFixed(0)} ms`);
  for (let turn = 0; turn < 20; turn += 1) await ask({ q: `warm ${turn}` });

  const all: number[] = [];
  const processorTimes: number[] = [];
  for (const { kind, queries } of makeQuestions(texts, Number(values.questions))) {
    const times: number[] = [];
    let hits = 0;
    const before = server.cpuSeconds() ?? 0;
    for (const query of queries) {
      const [time, page] = await ask(query);
      times.push(time);
      if (page.includes('class="oogst-ideas"')) hits += 1;
    }
    all.push(...times);
    // On a machine that others use too, this tells more than the clock.
    const processor = (((server.cpuSeconds() ?? 0) - before) * 1000) / times.length;
    processorTimes.push(processor);
    console.log(
      `${kind.padEnd(32)} ${figures(times)}   processor ${processor.toFixed(0).padStart(3)} ms   ${hits} of ${times.length} find something`,
    );
  }
  const processor = processorTimes.reduce((sum, time) => sum + time, 0) / processorTimes.length;
  console.log(`${'all'.padEnd(32)} ${figures(all)}   processor ${processor.toFixed(0).padStart(3)} ms`);
  const p95 = quantile(all, 0.95);
  console.log(`\np95 ${p95.toFixed(0)} ms; target ${TARGET} ms`);
  if (p95 > TARGET) process.exitCode = 1;
}

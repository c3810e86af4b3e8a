// Searching in 50,000 ideas: how long the whole page takes, as a browser asks for it.
//
//   npm run bench:search -- [--ideas 50000] [--questions 60] [--database postgres://…]
//
// The server runs in a process of its own on this machine; every question is another one. Without --database the embedded
// database is used, on a real directory.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillSearchIndex } from '../../src/review/search/search-index.js';
import { startOogst, type Running } from '../load/servers.js';
import { openFilledProject } from '../support/filled-project.js';
import { makeQuestions } from './questions.js';

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
  const server = await startOogst(store);
  try {
    await measure(server, projectId, texts, cookie);
  } finally {
    await server.stop();
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

async function prepare(): Promise<{ projectId: number; texts: string[]; cookie: string }> {
  const { database, projectId, texts, cookie } = await openFilledProject(store, Number(values.ideas));
  const begin = performance.now();
  await fillSearchIndex(database.db, projectId);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  await database.pool.query('vacuum (analyze)');
  const kind = values.database === '' ? 'the embedded database' : 'PostgreSQL';
  console.log(`Node ${process.version}, ${cpus().length} cores, ${kind}`);
  console.log(`${texts.length} ideas, indexed in ${seconds} s\n`);
  await database.close();
  return { projectId, texts, cookie };
}

async function measure(
  server: Running,
  projectId: number,
  texts: readonly string[],
  cookie: string,
): Promise<void> {
  const ask = async (query: Record<string, string>): Promise<[milliseconds: number, page: string]> => {
    const begin = performance.now();
    const response = await fetch(
      `${server.url}/projects/${projectId}/search?${new URLSearchParams(query).toString()}`,
      {
        headers: { cookie },
      },
    );
    const page = await response.text();
    if (response.status !== 200) throw new Error(`${JSON.stringify(query)} answered ${response.status}`);
    return [performance.now() - begin, page];
  };
  const [first] = await ask({ q: 'gemeente' });
  console.log(`the first search after a start: ${first.toFixed(0)} ms`);
  for (let turn = 0; turn < 20; turn += 1) await ask({ q: `warm ${turn}` });

  const all: number[] = [];
  const processor = server.cpuSeconds() ?? 0;
  for (const { kind, queries } of makeQuestions(texts, Number(values.questions))) {
    const times: number[] = [];
    let hits = 0;
    for (const query of queries) {
      const [time, page] = await ask(query);
      times.push(time);
      if (page.includes('class="oogst-ideas"')) hits += 1;
    }
    all.push(...times);
    console.log(`${kind.padEnd(32)} ${figures(times)}   ${hits} of ${times.length} find something`);
  }
  console.log(`${'all'.padEnd(32)} ${figures(all)}`);
  // On a machine that others use too, this tells more than the clock.
  const used = (((server.cpuSeconds() ?? 0) - processor) * 1000) / all.length;
  console.log(`processor time of the server for a search: ${used.toFixed(0)} ms`);
  const p95 = quantile(all, 0.95);
  console.log(`\np95 ${p95.toFixed(0)} ms; target ${TARGET} ms`);
  if (p95 > TARGET) process.exitCode = 1;
}

function quantile(times: readonly number[], q: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(q * (sorted.length - 1))] ?? 0;
}

function figures(times: readonly number[]): string {
  const of = (q: number): string => quantile(times, q).toFixed(0).padStart(5);
  return `p50 ${of(0.5)}  p95 ${of(0.95)}  max ${of(1)} ms`;
}

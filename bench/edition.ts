// Makes an edition of the example project, note and figures included, and prints how long each file takes and how long
// other work of the server had to wait.
//
//   node dist/bench/edition.js
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { acceptRun } from '../src/analyse/index.js';
import { loadExampleProject, loadProject } from '../src/capture/index.js';
import { readConfig } from '../src/config.js';
import { migrateToLatest, openDatabase } from '../src/db/index.js';
import { translator } from '../src/i18n/index.js';
import { freeze } from '../src/publish/editions/edition.service.js';
import { draftChapters, draftThemes } from '../src/publish/note/draft.js';
import { beginNote } from '../src/publish/note/note.service.js';
import { readNoteSource } from '../src/publish/source/read-note-source.js';
import { closeServices, createServices } from '../src/services.js';
import type { User } from '../src/web/index.js';

const TARGET_SECONDS = 10;
const AUDIENCES = ['public', 'council'] as const;
const t = translator('nl');

const directory = await mkdtemp(join(tmpdir(), 'oogst-bench-'));
const config = readConfig({
  DATA_DIRECTORY: directory,
  SESSION_SECRET: 'only this benchmark uses this secret, long enough',
  LOG_LEVEL: 'silent',
});
const database = await openDatabase(config);
await migrateToLatest(database.db);
const services = await createServices(config, database);
const { db } = database;
try {
  await prepare();
} finally {
  await closeServices(services);
  await rm(directory, { recursive: true, force: true });
}

async function prepare(): Promise<void> {
  const { id: personId } = await db
    .insertInto('person')
    .values({ email: 'bench@example.org', name: 'Meting', role: 'administrator', password_hash: '-' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const projectId = await loadExampleProject(db, personId);
  const runId = await services.analysis.startAnalysis(projectId, personId, { kind: 'full' });
  await analysed(runId);
  await acceptRun(db, projectId, runId, personId, null);
  const user: User = { id: personId, name: 'Meting', role: 'administrator', language: 'nl' };
  const project = await loadProject(db, user, projectId);
  const keys = new Set((await draftThemes(db, projectId)).themes.map(({ key }) => key));
  const chapters = await draftChapters(db, project, { t, language: 'nl' }, 'note', keys);
  await beginNote(db, projectId, personId, 'note', { title: project.name, introduction: '', chapters });
  await measure(project);
}

async function measure(project: Awaited<ReturnType<typeof loadProject>>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begin = performance.now();
  const seconds = (): string => ((performance.now() - begin) / 1000).toFixed(2).padStart(6);
  const source = await readNoteSource(db, project, t);
  console.log(`${seconds()} s  source of ${source.ideas.length} ideas read`);
  let made = 0;
  const occasion = { organisation: 'Gemeente Waterrijk', date: '2026-11-22' };
  const { files } = await freeze(source, AUDIENCES, occasion, 1, () => {
    made += 1;
    console.log(`${seconds()} s  file ${made} made`);
    return Promise.resolve();
  });
  delay.disable();
  for (const { audience, format, content } of files) {
    console.log(`          ${audience} ${format}: ${Math.round(content.length / 1000)} kB`);
  }
  console.log(`${seconds()} s  in all, target ${TARGET_SECONDS} s`);
  console.log(`          other work waited at most ${(delay.max / 1e6).toFixed(0)} ms`);
}

async function analysed(runId: number): Promise<void> {
  for (;;) {
    const { status } = await db
      .selectFrom('analysis_run')
      .select('status')
      .where('id', '=', runId)
      .executeTakeFirstOrThrow();
    if (status === 'done') return;
    if (status === 'failed' || status === 'cancelled') throw new Error(`the analysis ended as ${status}`);
    await wait(200);
  }
}

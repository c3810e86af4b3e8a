// A fresh, migrated database for a test file:
//
//   let database: TestDatabase;
//   beforeAll(async () => { database = await openTestDatabase(); });
//   afterAll(() => database.close());
//   … database.db (Kysely), database.pool (pg.Pool)
//
// Normally it is the embedded database in memory. With TEST_DATABASE_URL (a PostgreSQL role that may create databases) it
// is a database of its own on that server, dropped on close. Both are copies of a migrated template that is made once for
// each state of the migrations. As in production, embedded has one connection: inside a transaction use only `trx`.
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { poolOver } from '../../src/db/embedded.js';
import { migrateToLatest, openDatabase } from '../../src/db/index.js';
import type { Database } from '../../src/schema.js';
import { prepared, templateName } from './template.js';

export interface TestDatabase {
  db: Kysely<Database>;
  pool: pg.Pool;
  kind: 'embedded' | 'server';
  close(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  return serverUrl ? openOnServer(serverUrl) : openInMemory();
}

/** Pages of 8 kB. PGlite's own 128 MB would be filled with zeros at every start. */
const SHARED_BUFFERS = 2048;
const START_PARAMS = [...PGlite.defaultStartParams, '-B', `${SHARED_BUFFERS}`];

async function openInMemory(): Promise<TestDatabase> {
  const template = await prepared('small.tar', makeMemoryTemplate);
  const engine = await PGlite.create({
    loadDataDir: new Blob([await readFile(template)]),
    startParams: START_PARAMS,
  });
  const pool = poolOver(engine);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    await engine.close();
  };
  return { db, pool, kind: 'embedded', close };
}

/** As small as it can be: every test file reads the whole of it. */
async function makeMemoryTemplate(path: string): Promise<void> {
  const engine = await PGlite.create({ initDbStartParams: ['--wal-segsize=1'], startParams: START_PARAMS });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolOver(engine) }) });
  await migrateToLatest(db);
  await db.destroy();
  await engine.exec(`update pg_database set datistemplate = false where datname like 'template%'`);
  for (const name of ['template0', 'template1']) await engine.exec(`drop database ${name}`);
  // What the checkpoint has written need not be done again at every start.
  await engine.exec('checkpoint');
  const dump = await engine.dumpDataDir('none');
  await engine.close();
  await writeFile(path, Buffer.from(await dump.arrayBuffer()));
}

async function openOnServer(serverUrl: string): Promise<TestDatabase> {
  const name = `oogst_test_${randomUUID().replaceAll('-', '')}`;
  const url = await copyTemplate(serverUrl, templateName(), name);
  const opened = await openDatabase({ databaseUrl: url, dataDirectory: '' });
  const close = async (): Promise<void> => {
    await opened.close();
    await onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { ...opened, close };
}

async function copyTemplate(serverUrl: string, template: string, name: string): Promise<string> {
  await onServer(serverUrl, async (client) => {
    // One at a time: a database cannot be copied while somebody is connected to it.
    await client.query(`select pg_advisory_lock(hashtext('oogst template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeServerTemplate(client, serverUrl, template);
    await client.query(`create database ${name} template ${template}`);
  });
  return urlOf(serverUrl, name);
}

async function makeServerTemplate(client: pg.Client, serverUrl: string, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft}`);
  const database = await openDatabase({ databaseUrl: urlOf(serverUrl, draft), dataDirectory: '' });
  await migrateToLatest(database.db);
  await database.close();
  // pg ends its connections without waiting for the server to notice.
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [draft]);
  await client.query(`alter database ${draft} rename to ${template}`);
}

async function onServer<Result>(url: string, run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { spawn } from 'node:child_process';
import {
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DatabaseInUseError,
  DatabaseStoppedError,
  migrateToLatest,
  openDatabase,
} from '../../src/db/index.js';
import type { SyncCalls } from '../../src/db/durable-file-system.js';
import { openEmbedded, type EmbeddedDatabase } from '../../src/db/embedded.js';
import { reportErrors } from '../../src/db/pool.js';
import { keepUp } from '../../src/db/upkeep.js';
import { makeDataDirectory } from '../support/data-directory.js';

let directory: string;
let open: EmbeddedDatabase[];
beforeEach(async () => {
  directory = await makeDataDirectory();
  open = [];
});
afterEach(async () => {
  for (const database of open) await database.close().catch(() => {});
  rmSync(directory, { recursive: true, force: true });
});

async function openHere(calls?: SyncCalls): Promise<EmbeddedDatabase> {
  const database = await openEmbedded(directory, calls);
  open.push(database);
  return database;
}

/** Really syncs, and keeps in order what was synced. `refuse` makes the disk fail. */
class RecordingDisk implements SyncCalls {
  log: number = 0;
  others: string[] = [];
  refuse = false;

  fdatasync(fd: number): void {
    this.#check();
    fdatasyncSync(fd);
    this.log++;
  }

  fsync(fd: number): void {
    this.#check();
    fsyncSync(fd);
    this.others.push(process.platform === 'linux' ? readlinkSync(`/proc/self/fd/${fd}`) : String(fd));
  }

  #check(): void {
    if (this.refuse) throw Object.assign(new Error('the disk refuses'), { code: 'EIO' });
  }
}

describe('the embedded database', () => {
  it('has the log on disk before a write is acknowledged: one sync for each commit, none for reading', async () => {
    const disk = new RecordingDisk();
    const { pool } = await openHere(disk);
    await pool.query('create table entry (id integer)');
    disk.log = 0;
    for (let id = 1; id <= 5; id++) {
      await pool.query('insert into entry values ($1)', [id]);
      expect(disk.log).toBe(id);
    }
    await pool.query('select * from entry');
    expect(disk.log).toBe(5);
    await pool.query('begin');
    for (let id = 6; id <= 20; id++) await pool.query('insert into entry values ($1)', [id]);
    expect(disk.log).toBe(5);
    await pool.query('commit');
    expect(disk.log).toBe(6);
  });

  it('has every changed page on disk before a checkpoint is noted as done', async () => {
    const disk = new RecordingDisk();
    const { pool } = await openHere(disk);
    await pool.query('create table entry (id integer)');
    await pool.query('insert into entry select generate_series(1, 1000)');
    const { rows } = await pool.query<{ file: string }>(`select pg_relation_filepath('entry') as file`);
    disk.others = [];
    await pool.query('checkpoint');
    const page = disk.others.findIndex((path) => path.endsWith(rows[0]?.file ?? '?'));
    const noted = disk.others.findIndex((path) => path.endsWith('pg_control'));
    if (process.platform !== 'linux') return; // the names come from /proc
    expect(page).toBeGreaterThanOrEqual(0);
    expect(noted).toBeGreaterThan(page);
  });

  it('acknowledges nothing when the disk refuses, answers everybody, and has what was acknowledged afterwards', async () => {
    const disk = new RecordingDisk();
    const broken = await openHere(disk);
    const reported: unknown[] = [];
    reportErrors(broken.pool, (error) => reported.push(error));
    await broken.pool.query('create table entry (id integer)');
    await broken.pool.query('insert into entry values (1)');
    disk.refuse = true;
    await expect(broken.pool.query('insert into entry values (2)')).rejects.toThrow(/I\/O error/);
    disk.refuse = false;
    const late = Array.from({ length: 30 }, (_, id) =>
      broken.pool.query('insert into entry values ($1)', [id]),
    );
    late.push(broken.pool.query('select 1'));
    for (const { status } of await Promise.allSettled(late)) expect(status).toBe('rejected');
    await expect(broken.pool.query('select 1')).rejects.toBeInstanceOf(DatabaseStoppedError);
    expect(reported.length).toBeGreaterThan(0);
    await broken.close();
    const { pool } = await openHere();
    const { rows } = await pool.query<{ id: number }>('select id from entry order by id limit 1');
    expect(rows).toEqual([{ id: 1 }]);
  });

  it('gives everybody their own answer while queries of others fail', async () => {
    const { pool } = await openHere();
    const asked = Array.from({ length: 200 }, (_, n) =>
      pool.query<{ n: number }>('select 12 / ($1::int % 3) as n', [n]),
    );
    const answers = await Promise.allSettled(asked);
    answers.forEach((answer, n) => {
      if (n % 3 === 0) expect(answer).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      else expect(answer).toMatchObject({ status: 'fulfilled', value: { rows: [{ n: 12 / (n % 3) }] } });
    });
  });

  it('keeps every acknowledged row when its process is killed, and refuses a second process before that', async () => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./writer-child.js', import.meta.url)), directory],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (said.split('\n').length < 200) await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(openEmbedded(directory)).rejects.toBeInstanceOf(DatabaseInUseError);
    child.kill('SIGKILL');
    await ended;
    const acknowledged = said.split('\n').length - 1;
    const { pool } = await openHere();
    const { rows } = await pool.query<{ n: number }>('select count(*) as n from entry where id <= $1', [
      acknowledged,
    ]);
    expect(rows[0]?.n).toBe(acknowledged);
  });

  it('begins anew when a first start was cut off, and keeps its rows from start to start', async () => {
    rmSync(join(directory, 'database'), { recursive: true });
    mkdirSync(join(directory, 'database.unfinished'));
    writeFileSync(join(directory, 'database.unfinished', 'PG_VERSION'), 'half a database');
    const first = await openDatabase({ dataDirectory: directory });
    await migrateToLatest(first.db);
    await first.db.insertInto('project').values({ name: 'Kadernota' }).execute();
    await Promise.all([first.close(), first.close()]);
    expect(readdirSync(directory).sort()).toEqual(['database', 'database.lock']);
    expect(readdirSync(join(directory, 'database.lock'))).toEqual([]);
    const second = await openDatabase({ dataDirectory: directory });
    expect(await migrateToLatest(second.db)).toEqual([]);
    expect(await second.db.selectFrom('project').select('name').execute()).toEqual([{ name: 'Kadernota' }]);
    await second.close();
  });

  it('vacuums and analyses what changed much, and writes a checkpoint when the log has grown', async () => {
    const { pool } = await openHere();
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
    expect(await keepUp(db)).toEqual({ vacuumed: [], checkpoint: false });
    await sql`create table quiet (id integer)`.execute(db);
    await sql`create table busy (id integer, body text)`.execute(db);
    await sql`insert into quiet values (1)`.execute(db);
    await sql`insert into busy select i, repeat('idee ', 200) from generate_series(1, 6000) i`.execute(db);
    // Statistics of a statement are counted a second later, at the next one.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await sql`select 1`.execute(db);
    expect(await keepUp(db)).toEqual({ vacuumed: ['busy'], checkpoint: true });
    expect(await keepUp(db)).toEqual({ vacuumed: [], checkpoint: false });
  });
});

// Pulls the plug: does an acknowledged row survive a power cut? Linux, as root (it mounts a file system of its own):
//
//   node dist/bench/power-cut.js [rounds=20] [durable|plain]
//
// A process writes to a database on a loop-mounted ext4 image and says after each insert that it was acknowledged. At a
// random moment it is frozen and the image is copied: what is in the copy had reached the "disk", what was only in the
// system's memory had not. The copy is mounted (ext4 replays its journal, as after a real cut), the database opened in
// it, and every acknowledged row looked for. `plain` runs PGlite as it is shipped, to see that the test can fail.
import { PGlite } from '@electric-sql/pglite';
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { openEmbedded, poolOver } from '../src/db/embedded.js';

const SELF = fileURLToPath(import.meta.url);
/** Where the images live: memory, so that copying one takes a moment. */
const MEMORY = '/dev/shm';

async function openPool(mode: string, directory: string): Promise<pg.Pool> {
  if (mode === 'durable') return (await openEmbedded(directory)).pool;
  return poolOver(await PGlite.create(join(directory, 'plain')));
}

async function writeForEver(mode: string, directory: string): Promise<void> {
  const acknowledgements = openSync(`${directory}.acknowledged`, 'a');
  const pool = await openPool(mode, directory);
  await pool.query('create table if not exists entry (id integer primary key, round text, body text)');
  for (let id = 1; ; id++) {
    await pool.query('insert into entry values ($1, $2, $3)', [id, 'a', 'idee '.repeat(id % 400)]);
    writeSync(acknowledgements, `${id}\n`);
    // Old rows are changed too, so that pages of all ages are written around checkpoints.
    if (id % 50 === 0) await pool.query(`update entry set round = 'b' where id = $1`, [Math.ceil(id / 2)]);
    if (id % 700 === 0) await pool.query('checkpoint');
    if (id % 1500 === 0) await pool.query('vacuum entry');
  }
}

async function readAll(mode: string, directory: string): Promise<void> {
  const pool = await openPool(mode, directory);
  const { rows } = await pool.query<{ id: number }>(
    'select id from entry where length(body) >= 0 order by id',
  );
  await pool.query('set enable_seqscan = off');
  const index = await pool.query<{ n: number }>('select count(*)::int as n from entry where id > 0');
  if (index.rows[0]?.n !== rows.length) throw new Error('index and table disagree');
  process.stdout.write(JSON.stringify(rows.map((row) => row.id)), () => process.exit(0));
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

async function main(rounds: number, mode: string): Promise<void> {
  const base = mkdtempSync(join(MEMORY, 'power-cut-'));
  const [live, cut] = [join(base, 'live'), join(base, 'cut')];
  mkdirSync(live);
  mkdirSync(cut);
  run('truncate', '-s', '512M', `${live}.img`);
  run('mkfs.ext4', '-q', `${live}.img`);
  run('mount', '-o', 'loop', `${live}.img`, live);
  writeFileSync(`${live}.acknowledged`, '');
  const count = (): number => readFileSync(`${live}.acknowledged`, 'utf8').split('\n').length - 1;
  const writer = spawn(process.execPath, [SELF, 'write', mode, live], { stdio: 'inherit' });
  let [bad, lostRows] = [0, 0];
  try {
    while (count() === 0 && writer.exitCode === null) await wait(50);
    for (let round = 1; round <= rounds; round++) {
      await wait(200 + Math.random() * 2500);
      writer.kill('SIGSTOP');
      await wait(50);
      copyFileSync(`${live}.img`, `${cut}.img`);
      const acknowledged = count();
      writer.kill('SIGCONT');
      run('mount', '-o', 'loop', `${cut}.img`, cut);
      // After a real cut the machine has started again; here the writer still lives.
      rmSync(join(cut, 'database.lock'), { recursive: true, force: true });
      const reader = spawnSync(process.execPath, [SELF, 'read', mode, cut], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      run('umount', cut);
      const found = new Set(reader.status === 0 ? (JSON.parse(reader.stdout) as number[]) : []);
      let lost = 0;
      for (let id = 1; id <= acknowledged; id++) if (!found.has(id)) lost++;
      if (lost > 0 || reader.status !== 0) bad++;
      lostRows += lost;
      const opened = reader.status === 0 ? '' : `, did not open: ${reader.stderr.trim().slice(-200)}`;
      console.log(`cut ${round}: ${acknowledged} acknowledged, ${lost} lost${opened}`);
    }
  } finally {
    writer.kill('SIGKILL');
    if (writer.exitCode === null) await new Promise((resolve) => writer.once('exit', resolve));
    spawnSync('umount', [cut]);
    run('umount', live);
    rmSync(base, { recursive: true });
  }
  console.log(`${mode}: ${rounds} cuts, ${bad} with loss, ${lostRows} rows lost`);
  process.exitCode = bad === 0 ? 0 : 1;
}

const [first = '20', second = 'durable', third = ''] = process.argv.slice(2);
if (first === 'write') await writeForEver(second, third);
else if (first === 'read') await readAll(second, third);
else await main(Number(first), second);

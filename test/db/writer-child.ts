// Run as a process of its own by the tests: opens the embedded database and writes down each row that was acknowledged.
import { writeSync } from 'node:fs';
import { openEmbedded } from '../../src/db/embedded.js';

const [directory = ''] = process.argv.slice(2);
const { pool } = await openEmbedded(directory);
await pool.query('create table if not exists entry (id integer primary key)');
for (let id = 1; ; id++) {
  await pool.query('insert into entry values ($1)', [id]);
  writeSync(1, `${id}\n`);
}

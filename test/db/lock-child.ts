// Run as a process of its own by the tests of the lock: takes the lock, says so, holds it for a while.
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { acquireLock } from '../../src/db/directory-lock.js';

const [directory = '', journal = '', milliseconds = '0'] = process.argv.slice(2);
try {
  const lock = await acquireLock(directory);
  appendFileSync(journal, `in ${process.pid}\n`);
  await wait(Number(milliseconds));
  appendFileSync(journal, `out ${process.pid}\n`);
  await lock.release();
} catch (error) {
  appendFileSync(journal, `refused ${(error as Error).name}\n`);
}

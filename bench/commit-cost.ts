// What durability costs: the time of one acknowledged insert on PGlite as it is shipped and as Oogst opens it, taken in
// turns in one process, so that both meet the same machine.
//
//   node dist/bench/commit-cost.js [inserts=1000] [directory=a temporary one]
import { PGlite } from '@electric-sql/pglite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, poolOver } from '../src/db/embedded.js';

const [inserts = '1000', place = tmpdir()] = process.argv.slice(2);
const directory = mkdtempSync(join(place, 'oogst-commit-cost-'));
const plainEngine = await PGlite.create(join(directory, 'plain'));
const durable = await openEmbedded(join(directory, 'durable'));
const pools = { plain: poolOver(plainEngine), durable: durable.pool };
const times: Record<keyof typeof pools, number[]> = { plain: [], durable: [] };

for (const pool of Object.values(pools)) {
  await pool.query('create table entry (id integer generated always as identity primary key, body text)');
}
for (let turn = 0; turn < Number(inserts) + 100; turn++) {
  for (const kind of ['plain', 'durable'] as const) {
    const begin = performance.now();
    await pools[kind].query('insert into entry (body) values ($1)', [
      'Meer zitbanken in het park. '.repeat(8),
    ]);
    if (turn >= 100) times[kind].push(performance.now() - begin); // the first hundred warm up
  }
}
for (const kind of ['plain', 'durable'] as const) {
  const sorted = times[kind].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`${kind.padEnd(8)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms`);
}
await pools.plain.end();
await plainEngine.close();
await durable.close();
rmSync(directory, { recursive: true });

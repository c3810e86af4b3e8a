import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataDirectory } from './support/data-directory.js';
import { startServer } from './support/server.js';
import { ROOT } from './support/sources.js';

let folder: string;
const neighbour = createServer();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oogst-main-'));
  await once(neighbour.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  neighbour.close();
  rmSync(folder, { recursive: true, force: true });
});

test('says in one line that the port is taken, and how to choose another', () => {
  const { port } = neighbour.address() as AddressInfo;
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/src/main.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIRECTORY: join(folder, 'data') },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    `Oogst kan niet starten: poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld PORT=${port + 1} npm start.`,
  ]);
});

test('refuses a second start on the same data, and harms nothing', async () => {
  const first = await startServer({ dataDirectory: await makeDataDirectory() });
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/src/main.js')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], PORT: '0', DATA_DIRECTORY: first.dataDirectory },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Oogst kan niet starten: Oogst draait al met deze gegevens \(proces \d+\)\. Stop het eerst/,
    );
    expect((await fetch(`${first.url}/sign-in`)).status).toBeLessThan(400);
  } finally {
    await first.remove();
  }
});

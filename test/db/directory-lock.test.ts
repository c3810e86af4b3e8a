import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { acquireLock, DatabaseInUseError } from '../../src/db/directory-lock.js';
import { currentProcess, lookUp, type ProcessIdentity } from '../../src/db/process-identity.js';

const CHILD = fileURLToPath(new URL('./lock-child.js', import.meta.url));

let base: string;
let lockDirectory: string;
let journal: string;
let children: ChildProcess[];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'oogst-lock-'));
  lockDirectory = join(base, 'database.lock');
  journal = join(base, 'journal');
  children = [];
});
afterEach(async () => {
  for (const child of children) await kill(child);
  rmSync(base, { recursive: true, force: true });
});

function start(milliseconds: number): ChildProcess {
  const child = spawn(process.execPath, [CHILD, lockDirectory, journal, String(milliseconds)], {
    stdio: 'ignore',
  });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

const journalLines = (): string[] =>
  existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean) : [];

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(20);
}

function leaveEntry(identity: ProcessIdentity | string): void {
  mkdirSync(lockDirectory, { recursive: true });
  const text = typeof identity === 'string' ? identity : JSON.stringify(identity);
  writeFileSync(join(lockDirectory, 'left-behind.json'), text);
}

async function refusal(): Promise<DatabaseInUseError> {
  const error: unknown = await acquireLock(lockDirectory).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatabaseInUseError);
  return error as DatabaseInUseError;
}

describe('the lock on the embedded database', () => {
  it('refuses a second opener in the same process, and lets go when released', async () => {
    const lock = await acquireLock(lockDirectory);
    await refusal();
    await lock.release();
    await lock.release();
    await (await acquireLock(lockDirectory)).release();
    expect(readdirSync(lockDirectory)).toEqual([]);
  });

  it('names the other process while that process holds it', async () => {
    const child = start(60_000);
    await until(() => journalLines().length > 0);
    const error = await refusal();
    expect(error.holder?.pid).toBe(child.pid);
    expect(error.certain).toBe(true);
    expect(error.message).toContain(`process ${child.pid}`);
    // The refused opener leaves nothing behind, and the holder's entry stays.
    expect(readdirSync(lockDirectory)).toHaveLength(1);
  });

  it('is taken over when the holder was killed', async () => {
    const child = start(60_000);
    await until(() => journalLines().length > 0);
    await kill(child);
    expect(readdirSync(lockDirectory)).toHaveLength(1);
    const lock = await acquireLock(lockDirectory);
    expect(readdirSync(lockDirectory)).toHaveLength(1);
    await lock.release();
  });

  it('is taken over when another process has got the number of the holder', async () => {
    const child = start(60_000);
    await until(() => journalLines().length > 0);
    const [name = ''] = readdirSync(lockDirectory);
    const entry = JSON.parse(readFileSync(join(lockDirectory, name), 'utf8')) as ProcessIdentity;
    expect(lookUp(entry)).toBe('running');
    if (entry.startedAt === null) return; // only Linux tells when a process began
    rmSync(join(lockDirectory, name));
    leaveEntry({ ...entry, startedAt: String(Number(entry.startedAt) - 1) });
    expect(child.exitCode).toBeNull();
    await (await acquireLock(lockDirectory)).release();
  });

  it('is taken over after a restart of the machine, even if the same number is in use again', async () => {
    if (currentProcess().bootId === null) return;
    leaveEntry({ ...currentProcess(), bootId: 'an earlier start' });
    await (await acquireLock(lockDirectory)).release();
    expect(readdirSync(lockDirectory)).toEqual([]);
  });

  it.each<[string, () => ProcessIdentity | string]>([
    ['another machine', () => ({ ...currentProcess(), host: 'another-machine', pid: 1 })],
    ['another container', () => ({ ...currentProcess(), pidNamespace: 'pid:[1]' })],
    ['an entry that cannot be read', () => '{"pid":'],
  ])('refuses when it cannot know (%s), and says which file to delete', async (_, entry) => {
    if (currentProcess().pidNamespace === null) return;
    leaveEntry(entry());
    const error = await refusal();
    expect(error.certain).toBe(false);
    expect(error.message).toContain(join(lockDirectory, 'left-behind.json'));
    expect(readdirSync(lockDirectory)).toEqual(['left-behind.json']);
  });

  it('lets one in at a time when several take over a dead lock at the same moment', async () => {
    leaveEntry({ ...currentProcess(), bootId: 'an earlier start', host: currentProcess().host });
    const group = Array.from({ length: 6 }, () => start(150));
    await Promise.all(group.map((child) => new Promise((resolve) => child.once('exit', resolve))));
    const lines = journalLines();
    const entered = lines.filter((line) => line.startsWith('in '));
    expect(entered.length).toBeGreaterThan(0);
    let inside = 0;
    for (const line of lines) {
      if (line.startsWith('in ')) inside++;
      if (line.startsWith('out ')) inside--;
      expect(inside).toBeLessThanOrEqual(1);
    }
    expect(entered.length + lines.filter((line) => line === 'refused DatabaseInUseError').length).toBe(6);
  });
});

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { currentProcess, lookUp, type ProcessIdentity } from './process-identity.js';

/** Another process has the embedded database open. Nothing was touched. */
export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError';
  /** The file that stands for the other process. */
  readonly entry: string;
  /** Null when the file cannot be read. */
  readonly holder: ProcessIdentity | null;
  /** False when the holder is on another machine or in another container, where this process cannot look. */
  readonly certain: boolean;

  constructor(entry: string, holder: ProcessIdentity | null, certain: boolean) {
    const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
    super(
      certain
        ? `The database is in use by ${who}. Stop it first, or use a PostgreSQL server (DATABASE_URL).`
        : `The database seems to be in use by ${who}, which cannot be seen from here. ` +
            `If you are sure that it has stopped, delete ${entry} and start again.`,
    );
    this.entry = entry;
    this.holder = holder;
    this.certain = certain;
  }
}

export interface DirectoryLock {
  /** Gives the lock back. May be called twice. */
  release(): Promise<void>;
}

const ATTEMPTS = 4;

/**
 * Takes the lock that `directory` stands for. Each process first puts down an entry under a name that is never used
 * again, complete at once (a rename), and then looks around. Of two that begin together, the later one to look sees the
 * other, so both never pass; when both step back, each tries again after a moment of its own. An entry of a process
 * that has ended is deleted, which can never hit anybody else's.
 *
 * @throws DatabaseInUseError when another process has it, or may have it
 */
export async function acquireLock(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt++) {
    const own = `${process.pid}-${randomUUID()}.json`;
    await putDown(directory, own);
    const release = (): Promise<void> => rm(join(directory, own), { force: true });
    try {
      const refusal = await lookAround(directory, own);
      if (!refusal) return { release };
      await release();
      if (attempt === ATTEMPTS) throw refusal;
    } catch (error) {
      await release();
      throw error;
    }
    await wait(20 + Math.random() * 80);
  }
}

async function putDown(directory: string, name: string): Promise<void> {
  const draft = join(directory, `${name}.draft`);
  // On disk before it gets its name: after a power cut an empty entry would stand for a process that nobody can check.
  await writeFile(draft, `${JSON.stringify(currentProcess())}\n`, { mode: 0o600, flush: true });
  await rename(draft, join(directory, name));
}

async function lookAround(directory: string, own: string): Promise<DatabaseInUseError | undefined> {
  for (const name of await readdir(directory)) {
    if (name === own || !name.endsWith('.json')) continue;
    const entry = join(directory, name);
    const text = await readFile(entry, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined; // given back just now
      throw error;
    });
    if (text === undefined) continue;
    const holder = parseEntry(text);
    const state = holder ? lookUp(holder) : 'unknown';
    if (state !== 'ended') return new DatabaseInUseError(entry, holder, state === 'running');
    await rm(entry, { force: true });
  }
  return undefined;
}

function parseEntry(text: string): ProcessIdentity | null {
  try {
    const value = JSON.parse(text) as Partial<ProcessIdentity> | null;
    const { pid, host, bootId = null, pidNamespace = null, startedAt = null } = value ?? {};
    if (!Number.isSafeInteger(pid) || pid === undefined || pid <= 0 || typeof host !== 'string') return null;
    return { pid, host, bootId, pidNamespace, startedAt };
  } catch {
    return null;
  }
}

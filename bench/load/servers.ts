import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SESSION_SECRET } from './people.js';

export interface Running {
  url: string;
  /** Seconds of processor time that the server has used; undefined where the system does not tell. */
  cpuSeconds(): number | undefined;
  stop(): Promise<void>;
}

/** Where the data of a round lives. */
export interface Store {
  /** Empty for the embedded database. */
  databaseUrl: string;
  dataDirectory: string;
}

const compiled = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The product as it is started by a user, in a process of its own. */
export function startOogst(store: Store): Promise<Running> {
  return start([compiled('../../src/main.js')], {
    PORT: '0',
    DATABASE_URL: store.databaseUrl,
    DATA_DIRECTORY: store.dataDirectory,
    SESSION_SECRET,
    LOG_LEVEL: 'warn',
  });
}

export function startPlain(store: Store): Promise<Running> {
  return start([compiled('plain-server.js'), store.databaseUrl, store.dataDirectory], {});
}

async function start(args: string[], settings: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstUrl(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, stop, cpuSeconds: () => cpuSecondsOf(child.pid) };
}

/** Linux counts user and system time of a process in hundredths of a second. */
function cpuSecondsOf(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', () => reject(new Error(`the server stopped: ${printed}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(printed)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
}

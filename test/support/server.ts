// A real server as a user starts it: its own process, an empty data directory, a free port.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources.js';

export interface RunningServer {
  url: string;
  /** The one-time link of the first visit; undefined when somebody has been set up already. */
  setupLink: string | undefined;
  dataDirectory: string;
  /** Stops the process as Ctrl+C does and gives what it printed. */
  stop(): Promise<string>;
  /** Stops and removes the data. */
  remove(): Promise<void>;
}

const START_TIMEOUT = 60_000;

export async function startServer(options: { dataDirectory?: string } = {}): Promise<RunningServer> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'oogst-journey-')));
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/main.js')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIRECTORY: dataDirectory, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const url = await waitFor(
    child,
    () => /http:\/\/localhost:\d+/.exec(printed)?.[0],
    () => printed,
  );
  const stop = async (): Promise<string> => {
    if (child.exitCode === null) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
    return printed;
  };
  return {
    url,
    setupLink: /http:\S+\/setup\?token=\S+/.exec(printed)?.[0],
    dataDirectory,
    stop,
    remove: async () => {
      await stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function waitFor(
  child: ChildProcess,
  found: () => string | undefined,
  printed: () => string,
): Promise<string> {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end) {
    const value = found();
    // A moment more, so that lines printed after the address are there too.
    if (value) return new Promise((resolve) => setTimeout(resolve, 200, value));
    if (child.exitCode !== null) throw new Error(`the server stopped:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not start:\n${printed()}`);
}

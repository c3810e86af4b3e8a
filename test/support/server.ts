// A real server as a user starts it: its own process, an empty data directory, a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources.js';
import { waitUntil } from './wait.js';

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
  const exited = once(child, 'exit');
  const hasExited = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<string> => {
    if (!hasExited()) child.kill('SIGINT');
    await exited;
    return printed;
  };
  const url = await waitUntil(async () => {
    if (hasExited()) throw new Error('it stopped');
    return /http:\/\/localhost:\d+/.exec(printed)?.[0];
  }).catch(async (cause: unknown) => {
    throw new Error(`the server did not start:\n${await stop()}`, { cause });
  });
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

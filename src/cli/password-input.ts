import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { normaliseText } from '../web/index.js';
import { UsageError } from './usage-error.js';

/** The environment variable that may hold a password. Never an argument: other users of the machine can read those. */
const PASSWORD_VARIABLE = 'OOGST_PASSWORD';

/**
 * A password from the environment, from what is piped in (its first line), or typed on the terminal without being shown.
 * In the form in which the pages read it too.
 */
export async function readPassword(): Promise<string> {
  const given = process.env[PASSWORD_VARIABLE] ?? (await (process.stdin.isTTY ? typed() : piped()));
  if (given === '') throw new UsageError(`no password: type it, pipe it in, or set ${PASSWORD_VARIABLE}`);
  return normaliseText(given);
}

async function piped(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk);
  return text.split(/\r?\n/, 1)[0] ?? '';
}

async function typed(): Promise<string> {
  process.stderr.write('Password (not shown): ');
  // The terminal is told nothing of what is typed.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

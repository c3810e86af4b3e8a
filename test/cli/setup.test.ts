import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPasswords } from '../../src/accounts/index.js';
import { openDatabase } from '../../src/db/index.js';
import { makeDataDirectory } from '../support/data-directory.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));
const PASSWORD = 'vier paarden lopen langzaam';
const OPTIONS = [
  '--organisation',
  'Gemeente Waterrijk',
  '--name',
  'Saskia',
  '--email',
  'Saskia@Waterrijk.example',
];

let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await makeDataDirectory();
});
afterAll(() => rmSync(dataDirectory, { recursive: true }));

function setup(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
  command = 'setup',
): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, command, ...args], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], DATA_DIRECTORY: dataDirectory, ...env },
  });
  return { code: status, out: stdout, error: stderr };
}

describe('oogst setup', () => {
  test.each([
    ['a missing option', OPTIONS.slice(2), PASSWORD, '--organisation is missing'],
    ['an option that does not exist', [...OPTIONS, '--password', PASSWORD], PASSWORD, '--password'],
    ['an address that is none', [...OPTIONS.slice(0, 5), 'nobody'], PASSWORD, 'email:'],
    ['no password', OPTIONS, '', 'OOGST_PASSWORD'],
    ['a short password', OPTIONS, 'kort\n', 'password: This password is too short'],
    ['a password of known words', OPTIONS, 'Waterrijk2026!!\n', 'password: This password is too easy'],
  ])('answers %s with one line and exit code 2', (_what, args, input, message) => {
    const { code, error } = setup(args, input);
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('says who holds the database, and what to do instead', async () => {
    const held = await openDatabase({ dataDirectory });
    const { code, error } = setup(OPTIONS, PASSWORD);
    await held.close();
    expect(code).toBe(1);
    expect(error).toContain(`in use by process ${process.pid}`);
    expect(error).toContain('open the link that the server printed');
  });

  test('sets up with a piped password, once', async () => {
    const first = setup(OPTIONS, `${PASSWORD}\r\nthe second line does not count`);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toContain('Gemeente Waterrijk is set up');
    const again = setup(OPTIONS, '', { OOGST_PASSWORD: 'een ander wachtwoord hier' });
    expect(again.code).toBe(1);
    expect(again.error).toContain('has been set up already');

    const database = await openDatabase({ dataDirectory });
    const person = await database.db.selectFrom('person').selectAll().executeTakeFirstOrThrow();
    await database.close();
    expect(person).toMatchObject({
      email: 'saskia@waterrijk.example',
      role: 'administrator',
      language: 'nl',
    });
    expect(await createPasswords().matches(PASSWORD, person.password_hash)).toBe(true);
  });
});

describe('oogst new-password', () => {
  const newPassword = (email: string, input: string) => setup(['--email', email], input, {}, 'new-password');

  test('lets the only administrator who forgot the password in again', async () => {
    const { code, out } = newPassword('SASKIA@waterrijk.example', 'een heel ander wachtwoord\n');
    expect({ code, out: out.trim() }).toEqual({
      code: 0,
      out: 'The password of saskia@waterrijk.example has been set.',
    });
    const database = await openDatabase({ dataDirectory });
    const person = await database.db.selectFrom('person').selectAll().executeTakeFirstOrThrow();
    const events = await database.db.selectFrom('audit_event').select('action').orderBy('id').execute();
    await database.close();
    expect(await createPasswords().matches('een heel ander wachtwoord', person.password_hash)).toBe(true);
    expect(events.at(-1)?.action).toBe('person.password-replaced-on-server');
  });

  test.each([
    [
      'an address that nobody has',
      'nobody@waterrijk.example',
      'een heel ander wachtwoord',
      'nobody who may sign in',
    ],
    [
      'a password that is easy to guess',
      'saskia@waterrijk.example',
      'Saskia-Waterrijk-1',
      'too easy to guess',
    ],
  ])('refuses %s with exit code 2', (_what, email, password, message) => {
    const { code, error } = newPassword(email, password);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});

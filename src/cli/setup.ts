import { parseArgs } from 'node:util';
import { createPasswords, setUp, setupSchema } from '../accounts/index.js';
import { translator } from '../i18n/index.js';
import { normaliseText, parseForm } from '../web/index.js';
import { readPassword } from './password-input.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

const TEXT = { type: 'string' } as const;

/**
 * Sets the installation up.
 * @returns the exit code
 * @throws UsageError for a missing or unusable option or password
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { organisation: TEXT, name: TEXT, email: TEXT } });
  const typed: Record<string, string> = {};
  for (const option of ['organisation', 'name', 'email'] as const) {
    // As the pages do at the door.
    typed[option] = normaliseText(values[option] ?? '');
    if (!typed[option].trim()) throw new UsageError(`--${option} is missing. See oogst setup --help.`);
  }
  const parsed = parseForm(setupSchema, { ...typed, password: await readPassword() }, translator('en'));
  if (!parsed.ok) {
    throw new UsageError(parsed.form.errors.map(({ field, message }) => `${field}: ${message}`).join(' '));
  }
  const { password, ...first } = parsed.value;
  const passwordHash = await createPasswords().hash(password);
  const instead = 'Or open the link that the server printed when it started.';
  const outcome = await withDatabase(instead, (db) =>
    setUp(db, { ...first, passwordHash, language: 'nl' }, null),
  );
  if (!outcome.done) throw new Error('Oogst has been set up already; nothing was changed.');
  console.log(`${first.organisation} is set up. Start Oogst with npm start and sign in as ${first.email}.`);
  return 0;
}

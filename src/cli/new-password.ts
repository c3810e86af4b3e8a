import { parseArgs } from 'node:util';
import { createPasswords, replacePassword, replacePasswordSchema } from '../accounts/index.js';
import { translator } from '../i18n/index.js';
import { normaliseText, parseForm } from '../web/index.js';
import { readPassword } from './password-input.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

/**
 * Sets somebody's password.
 * @returns the exit code
 * @throws UsageError for a missing or unusable option or password, and for an address that nobody has
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { email: { type: 'string' } } });
  if (!values.email?.trim()) throw new UsageError('--email is missing. See oogst new-password --help.');
  const typed = { email: normaliseText(values.email), password: await readPassword() };
  const parsed = parseForm(replacePasswordSchema, typed, translator('en'));
  if (!parsed.ok) {
    throw new UsageError(parsed.form.errors.map(({ field, message }) => `${field}: ${message}`).join(' '));
  }
  const { email, password } = parsed.value;
  const passwordHash = await createPasswords().hash(password);
  const instead = 'Or ask another administrator for a link.';
  const personId = await withDatabase(instead, (db) => replacePassword(db, email, passwordHash));
  if (personId === undefined) throw new UsageError(`nobody who may sign in has the address ${email}.`);
  console.log(`The password of ${email} has been set.`);
  return 0;
}

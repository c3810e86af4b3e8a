import { parseArgs } from 'node:util';
import { createPasswords, setUp, setupSchema } from '../accounts/index.js';
import { translator } from '../i18n/index.js';
import { normaliseText, parseForm } from '../web/index.js';
import { PASSWORD_VARIABLE, readPassword } from './password-input.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

export const help = `oogst setup: name the organisation and make the first administrator (inrichten)

Usage: npm run -s oogst -- setup --organisation NAME --name NAME --email ADDRESS

Does what the link does that the first start prints, without a browser. The password (wachtwoord) is typed when asked,
piped in, or read from the environment variable ${PASSWORD_VARIABLE}; it is never an argument.

Options:
  --organisation NAME  name of the organisation (organisatie)
  --name NAME          your name (naam)
  --email ADDRESS      your e-mail address, with which you sign in
  --help               this text

The database is that of the server: the embedded one in DATA_DIRECTORY, or the one of DATABASE_URL. The embedded one is
for one process: stop the server first. Wrong input gives one line on standard error and exit code 2.

Example:
  npm run -s oogst -- setup --organisation "Gemeente Waterrijk" --name "Saskia de Wit" --email s.dewit@waterrijk.nl
`;

const TEXT = { type: 'string' } as const;

/**
 * Sets the installation up.
 * @throws UsageError for a missing or unusable option or password
 */
export async function run(args: string[]): Promise<void> {
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
}

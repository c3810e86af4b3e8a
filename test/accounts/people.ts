// People with a password that is known, for the tests of this room.
import { cheapPasswords, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import type { Role } from '../../src/web/index.js';

export const PASSWORD = 'vier paarden lopen langzaam';

let count = 0;

export interface KnownPerson {
  id: number;
  email: string;
}

/** Somebody who can sign in with PASSWORD. */
export async function addPerson(
  app: TestApp,
  role: Role = 'facilitator',
  name?: string,
): Promise<KnownPerson> {
  count += 1;
  const email = `iemand-${count}@example.org`;
  const { id } = await app.db
    .insertInto('person')
    .values({
      email,
      name: name ?? `Iemand ${count}`,
      role,
      password_hash: await cheapPasswords.hash(PASSWORD),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, email };
}

/** Fills in the sign-in form as a visitor does. */
export async function signIn(browser: Browser, email: string, password = PASSWORD): Promise<Page> {
  const page = await browser.visit('/sign-in');
  return browser.submit(page, 'form[action="/sign-in"]', { email, password });
}

/** What the audit log says, newest last, as `action subject`. */
export async function auditLog(app: TestApp): Promise<string[]> {
  const rows = await app.db.selectFrom('audit_event').select(['action', 'subject']).orderBy('id').execute();
  return rows.map(({ action, subject }) => `${action} ${subject ?? ''}`.trim());
}

// People with a password that is known, for the tests of this room.
import { expect } from '@jest/globals';
import { cheapPasswords, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import type { Role } from '../../src/web/index.js';

export const PASSWORD = 'vier paarden lopen langzaam';

/** A name that would show where a page takes text for markup or a template. */
export const CANARY = '<script>alert(1)</script>"><img> {{7*7}} <%= 7*7 %>';

export const formTo = (path: string): string => `form[action="${path}"]`;

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

/** Invites a colleague as an administrator does. Gives the path of the link. */
export async function invite(
  administrator: Browser,
  email: string,
  name = 'Fatima',
  role: Role = 'facilitator',
): Promise<string> {
  const form = await administrator.visit('/people/invitations');
  const page = await administrator.submit(form, 'main form', { name, email, role });
  expect(page.$('h1').text()).toBe('Geef deze link door');
  return new URL(page.$('#link').text()).pathname;
}

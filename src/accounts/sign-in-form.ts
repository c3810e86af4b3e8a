import { z } from 'zod';
import { type KeptForm, ownPath, requiredEmail } from '../web/index.js';
import { givenPassword } from './password-rules.js';

export const signInSchema = z.object({
  email: requiredEmail('accounts.missing.email'),
  password: givenPassword(),
});

const ACTION = 'kept-action';
const FIELD = 'kept:';

/** Hidden fields that carry a kept form through the sign-in form. */
export function keptFields(kept: KeptForm | undefined): { name: string; value: string }[] {
  if (!kept) return [];
  const fields = kept.fields.map(({ name, value }) => ({ name: FIELD + name, value }));
  return [{ name: ACTION, value: kept.action }, ...fields];
}

/** The kept form out of a post of the sign-in form; undefined when it carried none. */
export function readKeptFields(body: unknown): KeptForm | undefined {
  const given = (body ?? {}) as Record<string, string | string[]>;
  const action = ownPath(given[ACTION]);
  if (!action) return undefined;
  const fields = Object.entries(given)
    .filter(([name]) => name.startsWith(FIELD))
    .flatMap(([name, value]) =>
      [value].flat().map((single) => ({ name: name.slice(FIELD.length), value: single })),
    );
  return { action, fields };
}

/** Where to go after signing in. Never to signing in or out again. */
export function returnPath(value: unknown): string {
  const path = ownPath(value);
  return path && !/^\/(sign-in|sign-out|setup|language)\b/.test(path) ? path : '/';
}

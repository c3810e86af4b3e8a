import type { Request } from 'express';
import type { z } from 'zod';
import type { MessageKey, MessageParameters, Translate } from '../i18n/index.js';

export interface FieldError {
  field: string;
  /** Translated; says what to do. */
  message: string;
}

/** What a form shows: what was typed and what is wrong with it. */
export interface FormState {
  values: Record<string, string | string[]>;
  errors: FieldError[];
}

export type ParsedForm<T> = { ok: true; value: T } | { ok: false; form: FormState };

/** The fields of a form as they were sent, unchecked; none where nothing was sent. */
export const bodyOf = (req: Request): Record<string, unknown> => (req.body ?? {}) as Record<string, unknown>;

/** A form as it is first shown. */
export function emptyForm(values: Record<string, string | string[]> = {}): FormState {
  return { values, errors: [] };
}

/** The form with what was typed and one more error, for rules that only the service knows. */
export function formWithError(body: unknown, field: string, message: string): FormState {
  return { values: typedValues(body), errors: [{ field, message }] };
}

/** The values of a group of boxes that were ticked when the form was sent; none on a fresh one. */
export function tickedIn(form: FormState, field: string): Set<string> {
  return new Set([form.values[field] ?? []].flat());
}

/**
 * Checks a form post. Unknown fields are dropped; what was typed comes back with every error. A schema's own message
 * may be a message key (`capture.project.name-taken`); else the kind of the issue gives the text.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  t: Translate,
): ParsedForm<z.output<Schema>> {
  const values = typedValues(body);
  const result = schema.safeParse(values);
  if (result.success) return { ok: true, value: result.data };
  const errors: FieldError[] = [];
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    // One message a field: the first is the one to mend.
    if (!errors.some((error) => error.field === field)) errors.push({ field, message: describe(issue, t) });
  }
  return { ok: false, form: { values, errors } };
}

function typedValues(body: unknown): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  if (typeof body !== 'object' || body === null) return values;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__proto__' || name === '_csrf') continue;
    if (typeof value === 'string') values[name] = value;
    else if (Array.isArray(value)) values[name] = value.map(String);
  }
  return values;
}

const MESSAGE_KEY = /^[a-z-]+(\.[a-z0-9-]+)+$/;

function describe(issue: z.core.$ZodIssue, t: Translate): string {
  const parameters: MessageParameters = {};
  if ('maximum' in issue) parameters['maximum'] = Number(issue.maximum);
  if ('minimum' in issue) parameters['minimum'] = Number(issue.minimum);
  const own = 'params' in issue ? (issue.params as { message?: MessageParameters } | undefined)?.message : {};
  if (MESSAGE_KEY.test(issue.message)) return t(issue.message as MessageKey, { ...parameters, ...own });
  return t(keyOf(issue), parameters);
}

function keyOf(issue: z.core.$ZodIssue): MessageKey {
  switch (issue.code) {
    case 'too_big':
      return 'web.form.too-long';
    case 'too_small':
      return issue.minimum === 1 ? 'web.form.required' : 'web.form.too-short';
    case 'invalid_type':
      return 'web.form.required';
    case 'invalid_value':
      return 'web.form.choice';
    default:
      return 'web.form.invalid';
  }
}

import { z } from 'zod';
import { fromLocalDateTime, type MessageKey } from '../i18n/index.js';
import { trimText } from './text-input.js';

/** Schemas for the kinds of fields that forms have. Input is what a browser sends: strings, or lists of strings. */

/** A repeated field counts as its last value; a missing one as empty. */
const single = z.preprocess(
  (value) => (Array.isArray(value) ? (value.at(-1) as unknown) : (value ?? '')),
  z.string().transform(trimText),
);

/**
 * Text that must be there; `maximum` in UTF-16 units. Blank and zero-width text counts as empty. `missing`
 * names the field, so that a list of errors says which ones they are.
 */
export const requiredText = (maximum: number, missing?: MessageKey) =>
  single.pipe(z.string().min(1, missing).max(maximum));

/** Text or null. */
export const optionalText = (maximum: number) =>
  single.pipe(z.string().max(maximum)).transform((text) => (text === '' ? null : text));

export const requiredEmail = (missing?: MessageKey) =>
  single
    .pipe(z.string().min(1, missing).max(254))
    .pipe(z.email('web.form.email'))
    .transform((email) => email.toLowerCase());

export const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  missing?: MessageKey,
) => single.pipe(z.enum(values, missing));

/** One of the values, or null when nothing was chosen. */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  single.pipe(z.union([z.literal('').transform(() => null), z.enum(values)], 'web.form.choice'));

/** The ticked boxes of a group, in the order sent, each once. */
export const ticked = () =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z
      .array(z.string().max(200))
      .max(10_000)
      .transform((values) => [...new Set(values)]),
  );

/** A single tick box. */
export const checkbox = () => single.transform((value) => value !== '');

/** A whole number from `minimum` to `maximum`, or null when empty. */
export const optionalWholeNumber = (minimum: number, maximum: number) =>
  single.transform((text, context) => {
    if (text === '') return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    context.addIssue({
      code: 'custom',
      message: 'web.form.whole-number',
      params: { message: { minimum, maximum } },
      input: text,
    });
    return z.NEVER;
  });

export const requiredWholeNumber = (minimum: number, maximum: number) =>
  optionalWholeNumber(minimum, maximum).transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: 'web.form.required', input: '' });
    return z.NEVER;
  });

/** A moment on the wall clock in the Netherlands, or null when empty. */
export const optionalDateTime = () =>
  single.transform((text, context) => {
    if (text === '') return null;
    const moment = fromLocalDateTime(text);
    if (moment) return moment;
    context.addIssue({ code: 'custom', message: 'web.form.date-time', input: text });
    return z.NEVER;
  });

const MOST_IN_DATABASE = 2_147_483_647;

/** A positive whole number in an address or hidden field; ids of the database are 32-bit. */
export const identifier = () => z.coerce.number().int().min(1).max(MOST_IN_DATABASE);

/** What a page says it was made of, in a hidden field: a version, or the number of the newest thing on it; 0 for none. */
export const seenNumber = () => z.coerce.number().int().min(0).max(MOST_IN_DATABASE);

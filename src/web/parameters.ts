import type { Request } from 'express';
import type { z } from 'zod';
import { BadRequestError, NotFoundError } from '../errors.js';
import { identifier } from './fields.js';
import { normaliseText } from './text-input.js';

const id = identifier();

/** A number out of the address (`:projectId`). An address with something else there does not exist. */
export function idParameter(req: Request, name: string): number {
  return parameter(req, name, id);
}

/** A part of the address, normalised as fields are, and checked. Throws NotFoundError where it does not fit. */
export function parameter<Schema extends z.ZodType>(
  req: Request,
  name: string,
  schema: Schema,
): z.output<Schema> {
  const given = req.params[name];
  const result = schema.safeParse(typeof given === 'string' ? normaliseText(given) : given);
  if (!result.success) throw new NotFoundError(`no ${name} in the address`);
  return result.data;
}

/** The query of the address, checked; what does not fit falls back to the schema's defaults for an empty query. */
export function query<Schema extends z.ZodType>(req: Request, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(req.query);
  return result.success ? result.data : schema.parse({});
}

/**
 * What a page of ours fills in by itself: hidden fields, ticks and the pressed button. What a person types is read by
 * `parseForm`, which gives it back.
 * @throws BadRequestError where it does not fit: no page sends that
 */
export function posted<Schema extends z.ZodType>(req: Request, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(req.body ?? {});
  if (!result.success)
    throw new BadRequestError('fields that no page of ours sends', { cause: result.error });
  return result.data;
}

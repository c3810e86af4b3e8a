import { parse } from 'node:querystring';
import type { RequestHandler } from 'express';

// NUL cannot be stored by PostgreSQL; the other control characters are invisible and forbidden in XML documents.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * One spelling for one text: well-formed Unicode in composed form (NFC), line breaks as `\n`, no control characters.
 * The visible text stays as it was typed.
 */
export function normaliseText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC');
}

const EDGE = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/gu;

/** Without blanks, line breaks and zero-width characters at both ends. */
export function trimText(text: string): string {
  return text.replace(EDGE, '');
}

/** Normalises every field of a form at the door, so that no room has to think of it. */
export const normaliseFields: RequestHandler = (req, _res, next) => {
  const body = req.body as Record<string, unknown> | undefined;
  if (body) normaliseValues(body);
  next();
};

/** Reads the query of an address, of which every value is normalised as those of a form are. */
export const readQuery = (query: string): Record<string, unknown> => normaliseValues(parse(query));

function normaliseValues(values: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') values[name] = normaliseText(value);
    else if (Array.isArray(value)) values[name] = value.map((item) => normaliseText(String(item)));
  }
  return values;
}

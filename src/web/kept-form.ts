import type { Request } from 'express';
import { CSRF_FIELD } from './csrf.js';
import { trimText } from './text-input.js';

/** What somebody typed into a form that could not be accepted yet, and where it was going. */
export interface KeptForm {
  action: string;
  fields: { name: string; value: string }[];
}

/** Fields that are never shown again. */
const SECRET = /password|token|^_csrf$/i;
const MAX_FIELDS = 500;

/**
 * Keeps the fields of a form post from our own pages. Undefined where there are none, or more than a page can send again.
 */
export function keepForm(req: Request): KeptForm | undefined {
  const fields = fieldsOf(req);
  if (fields.length === 0 || fields.length > MAX_FIELDS) return undefined;
  return { action: req.originalUrl, fields };
}

/**
 * What a person may have typed of a form that cannot be sent again: texts with a blank in them, each once. Keys, numbers
 * and choices have none. Pages are not kept by browsers, so that going back would show an empty form.
 */
export function typedTexts(req: Request): string[] {
  const texts = fieldsOf(req)
    .map(({ value }) => trimText(value))
    .filter((text) => /\s/.test(text));
  return [...new Set(texts)];
}

/**
 * None of a post from another site: showing its fields with a fresh token and a button would let that site act through
 * the visitor.
 */
function fieldsOf(req: Request): KeptForm['fields'] {
  if (req.method !== 'POST' || !cameFromOurselves(req)) return [];
  const body = (req.body ?? {}) as Record<string, string | string[]>;
  return Object.entries(body)
    .filter(([name]) => name !== CSRF_FIELD && !SECRET.test(name))
    .flatMap(([name, value]) => [value].flat().map((single) => ({ name, value: single })));
}

/** Browsers send Origin with every form post; an address of another host is another site. */
export function cameFromOurselves(req: Request): boolean {
  const origin = req.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === req.get('host');
}

import { promisify } from 'node:util';
import express, { type Request, type RequestHandler } from 'express';
import { UnsupportedContentError } from '../errors.js';
import { readMultipart, type UploadedFile } from './multipart.js';

/** A pasted list of thousands of lines passes; percent-encoding makes accents up to three times as long. */
const BODY_LIMIT = '8mb';
/** Ticking every idea of a large theme passes. */
const FIELD_LIMIT = 6000;

const parse: RequestHandler = express.urlencoded({
  extended: false,
  limit: BODY_LIMIT,
  parameterLimit: FIELD_LIMIT,
});

/** Megabytes of a form with a file. */
export const MAX_UPLOAD = 1;
const MULTIPART = 'multipart/form-data';

const readParts: RequestHandler = express.raw({ type: MULTIPART, limit: `${MAX_UPLOAD}mb` });

const unreadable = new WeakMap<Request, unknown>();
const files = new WeakMap<Request, Map<string, UploadedFile>>();

/** The file that came in this field of the form. Undefined where none was chosen. */
export const fileOf = (req: Request, field: string): UploadedFile | undefined => files.get(req)?.get(field);

/**
 * Reads a form before anything can fail, so that what was typed is there to be shown again when the database is away.
 * What cannot be read is refused by `refuseUnreadable`, once it is known in which language.
 */
export const readForm: RequestHandler = async (req, res, next) => {
  try {
    await promisify(req.is(MULTIPART) === false ? parse : readParts)(req, res);
    if (Buffer.isBuffer(req.body)) await takeParts(req, req.body);
  } catch (problem) {
    unreadable.set(req, problem);
    // The bytes of a form in parts are no fields.
    req.body = {};
  }
  next();
};

async function takeParts(req: Request, body: Buffer): Promise<void> {
  const form = await readMultipart(body, req.headers['content-type'] ?? '');
  req.body = form.fields;
  files.set(req, form.files);
}

/** Every form of ours is urlencoded, or in parts where it has a file; anything else is answered clearly instead of being read as empty. */
export const refuseUnreadable: RequestHandler = (req, _res, next) => {
  if (unreadable.has(req)) throw unreadable.get(req);
  if (
    req.method === 'POST' &&
    req.headers['content-length'] !== '0' &&
    req.is(['urlencoded', MULTIPART]) === false
  ) {
    throw new UnsupportedContentError(`content type ${req.headers['content-type'] ?? 'none'}`);
  }
  next();
};

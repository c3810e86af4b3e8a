import express, { type Request, type RequestHandler } from 'express';
import { UnsupportedContentError } from '../errors.js';

/** A pasted list of thousands of lines passes; percent-encoding makes accents up to three times as long. */
const BODY_LIMIT = '8mb';
/** Ticking every idea of a large theme passes. */
const FIELD_LIMIT = 6000;

const parse: RequestHandler = express.urlencoded({
  extended: false,
  limit: BODY_LIMIT,
  parameterLimit: FIELD_LIMIT,
});

const unreadable = new WeakMap<Request, unknown>();

/**
 * Reads a form before anything can fail, so that what was typed is there to be shown again when the database is away.
 * What cannot be read is refused by `refuseUnreadable`, once it is known in which language.
 */
export const readForm: RequestHandler = (req, res, next) => {
  parse(req, res, (error?: unknown) => {
    if (error !== undefined) unreadable.set(req, error);
    next();
  });
};

/** Every form of ours is urlencoded; anything else is answered clearly instead of being read as empty. */
export const refuseUnreadable: RequestHandler = (req, _res, next) => {
  if (unreadable.has(req)) throw unreadable.get(req);
  if (req.method === 'POST' && req.headers['content-length'] !== '0' && req.is('urlencoded') === false) {
    throw new UnsupportedContentError(`content type ${req.headers['content-type'] ?? 'none'}`);
  }
  next();
};

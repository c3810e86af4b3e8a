import express, { type RequestHandler } from 'express';
import { UnsupportedContentError } from '../errors.js';

/** A pasted list of thousands of lines passes; percent-encoding makes accents up to three times as long. */
const BODY_LIMIT = '8mb';
/** Ticking every idea of a large theme passes. */
const FIELD_LIMIT = 6000;

export const readForm: RequestHandler = express.urlencoded({
  extended: false,
  limit: BODY_LIMIT,
  parameterLimit: FIELD_LIMIT,
});

/** Every form of ours is urlencoded; anything else is answered clearly instead of being read as empty. */
export const refuseOtherContent: RequestHandler = (req, _res, next) => {
  if (req.method === 'POST' && req.headers['content-length'] !== '0' && req.is('urlencoded') === false) {
    throw new UnsupportedContentError(`content type ${req.headers['content-type'] ?? 'none'}`);
  }
  next();
};

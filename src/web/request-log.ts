import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { anonymousContext } from './context.js';

/** Gives every request an id and writes one line when it is answered: ids and times, never an address or a text. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    req.context = anonymousContext(randomUUID());
    const begin = process.hrtime.bigint();
    res.once('close', () => {
      log.info(
        {
          requestId: req.context.requestId,
          method: req.method,
          route: res.locals['route'] as unknown,
          status: res.statusCode,
          ms: Number((process.hrtime.bigint() - begin) / 10_000n) / 100,
          person: req.context.user?.id,
        },
        'request',
      );
    });
    next();
  };
}

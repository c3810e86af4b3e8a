import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Request, Response } from 'express';
import { TooManyRequestsError } from '../errors.js';

/** Counts wrong attempts (passwords, codes) and refuses more of them for a while. */
export interface AttemptLimit {
  /**
   * Counts an attempt; it counts until it turns out to be right.
   * @param key what is counted: a person, an address of the network (`networkAddress`)
   * @throws TooManyRequestsError when there were too many
   */
  check(req: Request, res: Response, key: string): Promise<void>;
}

export interface AttemptLimitOptions {
  /** How many wrong attempts are let through in the period. */
  attempts: number;
  minutes: number;
}

/**
 * A limit that lives in this process: a restart forgets it. An attempt is counted when it begins, so that a hundred at
 * once do not slip through, and given back when it was not marked as wrong.
 */
export function createAttemptLimit({ attempts, minutes }: AttemptLimitOptions): AttemptLimit {
  const keys = new WeakMap<Request, string>();
  const limiter = rateLimit({
    windowMs: minutes * 60_000,
    limit: attempts,
    keyGenerator: (req) => keys.get(req) ?? '',
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.locals['wrongAttempt'] !== true,
    handler: (_req, res, next) => {
      res.setHeader('Retry-After', String(minutes * 60));
      next(new TooManyRequestsError(`more than ${attempts} wrong attempts in ${minutes} minutes`));
    },
    // Its checks of the proxy settings print to the console at every start; ours are in app.ts and in the tests.
    validate: false,
  });
  return {
    check: (req, res, key) =>
      new Promise((resolve, reject) => {
        keys.set(req, key);
        void limiter(req, res, (error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
      }),
  };
}

/** The attempt of this request was wrong, so it keeps counting. */
export function markWrongAttempt(res: Response): void {
  res.locals['wrongAttempt'] = true;
}

/** The address of the network that a request comes from; a household's IPv6 addresses count as one. */
export function networkAddress(req: Request): string {
  return ipKeyGenerator(req.ip ?? '');
}

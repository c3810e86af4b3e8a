/**
 * Errors with a meaning for the person at the screen. `status` is the HTTP status; `id` is stable: it names the page
 * text (`web.error.<id>`) and appears in the log.
 */
export abstract class AppError extends Error {
  abstract readonly status: number;
  abstract readonly id: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The thing does not exist, or this person may not know that it does. */
export class NotFoundError extends AppError {
  readonly status = 404;
  readonly id = 'not-found';
}

/** The person is known, and may not do this. */
export class ForbiddenError extends AppError {
  readonly status = 403;
  readonly id = 'forbidden';
}

/** It may be read and takes no changes now, of anybody: an archived project, a closed workshop. */
export class ClosedError extends AppError {
  readonly status = 403;
  readonly id = 'closed';
}

/** Nobody is signed in on a page that asks for it. */
export class SignInRequiredError extends AppError {
  readonly status = 401;
  readonly id = 'sign-in-required';
}

/** Somebody else changed it first, or the state no longer allows it. */
export class ConflictError extends AppError {
  readonly status = 409;
  readonly id = 'conflict';
}

/** The request came in a form that no page of ours sends. */
export class UnsupportedContentError extends AppError {
  readonly status = 415;
  readonly id = 'unsupported-content';
}

/** Too many wrong attempts: wait. */
export class TooManyRequestsError extends AppError {
  readonly status = 429;
  readonly id = 'too-many-requests';
}

/** The request itself is not as a browser sends it. */
export class BadRequestError extends AppError {
  readonly status = 400;
  readonly id = 'bad-request';
}

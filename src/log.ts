import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The log of the application, one JSON object a line. Every error in it goes through `withoutData`.
 * @param destination  where lines go; standard output when it is left out
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino({ level, serializers: { err: withoutData } }, destination);
}

/** Database errors carry values of rows in `detail` and `where`: idea text has no place in a log. */
function withoutData(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'a value that is no error was thrown' };
  const { code } = error as { code?: unknown };
  return { type: error.name, message: error.message, code, stack: error.stack };
}

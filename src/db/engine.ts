import { PGlite } from '@electric-sql/pglite';
import { DurableFileSystem, durableStartParameters, type SyncCalls } from './durable-file-system.js';

/**
 * The embedded database has stopped, for instance because the disk refused a write of its log. What was acknowledged is
 * on disk; the statement that gets this error was not acknowledged. Only a new process can open the database again.
 */
export class DatabaseStoppedError extends Error {
  override name = 'DatabaseStoppedError';
}

type Stream = PGlite['execProtocolStream'];

/**
 * PGlite on a durable file system. After a PANIC PGlite gives no answer any more, to anybody, ever: here that becomes an
 * error, for the statement that met it and for all after it.
 */
export class Engine extends PGlite {
  #stopped: DatabaseStoppedError | undefined;

  /** Opens a directory, or makes a new database in it. */
  static async start(directory: string, calls?: SyncCalls): Promise<Engine> {
    const engine = new Engine({
      fs: new DurableFileSystem(directory, calls),
      startParams: durableStartParameters(PGlite.defaultStartParams),
    });
    await engine.waitReady;
    return engine;
  }

  /** Why the engine gives no answers any more; undefined as long as it does. */
  get stopped(): DatabaseStoppedError | undefined {
    return this.#stopped;
  }

  override async execProtocolStream(...args: Parameters<Stream>): ReturnType<Stream> {
    if (this.#stopped) throw this.#stopped;
    const messages = await super.execProtocolStream(...args).catch((error: unknown) => this.#stop(error));
    const fatal = messages.find((message) => message.name === 'error' && isFatal(message));
    return fatal ? this.#stop(fatal) : messages;
  }

  #stop(cause: unknown): never {
    const why = cause instanceof Error ? cause.message : String(cause);
    this.#stopped = new DatabaseStoppedError(`the embedded database has stopped: ${why}`, { cause });
    throw this.#stopped;
  }
}

function isFatal(message: object): boolean {
  return 'severity' in message && (message.severity === 'PANIC' || message.severity === 'FATAL');
}

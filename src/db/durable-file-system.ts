import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { fdatasyncSync, fstatSync, fsyncSync } from 'node:fs';

/** How bytes are forced to disk. Another one can be given to count the calls or to let them fail. */
export interface SyncCalls {
  fsync(fd: number): void;
  fdatasync(fd: number): void;
}

/** The parts of Emscripten's Node file system that are used here; PGlite does not type them. */
interface EmscriptenStream {
  nfd: number;
  node: object;
}
interface EmscriptenModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: EmscriptenStream) => number };
    realPath(node: object): string;
    /** Turns a Node error into the error number that PostgreSQL expects. */
    tryFSOperation<Result>(run: () => Result): Result;
  };
}

const WAL_SEGMENT = /[/\\]pg_wal[/\\][0-9A-F]{24}$/;

/**
 * PGlite's Node file system with the one call that it lacks: fsync. Emscripten hands fsync(2) to `stream_ops.fsync` and
 * says "done" when there is none, so PostgreSQL believes that its bytes are on disk. With it, PostgreSQL's own rules
 * hold again: the log before the acknowledgement, the log before the page, pages before the end of a checkpoint.
 * It works only together with `durableStartParameters`.
 */
export class DurableFileSystem extends NodeFS {
  readonly #calls: SyncCalls;

  constructor(directory: string, calls: SyncCalls = { fsync: fsyncSync, fdatasync: fdatasyncSync }) {
    super(directory);
    this.#calls = calls;
  }

  override async init(pglite: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const result = await super.init(pglite, options);
    const addFsync = (module: unknown): void => {
      const { NODEFS: nodeFs } = module as EmscriptenModule;
      nodeFs.stream_ops.fsync = (stream) => {
        nodeFs.tryFSOperation(() => this.#sync(stream.nfd, nodeFs.realPath(stream.node)));
        return 0;
      };
    };
    result.emscriptenOpts.preRun = [...(result.emscriptenOpts.preRun ?? []), addFsync];
    return result;
  }

  #sync(fd: number, path: string): void {
    // A log segment has its full length from the start: only its bytes count, not its dates.
    if (WAL_SEGMENT.test(path)) this.#calls.fdatasync(fd);
    // Windows cannot sync a directory and does not need it.
    else if (process.platform !== 'win32' || !fstatSync(fd).isDirectory()) this.#calls.fsync(fd);
  }
}

/**
 * PGlite's own start parameters without `-F` (fsync off).
 * `wal_sync_method`: Emscripten's fdatasync(2) does nothing at all; its fsync(2) reaches the file system above.
 * `min_wal_size`: keeps the directory, and so a backup of it, small.
 */
export function durableStartParameters(defaults: readonly string[]): string[] {
  return [
    ...defaults.filter((parameter) => parameter !== '-F'),
    '-c',
    'fsync=on',
    '-c',
    'wal_sync_method=fsync',
    '-c',
    'min_wal_size=32MB',
  ];
}

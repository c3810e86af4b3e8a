import { readFileSync } from 'node:fs';

/**
 * What scripts/build-knowledge.mjs has written beside the compiled library: read when it is first asked for, since most
 * commands, pages and tests need no analysis. As text in a module it took every start a twentieth of a second.
 */
export function readTrainedFile(): Uint8Array {
  return readFileSync(new URL('./trained.bin', import.meta.url));
}

import { readFileSync } from 'node:fs';

/** What scripts/build-spelling.mjs has written beside the compiled library: read when a word is first weighed. */
export function readSpellingFile(): Int8Array {
  const bytes = readFileSync(new URL('./spelling.bin', import.meta.url));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
